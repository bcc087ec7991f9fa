/** Whose words they are, told after them without quotation marks or by a message's first words. */
import { expect, it } from 'vitest';
import { tiesOf } from '../read-note.ts';

it.each([
  ['My auntie Jo lives there, said Ruby.', 'Jo aunt-uncle of child-ruby'],
  ['My auntie Jo lives there, Ruby told me.', 'Jo aunt-uncle of child-ruby'],
  ['Ruby was at school. I’m her nan, Olive Tarn told the school.', 'Olive Tarn grandparent of child-ruby'],
])('the words before "said Ruby" are hers: %s', (words, tie) => {
  expect(tiesOf(words)).toContain(tie);
});

it('a sister of her manager’s is not hers', () => {
  expect(tiesOf('My manager’s sister Jo rang, Ruby said that she would.').join()).not.toMatch(/of child-ruby/);
});

const text = 'Type: text messages\nDate: 2025-01-01\nAuthor: Sam Worker, Social Worker\n\n';

it.each([
  'Hi Sam it’s Ruby’s nan. My husband Vic can fetch her.',
  'Hi Sam it’s Ruby’s nan Olive here. My husband Vic can fetch her.',
  '"Hello Sam it’s Ruby’s nan. My husband Vic can fetch her."',
])('whose kin somebody begins by being: %s', (words) => {
  const ties = tiesOf(words, text);
  expect(ties.filter((tie) => /^Vic partner of (?!Sam)/.test(tie))).toHaveLength(1);
});

it('"its Ned, Ruby’s dad" after a greeting is who writes', () => {
  expect(tiesOf('Hiya, its Ned, Ruby’s dad. My mum Olive will have her.', text)).toContain('Olive parent of Ned');
});
