/** Ties put more exactly by the words after: half-siblings, who is it instead, whom somebody is away with. */
import { expect, it, test } from 'vitest';
import { readNote, tiesOf } from '../read-note.ts';

it.each([
  'Moira Pike is Joan Hay’s sister, same mother, not the same father.',
  'Moira Pike is Joan Hay’s younger sister: half, she said.',
  'Moira Pike is Joan Hay’s sister, well, half-sister.',
])('half-siblings: %s', (words) => {
  expect(tiesOf(words)).toContain('Moira Pike half-sibling of Joan Hay');
});

it.each([
  'Mick Pike is not Joan Hay’s father. He is Dean Low, a joiner.',
  'Joan Hay’s father is not Mick Pike. It is Dean Low.',
])('whom the words put in the place of another: %s', (words) => {
  expect(tiesOf(words)).toEqual(['Mick Pike parent of Joan Hay (denied)', 'Dean Low parent of Joan Hay']);
});

it.each(['Colin Pike is in Grimsby with a lass called Tina.', 'Colin Pike is in Hull with a lady called Tina.'])(
  'a couple: %s',
  (words) => {
    expect(tiesOf(words)).toEqual(['Tina partner of Colin Pike']);
  },
);

test('whoever is there for somebody is not that somebody', () => {
  expect(readNote('Moira has a son, Dean. Health visitor for Dean is Joan Hay.').remarks).toEqual([]);
});
