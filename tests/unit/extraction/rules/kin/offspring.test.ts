import { describe, expect, it } from 'vitest';
import { tiesOf } from '../read-note.ts';

const byPaul = ['Moira parent of Karen', 'Moira parent of Derek', 'Paul parent of Karen', 'Paul parent of Derek'];
const byBoth = ['Moira parent of Karen', 'Moira parent of Derek', 'Ted parent of Karen', 'Ted parent of Derek'];

describe('children told by number and name', () => {
  it.each([
    'Moira had two with Ted: Karen, Derek.',
    'Moira had Karen and Derek with Ted.',
    'Moira, who has twins, Karen and Derek, with Ted, rang.',
    'Moira spoke of Ted, with whom she had two children, Karen and Derek.',
    'Moira rang. By her husband Ted she had Karen, then Derek.',
  ])('are those of both parents: "%s"', (words) => {
    const parents = tiesOf(words).filter((tie) => tie.includes('parent'));
    expect(parents.toSorted()).toEqual(byBoth.toSorted());
  });

  it.each([
    ['Ted has a son, Ian, from a previous relationship with Sue Dunn.', 'Sue Dunn parent of Ian'],
    ['Ted has a son, Ian, from a previous relationship with Sue Dunn.', 'Sue Dunn partner of Ted'],
    ['Ian is Ted’s son with Sue Dunn.', 'Sue Dunn parent of Ian'],
    ['Ruby has a half-brother, Ian, by Ted’s first wife, Sue Dunn.', 'Ted parent of Ian'],
  ])('may be had with somebody told of after them: "%s"', (words, tie) => {
    expect(tiesOf(words)).toContain(tie);
  });

  it.each([
    "Paul Dunn's older two, Karen and Derek, are by his late wife Moira.",
    'Paul Dunn had Karen and Derek with ex partner Moira.',
    'Moira was the partner of Paul Dunn. From him she had two: Karen the big one, then Derek.',
  ])('may be by a wife who is the first parent’s: "%s"', (words) => {
    const ties = tiesOf(words).map((tie) => tie.replace('Paul Dunn', 'Paul'));
    expect(ties).toEqual(expect.arrayContaining(byPaul));
    expect(ties).toContain('Moira partner of Paul');
  });

  it.each([
    'Moira rang. She had Karen, then Derek (Del), then Sue.',
    'Moira is a nurse, she has Karen, Derek and Sue.',
    'Moira has the three: Karen, who is at college, Derek (9), and Sue the little one.',
    'Moira rang. Her three are Karen, Derek that is at sea and Sue.',
    'Moira has a daughter, Karen, 40, a son, Derek, and another daughter, Sue.',
    'Moira has Karen, 40, Derek, 38, and Sue, 35.',
  ])('are the children of the one who has them: "%s"', (words) => {
    expect(tiesOf(words)).toEqual(['Moira parent of Karen', 'Moira parent of Derek', 'Moira parent of Sue']);
  });

  it.each([
    'Moira is a joiner, wed to Ted, they have Karen and Derek.',
    'Rang Moira Dunn. Two children w/ Ted: Karen then Derek.',
    'Karen is the daughter of Moira by her late husband, Ted. Derek is the son of Moira by Ted.',
  ])('are those of the couple, told without a number or a verb too: "%s"', (words) => {
    const parents = tiesOf(words).filter((tie) => tie.includes('parent'));
    expect(parents.map((tie) => tie.replace(' Dunn', '')).toSorted()).toEqual(byBoth.toSorted());
  });

  it.each(['Moira is wed to Ted. Could they have Karen?', 'Moira is wed to Ted. They have Karen at weekends.'])(
    'are not whom somebody is asked to take in: "%s"',
    (words) => {
      expect(tiesOf(words).filter((tie) => tie.includes('parent'))).toEqual([]);
    },
  );

  it('listed after two people are "their" children', () => {
    expect(tiesOf('Seen: Mrs Moira Dunn (67), Mr Ted Dunn (70), their daughter Karen.')).toEqual([
      'Mrs Moira Dunn parent of Karen',
      'Mr Ted Dunn parent of Karen',
    ]);
  });

  it('belong to the couple of the same sentence', () => {
    expect(tiesOf('Karen is married to Paul and they have a boy, Tyler, 6.')).toEqual([
      'Paul partner of Karen',
      'Karen parent of Tyler',
      'Paul parent of Tyler',
    ]);
  });

  it('stand with their ages after a husband or wife', () => {
    expect(tiesOf('Paul drives a van, wife Moira, Karen 7, Derek 4.')).toEqual(['Moira partner of Paul', ...byPaul]);
  });

  it('are not whoever stays for the weekend', () => {
    expect(tiesOf('Moira has Karen at weekends.')).toEqual([]);
    expect(tiesOf('Moira has Ruby, 9, on Tuesdays.')).toEqual([]);
  });

  it.each([
    'Karen: m. Paul (Nairn). Tyler 10, Amy 7.',
    'Karen works nights, husband Paul, joiner; kids Tyler 10 and Amy (7).',
    "Karen is married to Paul, and there's Tyler and baby Amy.",
    'Household: Karen, Paul, Tyler (10), Amy (7), and Mrs Dunn.',
  ])('told by name and age alone are those of the couple before them: "%s"', (words) => {
    const parents = tiesOf(words).filter((tie) => tie.includes('parent'));
    expect(parents.toSorted()).toEqual([
      'Karen parent of Amy',
      'Karen parent of Tyler',
      'Paul parent of Amy',
      'Paul parent of Tyler',
    ]);
  });

  it.each([
    'Home visit: Karen, Paul, Amy (7).',
    "Karen's brother Paul came. Household: Karen, Paul, Amy (7).",
    'Household: Karen, Paul, Ruby (9), Amy (7).',
    'Derek lives with his wife Sue. Amy is 14 and at college.',
  ])('are nobody’s where no couple is told: "%s"', (words) => {
    expect(tiesOf(words).filter((tie) => tie.includes('parent'))).toEqual([]);
  });

  it('are those of the owner named in passing', () => {
    expect(tiesOf("Amy, who's Karen's, is well.")).toEqual(['Karen parent of Amy']);
  });

  it.each([
    "Moira and Ted Dunn rang. Karen, 9, the Dunns' girl, is well.",
    "Moira and Ted Dunn rang. Dunns' own: Karen 9.",
    "Moira and Ted Dunn rang. The Dunns' daughter Karen is well.",
  ])('are those of the family whose name is told: "%s"', (words) => {
    const parents = tiesOf(words).filter((tie) => tie.includes('parent'));
    expect(parents).toEqual(['Moira parent of Karen', 'Ted Dunn parent of Karen']);
  });

  it.each([
    'Ted has two children of his own, Karen and Derek Dunn.',
    'Ted has two grown-up children from a previous relationship, Karen and Derek Dunn.',
  ])('are no couple, for all their one surname: "%s"', (words) => {
    expect(tiesOf(words)).toEqual(['Ted parent of Karen', 'Ted parent of Derek Dunn']);
  });
});

describe('children who are counted first', () => {
  const talk = 'Type: transcript\nDate: 2025-01-01\nAuthor: K = Kath Oram SW, V = Val Low\n\n';
  it.each([
    ['Val has three. Tom, Bea and our Al.', undefined],
    ['Val has three: our Tom, our Bea and our Al.', undefined],
    ['K: How many have you had, Val?\nV: Three. Our Tom, our Bea and our Al.', talk],
    ["K: Who is yours?\nV: I've three. Tom, Bea and Al.", talk],
  ])('"%s"', (body, header) => {
    const ties = tiesOf(body, header).join();
    for (const child of ['Tom', 'Bea', 'Al'])
      expect(ties).toMatch(new RegExp(`Val(?: Low)? parent of ${child}(?!\\p{L})`, 'u'));
  });

  it('are brothers and sisters where the question says so', () => {
    const ties = tiesOf('K: Have you any brothers or sisters?\nV: Two. Our Tom and our Bea.', talk);
    expect(ties).toEqual(['Tom sibling of Val Low', 'Bea sibling of Val Low']);
  });

  it('are not whoever comes in the next sentence', () => {
    expect(tiesOf('Val has three. They came on Sunday with Tom and Bea.').join()).not.toContain('parent');
    expect(tiesOf('K: How many times did you go?\nV: Three. Our Tom and our Bea came.', talk).join()).not.toContain(
      'parent',
    );
  });

  it('and "own" are those of whoever the clause is about', () => {
    const ties = tiesOf('Tess said Dawn brings Ruby with her own two, Jo and Luke.');
    expect(ties).toEqual(['Dawn parent of Jo', 'Dawn parent of Luke']);
  });
});

describe('a child told in words that are no kin words', () => {
  it.each([
    ["Derek rang. Derek's wife Sue has a teenager, Ned.", ['Sue parent of Ned']],
    ['Derek rang. Derek has a grown-up one, Ned, from before.', ['Derek parent of Ned']],
    ['Derek rang. He has another from an earlier marriage, Una.', ['Derek parent of Una']],
    ['Derek rang. Derek has a baby himself now, Una.', ['Derek parent of Una']],
    ['Derek rang. Derek has a teenager, Ned, helping him in the shop.', []],
    ['Derek rang. He has another from the estate, Ned, who helps.', []],
    ['Derek had three dogs and has another now, Rex.', []],
  ])('is that of whom it is told alone: "%s"', (words, ties) => {
    expect(tiesOf(words).filter((tie) => tie.includes('parent'))).toEqual(ties);
  });
});

describe('children told by number and where they are', () => {
  it.each([
    ['Karen is married to Ted with three at home: Amos, Joe and Una.', 6],
    ['Karen has three at home, Amos, Joe and Una.', 3],
    ['Karen has three under five: Amos, Joe and Una.', 3],
    ['Karen has two little ones, Amos and Una.', 2],
    ['Karen and her husband Ted have two young ones: Amos and Una.', 4],
    ['Karen has two little ones, Leo and Una, on Fridays.', 0],
    ['Karen has two little dogs, Amos and Una.', 0],
    ['Karen has two at work, Amos and Joe.', 0],
    ['Karen is married to Ted with two lodgers: Amos and Joe.', 0],
  ])('"%s" tells of %d parents', (words, count) => {
    expect(tiesOf(words).filter((tie) => tie.includes('parent'))).toHaveLength(count);
  });
});

describe('a child from a marriage that is told after its name', () => {
  it.each([
    "Derek rang. Derek's lad, Amos, from an earlier relationship with Sue Low, is twelve.",
    "Derek rang. Derek's son Amos from his first marriage to Sue Low came.",
    'Derek rang. His son Amos (8), from his previous relationship with Sue Low, stays at weekends.',
  ])('is of that couple, and the child none of it: "%s"', (words) => {
    const ties = tiesOf(words);
    expect(ties.filter((tie) => tie.includes('parent'))).toEqual(['Derek parent of Amos', 'Sue Low parent of Amos']);
    expect(ties.filter((tie) => tie.includes('partner'))).toEqual(['Sue Low partner of Derek']);
  });

  it.each([
    "Derek rang. Derek's lad Amos, from his own marriage to Sue Low, lives in Hull.",
    "Derek rang. Derek's son Amos came back from his wedding to Sue Low.",
  ])('is not one who married: "%s"', (words) => {
    expect(tiesOf(words)).not.toContain('Sue Low parent of Amos');
  });
});

describe('children told in no word of kin', () => {
  it.each([
    'Karen has two young ones, Amos and Una, both collies.',
    'Foster carer Karen has two under three: Amos and Una.',
    'Karen, the childminder, has two little ones, Amos and Una.',
    'Miss Dunn has two at nursery, Amos and Una.',
    'Karen has two little ones, Amos and Una, in her reading group.',
    'Karen has a teenager, Amos, from across the road.',
    'Karen has a little one, Amos, on the red table.',
    'Karen has a teenager, Amos, and Leo.',
    'Karen has two under ten, Amos and Leo.',
    'Karen has two under ten, Amos and Una, on Tuesdays.',
  ])('are nobody’s who minds, teaches or keeps them: "%s"', (words) => {
    expect(tiesOf(words).filter((tie) => tie.includes('Karen parent') || tie.includes('Dunn parent'))).toEqual([]);
  });

  it.each([
    ['Karen has two under ten, Amos (4) and Una (8).', 2],
    ['Karen has a teenager, Amos, from an earlier relationship.', 1],
    ['Karen has two little ones, Amos and Una, and she works nights.', 2],
  ])('are the parent’s of whom it is told: "%s"', (words, count) => {
    expect(tiesOf(words).filter((tie) => tie.includes('Karen parent'))).toHaveLength(count);
  });
});
