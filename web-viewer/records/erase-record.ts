/** Erases a record for good, once its consequences have been named and a reason given. */
import type { ErasurePreview } from '#graph/contract/records.ts';
import { post } from '../api/request.ts';
import type { TabUse } from '../case/case-tab-view.ts';
import { button, field, linkButton, textArea } from '../dom/controls.ts';
import { element, fill } from '../dom/element.ts';
import { momentInWords } from '../words/moment-in-words.ts';
import { sentenceFor } from '../words/failure-in-words.ts';
import { count, listInWords } from '../words/list-in-words.ts';
import { recordInWords, type Summary } from '../words/record-in-words.ts';

export async function eraseRecord(place: HTMLElement, record: Summary, use: TabUse, close: () => void): Promise<void> {
  const { session, changed, say } = use;
  const problem = element('p', { class: 'govuk-error-message', role: 'alert' });
  const reason = field('Why it is erased', textArea(`erase-${record.id}`, 2));
  const erase = async () => {
    const words = reason.input.value.trim();
    reason.fault(words.length < 3 ? 'Say why' : undefined);
    if (words.length < 3) return;
    try {
      await session.decide('DELETE', `/records/${encodeURIComponent(record.id)}`, { reason: words });
      say('The record is erased.');
      changed();
    } catch (failure) {
      problem.textContent = sentenceFor(failure);
    }
  };
  try {
    const preview = await post<ErasurePreview>(session.path('/erasure/preview'), { recordId: record.id });
    const heading = element('h4', { class: 'govuk-heading-s', tabindex: '-1' }, `Erasing ${recordInWords(record)}`);
    fill(
      place,
      element(
        'div',
        { class: 'preview' },
        heading,
        element(
          'ul',
          { class: 'govuk-list govuk-list--bullet' },
          ...consequences(preview).map((line) => element('li', {}, line)),
        ),
        problem,
        reason.group,
        button('Erase the record for good', () => void erase(), { look: 'warning' }),
        linkButton('Keep it', close),
      ),
    );
    heading.focus();
  } catch (failure) {
    fill(place, element('p', { class: 'govuk-error-message', role: 'alert' }, sentenceFor(failure)));
  }
}

function consequences(preview: ErasurePreview): readonly string[] {
  const { peopleLeaving, relationshipsLeaving, decisionsAffected, notesToRedact, exportsAlreadySent } = preview;
  return [
    'Its text, what Kith read in it and every copy of it in Kith are gone for good. This cannot be undone.',
    peopleLeaving.length === 0
      ? 'Nobody leaves the network.'
      : `${count(peopleLeaving.length, 'person leaves', 'people leave')} the network: ${listInWords(peopleLeaving.map(({ name }) => name))}.`,
    `${count(relationshipsLeaving, 'relationship')} will rest on no record any more.`,
    ...(decisionsAffected.length === 0
      ? []
      : [`${count(decisionsAffected.length, 'decision')} named words of this record and will say “record erased”.`]),
    ...(notesToRedact.length === 0
      ? []
      : [`${count(notesToRedact.length, 'note')} may quote it and must be read by a person.`]),
    ...exportsAlreadySent.map(
      ({ at, audience }) => `An export for ${audience} left on ${momentInWords(at)} and cannot be called back.`,
    ),
  ];
}
