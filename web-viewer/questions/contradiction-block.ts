/** Two or more records that disagree, side by side: Kith repairs nothing; the people's cards hold the decisions. */
import type { ContradictionDocument } from '#graph/contract/network-document.ts';
import { caseAddress } from '../app/route.ts';
import type { CaseView } from '../case/case-session.ts';
import { element } from '../dom/element.ts';
import { bareQuote } from '../people/quote-line.ts';
import type { RecordPane } from '../record/record-pane.ts';

export function contradictionBlock(
  { text, evidence, people = [] }: ContradictionDocument,
  { index, caseDocument }: CaseView,
  pane: RecordPane,
): HTMLElement {
  const links = people.flatMap((id) => {
    const person = index.person(id);
    if (person === undefined || person.category === 'child') return [];
    return [
      element(
        'li',
        {},
        element(
          'a',
          { class: 'govuk-link', href: caseAddress(caseDocument.id, 'people', person.id) },
          `Open ${person.name}`,
        ),
      ),
    ];
  });
  return element(
    'section',
    { class: 'question' },
    element('h3', { class: 'govuk-heading-s' }, text),
    element(
      'ul',
      { class: 'govuk-list lines sides' },
      ...evidence.map((one, at) =>
        bareQuote(one, { index, open: () => void pane.show(evidence, at, true), placed: () => undefined }),
      ),
    ),
    links.length > 0 && element('ul', { class: 'govuk-list link-row' }, ...links),
  );
}
