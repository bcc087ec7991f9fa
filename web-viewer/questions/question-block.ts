/** One question: the two people, what each record says of them, what speaks for one and for two; and the answer. */
import type { EvidenceDocument, PersonDocument, QuestionDocument } from '#graph/contract/network-document.ts';
import { caseAddress } from '../app/route.ts';
import type { TabUse } from '../case/case-tab-view.ts';
import { button } from '../dom/controls.ts';
import { element } from '../dom/element.ts';
import type { SeenWatch } from '../dom/seen.ts';
import { uniqueQuotes } from '../people/card-sections.ts';
import { type EvidenceSeen, evidenceSeen } from '../people/evidence-seen.ts';
import { bareQuote, type QuoteUse } from '../people/quote-line.ts';
import { labelsInShort } from '../people/relations-in-words.ts';
import type { RecordPane } from '../record/record-pane.ts';
import { evidenceOf } from './evidence-of.ts';

const answers = [
  { outcome: 'same', words: 'The same person' },
  { outcome: 'different', words: 'Two people' },
  { outcome: 'not-sure', words: 'Not sure' },
] as const;

export function questionBlock(
  question: QuestionDocument,
  { session, write }: TabUse,
  pane: RecordPane,
  watch: SeenWatch,
): HTMLElement {
  const { index } = session.view();
  const people = question.people.flatMap((id) => index.person(id) ?? []);
  const quotes = uniqueQuotes(people.flatMap((person) => evidenceOf(person, index)));
  const seen: EvidenceSeen[] = [];
  const use: QuoteUse = {
    index,
    open: (evidence) => void pane.show(quotes, Math.max(0, quotes.findIndex(sameAs(evidence))), true),
    placed: (evidence, at) =>
      watch.watch(at, () => {
        const place = evidenceSeen(evidence);
        if (place !== undefined) seen.push(place);
      }),
  };
  const answer = ({ outcome, words }: (typeof answers)[number]) => {
    const body = { people: question.people, outcome, evidenceSeen: seen };
    void write('POST', '/identity', body, `${words}: ${people.map(({ name }) => name).join(' and ')}`);
  };
  return element(
    'section',
    { class: 'question', 'data-question': question.people.join(' ') },
    element('h3', { class: 'govuk-heading-s' }, question.text),
    element('div', { class: 'sides' }, ...people.map((person) => side(person, session.caseId, use))),
    ...reasons(question),
    element(
      'div',
      { class: 'tie-outcomes', role: 'group', 'aria-label': question.text },
      ...answers.map((one) => button(one.words, () => answer(one), { 'data-answer': one.outcome })),
    ),
  );
}

const sameAs = (one: EvidenceDocument) => (other: EvidenceDocument) =>
  one.recordId === other.recordId && one.start === other.start && one.end === other.end;

function side(person: PersonDocument, caseId: string, use: QuoteUse): HTMLElement {
  const link = element('a', { class: 'govuk-link', href: caseAddress(caseId, 'people', person.id) }, person.name);
  return element(
    'div',
    { class: 'side' },
    element('h4', { class: 'govuk-heading-s' }, link),
    element('p', { class: 'source' }, labelsInShort(person)),
    element(
      'ul',
      { class: 'govuk-list lines' },
      ...evidenceOf(person, use.index).map((evidence) => bareQuote(evidence, use)),
    ),
  );
}

function reasons({ reasons: all = [] }: QuestionDocument): readonly HTMLElement[] {
  const list = (favours: 'same' | 'different', title: string) => {
    const lines = all.filter((reason) => reason.favours === favours);
    if (lines.length === 0) return undefined;
    return element(
      'div',
      {},
      element('h4', { class: 'govuk-heading-s' }, title),
      element('ul', { class: 'govuk-list govuk-list--bullet' }, ...lines.map(({ text }) => element('li', {}, text))),
    );
  };
  if (all.length === 0) return [];
  return [
    element('div', { class: 'sides' }, list('same', 'Speaks for one person'), list('different', 'Speaks for two')),
  ];
}
