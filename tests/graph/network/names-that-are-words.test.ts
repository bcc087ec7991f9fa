import { describe, expect, it } from 'vitest';
import { nameAmongWords } from '#graph/network/names-that-are-words.ts';

describe('a name that is a word', () => {
  it.each(['Rose will ring.', 'Rose. She is in Hull.', 'Rose: 07700', 'Mum says rose is in Hull.', 'Rose\nHull'])(
    'stands in "%s"',
    (text) => {
      expect(nameAmongWords('rose')(text)).toBe(true);
    },
  );

  it.each(['He gave her a rose.', 'The price rose in spring.', 'Rose bushes were cut.'])('does not in "%s"', (text) => {
    expect(nameAmongWords('rose')(text)).toBe(false);
  });
});
