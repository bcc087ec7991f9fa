/** Builds small networks of invented people for tests of suggestions. All names are fictional. */
import type { KinStep } from '#graph/model/kin-path.ts';
import type { Network, Person, Relation, Relationship } from '#graph/model/network.ts';
import type { Statement } from '#graph/model/statement.ts';
import type { CaseFacts } from '#graph/suggestions/case-facts.ts';

export const facts: CaseFacts = {
  caseFile: {
    reference: 'FICTIONAL-1',
    children: [{ id: 'child1', name: 'Isla Penhallow', dateOfBirth: '2016-05-04', sex: 'female' }],
  },
  records: [
    { number: 1, author: 'PC 77 Invented', writtenOn: '2025-01-26' },
    { number: 2, author: 'A. Worker, Social Worker', writtenOn: '2025-05-28' },
  ],
  unread: 0,
};

export const step = (name: KinStep['step'], sex: KinStep['sex']): KinStep => ({ step: name, sex });

export function relation(label: string, path: readonly KinStep[], more: Partial<Relation> = {}): Relation {
  return {
    childId: 'child1',
    label,
    side: 'unknown',
    path: [...path],
    status: 'suggested',
    polarity: 'stated',
    statutoryRelative: 'yes',
    through: [],
    chain: [],
    ...more,
  };
}

export function person(id: string, more: Partial<Person> = {}): Person {
  return {
    id,
    name: `Invented ${id}`,
    named: true,
    aliases: [],
    category: 'kin',
    sex: 'female',
    deceased: false,
    inBaseline: false,
    implied: false,
    relations: [relation('maternal aunt', [step('parent', 'female'), step('sibling', 'female')], { side: 'maternal' })],
    statements: [],
    mentions: [],
    identityReasons: [],
    nextSteps: [],
    ...more,
  };
}

export function tie(kind: Relationship['kind'], from: string, to: string): Relationship {
  return {
    id: `${kind} ${from} ${to}`,
    tieId: `${kind} ${from} ${to}`,
    kind,
    from,
    to,
    path: [],
    term: kind,
    side: 'unknown',
    status: 'suggested',
    polarity: 'stated',
    evidence: [],
  };
}

type StatementPart = Pick<Statement, 'type'> & { readonly fields: object } & Partial<
    Omit<Statement, 'type' | 'fields'>
  >;

export function statement(part: StatementPart): Statement {
  const quote = part.quote ?? 'words of an invented record';
  return {
    id: 's1',
    record: 2,
    about: 'r2-0-5',
    childIds: ['child1'],
    polarity: 'stated',
    quote,
    start: 10,
    end: 10 + quote.length,
    ...part,
  } as Statement;
}

export function network(...people: readonly Person[]): Network {
  return { people, relationships: [], questions: [], contradictions: [] };
}
