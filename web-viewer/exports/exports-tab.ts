/** Exports: a format, an audience and a purpose, none chosen beforehand; a preview of what leaves; then the file. */
import type { Audience, ExportFormat, ExportPreview } from '#graph/contract/exports.ts';
import { post, postForFile } from '../api/request.ts';
import type { CaseTabView, TabUse } from '../case/case-tab-view.ts';
import { button, field, select, textInput } from '../dom/controls.ts';
import { element, fill } from '../dom/element.ts';
import { sentenceFor } from '../words/failure-in-words.ts';
import { exportPreview } from './export-preview.ts';
import { saveFile } from './save-file.ts';

const formats: readonly { readonly value: ExportFormat | ''; readonly words: string }[] = [
  { value: '', words: 'Choose a format' },
  { value: 'genogram-pdf', words: 'Genogram as PDF' },
  { value: 'genogram-svg', words: 'Genogram as SVG' },
  { value: 'genogram-png', words: 'Genogram as PNG' },
  { value: 'register-docx', words: 'Connections register as Word document' },
  { value: 'register-csv', words: 'Connections register as CSV' },
];

const audiences: readonly { readonly value: Audience | ''; readonly words: string }[] = [
  { value: '', words: 'Choose who it is for' },
  { value: 'working', words: 'The team, as a working copy' },
  { value: 'assessment', words: 'An assessment' },
  { value: 'court', words: 'The court' },
  { value: 'family', words: 'The family' },
];

export function exportsTab({ session, say }: TabUse): CaseTabView {
  const format = field('Format', select('export-format', formats));
  const audience = field(
    'Audience',
    select('export-audience', audiences),
    'It decides what leaves. The family gets confirmed ties and names only.',
  );
  const purpose = field(
    'Purpose',
    textInput('export-purpose', { maxlength: 300 }),
    'What it is for. It stands in the audit trail.',
  );
  const place = element('div', {});
  for (const { input } of [format, audience, purpose]) input.addEventListener('input', () => fill(place));

  const request = () => {
    const words = purpose.input.value.trim();
    purpose.fault(words.length < 3 ? 'Say what it is for' : undefined);
    audience.fault(audience.input.value === '' ? 'Choose who it is for' : undefined);
    format.fault(format.input.value === '' ? 'Choose a format' : undefined);
    if (words.length < 3 || audience.input.value === '' || format.input.value === '') return undefined;
    return { format: format.input.value, audience: audience.input.value, purpose: words };
  };
  const fault = (failure: unknown) =>
    fill(place, element('p', { class: 'govuk-error-message', role: 'alert' }, sentenceFor(failure)));
  const make = async (body: object) => {
    try {
      saveFile(await postForFile(session.path('/exports'), body));
      say('The file was made and saved by your browser. What left, for whom and why stands in the audit trail.');
    } catch (failure) {
      fault(failure);
    }
  };
  const preview = async () => {
    const body = request();
    if (body === undefined) return;
    try {
      const found = await post<ExportPreview>(session.path('/exports/preview'), body);
      fill(
        place,
        exportPreview(found, () => void make(body)),
      );
      place.querySelector('h3')?.focus();
    } catch (failure) {
      fault(failure);
    }
  };
  const page = element(
    'div',
    { class: 'tab-page narrow' },
    element('h2', { class: 'govuk-heading-m', tabindex: '-1' }, 'Exports'),
    element('p', {}, 'No export holds addresses, telephone numbers, protected facts or professionals.'),
    format.group,
    audience.group,
    purpose.group,
    button('Preview what leaves', () => void preview(), { look: 'primary' }),
    place,
  );
  return { element: page, title: 'Exports', show: () => fill(place), close: () => undefined };
}
