/** What is told otherwise later, and entries that are to be ignored. */
import { expect, it } from 'vitest';
import { tiesOf } from '../read-note.ts';

it.each([
  'Ruby said Bo Tann was her dad. Now she says he is her uncle.',
  'There was talk that Bo Tann was Ruby’s dad. It is rubbish.',
  'Ignore the entry that Bo Tann is Ruby’s dad.',
  'By mistake Bo Tann was put down as Ruby’s dad.',
])('taken back: %s', (words) => {
  expect(tiesOf(words)).toContain('Bo Tann parent of child-ruby (denied)');
});

it('what is told besides takes nothing back', () => {
  expect(tiesOf('Dot said Bo Tann is Ruby’s uncle. Now she says he is her godfather too.')).toContain(
    'Bo Tann aunt-uncle of child-ruby',
  );
});
