import { expect, it } from 'vitest';
import { tiesOf } from '../read-note.ts';

it.each([
  ['Father: Leo - Al Pike. Ruby - not yet given.', ['Al Pike parent of child-leo']],
  ['Father(s): Ruby - Al Pike; Leo - unknown', ['Al Pike parent of child-ruby']],
  ['Father: Ruby and Leo - Al Pike, now in Oslo', ['Al Pike parent of child-ruby', 'Al Pike parent of child-leo']],
  [
    'Fathers: Ruby - Al Pike; Leo - Bob Dean; Jay - Carl Dunn',
    ['Al Pike parent of child-ruby', 'Bob Dean parent of child-leo', 'Carl Dunn parent of Jay'],
  ],
  ['Father(s): Ruby - Al Pike. Leo - Bob Dean.', ['Al Pike parent of child-ruby', 'Bob Dean parent of child-leo']],
  [
    'Fathers: Ruby and Jay - Al Pike, Leo - Bob Dean (deceased)',
    ['Al Pike parent of child-ruby', 'Al Pike parent of Jay', 'Bob Dean parent of child-leo'],
  ],
])('reads whose father a form enters before the dash: %s', (text, ties) => {
  expect(tiesOf(text)).toEqual(ties);
});

it('takes the name before a dash for the parent where a sentence follows it', () => {
  expect(tiesOf('Mother: Ann Low - Bea Dunn will ring her.')).not.toContain('Bea Dunn parent of ruby');
});

it.each([
  ["Significant others: cousins, Bea and Al Pike, Skye; father's aunt, Tess Dean", ['Bea', 'Al Pike']],
  ['Family network: aunts, Bea and Jo Pike; uncle, Ned Low', ['Bea', 'Jo Pike']],
])('names those whom a form enters behind a mark: %s', (text, names) => {
  for (const name of names) expect(tiesOf(text).some((tie) => tie.startsWith(`${name} `))).toBe(true);
});

it('names nobody so who is one of a longer list', () => {
  expect(tiesOf('Present: grandparents, Ann Low, Bob Pike')).toEqual([]);
});
