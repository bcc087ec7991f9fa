import { expect, it } from 'vitest';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { invented, logOf, runOf } from './invented-case.ts';

/** The kind of tie between Ann and Ted, who are said to be siblings, when these are their parents. */
function kindOf(parents: readonly (readonly [string, string])[]): readonly string[] {
  const note = invented(1, 'Ann is sister to Ted. Bea Low, Cy Low and Dan Low are parents.');
  const mentions = new Map(['Ann', 'Ted', 'Bea', 'Cy', 'Dan'].map((name) => [name, note.mention(name)]));
  const end = (name: string) => mentions.get(name) ?? note.mention(name);
  const claims = [
    note.claim('sibling', end('Ann'), end('Ted'), [{ step: 'sibling', sex: 'female' }], { term: 'sister' }),
    ...parents.map(([parent, child]) =>
      note.claim('parent', end(parent), end(child), [{ step: 'parent', sex: parent === 'Bea' ? 'female' : 'male' }]),
    ),
  ];
  const run = runOf(note.record, { mentions: [...mentions.values()], claims });
  return composeNetwork(logOf([note.record], [run])).relationships.flatMap(({ kind }) =>
    kind.endsWith('sibling') ? kind : [],
  );
}

it('two with one parent in common and each another are half-siblings, whatever the word', () => {
  expect(
    kindOf([
      ['Bea', 'Ann'],
      ['Cy', 'Ann'],
      ['Bea', 'Ted'],
      ['Dan', 'Ted'],
    ]),
  ).toEqual(['half-sibling']);
});

it('where a parent of one is not told, the word stands', () => {
  expect(
    kindOf([
      ['Bea', 'Ann'],
      ['Cy', 'Ann'],
      ['Bea', 'Ted'],
    ]),
  ).toEqual(['sibling']);
});
