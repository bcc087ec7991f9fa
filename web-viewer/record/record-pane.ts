/** The record beside the card, open at a quote that is marked with its lines around it; on a narrow screen, a sheet over the page. */
import type { EvidenceDocument } from '#graph/contract/network-document.ts';
import type { RecordDocument } from '#graph/contract/records.ts';
import { get } from '../api/request.ts';
import type { CaseSession } from '../case/case-session.ts';
import { button, linkButton } from '../dom/controls.ts';
import { element, fill } from '../dom/element.ts';
import { sentenceFor } from '../words/failure-in-words.ts';
import { recordInWords } from '../words/record-in-words.ts';
import { markText } from './mark-text.ts';
import { passageForm } from './passage-form.ts';

export interface RecordPane {
  readonly element: HTMLElement;
  /** Opens the record of `quotes[at]`. `asked`: by a person pressing a quote, so on a narrow screen the sheet comes up. */
  readonly show: (quotes: readonly EvidenceDocument[], at: number, asked: boolean) => Promise<void>;
  readonly clear: () => void;
}

const wide = window.matchMedia('(min-width: 68em)');

/** @param onPassage called after a passage was marked, with what was recorded in words. */
export function recordPane(session: CaseSession, onPassage: (decisionId: string, words: string) => void): RecordPane {
  const column = element('aside', { class: 'record-pane', 'aria-label': 'Record' });
  const sheet = element('dialog', { class: 'record-sheet', 'aria-label': 'Record' });
  const texts = new Map<string, Promise<RecordDocument>>();
  let showing = 0;

  const fetchRecord = (recordId: string): Promise<RecordDocument> => {
    const held = texts.get(recordId) ?? get<RecordDocument>(session.path(`/records/${encodeURIComponent(recordId)}`));
    texts.set(recordId, held);
    held.catch(() => texts.delete(recordId));
    return held;
  };
  const show: RecordPane['show'] = async (quotes, at, asked) => {
    const quote = quotes[at];
    if (quote?.recordId === undefined || (!wide.matches && !asked)) return;
    const turn = ++showing;
    const place = wide.matches ? column : sheet;
    if (!wide.matches && !sheet.open) sheet.showModal();
    if (place.childElementCount === 0) fill(place, element('p', { class: 'loading' }, 'Opening the record…'));
    try {
      const record = await fetchRecord(quote.recordId);
      if (turn === showing) drawRecord(place, record, quotes, at);
    } catch (failure) {
      if (turn === showing)
        fill(place, element('p', { class: 'govuk-error-message' }, sentenceFor(failure)), closeButton(place));
    }
  };
  const drawRecord = (place: HTMLElement, record: RecordDocument, quotes: readonly EvidenceDocument[], at: number) => {
    const quote = quotes[at] as EvidenceDocument;
    const inRecord = quotes.filter(({ recordId }) => recordId === record.id);
    const text = element('div', {
      class: 'record-text',
      tabindex: '0',
      role: 'region',
      'aria-label': 'Text of the record',
    });
    text.append(...markText(record.text, inRecord, quote));
    fill(
      place,
      element(
        'header',
        { class: 'record-head' },
        element('h2', { class: 'govuk-heading-s' }, recordInWords(record)),
        element('p', { class: 'source' }, record.path),
        stepper(quotes, at),
        closeButton(place),
      ),
      text,
      element('footer', { class: 'record-foot' }, passageForm({ session, record, quote, text, onPassage })),
    );
    centre(text);
  };
  const stepper = (quotes: readonly EvidenceDocument[], at: number) => {
    const step = (by: number) => void show(quotes, (at + by + quotes.length) % quotes.length, true);
    return element(
      'div',
      { class: 'record-stepper' },
      element('span', { role: 'status' }, `Quote ${at + 1} of ${quotes.length}`),
      linkButton('‹ Previous', () => step(-1), { 'aria-label': 'Previous quote' }),
      linkButton('Next quote ›', () => step(1)),
    );
  };
  const closeButton = (place: HTMLElement) =>
    place === sheet &&
    button('Close', () => sheet.close(), { class: 'govuk-button govuk-button--secondary sheet-close' });
  return {
    element: element('div', { class: 'record-place' }, column, sheet),
    show,
    clear: () => {
      showing += 1;
      fill(column, element('p', { class: 'empty' }, 'Press a quote to see where it stands in its record.'));
      if (sheet.open) sheet.close();
    },
  };
}

/** Scrolls the text, not the page, until the mark stands in the upper half. */
function centre(text: HTMLElement): void {
  const mark = text.querySelector<HTMLElement>('mark.current');
  if (mark === null) return;
  text.scrollTop += mark.getBoundingClientRect().top - text.getBoundingClientRect().top - text.clientHeight / 3;
}
