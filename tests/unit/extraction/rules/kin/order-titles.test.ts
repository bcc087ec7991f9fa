import { expect, test } from 'vitest';
import { tiesIn } from '../invented-record.ts';
import { tiesOf } from '../read-note.ts';

test('a sister of a church and a priest are nobody’s sister or father by their title', async () => {
  expect(await tiesIn('Tamsin Crewe sings in the choir with Sister Gloria.')).toEqual([]);
  expect(await tiesIn('Tamsin Crewe was in. The children call him Father Ned.')).toEqual([]);
});

test('a sister in a note, or with a possessor, is a sister', async () => {
  expect(await tiesIn('Tamsin Crewe was in. Her sister Gloria was too.')).toEqual(['Gloria sibling Tamsin Crewe']);
  expect(await tiesIn('Tamsin Crewe, 40, Hull. Sister Gloria, Leeds.')).toEqual(['Gloria sibling Tamsin Crewe']);
});

test.each([
  'Father Michael O’Toole said Mass at the school.',
  'Father Ned Low, the parish priest, rang.',
  'Father Ned Hart of St Mary’s visited.',
  'Mother Superior Agnes wrote to the school.',
  'Mother Agnes Low of the convent came.',
  'Brother Ned Low, a Franciscan, visits.',
])('is nobody’s kin by what he does or where she lives: "%s"', (words) => {
  expect(tiesOf(words).filter((tie) => / (?:parent|sibling) /.test(tie))).toEqual([]);
});

test.each(['Father Ned Low took Ruby to Mass.', 'Father Ned Low was at the hospital.'])(
  'a father who goes to church or hospital is a father: "%s"',
  (words) => {
    expect(tiesOf(words)).toContain('Ned Low parent of child-ruby');
  },
);
