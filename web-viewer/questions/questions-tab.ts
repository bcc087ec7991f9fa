/** Questions: pairs who may be one person, answered with both evidences in sight; and where records disagree, side by side. */
import type { CaseTabView, TabUse } from '../case/case-tab-view.ts';
import { element, fill } from '../dom/element.ts';
import { type SeenWatch, watchSeen } from '../dom/seen.ts';
import { recordPane } from '../record/record-pane.ts';
import { contradictionBlock } from './contradiction-block.ts';
import { questionBlock } from './question-block.ts';

export function questionsTab(use: TabUse): CaseTabView {
  const { session } = use;
  const place = element('div', { class: 'questions' });
  const pane = recordPane(session, (decisionId, words) => use.recorded(decisionId, words));
  let watch: SeenWatch | undefined;
  const show = () => {
    watch?.stop();
    const seen = (watch = watchSeen(0));
    const { questions, contradictions } = session.view().network;
    fill(
      place,
      element('h2', { class: 'govuk-heading-m', tabindex: '-1' }, `May be the same person (${questions.length})`),
      questions.length === 0 &&
        element('p', { class: 'empty' }, 'No two people in the records read look as if they might be one.'),
      ...questions.map((question) => questionBlock(question, use, pane, seen)),
      element('h2', { class: 'govuk-heading-m' }, `Records that disagree (${contradictions.length})`),
      contradictions.length === 0 &&
        element('p', { class: 'empty' }, 'Kith found no two records that contradict each other.'),
      ...contradictions.map((contradiction) => contradictionBlock(contradiction, session.view(), pane)),
    );
    pane.clear();
  };
  return {
    element: element('div', { class: 'with-record' }, place, pane.element),
    title: 'Questions',
    show,
    close: () => {
      watch?.stop();
      pane.clear();
    },
  };
}
