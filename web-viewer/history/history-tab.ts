/** History: every decision, by whom and when, the latest first; undo is a new decision. */
import type { HistoryEntry } from '#graph/contract/decisions.ts';
import { get } from '../api/request.ts';
import type { CaseTabView, TabUse } from '../case/case-tab-view.ts';
import { button, tag } from '../dom/controls.ts';
import { element, fill } from '../dom/element.ts';
import { aboutInWords, historyWords } from '../words/history-in-words.ts';
import { momentInWords } from '../words/moment-in-words.ts';
import { sentenceFor } from '../words/failure-in-words.ts';

interface HistoryPage {
  readonly items: readonly HistoryEntry[];
  readonly next: string | null;
}

export function historyTab({ session, write }: TabUse): CaseTabView {
  const place = element('div', { class: 'tab-page' });
  const heading = element('h2', { class: 'govuk-heading-m', tabindex: '-1' }, 'History of decisions');
  let turn = 0;
  const undo = ({ id, subject }: HistoryEntry) =>
    void write('POST', `/decisions/${encodeURIComponent(id)}/undo`, {}, `Undone: ${subject}`);
  const row = (entry: HistoryEntry) =>
    element(
      'li',
      { class: 'history-entry' },
      element('p', {}, element('strong', {}, historyWords(entry)), ' ', entry.undone && tag('Undone')),
      element('p', { class: 'source' }, `${aboutInWords(entry)} · ${entry.by}, ${momentInWords(entry.at)}`),
      entry.note !== null && entry.note !== '' && element('p', { class: 'note' }, `Note: ${entry.note}`),
      entry.mayBeUndone &&
        button(`Undo`, () => undo(entry), {
          class: 'govuk-button govuk-button--secondary small',
          'aria-label': `Undo: ${historyWords(entry)}`,
        }),
    );
  const list = element('ol', { class: 'govuk-list' });
  const load = async (after: string | null, mine: number) => {
    const more = after === null ? '' : `&after=${encodeURIComponent(after)}`;
    try {
      const page = await get<HistoryPage>(session.path(`/history?limit=100${more}`));
      if (mine !== turn) return;
      list.append(...page.items.map(row));
      const empty = element('p', { class: 'empty' }, 'Nothing has been decided yet.');
      const next = page.next;
      const further = next !== null && button('Show earlier decisions', () => void load(next, mine));
      fill(place, heading, list.childElementCount === 0 ? empty : list, further);
    } catch (failure) {
      if (mine === turn)
        fill(place, heading, element('p', { class: 'govuk-error-message', role: 'alert' }, sentenceFor(failure)));
    }
  };
  return {
    element: place,
    title: 'History',
    show: () => {
      turn += 1;
      fill(list);
      if (place.childElementCount === 0) fill(place, heading, element('p', { class: 'loading' }, 'Loading…'));
      void load(null, turn);
    },
    close: () => (turn += 1),
  };
}
