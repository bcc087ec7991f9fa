import { expect, it } from 'vitest';
import { readNote } from '../read-note.ts';

/** The surfaces of whoever a note marks as dead. */
function deadIn(body: string): readonly string[] {
  const { mentions } = readNote(body);
  return [...new Set(mentions.filter(({ deceased }) => deceased).map(({ surface }) => surface))];
}

it.each([
  ["Vera Lunn is Karen's mother. She died in 2016.", 'Vera Lunn'],
  ["Vera Lunn is Karen's mother. Sadly she passed away last year.", 'Vera Lunn'],
  ['Stan Lunn was the grandfather. He is no longer alive.', 'Stan Lunn'],
  ["Karen's father Stan took his own life in 2019.", 'Stan'],
  ["Karen's nan Vera isn't with us any more.", 'Vera'],
])('a death told after a subject: "%s"', (body, who) => {
  expect(deadIn(body)).toContain(who);
  expect(deadIn(body)).not.toContain('Karen');
});

it('a death told of two marks both', () => {
  expect(deadIn("Karen's sister Edna and brother Cyril are both dead.")).toEqual(
    expect.arrayContaining(['Edna', 'Cyril']),
  );
  expect(deadIn("Karen's parents are Vera and Stan Lunn. They both died in 2016.")).toEqual(
    expect.arrayContaining(['Vera', 'Stan Lunn']),
  );
});

it("a death after 'and' is of both only where both are the subject", () => {
  expect(deadIn('Karen has a sister Edna and her mother died in May.')).not.toContain('Edna');
  expect(deadIn("Edna is Karen's sister. Edna and her mother died in May.")).toContain('Edna');
});

it('where a pronoun may mean two, it is of the elder', () => {
  const dead = deadIn('Karen Marsh rang about her nan, Vera Lunn. She died in March.');
  expect(dead).toContain('Vera Lunn');
  expect(dead).not.toContain('Karen Marsh');
  expect(deadIn("Karen's friend Edna looks after Vera. She died in March.")).toEqual([]);
});

it.each([
  "Vera Lunn is Karen's mother. She nearly died.",
  "Vera Lunn is Karen's mother. She is not here, she moved to Hull.",
  "Vera Lunn is Karen's mother. She is no longer with us, having moved to another nursery.",
  "Vera Lunn, Karen's mother, took her driving test. She passed in May.",
  "Vera Lunn, Karen's mother, had a baby. She died at two days old.",
  "Vera Lunn, Karen's mother, had a cat. She has since died.",
  "Vera Lunn, Karen's mother, passed away the afternoon at the park.",
  "It is not true that Karen's mother Vera is dead.",
  "Had Vera, Karen's mother, died, nobody would be left.",
  "I will not rest until Karen's mother Vera is dead.",
  "Vera Lunn is Karen's mother. The bank said she was dead.",
  'Ruby said that in the game her nan Vera died.',
  "Vera Lunn is Karen's mother. Karen thought she was dead.",
  "Vera Lunn is Karen's mother. She is dead worried.",
  "Vera Lunn is Karen's mother. She passed it on to me.",
  "Vera Lunn is Karen's mother. She is not living here.",
  "Karen's sister Edna and brother Cyril are both dead against it.",
  'The mother of Edna and of Cyril, passed away in 2009.',
])('whoever lives is not marked dead: "%s"', (body) => {
  expect(deadIn(body).filter((surface) => /Vera|Edna|Cyril/.test(surface) && !/mother of/.test(surface))).toEqual([]);
});
