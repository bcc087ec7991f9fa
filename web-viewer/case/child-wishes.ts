/** The children's own words, at the head of the case page, each with its record. */
import type { StatementDocument } from '#graph/contract/network-document.ts';
import { caseAddress } from '../app/route.ts';
import { details } from '../dom/controls.ts';
import { element } from '../dom/element.ts';
import { count, firstName, listInWords } from '../words/list-in-words.ts';
import { recordInWords } from '../words/record-in-words.ts';
import type { CaseView } from './case-session.ts';

export function childWishes({ network, caseDocument, index }: CaseView): readonly HTMLElement[] {
  const wishes = network.people.flatMap((person) =>
    person.statements.filter(({ type }) => type === 'wish').map((wish) => ({ person, wish })),
  );
  if (wishes.length === 0) return [];
  const who = listInWords(caseDocument.children.map(({ name }) => firstName(name)));
  const source = ({ evidence }: StatementDocument) => {
    const record = index.record(evidence);
    return record === undefined ? evidence.record : recordInWords(record);
  };
  return [
    details(`What ${who} ${caseDocument.children.length === 1 ? 'says' : 'say'} (${count(wishes.length, 'quote')})`, [
      element(
        'ul',
        { class: 'govuk-list lines' },
        ...wishes.map(({ person, wish }) =>
          element(
            'li',
            { class: 'line' },
            element('span', { class: 'wish' }, `“${wish.evidence.quote}”`),
            element(
              'span',
              { class: 'source' },
              [wish.evidence.saidBy, source(wish)].filter((part) => part !== null).join(' · '),
              ' · about ',
              element(
                'a',
                { class: 'govuk-link', href: caseAddress(caseDocument.id, 'people', person.id) },
                person.name,
              ),
            ),
          ),
        ),
      ),
    ]),
  ];
}
