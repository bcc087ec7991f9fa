/** How each relation was worked out, link by link with quotes; and at each link, the decision about the tie. */
import type { PersonDocument, RelationshipDocument } from '#graph/contract/network-document.ts';
import type { CaseView } from '../case/case-session.ts';
import { details, tag } from '../dom/controls.ts';
import { element } from '../dom/element.ts';
import { tieWords } from '../words/decisions-in-words.ts';
import { count } from '../words/list-in-words.ts';
import { dateInWords } from '#graph/model/date-in-words.ts';
import { bareQuote, type QuoteUse } from './quote-line.ts';
import { relationLines } from './relations-in-words.ts';
import { tieDecision, type DecideTie } from './tie-decision.ts';

export function workedOut(person: PersonDocument, view: CaseView, use: QuoteUse, decide: DecideTie): HTMLElement {
  const shown = new Set<string>();
  const paths = relationLines(person, view.caseDocument).map(({ words, relations }) => {
    const chain = relations[0]?.chain ?? [];
    return element(
      'section',
      { class: 'worked-out' },
      element('h4', { class: 'govuk-heading-s' }, words),
      element('ol', { class: 'govuk-list chain' }, ...chain.map((id) => link(id, view, use, decide, shown))),
      chain.length === 0 && element('p', { class: 'empty' }, 'No tie of the records leads here any more.'),
    );
  });
  const rest = view.index.tiesOf(person.id).filter(({ id }) => !shown.has(id));
  const others = element(
    'section',
    { class: 'worked-out' },
    element('h4', { class: 'govuk-heading-s' }, 'Other ties in the records'),
    element('ul', { class: 'govuk-list chain' }, ...rest.map(({ id }) => link(id, view, use, decide, shown))),
  );
  return details('Is the relationship wrong? How each was worked out', [
    ...paths,
    ...(rest.length > 0 ? [others] : []),
  ]);
}

/** A tie that stands in two chains has its quotes and buttons in the first only. */
function link(id: string, { index }: CaseView, use: QuoteUse, decide: DecideTie, shown: Set<string>): HTMLElement {
  const tie = index.tie(id);
  if (tie === undefined) return element('li', {}, 'A link that no record names, implied by the one beside it.');
  const words = tieInWords(tie, (person) => index.person(person)?.name ?? 'somebody');
  if (shown.has(id))
    return element(
      'li',
      {},
      element('p', { class: 'tie-words' }, words),
      element('span', { class: 'source' }, 'Shown above.'),
    );
  shown.add(id);
  return element(
    'li',
    { 'data-tie': tie.id },
    element('p', { class: 'tie-words' }, words, ' ', tie.status !== 'suggested' && tag(tieWords[tie.status])),
    ...quotes(tie, use),
    tieDecision(tie, words, decide),
  );
}

const shownAtOnce = 3;

function quotes({ evidence }: RelationshipDocument, use: QuoteUse): readonly HTMLElement[] {
  const list = (some: typeof evidence) =>
    element('ul', { class: 'govuk-list lines' }, ...some.map((one) => bareQuote(one, use)));
  const more = evidence.slice(shownAtOnce);
  if (more.length === 0) return [list(evidence)];
  return [list(evidence.slice(0, shownAtOnce)), details(count(more.length, 'more quote'), [list(more)])];
}

const kindWords: Readonly<Partial<Record<RelationshipDocument['kind'], string>>> = {
  'aunt-uncle': 'aunt or uncle',
  'other-kin': 'kin',
  'other-connection': 'a connection',
  professional: 'a professional',
};

function tieInWords(tie: RelationshipDocument, nameOf: (id: string) => string): string {
  const kind = kindWords[tie.kind] ?? tie.kind.replaceAll('-', ' ');
  const state = tie.state === undefined ? '' : `, ${tie.state.replaceAll('-', ' ')}`;
  const basis = tie.basis === undefined ? '' : `, ${tie.basis.replaceAll('-', ' ')}`;
  const from = tie.validFrom === undefined ? '' : `, from ${dateInWords(tie.validFrom)}`;
  const to = tie.validTo === undefined ? '' : `, until ${dateInWords(tie.validTo)}`;
  const denied = tie.polarity === 'denied' ? 'The records deny: ' : '';
  const written = tie.term.toLowerCase() === kind ? '' : ` (written “${tie.term}”)`;
  return `${denied}${nameOf(tie.from)}: ${kind} of ${nameOf(tie.to)}${written}${state}${basis}${from}${to}`;
}
