/** What a parent's tie rests on: only a test that is told of is one. */
import { expect, it } from 'vitest';
import { readNote } from '../read-note.ts';

const basisIn = (words: string) => readNote(words).claims.find(({ kind }) => kind === 'parent')?.basis;

it.each([
  ['Lee Hart is Ruby’s biological father.', undefined],
  ['Lee Hart, Ruby’s father, has asked for a DNA test.', undefined],
  ['A DNA test confirmed that Lee Hart is Ruby’s father.', 'dna-confirmed'],
  ['The results support that Lee Hart is the biological father of Ruby.', 'dna-confirmed'],
  ['DNA testing has shown that Lee Hart is not Ruby’s father.', 'dna-excluded'],
  ['Lee Hart is not the biological father of Ruby.', undefined],
])('%s', (words, basis) => {
  expect(basisIn(words)).toBe(basis);
});

it.each([
  ['DNA testing gave a 0% probability that Lee Hart is Ruby’s father.', 'dna-excluded'],
  ['DNA testing: 99.99% that Lee Hart is Ruby’s father.', 'dna-confirmed'],
  ['DNA on Lee Hart came back negative for Ruby.', 'dna-excluded'],
  ['Probability of paternity for Lee Hart and Ruby: 99.998%.', 'dna-confirmed'],
  ['DNA cannot exclude that Lee Hart is Ruby’s father.', 'alleged'],
  ['Lee Hart’s hair strand test was negative for cocaine; DNA for Ruby was not discussed.', undefined],
])('in figures or a word: %s', (words, basis) => {
  expect(basisIn(words)).toBe(basis);
});
