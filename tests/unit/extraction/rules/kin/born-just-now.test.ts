import { expect, it } from 'vitest';
import { tiesOf } from '../read-note.ts';

it.each([
  ['2005 Ann (16) has Bea. Father Carl Pike (18), a roofer.', ['Carl Pike parent of Bea']],
  ['2005: Ann gives birth to Bea. Father is Carl Pike.', ['Carl Pike parent of Bea']],
  ['Ann had Bea at sixteen. The father was Carl Pike.', ['Ann parent of Bea', 'Carl Pike parent of Bea']],
  ['Ann had a son, Ned, in 2007. Dad is Carl Pike.', ['Ann parent of Ned', 'Carl Pike parent of Ned']],
  ['Ann had a son, Ned. Father Carl Pike, known to police.', ['Ann parent of Ned', 'Carl Pike parent of Ned']],
  [
    '2020 Bea and Ned born. Paternal grandmother Joan Pike.',
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

it.each([
  'Ann gave birth to Bea in May. Father rarely rings.',
  'Ann has a daughter, Bea. Father Carl Pike collects Ruby at four.',
  'A mate of Tess’s had a baby, Bea. Father Carl Pike lent them a cot.',
  'Bea and Ned were born in Hull. Father Carl Pike, 40, is away at sea.',
  'Childminder Ann delivered Leo at five. Father Carl Pike.',
  'Leo was born at term. Father stayed all night.',
])('a father who does something, or is told after a drop-off, is that of the children of the case: %s', (text) => {
  const owners = tiesOf(text).flatMap((tie) => /^(?:Carl Pike|Father) parent of (.*)$/.exec(tie)?.[1] ?? []);
  expect(owners.toSorted()).toEqual(['child-leo', 'child-ruby']);
});
