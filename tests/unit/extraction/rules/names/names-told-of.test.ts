import { describe, expect, it } from 'vitest';
import { namesIn } from '../read-note.ts';

describe('a word nobody knows is a name where only people stand', () => {
  it.each([
    ['She has a sister. Velmire.', ['Velmire']],
    ['"That is my boy\'s wife. Orlaith. She rang you."', ['Orlaith']],
    ["Zembo, mum's mate, sat in.", ['Zembo']],
    ["Zembo is mum's brother.", ['Zembo']],
    ["Zembo, he's at the garage.", ['Zembo']],
    ['Zembo rang at six.', ['Zembo']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each(['His mother would not come in. Enough.', "In Brackwith, mum's brother has a van.", 'The hall. Brackwith.'])(
    'but not in "%s"',
    (text) => {
      expect(namesIn(text)).toEqual([]);
    },
  );
});
