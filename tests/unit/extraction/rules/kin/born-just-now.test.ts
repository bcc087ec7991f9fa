import { expect, it } from 'vitest';
import { tiesOf } from '../read-note.ts';

it.each([
  ['2005 Ann (16) has Bea. Father Carl Pike (18).', ['Carl Pike parent of Bea']],
  ['2005: Ann gives birth to Bea. Father is Carl Pike.', ['Carl Pike parent of Bea']],
  ['Ann had Bea at sixteen. The father was Carl Pike.', ['Ann parent of Bea', 'Carl Pike parent of Bea']],
  ['Ann had a son, Ned, in 2007. Dad is Carl Pike.', ['Ann parent of Ned', 'Carl Pike parent of Ned']],
  [
    '2020 Bea and Ned born. Paternal grandmother Joan Pike moves in.',
    ['Joan Pike grandparent of Bea', 'Joan Pike grandparent of Ned'],
  ],
  ['2015 Ruby born. Father Carl Pike.', ['Carl Pike parent of child-ruby']],
])('a parent told after a birth is that child’s: %s', (text, ties) => {
  expect(tiesOf(text).filter((tie) => /parent of/.test(tie))).toEqual(ties);
});

it.each([
  'Ann had Bea round. Dad Carl Pike was at work.',
  '2019 Ann has a new partner, Bea. Father Carl Pike objects.',
  'The midwife delivered Bea’s parcel. Dad Carl Pike took it in.',
  'Ann has Ruby and Bea at weekends. Dad Carl Pike does not.',
])('whom somebody merely has with her was not born: %s', (text) => {
  expect(tiesOf(text)).not.toContain('Carl Pike parent of Bea');
});
