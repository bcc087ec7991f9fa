import { describe, expect, it } from 'vitest';
import { tiesOf } from '../read-note.ts';

describe('people meant together', () => {
  it.each([
    'Derek and Sue, them two are cousins.',
    'Derek and Sue came in. Those two are cousins.',
    'Derek and Sue came in. The pair of them are cousins.',
  ])('are those named together: "%s"', (words) => {
    expect(tiesOf(words)).toEqual(['Sue cousin of Derek']);
  });

  it.each([
    'Nora Pike was here. Derek and Karen are both hers.',
    'Nora Pike has Derek and Karen with her. Both are hers.',
  ])('are somebody\'s: "%s"', (words) => {
    expect(tiesOf(words).toSorted()).toEqual(['Nora Pike parent of Derek', 'Nora Pike parent of Karen']);
  });

  it.each([
    'Karen Low lives in Hull with Derek Dunn (Dez) and they have a boy, Ned.',
    'Karen Low lives with Derek Dunn. Their son is Ned.',
    "Nora's sister Karen lives over in Hull with Derek Dunn and their son Ned.",
  ])('are those who share a home: "%s"', (words) => {
    expect(tiesOf(words)).toEqual(expect.arrayContaining([expect.stringMatching(/Ned child of|parent of Ned/)]));
    expect(tiesOf(words).filter((tie) => /Derek|Karen/.test(tie) && tie.includes('Ned'))).toHaveLength(2);
  });

  it('are not a mother and the daughter who lives with her', () => {
    expect(tiesOf('Karen Low lives with her mother Nora Low. Their dog is Ned.').join()).not.toContain('Ned');
  });

  it('are each what all are', () => {
    const ties = tiesOf("Karen, Amy and Sue are all Nora's sisters.");
    expect(ties).toEqual(['Karen sibling of Nora', 'Amy sibling of Nora', 'Sue sibling of Nora']);
  });

  it('are not those of whom the words say who they are', () => {
    expect(tiesOf('Derek and Sue came in. Those two boys are cousins.')).not.toContain('Sue cousin of Derek');
  });

  it.each([
    'Sue Low and Derek (maternal aunt and husband) came.',
    'Sue Low and Derek (maternal aunt and her husband).',
  ])('are told in one bracket: "%s"', (words) => {
    expect(tiesOf(words)).toEqual([
      'Sue Low aunt-uncle of child-ruby',
      'Sue Low aunt-uncle of child-leo',
      'Derek partner of Sue Low',
    ]);
  });
});

describe('two words for two people', () => {
  it.each([
    ['Derek and Karen are brother and sister.', 'Karen sibling of Derek'],
    ['Derek and Karen came in. They are husband and wife.', 'Karen partner of Derek'],
    ['Nora and Karen are mother and daughter.', 'Nora parent of Karen'],
    ['Derek and Karen are not brother and sister.', 'Karen sibling of Derek (denied)'],
  ])('say what they are to one another: "%s"', (words, tie) => {
    expect(tiesOf(words)).toEqual([tie]);
  });
});

describe('what was said', () => {
  it.each(["Karen is Nora's sister and so is Amy.", "Karen is Nora's sister, as is Amy."])(
    'is said of a further one: "%s"',
    (words) => {
      expect(tiesOf(words)).toEqual(['Karen sibling of Nora', 'Amy sibling of Nora']);
    },
  );

  it.each(["Nora's two sisters came. They're Karen and Amy.", 'Nora has two sisters. They are called Karen and Amy.'])(
    'by number is named in the next sentence: "%s"',
    (words) => {
      expect(tiesOf(words)).toEqual(['Karen sibling of Nora', 'Amy sibling of Nora']);
    },
  );

  it('names no more than were counted', () => {
    expect(tiesOf('Nora has two sisters. They are Karen, Amy and Sue.')).toEqual([]);
  });
});

describe('a name between commas', () => {
  it.each(['MGM, Nora Low, rang.', 'Home visit to MGM, Nora Low.'])('says who the letters mean: "%s"', (words) => {
    expect(tiesOf(words)).toEqual(['Nora Low grandparent of child-ruby', 'Nora Low grandparent of child-leo']);
  });

  it('is the next of a list where more follow', () => {
    expect(tiesOf('Present: MGM, Nora Low, Derek Low.')).not.toContain('Nora Low grandparent of child-ruby');
  });
});

describe('two who are no couple', () => {
  it.each([
    'Nora and her friend Sue let their children, Amy and Joe, play out.',
    'Nora and her brother Derek brought their sons, Amos and Joe.',
    'Nora and Sue let their girls, Amy and Una, play out.',
  ])('have no children together: "%s"', (words) => {
    expect(tiesOf(words).join()).not.toContain('parent');
  });

  it('are a couple where the words say so, or one child is of both', () => {
    expect(tiesOf('Nora and her partner Sue let their girls, Amy and Una, play out.')).toContain('Sue parent of Una');
    expect(tiesOf('Nora and Sue have a girl, Amy.')).toContain('Sue parent of Amy');
  });
});

describe('whose the children at the end of a row are', () => {
  const parents = "Karen Low and Derek Dunn are Ruby's parents.";

  it.each([
    "Both flew to Crete with Derek's sister Nora, her husband Ted and their three, Amos, Joe and Una.",
    "Karen moves in with her sister Nora and Nora's then husband, Ted Pike, and their two, Amos and Una.",
    "Karen and Derek stay with Karen's sister Nora, Nora's husband Ted and their girl Una.",
  ])('the couple named straight before: "%s"', (row) => {
    const ties = tiesOf(`${parents} ${row}`);
    expect(ties.filter((tie) => tie.endsWith('parent of Una'))).toHaveLength(2);
    expect(ties.join()).not.toMatch(/(?:Karen|Derek)\S*(?: \S+)? parent of Una/);
  });

  it('the subjects, where a clause of theirs begins', () => {
    const ties = tiesOf(
      `${parents} Karen and Derek are seldom seen by Karen's sister Nora or Nora's husband Ted, and their son, Joe, is at nursery.`,
    );
    expect(ties.join()).not.toMatch(/(?:Nora|Ted) parent of Joe/);
  });
});
