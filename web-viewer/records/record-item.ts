/** One record in the list: opening it, its original, a redacted copy, and erasing it with the consequences named first. */
import type { TabUse } from '../case/case-tab-view.ts';
import { linkButton, tag } from '../dom/controls.ts';
import { element, fill } from '../dom/element.ts';
import { recordInWords, type Summary } from '../words/record-in-words.ts';
import { eraseRecord } from './erase-record.ts';
import { redactRecord } from './redact-record.ts';
import { showRecord } from './show-record.ts';

const readings: Readonly<Record<Summary['reading'], string>> = {
  waiting: 'waits to be read',
  read: 'read',
  failed: 'could not be read',
};

export function recordItem(record: Summary, use: TabUse): HTMLElement {
  const place = element('div', {});
  const original = use.session.path(`/records/${encodeURIComponent(record.id)}/original`);
  const close = () => fill(place);
  return element(
    'li',
    { class: 'record-item', 'data-record': record.id },
    element('strong', {}, recordInWords(record)),
    record.restricted && tag('Reading is restricted'),
    element('p', { class: 'source' }, `${record.path} · ${readings[record.reading]}`),
    element(
      'div',
      { class: 'link-row' },
      linkButton('Show its text', () => void showRecord(place, record, use, close)),
      element('a', { class: 'govuk-link', href: `/api${original}`, download: true }, 'Download the original'),
      linkButton('Make a redacted copy', () => void redactRecord(place, record, use, close)),
      linkButton('Erase it', () => void eraseRecord(place, record, use, close)),
    ),
    place,
  );
}
