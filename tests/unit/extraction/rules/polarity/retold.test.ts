/** What is told otherwise later, and entries that are to be ignored. */
import { expect, it } from 'vitest';
import { tiesOf } from '../read-note.ts';

it.each([
  'Ruby said Bo Tann was her dad. Now she says he is her uncle.',
  'There was talk that Bo Tann was Ruby’s dad. It is rubbish.',
  'Ignore the entry that Bo Tann is Ruby’s dad.',
  'By mistake Bo Tann was put down as Ruby’s dad.',
  'Dot lied that Bo Tann is Ruby’s dad.',
  'I was told that Bo Tann is Ruby’s dad. That turned out to be wrong.',
  'Bo Tann is Ruby’s dad but a DNA test showed that he is not.',
  'Bo Tann does not accept that Ruby is his.',
  'Please disregard what Dot said about Bo Tann being Ruby’s dad.',
])('taken back: %s', (words) => {
  expect(tiesOf(words)).toContain('Bo Tann parent of child-ruby (denied)');
});

it('what is told besides takes nothing back', () => {
  expect(tiesOf('Dot said Bo Tann is Ruby’s uncle. Now she says he is her godfather too.')).toContain(
    'Bo Tann aunt-uncle of child-ruby',
  );
});

it('where somebody is taken back is not what they are', () => {
  expect(tiesOf('Dot says Mum is in Hull. She is not.')).toContain('Mum parent of child-ruby');
});
