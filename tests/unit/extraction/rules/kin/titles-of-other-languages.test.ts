import { expect, it } from 'vitest';
import { peopleIn, tiesIn } from '../invented-record.ts';

it.each([
  ['Rosa was seen. Later Dapir Shler came to fetch her.', 'Dapir Shler grandparent child1'],
  ['Rosa stays with Ayeeyo Sahro at weekends.', 'Ayeeyo Sahro grandparent child1'],
  ['Rosa said Teyze Gulizar drives her.', 'Teyze Gulizar aunt-uncle child1'],
])('a kin word of another language before a name says what she is: %s', async (text, tie) => {
  expect(await tiesIn(text)).toContain(tie);
});

it('but not who is called a mother after her child, or by a word that names no side', async () => {
  expect(await tiesIn('Rosa was with Mama Zuri and Ciocia Danusia.')).toEqual([]);
});

it.each([
  ['Spoke to Kawthar, sister of Karen.', ['Kawthar', 'Karen']],
  ['Karen came with her abti, Quvane.', ['Karen', 'Quvane']],
  ['Karen came with Habaryar Quvane.', ['Karen', 'Habaryar Quvane']],
])('a name of any family is a name: %s', async (text, names) => {
  expect(await peopleIn(text)).toEqual(expect.arrayContaining(names));
});
