/** Adds files: dropped on the field, or chosen. What could not be taken is listed with what to do; the others go on. */
import type { AddRecordsResponse } from '#graph/contract/records.ts';
import { postForm } from '../api/request.ts';
import type { CaseSession } from '../case/case-session.ts';
import { announce } from '../dom/announce.ts';
import { element, fill } from '../dom/element.ts';
import { sentenceFor, sentenceForCode } from '../words/failure-in-words.ts';
import { count } from '../words/list-in-words.ts';

/** @param onAdded called when at least one file has become a record. */
export function addRecords(session: CaseSession, onAdded: () => Promise<void>): HTMLElement {
  const said = element('div', { class: 'added', role: 'status' });
  const input = element('input', { class: 'govuk-file-upload', id: 'add-files', type: 'file', multiple: true });
  const send = async (files: readonly File[]) => {
    if (files.length === 0) return;
    fill(said, element('p', {}, `Adding ${count(files.length, 'file')}…`));
    try {
      const form = new FormData();
      for (const file of files) form.append('files', file, file.webkitRelativePath || file.name);
      const answer = await postForm<AddRecordsResponse>(session.path('/records'), form);
      fill(said, ...outcome(answer));
      announce(`${count(answer.added.length, 'record')} added`);
      if (answer.added.length > 0) await onAdded();
    } catch (failure) {
      fill(said, element('p', { class: 'govuk-error-message' }, sentenceFor(failure)));
    } finally {
      input.value = '';
    }
  };
  input.addEventListener('change', () => void send([...(input.files ?? [])]));
  const drop = element(
    'div',
    {
      class: 'drop',
      on: {
        dragover: (event) => {
          event.preventDefault();
          drop.classList.add('over');
        },
        dragleave: () => drop.classList.remove('over'),
        drop: (event) => {
          event.preventDefault();
          drop.classList.remove('over');
          void send([...(event.dataTransfer?.files ?? [])]);
        },
      },
    },
    element('label', { class: 'govuk-label govuk-label--s', for: 'add-files' }, 'Add records'),
    element(
      'p',
      { class: 'govuk-hint' },
      'Drop files here, or choose them: .txt .md .csv .html .eml .docx .pdf .vtt .srt, 20 MB each. Kith reads them on this machine.',
    ),
    input,
  );
  return element('div', {}, drop, said);
}

function outcome({ added, alreadyThere, failed }: AddRecordsResponse): readonly HTMLElement[] {
  const line = (words: string) => element('p', {}, words);
  return [
    ...(added.length > 0 ? [line(`${count(added.length, 'record')} added.`)] : []),
    ...(alreadyThere.length > 0
      ? [line(`Already in the case: ${alreadyThere.map(({ path }) => path).join(', ')}.`)]
      : []),
    ...failed.map(({ path, code }) =>
      element('p', { class: 'failed-file' }, element('strong', {}, path), ` ${sentenceForCode(code)}`),
    ),
  ];
}
