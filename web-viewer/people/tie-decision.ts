/** The decision about a tie: right, wrong or not sure. It says whether the line is drawn, and nothing about the next step. */
import type { RelationshipDocument } from '#graph/contract/network-document.ts';
import { button } from '../dom/controls.ts';
import { element, fill } from '../dom/element.ts';
import { type Reason, type Tie, tieReasonChoices, tieWords } from '../words/decisions-in-words.ts';
import { reasonStep } from './reason-step.ts';

export type DecideTie = (
  tie: RelationshipDocument,
  words: string,
  choice: { readonly outcome: Tie; readonly reason: Reason | undefined; readonly note: string },
) => void;

const outcomes = ['right', 'wrong', 'not-sure'] as const;

export function tieDecision(tie: RelationshipDocument, words: string, decide: DecideTie): HTMLElement {
  const place = element('div', { class: 'tie-decision' });
  const choices = (focus?: Tie) => {
    const buttons = outcomes.map((outcome) =>
      button(tieWords[outcome], () => press(outcome), {
        'data-tie-outcome': outcome,
        class: 'govuk-button govuk-button--secondary small',
      }),
    );
    fill(
      place,
      element('div', { class: 'tie-outcomes', role: 'group', 'aria-label': `Is this right? ${words}` }, ...buttons),
    );
    if (focus !== undefined) buttons[outcomes.indexOf(focus)]?.focus();
  };
  const press = (outcome: Tie) => {
    if (outcome === 'right') return decide(tie, words, { outcome, reason: undefined, note: '' });
    const title = outcome === 'wrong' ? 'What is wrong?' : 'Why not sure?';
    fill(
      place,
      reasonStep({
        id: `tie-${tie.id.replaceAll(/[^\w-]/g, '-')}`,
        title: `${title} Choosing records it.`,
        choices: outcome === 'wrong' ? tieReasonChoices : notSureChoices,
        waitingFor: () => undefined,
        record: (reason, note) => decide(tie, words, { outcome, reason, note }),
        cancel: () => choices(outcome),
      }),
    );
  };
  choices();
  return place;
}

const notSureChoices = tieReasonChoices.map(({ reason, words }) => ({
  reason,
  words: words.replace('Wrong: not', 'Not sure: perhaps not').replace('Wrong:', 'Not sure:'),
}));
