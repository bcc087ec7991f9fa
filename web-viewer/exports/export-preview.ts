/** What an export would let out, before it leaves: people, ties, what stays behind, the banner. */
import type { ExportPreview } from '#graph/contract/exports.ts';
import { button } from '../dom/controls.ts';
import { element } from '../dom/element.ts';
import { count } from '../words/list-in-words.ts';

export function exportPreview(
  { people, ties, leftOut, banner, fileName }: ExportPreview,
  make: () => void,
): HTMLElement {
  const title = `What leaves: ${count(people.length, 'person', 'people')} and ${count(ties, 'tie')}`;
  return element(
    'section',
    { class: 'preview' },
    element('h3', { class: 'govuk-heading-s', tabindex: '-1' }, title),
    banner !== null && element('p', { class: 'govuk-inset-text' }, banner),
    element(
      'ul',
      { class: 'govuk-list preview-people', tabindex: '0', role: 'region', 'aria-label': 'People who leave' },
      ...people.map(({ name, labels }) =>
        element('li', {}, element('strong', {}, name), labels.length > 0 ? `: ${[...new Set(labels)].join('; ')}` : ''),
      ),
    ),
    leftOut.length > 0 && element('h4', { class: 'govuk-heading-s' }, 'What stays behind'),
    element('ul', { class: 'govuk-list govuk-list--bullet' }, ...leftOut.map((line) => element('li', {}, line))),
    element('p', {}, `File: ${fileName}`),
    button('Make the file', make, { look: 'primary' }),
  );
}
