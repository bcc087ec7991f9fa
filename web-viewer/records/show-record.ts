/** Shows a record's text in its place in the list. */
import type { RecordDocument } from '#graph/contract/records.ts';
import { get } from '../api/request.ts';
import type { TabUse } from '../case/case-tab-view.ts';
import { linkButton } from '../dom/controls.ts';
import { element, fill } from '../dom/element.ts';
import { sentenceFor } from '../words/failure-in-words.ts';
import { recordInWords, type Summary } from '../words/record-in-words.ts';

export async function showRecord(
  place: HTMLElement,
  { id }: Summary,
  { session }: TabUse,
  close: () => void,
): Promise<void> {
  try {
    const record = await readRecord(id, session.path);
    const text = element(
      'div',
      { class: 'record-text in-list', tabindex: '0', role: 'region', 'aria-label': `Text of ${recordInWords(record)}` },
      record.text,
    );
    fill(place, text, linkButton('Close the text', close));
    text.focus();
  } catch (failure) {
    fill(place, element('p', { class: 'govuk-error-message', role: 'alert' }, sentenceFor(failure)));
  }
}

export async function readRecord(id: string, path: (rest: string) => string): Promise<RecordDocument> {
  return get<RecordDocument>(path(`/records/${encodeURIComponent(id)}`));
}
