/**
 * A bundle small enough to be scored in one's head; everybody in it is invented.
 *
 *      Edna = Ron          (Edna: "Nan")
 *        |
 *   Dawn ---- Mary = Tom
 *                |
 *              Poppy (child1)      Ivy, friend of Mary; Mr Vane, social worker
 */
import type { CaseFile } from '#graph/model/case-file.ts';
import type { NetworkDocument, PersonDocument, RelationshipDocument } from '#graph/contract/network-document.ts';
import { AnswerKey } from '#services/commands/evaluation/gold.ts';

export const text =
  'Mary Tilley is the mother of Poppy. Tom Best is not the father.\nEdna Tilley is Nan. Dawn Tilley is Mary’s sister.\nIvy Pook is a friend. Mr Vane visited.\n';
export const texts = new Map([['001-note.txt', text]]);

export const caseFile: CaseFile = {
  reference: 'FICTIONAL-TINY',
  children: [{ id: 'child1', name: 'Poppy Tilley', dateOfBirth: '2019-05-02', sex: 'female' }],
};

const goldPerson = (id: string, name: string, relation: string, over: object = {}) => ({
  id,
  name,
  surfaceForms: [name, ...(id === 'p3' ? ['Nan'] : [])],
  kind: 'kin',
  relationToChild: { child1: relation },
  sex: id === 'p2' ? 'male' : 'female',
  deceased: false,
  inBaseline: id === 'p1',
  carer: 'not-applicable',
  firstRecord: '001',
  ...over,
});
const tie = (kind: string, from: string, to: string, status: string, quote: string) => ({
  kind,
  from,
  to,
  status,
  record: '001',
  quote,
});

export const key = AnswerKey.parse({
  people: [
    goldPerson('p1', 'Mary Tilley', 'mother'),
    goldPerson('p3', 'Edna Tilley', 'maternal grandmother', { carer: 'strong', tradition: 'english' }),
    goldPerson('p4', 'Dawn Tilley', 'maternal aunt', { carer: 'ruled-out', tradition: 'english' }),
    goldPerson('p5', 'Ivy Pook', "mother's friend", { kind: 'connection' }),
    goldPerson('p6', 'Mr Vane', 'social worker', { kind: 'professional' }),
    goldPerson('p2', 'Tom Best', 'not the father', { kind: 'connection' }),
  ],
  relations: [
    tie('parent', 'p1', 'child1', 'stated', 'Mary Tilley is the mother of Poppy'),
    tie('parent', 'p2', 'child1', 'denied', 'Tom Best is not the father'),
    tie('grandparent', 'p3', 'child1', 'stated', 'Edna Tilley is Nan'),
    tie('sibling', 'p4', 'p1', 'stated', 'Dawn Tilley is Mary’s sister'),
  ],
  statements: [
    { type: 'contact', person: 'p3', children: ['child1'], fields: {}, record: '001', quote: 'Edna Tilley is Nan' },
    { type: 'offer', person: 'p4', children: ['child1'], fields: {}, record: '001', quote: 'Dawn Tilley is' },
  ],
  traps: [
    { what: 'Tom is no father', checks: [['notfact', 'parent', 'p2', 'child1']] },
    { what: 'Dawn and Edna', checks: [['distinct', 'p3', 'p4']] },
    { what: 'to be read', checks: [['manual', 'look']] },
  ],
});

/** A person found at the given words of the note, once for each time they are given. */
export function found(name: string, relation: Partial<PersonDocument['relations'][number]>, over: object = {}) {
  const surfaces = [name];
  const person: PersonDocument = {
    id: `r1-${text.indexOf(name)}-${text.indexOf(name) + name.length}`,
    name,
    aliases: [],
    category: 'kin',
    sex: 'unknown',
    deceased: false,
    inBaseline: false,
    relations: relation.label === undefined ? [] : [{ ...plainRelation, ...relation }],
    suggestion: null,
    statements: [],
    mentions: surfaces.flatMap((surface) => {
      const start = text.indexOf(surface);
      return start < 0 ? [] : [{ record: '001-note.txt', start, end: start + surface.length, surface }];
    }),
    ...over,
  };
  return person;
}

const plainRelation: PersonDocument['relations'][number] = {
  childId: 'child1',
  child: 'Poppy Tilley',
  label: '',
  side: 'unknown',
  status: 'suggested',
  polarity: 'stated',
  statutoryRelative: 'check',
  through: [],
};

export const child = found('Poppy', {}, { id: 'child-child1', category: 'child' });

export function claimed(
  kind: string,
  from: string,
  to: string,
  quote: string,
  over: object = {},
): RelationshipDocument {
  const start = text.indexOf(quote);
  return {
    id: `${kind}-${from}-${to}`,
    tieId: `${kind}-${from}-${to}`,
    kind: kind as RelationshipDocument['kind'],
    from,
    to,
    path: [],
    term: '',
    status: 'suggested',
    polarity: 'stated',
    evidence: [{ record: '001-note.txt', quote, start, end: start + quote.length, saidBy: null, polarity: 'stated' }],
    ...over,
  };
}

export function network(people: readonly PersonDocument[], relationships: readonly RelationshipDocument[] = []) {
  const document: NetworkDocument = {
    case: caseFile,
    revision: 1,
    people: [child, ...people],
    relationships: [...relationships],
    questions: [],
    gaps: [],
    contradictions: [],
    unread: [],
    stats: { records: 1, unreadable: 0, mentions: 0, claims: 0, droppedQuotes: 0, seconds: 0 },
  };
  return document;
}
