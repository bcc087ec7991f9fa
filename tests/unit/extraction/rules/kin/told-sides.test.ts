/** The side of the children's family, told by a clause, a bracket or the words a sentence begins with. */
import { expect, it } from 'vitest';
import { readNote } from '../read-note.ts';

it.each([
  ["Nanny Pat is on her dad's side.", 'Nanny Pat', 'paternal'],
  ["Nan Pat (mum's side) collects.", 'Pat', 'maternal'],
  ["Ruby has an aunt, Sheila, on her dad's side.", 'Sheila', 'paternal'],
  ['Aunt Sheila and Uncle Colin are on the paternal side.', 'Sheila', 'paternal'],
  ["Ruby's aunt Pat is on Tata's side.", 'Pat', 'paternal'],
  ['Aunt Sheila is mums side.', 'Sheila', 'maternal'],
  ['Grandad Colin is maternal.', 'Grandad Colin', 'maternal'],
  ["On the father's side there are two aunts, Pat and Sheila.", 'Sheila', 'paternal'],
  ["FATHER'S FAMILY\n\nNan (Pat) telephones daily.", 'Pat', 'paternal'],
  ['Sheila Hay is an aunt on the maternal side.', 'Sheila Hay', 'maternal'],
])('%s', (words, surface, side) => {
  const { claims, mentions } = readNote(words);
  const from = mentions.filter((mention) => mention.surface === surface).map(({ id }) => id);
  expect(claims.find((claim) => from.includes(claim.from) && /^(?:aunt|grand)/.test(claim.kind))?.side).toBe(side);
});

it('a neighbour on one side of an argument is nobody’s kin', () => {
  expect(readNote("Sheila Hay is on her dad's side.").claims).toEqual([]);
});
