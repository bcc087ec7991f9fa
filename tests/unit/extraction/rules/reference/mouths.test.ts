/** Words taken down as they were spoken, in Scots and northern mouths, and who speaks them. */
import { describe, expect, it } from 'vitest';
import { tiesOf } from '../read-note.ts';

describe('words as they were spoken', () => {
  it.each([
    ['T/c with Mrs Una Pike. "I\'m Karen\'s mother."', 'Mrs Una Pike parent of Karen'],
    ['T/c with Mrs Una Pike. "I\'m Karen\'s mither."', 'Mrs Una Pike parent of Karen'],
    ['T/c with Mrs Una Pike. "Ma man Ted wis a joiner."', 'Ted partner of Mrs Una Pike'],
    ['T/c with Mrs Una Pike. "Ted\'s nae ma man."', 'Ted partner of Mrs Una Pike (denied)'],
    ['Nora Pike has got a quine Jill, seven.', 'Nora Pike parent of Jill'],
    ['Ruby said "Joe an Amy, they\'re my cousins".', 'Amy cousin of child-ruby'],
    ['Karen is mairriet tae Ted Low.', 'Ted Low partner of Karen'],
    ['Mrs Una Pike is nae relation tae Ruby.', 'Mrs Una Pike other-kin of child-ruby (denied)'],
    ['Karen’s children are Amy, Joe and our Jill.', 'Karen parent of Jill'],
  ])('"%s"', (words, tie) => {
    expect(tiesOf(words)).toContain(tie);
  });

  it('an article stays one', () => {
    expect(tiesOf('Karen is an aunt. Ted Low is an engineer.')).toEqual([]);
  });
});
