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

it.each([
  ['Rosa was with Mama Harish at the weekend.', 'Mama Harish aunt-uncle child1'],
  ['Harish mama drives Rosa to school.', 'Harish aunt-uncle child1'],
  ["Rosa's kaka Ramesh and her imo, Choi Min-ji, came.", 'Ramesh aunt-uncle child1'],
  ["Rosa's kaka Ramesh and her imo, Choi Min-ji, came.", 'Choi Min-ji aunt-uncle child1'],
  ["Rosa's babcia, pani Wanda Kos, rang.", 'Wanda Kos grandparent child1'],
  ['Rosa likes her 3ammo Basel.', 'Basel aunt-uncle child1'],
  ['Rosa is at home. Gong Gong, Lam Wai-kit, is unwell.', 'Lam Wai-kit grandparent child1'],
  ["Rosa's babcia Wanda lives with wujek Marek.", 'Marek aunt-uncle child1'],
  ["Rosa's sister Ivy (wife of Abel) and cousin Ned came.", 'Ned cousin child1'],
])('and so does one behind the name, apart from it or in a short spelling: %s', async (text, tie) => {
  expect(await tiesIn(text)).toContain(tie);
});

it.each([
  ['Rosa is with Yi Ma Susan.', 'Susan aunt-uncle child1'],
  ["Pappou Costas and Yiayia Maria (Karen's parents) came.", 'Pappou Costas parent Karen'],
  ['Umm Rosa rang about school.', 'Umm Rosa parent child1'],
  ["Rosa's uncle Harish and his wife (“Auntie Noor”) came.", 'Noor partner Harish'],
  ['Rosa said: “Teyzem has a son, Emre.”', 'Teyzem parent Emre'],
  ['Karen told me dayı Emre drives Rosa.', 'Emre aunt-uncle child1'],
])('with its "my", in two words, for two people, in quotation marks or after a child: %s', async (text, tie) => {
  expect(await tiesIn(text)).toContain(tie);
});
