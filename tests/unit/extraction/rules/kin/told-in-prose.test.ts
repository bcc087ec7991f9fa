/** Kin in a worker's running prose: a word left out, a second union, what stands between a kin word and its name. */
import { describe, expect, it } from 'vitest';
import { readNote, tiesOf } from '../read-note.ts';

describe('a kin word said once', () => {
  it.each([
    "Ruby's father is Ian Low and Leo's is Ted Pike.",
    "Ruby's dad is Ian Low. Leo's is Ted Pike.",
    "Ian Low is Ruby's dad; Ted Pike is Leo's.",
    "Ian Low is Ruby's dad. Ted Pike is Leo's.",
  ])('goes with two names: "%s"', (words) => {
    expect(tiesOf(words)).toEqual(['Ian Low parent of child-ruby', 'Ted Pike parent of child-leo']);
  });

  it('goes with no owner of something else', () => {
    expect(tiesOf("Ian Low is Ruby's dad. Ted is Leo's teacher.")).not.toContain('Ted parent of child-leo');
  });
});

describe('children of several unions', () => {
  it.each([
    'Nora Pike had Ruby with Ian Low and Leo with Ted Hay.',
    'Nora Pike had Ruby by Ian Low, and then Leo by Ted Hay.',
  ])('each have their own parent: "%s"', (words) => {
    const ties = tiesOf(words);
    expect(ties).toEqual(expect.arrayContaining(['Ian Low parent of child-ruby', 'Ted Hay parent of child-leo']));
    expect(ties.join()).not.toMatch(/Ian Low parent of child-leo|Ted Hay parent of child-ruby/);
  });

  it('are of the couple told of last', () => {
    const ties = tiesOf('Nora and Ted split up; Ted went on to marry Sue. They have a son, Ian.');
    expect(ties).toEqual(expect.arrayContaining(['Sue partner of Ted', 'Ted parent of Ian', 'Sue parent of Ian']));
    expect(ties).not.toContain('Nora parent of Ian');
  });
});

describe('parents without a kin word', () => {
  it.each([
    ['Ian was adopted by Nora and Ted Pike at birth.', 'Nora adoptive-parent of Ian'],
    ['Karen Low was fostered by Nora Pike.', 'Nora Pike foster-carer of Karen Low'],
    ['Karen Low grew up in care. Nora Pike fostered her till she was eighteen.', 'Nora Pike foster-carer of Karen Low'],
    ['Nora Pike gave birth to Karen at fifteen.', 'Nora Pike parent of Karen'],
  ])('"%s"', (words, tie) => {
    expect(tiesOf(words)).toContain(tie);
  });

  it('not where it never came to that', () => {
    expect(tiesOf('Ian was never adopted by Nora Pike.')).toEqual([]);
  });
});

describe('between a kin word and its name', () => {
  it.each([
    ["Karen's husband, a plumber, is Ian Low.", 'Ian Low partner of Karen'],
    ["Karen's sister, a nurse in Hull, is called Tess.", 'Tess sibling of Karen'],
    ["Karen's husband, who works away, is called Ian.", 'Ian partner of Karen'],
    ["Ted's mum (Pat) rang.", 'Pat parent of Ted'],
    ['Karen is no better and her husband Ian left.', 'Ian partner of Karen'],
  ])('"%s"', (words, tie) => {
    expect(tiesOf(words)).toContain(tie);
  });
});

describe('who was described is named', () => {
  it.each([
    "Karen's brother rang twice. Ian is his name.",
    "Karen's brother was there, name of Ian.",
    "Karen's brother does the garden on Fridays (Ian, number 9).",
    "Karen's brother brought them up and it's he, Ian, who wrote.",
    "She was with Karen's brother; I gather this is Ian.",
  ])('"%s"', (words) => {
    const { remarks, mentions } = readNote(words);
    const [ian] = mentions.filter(({ surface }) => surface === 'Ian');
    expect(remarks.some(({ outcome, a, b }) => outcome === 'same' && (a === ian?.id || b === ian?.id))).toBe(true);
  });
});

it.each([
  ['Pam Low is Kim’s aunt, her mum Jo’s twin.', 'Jo parent of Kim'],
  ['Kim was raised by her aunt Pam and uncle Alf.', 'Alf aunt-uncle of Kim'],
  ['Karen Low has a sister. Keisha is Ruby’s sister. Same dad, different mum.', 'Keisha half-sibling of child-ruby'],
  ['Ian Low came with Jay Hill, a mate from work.', 'Jay Hill friend of Ian Low'],
  ['Ruby is placed with Nora Pike and her husband Ted.', 'Ted foster-carer of child-ruby'],
  ['Sue Hay was at school with Karen and her daughter Amy is Ruby’s best friend.', 'Sue Hay parent of Amy'],
  ['Ian lives with his father, Ted Pike, and Ted’s new wife, Gail.', 'Ted parent of Ian'],
  ['Jo is Ian’s sister-in-law, being married to his brother, Ted.', 'Ted partner of Jo'],
  ['The couple next door, Ed and Flo Hill, have had them to stay.', 'Flo Hill neighbour of child-ruby'],
  ['Ian Low came with his wife Comfort.', 'Comfort partner of Ian Low'],
  ['Nora Pike lives in Hull with two teenagers, Ian and Tess.', 'Nora Pike parent of Tess'],
])('whose kin it is: "%s"', (words, tie) => {
  expect(tiesOf(words)).toContain(tie);
});

describe('a father who is confirmed', () => {
  it.each([
    'DNA: Ted Pike confirmed as father of Leo.',
    'Ted Pike has been confirmed as Leo’s father.',
    'Test back, Ted Pike IS Leo’s father.',
  ])('is the one: "%s"', (words) => {
    expect(tiesOf(words)).toEqual(['Ted Pike parent of child-leo']);
  });

  it('is nobody who names him, nor who is not confirmed yet', () => {
    expect(tiesOf('Ted Pike named the father of Leo.').join()).not.toContain('Ted Pike parent');
    expect(tiesOf('Ted Pike has not been confirmed as Leo’s father.').join()).not.toContain('Ted Pike parent');
  });
});

describe('what somebody has', () => {
  it.each([
    ['Saw Gail. She’s a twin, Nora, in Hull.', 'Nora sibling of Gail'],
    ['Ted Pike is ill. He’d a son before, Ewan, 22.', 'Ted Pike parent of Ewan'],
    ['Ted Pike has a wife these days, Una, and two girls, Pam and Tess.', 'Ted Pike parent of Tess'],
    ['Gail’s ex, one Zeb Pike, was there.', 'Zeb Pike partner of Gail'],
    ['Gail rang. Her mother, a Mrs Pike in Hull, would help.', 'Mrs Pike parent of Gail'],
    ['Johns wife Gail came.', 'Gail partner of John'],
    ['Gail had a son, Ewan, with a man called Ted Pike.', 'Ted Pike parent of Ewan'],
    ['Ted and Gail have four boys; the eldest, Ewan, is nine.', 'Gail parent of Ewan'],
    ['Ted and Gail have three daughters, of whom Nora is a nurse.', 'Gail parent of Nora'],
    ['Ted and Gail’s baby was born on 8/10, a boy, Ewan.', 'Gail parent of Ewan'],
    ['Gail’s mother is still living, Nora Pike, in Hull.', 'Nora Pike parent of Gail'],
    ['Ewan is 11 and is Gail’s nephew.', 'Gail aunt-uncle of Ewan'],
    ['Kez rang. Her sister is Nora.', 'Nora sibling of Kez'],
    ['Rob’s own folks: mother Nora, in Hull.', 'Nora parent of Rob'],
  ])('is told in passing: "%s"', (words, tie) => {
    expect(tiesOf(words)).toContain(tie);
  });

  it('is not what somebody is', () => {
    expect(tiesOf('Ted Pike rang. He’s a good lad, Ewan.')).toEqual([]);
  });
});

describe('papers of record', () => {
  it('whom a birth certificate names is stated, not an entry', () => {
    expect(tiesOf('Father named on BC as Abel Low.')).toContain('Abel Low parent of child-ruby');
    expect(tiesOf('Father given on the birth certificate as Abel Low.')).toContain('Abel Low parent of child-ruby');
  });

  it('a marriage to somebody described first is one', () => {
    expect(tiesOf('MGF Ken Bell remarries 2021 to a Polish lady, Ewa.')).toContain('Ewa partner of Ken Bell');
  });

  it('twins to whom somebody gives birth are the couple’s', () => {
    const ties = tiesOf("Abel Low's partner Gwen gives birth to twins Kobe and Kacey.");
    expect(ties).toEqual(
      expect.arrayContaining(['Gwen parent of Kobe', 'Abel Low parent of Kobe', 'Gwen parent of Kacey']),
    );
  });

  it('"this is" in a bracket says who somebody is', () => {
    expect(tiesOf("There is also a great-grandmother, Ivy Bell, 91 (this is Gwen Bell's mum).")).toContain(
      'Ivy Bell parent of Gwen Bell',
    );
  });

  it('the cousins who are named are the children’s, and "Gwen’s two" hers', () => {
    expect(tiesOf("The cousins are Max and Lily, Gwen's two.")).toEqual(
      expect.arrayContaining(['Max cousin of child-ruby', 'Lily cousin of child-leo', 'Gwen parent of Max']),
    );
    expect(tiesOf('Max and Lily are cousins.')).toEqual(['Lily cousin of Max']);
    expect(tiesOf("Present: Max and Lily, Gwen's two dogs.")).toEqual([]);
  });

  it('both parents after a name are theirs of that name', () => {
    expect(tiesOf('Best friend: Amy Finch, dad Abel Finch and mum Gwen, is moving.')).toEqual(
      expect.arrayContaining(['Abel Finch parent of Amy Finch', 'Gwen parent of Amy Finch']),
    );
  });
});
