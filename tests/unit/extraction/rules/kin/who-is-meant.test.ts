/** Whom pronouns and words between commas mean where two people stand side by side. */
import { describe, expect, it } from 'vitest';
import { namesIn, tiesOf } from '../read-note.ts';

describe('who is meant', () => {
  it.each([
    [
      '"him" is not the subject of its verb',
      "Peter Moss is Ted's dad. Ted lives with him and wife Gail.",
      'Gail partner of Peter Moss',
    ],
    [
      'two clauses have one verb',
      'Ted lives with his grandmother, Ellen Moss, and Neil with his aunt, Bet Pike.',
      'Ellen Moss grandparent of Ted',
    ],
    [
      'the second of them has its own subject',
      'Ted lives with his grandmother, Ellen Moss, and Neil with his aunt, Bet Pike.',
      'Bet Pike aunt-uncle of Neil',
    ],
    ['"whose" is of both', 'Fay (16) and Ted (14), whose father is Ron Pike.', 'Ron Pike parent of Fay'],
    [
      'who was introduced last is told of next',
      'Fay (16) and Ted (14), whose father is Ron Pike. His sister is Bet.',
      'Bet sibling of Ron Pike',
    ],
    [
      'the child she seemed to be is nobody’s mother',
      'Ruby rang Maud Pike. She is Bet’s mum.',
      'Maud Pike parent of Bet',
    ],
    ['age and place stand between', "Mrs Maud Pike, 91, Thornaby, Bet's mother.", 'Mrs Maud Pike parent of Bet'],
  ])('where %s', (_, words, tie) => {
    expect(tiesOf(words)).toContain(tie);
  });

  it('leaves "him" of another clause its subject', () => {
    expect(tiesOf('Ted said the dog bit him and his wife Gail.')).toContain('Gail partner of Ted');
  });

  it('takes letters before a name for what was done', () => {
    expect(namesIn('27/6 TC Maud Pike. Well.')).toEqual(['Maud Pike']);
  });
});

describe('a child of an earlier union', () => {
  it.each(['by a former partner', 'from a previous relationship'])('is a half-brother: %s', (whence) => {
    expect(tiesOf(`Dad is Ron Marsh. Dad has a son, Neil, ${whence}.`)).toContain('Neil half-sibling of child-ruby');
  });

  it('is none where nothing says so, or the parent is none of the children', () => {
    expect(tiesOf('Dad is Ron Marsh. Dad has an older son, Neil.').join()).not.toContain('half-sibling');
    expect(tiesOf('Bet Pike has a son, Neil, by a former partner.').join()).not.toContain('half-sibling');
  });
});

describe('a small mother', () => {
  it("is the mother's sister, and a small grandmother a great-aunt", () => {
    expect(tiesOf("Bet Pike is Fay's small mother.")).toEqual(['Bet Pike aunt-uncle of Fay']);
    expect(tiesOf("Bet Pike is Ruby's small grandmother.")).toEqual(['Bet Pike other-kin of child-ruby']);
  });
});

describe('who answers a worker', () => {
  it.each([
    [
      'Tess Pike rang. Dawn is married to Steve. I asked who else helps. She has a sister, Brenda.',
      'Brenda sibling of Tess Pike',
    ],
    [
      'Gary Pike rang. Bob is in Hull. I asked him who else was about. He has a sister, Brenda.',
      'Brenda sibling of Gary Pike',
    ],
  ])('speaks of themselves: "%s"', (body, tie) => {
    expect(tiesOf(body)).toContain(tie);
  });

  it('goes on about whom the question was of', () => {
    expect(
      tiesOf('Tess Pike rang. Dawn is married to Steve. I asked whether Dawn could help. She has a sister, Brenda.'),
    ).toContain('Brenda sibling of Dawn');
  });
});
