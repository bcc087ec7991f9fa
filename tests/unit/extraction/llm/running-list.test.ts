import { expect, it } from 'vitest';
import type { ExtractNetworkOutput } from '#prompts/extract-network/v2/output.ts';
import { onRunningList } from '#services/extraction/llm/running-list.ts';

const person = (ref: string, forms: string[]): ExtractNetworkOutput['people'][number] => ({
  ref,
  forms,
  childId: null,
  sex: 'unknown',
  born: null,
  role: null,
  marks: [],
});
const sister = (from: string, to: string): ExtractNetworkOutput['ties'][number] => ({
  from: [from],
  to: [to],
  kind: 'sibling',
  term: 'sister',
  side: 'unknown',
  state: null,
  basis: null,
  polarity: 'stated',
  saidBy: null,
  quote: 'her sister',
});
const known = [person('p1', ['Joan Reed', 'her gran']), person('p2', ['the neighbour'])];

it('a further part adds forms to whom it names by the ref they had', () => {
  const { people, ties } = onRunningList(known, {
    people: [person('p1', ['Joanie']), person('p2', ['Alan Pike']), person('p3', ['Bess'])],
    ties: [sister('p3', 'p1')],
    statements: [],
  });
  expect(people.map(({ ref, forms }) => [ref, forms])).toEqual([
    ['p1', ['Joan Reed', 'her gran', 'Joanie']],
    ['p2', ['the neighbour', 'Alan Pike']],
    ['p3', ['Bess']],
  ]);
  expect(ties).toEqual([sister('p3', 'p1')]);
});

it('an answer that numbers anew does not make two people one', () => {
  const { people, ties } = onRunningList(known, {
    people: [person('p1', ['Bess Tarr']), person('p3', ['Meg'])],
    ties: [sister('p3', 'p1')],
    statements: [],
  });
  expect(people.map(({ forms }) => forms)).toEqual([
    ['Joan Reed', 'her gran'],
    ['the neighbour'],
    ['Bess Tarr'],
    ['Meg'],
  ]);
  expect(ties).toEqual([sister('p3', people[2]!.ref)]);
});
