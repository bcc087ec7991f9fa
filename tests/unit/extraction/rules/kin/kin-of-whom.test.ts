import { expect, test } from 'vitest';
import { readNote, tiesOf } from '../read-note.ts';

test('two letters with a stroke between have one possessor and the two names after them', () => {
  expect(tiesOf("Ruby's PGM/PGF: Winnie and Stefan Pike.")).toEqual([
    'Winnie grandparent of child-ruby',
    'Stefan Pike grandparent of child-ruby',
  ]);
});

test('a year between the kin word and the name is passed over', () => {
  expect(tiesOf('Karen Marsh had a son in 2006, Oliver.')).toContain('Karen Marsh parent of Oliver');
});

test('who was somebody’s partner is so no longer', () => {
  const { claims } = readNote("Dale Pike was Karen Marsh's partner.");
  expect(claims.map(({ kind, state }) => [kind, state])).toEqual([['partner', 'separated']]);
});

test('a mother told of after a father is no mother of his', () => {
  const { claims } = readNote('Derek was seen. Father Harold d. 2019, tractor. Mother Diane lives in Hull.');
  const mother = claims.filter(({ term }) => term === 'Mother');
  const words = JSON.stringify(mother.flatMap(({ to, guess }) => [to, ...(guess?.to ?? []).map(({ end }) => end)]));
  const { mentions } = readNote('Derek was seen. Father Harold d. 2019, tractor. Mother Diane lives in Hull.');
  expect(words).not.toContain(mentions.find(({ surface }) => surface === 'Harold')?.id);
});
