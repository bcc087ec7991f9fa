/** Whom a whole record is about or speaks to, where that is not simply the children of the case. */
import { describe, expect, it } from 'vitest';
import { tiesOf } from '../read-note.ts';

describe('a page of a life-story book', () => {
  const page = (words: string) => tiesOf(`Life story page for Ruby\n${words}`);

  it('tells the child of its kin as "your"', () => {
    const ties = page(
      'Your mum is called Nora. You went to live with Nan. Joan was your mum’s friend, and she is your godmother.',
    );
    expect(ties).toContain('Nora parent of child-ruby');
    expect(ties).toContain('Joan godparent of child-ruby');
  });

  it('says beside whom somebody stands', () => {
    expect(page('Here is your dad. Beside him is Uncle Hal. You were born in May.').join()).not.toMatch(/aunt-uncle/);
  });

  it('is no letter to somebody else', () => {
    expect(tiesOf('Dear Mr Worker,\nYour mum would be proud. When you were three we met.')).toEqual([]);
  });
});

describe('a record about a young person who is not in the case', () => {
  it.each([
    [
      'Re: NORA PIKE b. 2.7.12, placed in May.\nNatural mother JOAN PIKE did not attend.',
      'JOAN PIKE parent of NORA PIKE',
    ],
    ['HAL PIKE, b. 19.6.2Ol9.\nBirth father: Ian Low.', 'Ian Low parent of HAL PIKE'],
    ['Infant: Baby boy Pike, to be known as Hal, born 09/08/2024\nMother: Joan Pike', 'Joan Pike parent of Hal'],
  ])('is about their kin: "%s"', (words, tie) => {
    const ties = tiesOf(words);
    expect(ties).toContain(tie);
    expect(ties.join()).not.toContain('child-');
  });

  it.each(['Re: Ruby Marsh, dob 01/03/2015\nMother: Joan Pike', 'Joan Pike, b. 2.7.1980.\nMother: Joan Pike'])(
    'not where the line is of a child of the case or a grown person: "%s"',
    (words) => {
      expect(tiesOf(words)).toContain('Joan Pike parent of child-ruby');
    },
  );
});
