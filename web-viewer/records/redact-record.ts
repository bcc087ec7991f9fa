/** Makes a redacted copy of a record: what is taken out here is what others will not read. */
import type { TabUse } from '../case/case-tab-view.ts';
import { button, field, linkButton } from '../dom/controls.ts';
import { element, fill } from '../dom/element.ts';
import { sentenceFor } from '../words/failure-in-words.ts';
import type { Summary } from '../words/record-in-words.ts';
import { readRecord } from './show-record.ts';

export async function redactRecord(place: HTMLElement, record: Summary, use: TabUse, close: () => void): Promise<void> {
  const { session, write } = use;
  const path = `/records/${encodeURIComponent(record.id)}/redaction`;
  try {
    const { text } = await readRecord(record.id, session.path);
    const area = element('textarea', {
      class: 'govuk-textarea record-text in-list',
      id: `redact-${record.id}`,
      rows: 14,
    });
    area.value = text;
    const copy = field(
      'Redacted copy',
      area,
      'Replace what others may not read with [redacted]. Those who are not cleared for this record get this copy in its place.',
    );
    const save = () => void write('POST', path, { redactedText: area.value }, 'Redacted copy approved');
    fill(place, copy.group, button('Approve this copy', save, { look: 'primary' }), linkButton('Cancel', close));
    area.focus();
  } catch (failure) {
    fill(place, element('p', { class: 'govuk-error-message', role: 'alert' }, sentenceFor(failure)));
  }
}
