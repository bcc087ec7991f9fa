/** What each audience is let out (practice §5). */
import { describe, expect, test } from 'vitest';
import type { Audience } from '#graph/contract/exports.ts';
import type { Statement } from '#graph/model/statement.ts';
import { forAudience } from '#services/export/audience.ts';
import { drawFamily } from '../../graph/genogram/draw-family.ts';

const audiences: readonly Audience[] = ['working', 'assessment', 'court', 'family'];
const common = {
  id: 's',
  record: 1,
  about: 'child-Kit',
  childIds: [],
  polarity: 'stated',
  quote: 'q',
  start: 0,
  end: 1,
} as const;

function handling(fields: Partial<Extract<Statement, { type: 'handling' }>['fields']>): Statement {
  const open = { reason: 'refuge', mayBeReadBy: 'case-team', mayBeTold: 'not-stated', contact: 'not-stated' } as const;
  return { ...common, type: 'handling', fields: { ...open, ...fields } };
}

const household: Statement = { ...common, type: 'household', fields: { with: ['child-Kit'] } };

const family = drawFamily({
  people: {
    'child-Kit': ['f', { bornOn: '2015-01-02' }],
    Mum: ['f', { inBaseline: true, bornOn: '1990', statements: [handling({ mayBeTold: 'nobody' }), household] }],
    Aunt: ['f', { deceased: true, aliases: ['Auntie'], statements: [{ ...household, fields: { with: ['Mum'] } }] }],
    Hidden: ['f', { statements: [handling({ mayBeReadBy: 'cleared-only' })] }],
    HiddensSon: 'm',
    Worker: ['f', { category: 'professional' }],
    Stranger: ['m', { setAside: 'not-this-family' }],
    Man: 'm',
  },
  ties: [
    ['Mum', 'parent', 'child-Kit', { status: 'right' }],
    ['Aunt', 'sibling', 'Mum', { status: 'right' }],
    ['Hidden', 'sibling', 'Mum', { status: 'right' }],
    ['Hidden', 'parent', 'HiddensSon', { status: 'right' }],
    ['Worker', 'professional', 'child-Kit', { status: 'right' }],
    ['Stranger', 'sibling', 'Mum', { status: 'right' }],
    ['Man', 'parent', 'child-Kit', { status: 'suggested' }],
  ],
});
const namesFor = (audience: Audience) => forAudience(family, audience).people.map(({ name }) => name);

test('no audience gets professionals, people set aside, protected people or who hangs on them alone', () => {
  for (const audience of audiences) {
    const names = namesFor(audience);
    for (const kept of ['Worker', 'Stranger', 'Hidden', 'HiddensSon']) expect(names).not.toContain(kept);
    expect(JSON.stringify(forAudience(family, audience))).not.toContain('Hidden');
  }
});

test('only a working copy has what nobody has confirmed', () => {
  expect(namesFor('working')).toEqual(['Kit', 'Mum', 'Aunt', 'Man']);
  for (const audience of ['assessment', 'court', 'family'] as const) {
    expect(namesFor(audience)).toEqual(['Kit', 'Mum', 'Aunt']);
    expect(forAudience(family, audience).relationships.every(({ status }) => status === 'right')).toBe(true);
  }
});

test('whom nobody may be told of leaves for nobody, whom only the court may be told of not for the family', () => {
  const told = drawFamily({
    people: {
      'child-Kit': 'f',
      Nan: ['f', { statements: [handling({ mayBeTold: 'nobody' })] }],
      Gran: ['f', { statements: [handling({ mayBeTold: 'court' })] }],
    },
    ties: [
      ['Nan', 'parent', 'child-Kit', { status: 'right' }],
      ['Gran', 'grandparent', 'child-Kit', { status: 'right' }],
    ],
  });
  const names = (audience: Audience) => forAudience(told, audience).people.map(({ name }) => name);
  expect(names('working')).toEqual(['Kit', 'Nan', 'Gran']);
  expect(names('assessment')).toEqual(['Kit', 'Gran']);
  expect(names('court')).toEqual(['Kit', 'Gran']);
  expect(names('family')).toEqual(['Kit']);
});

test('a parent in the council’s system is no secret, but where she lives is', () => {
  const people = forAudience(family, 'working').people;
  expect(people.find(({ name }) => name === 'Mum')?.statements).toEqual([]);
  expect(people.find(({ name }) => name === 'Aunt')?.statements).toEqual([]);
});

describe('the family', () => {
  test('gets ties and names alone', () => {
    for (const person of forAudience(family, 'family').people) {
      expect(person.bornOn).toBeUndefined();
      expect(person).toMatchObject({ deceased: false, inBaseline: false, aliases: [], statements: [] });
    }
  });
});

test('what is denied or found wrong leaves for nobody', () => {
  const contested = drawFamily({
    people: { 'child-Kit': 'f', A: 'f', B: 'm' },
    ties: [
      ['A', 'parent', 'child-Kit', { status: 'wrong' }],
      ['B', 'parent', 'child-Kit', { polarity: 'denied' }],
    ],
  });
  for (const audience of audiences) {
    expect(forAudience(contested, audience).people.map(({ name }) => name)).toEqual(['Kit']);
    expect(forAudience(contested, audience).relationships).toEqual([]);
  }
});

test('paternity that a test excluded leaves for nobody, whoever still states it', () => {
  const tested = drawFamily({
    people: { 'child-Kit': 'f', Man: 'm' },
    ties: [
      ['Man', 'parent', 'child-Kit', { status: 'right' }],
      ['Man', 'parent', 'child-Kit', { polarity: 'denied', basis: 'dna-excluded' }],
    ],
  });
  for (const audience of audiences) expect(forAudience(tested, audience).relationships).toEqual([]);
});

test('a worker’s decision that protects somebody, or lifts it, outweighs what the records say', () => {
  const ids = (protectedIds: ReadonlySet<string>) =>
    forAudience(family, 'working', protectedIds).people.map(({ name }) => name);
  expect(ids(new Set(['Aunt']))).toEqual(['Kit', 'Mum', 'Hidden', 'HiddensSon', 'Man']);
});
