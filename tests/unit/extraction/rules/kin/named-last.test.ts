/** Who is named last, before the word for what they are: that word is of them, and the possessor is another. */
import { describe, expect, it, test } from 'vitest';
import { readNote, tiesOf } from '../read-note.ts';

it.each([
  'Karen Pike stays with Joan, her mother.',
  'Karen Pike stays with Joan, who is her mother.',
  'We met Karen Pike and Joan, her mother.',
])('a woman is not her own mother: %s', (words) => {
  expect(tiesOf(words)).toEqual(['Joan parent of Karen Pike']);
});

test('of two, the word is of whom it fits', () => {
  expect(tiesOf('We met Dean Pike and Joan, his aunt.')).toContain('Joan aunt-uncle of Dean Pike');
});

test('a friend of somebody is theirs, and a social worker nobody’s', () => {
  expect(tiesOf('Karen Pike has a friend, Nasreen Akhtar.')).toEqual(['Nasreen Akhtar friend of Karen Pike']);
  expect(tiesOf('Ruby has a social worker, Ann Low.')).toEqual([]);
});

test('“Karen’s mother’s name is Joan” says who Karen’s mother is', () => {
  const { mentions, remarks } = readNote("Karen Pike's mother's name is Joan.");
  const words = (id: string) => mentions.find((mention) => mention.id === id)?.surface ?? id;
  expect(remarks.map(({ a, b }) => [words(a), words(b)])).toContainEqual(["Karen Pike's mother", 'Joan']);
});

test('after “the mother of Ann,” the word is of Ann where it fits', () => {
  expect(tiesOf('Pam Hay is the mother of Tessa, Ruby’s stepmother.')).toEqual([
    'Pam Hay parent of Tessa',
    'Tessa step-parent of child-ruby',
  ]);
  expect(tiesOf('Pam Hay, mother of Lily, Ruby’s friend, rang.')).toContain('Lily friend of child-ruby');
});

describe('who was only described is named in the words after', () => {
  it.each([
    ['by the name in a register', "Dad's name in their register is Gareth Vane.", 'Gareth Vane parent of'],
    ['by a name put down', "Dad's name is given as Gareth Vane.", 'Gareth Vane parent of'],
    [
      'after an article',
      "Ruby's dad left years ago. He's a Gareth Vane, a roofer.",
      'Gareth Vane parent of child-ruby',
    ],
    [
      'of two, the one without a name',
      "Karen and Ruby's dad were not together then. He's a Gareth Vane.",
      'Gareth Vane parent of child-ruby',
    ],
    ['in two words', 'Karen Pike has a new partner. Name of Stephen Bell.', 'Stephen Bell partner of Karen Pike'],
    ['by nothing but a name', 'Karen Pike has a brother. Stephen Bell.', 'Stephen Bell sibling of Karen Pike'],
  ])('%s', (_, words, tie) => {
    const { mentions, claims, remarks } = readNote(words);
    const surface = (id: string) => mentions.find((mention) => mention.id === id)?.surface ?? id;
    const named = new Map(remarks.map(({ a, b }) => [a, surface(b)]));
    const ties = claims.map(({ from, kind, to }) => `${named.get(from) ?? surface(from)} ${kind} of ${surface(to)}`);
    expect(ties.join('\n')).toContain(tie);
  });

  it('but not by a family or what she likes', () => {
    expect(readNote("Ruby's dad came. He's a Pike. She's a Karen Low fan.").remarks).toEqual([]);
  });
});
