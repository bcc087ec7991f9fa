/** Who somebody is besides, between commas before the verb, keeps nobody from being what the verb says. */
import { expect, it } from 'vitest';
import { tiesOf } from '../read-note.ts';

it.each([
  ["Neil Marsh, born 3 May 1980, is Maud Pike's brother.", 'Neil Marsh sibling of Maud Pike'],
  ["Neil Marsh, DOB 03/05/1980, is Maud Pike's uncle.", 'Neil Marsh aunt-uncle of Maud Pike'],
  ["Neil Marsh, a joiner, was Maud Pike's stepfather.", 'Neil Marsh step-parent of Maud Pike'],
  ["Neil Marsh, of 3 Mill Lane, Hull, is Maud Pike's cousin.", 'Neil Marsh cousin of Maud Pike'],
])('%s', (text, tie) => {
  expect(tiesOf(text)).toContain(tie);
});

it('does not reach over another clause', () => {
  expect(tiesOf("Maud Pike met Neil Marsh, a joiner, and is Fay Orme's aunt.").join()).not.toContain('Neil Marsh aunt');
});

it('where the writers have somebody on record is passed over', () => {
  expect(tiesOf('Sean Pike has 2 brothers on our system, Liam and Declan Pike.')).toEqual([
    'Liam sibling of Sean Pike',
    'Declan Pike sibling of Sean Pike',
  ]);
});

it('who stands after "daughter with her partner" is the partner, where the daughter has a name already', () => {
  const ties = tiesOf("The mother: Gwen Marsh\nPoppy Lane (3), the mother's daughter with her partner, Sean Lane.");
  expect(ties).toContain('Sean Lane parent of Poppy Lane');
  expect(ties).not.toContain('Gwen Marsh parent of Sean Lane');
  expect(tiesOf("Gwen Marsh's daughter by her ex, Amy, is three.")).toContain('Gwen Marsh parent of Amy');
});
