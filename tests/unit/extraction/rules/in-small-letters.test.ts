/** The pattern for small letters finds, in a text made small, what the pattern that ignores case finds in the text. */
import { describe, expect, it } from 'vitest';
import { inSmallLetters } from '#services/extraction/rules/in-small-letters.ts';

const patterns: readonly (readonly [pattern: RegExp, text: string])[] = [
  [/\bHMP \p{Lu}\p{L}+/giu, 'He is at hmp Lowmoor and at HMP Highmoor.'],
  [/\b(?<Who>[A-Z]\w+) said\b/gi, 'Ann said; bo SAID.'],
  [/\D\d\W\S\b(?<!Not )to be told/gi, 'x1 "to be told, not to be told'],
  [/caf\u00c9|\bdvA\b|[^A-F]zz/giu, 'CAFÉ, DVA, azz, gzz'],
  [/(?<quoted>["“])I'?m\k<quoted>/giu, '"i\'m" "I\'M"'],
];

describe('inSmallLetters', () => {
  it.each(patterns)('finds in small letters what %s finds', (pattern, text) => {
    const found = [...text.matchAll(pattern)].map(({ index, 0: words }) => [index, words.toLowerCase()]);
    const small = [...text.toLowerCase().matchAll(inSmallLetters(pattern))].map(({ index, 0: words }) => [
      index,
      words,
    ]);
    expect(found.length).toBeGreaterThan(0);
    expect(small).toEqual(found);
  });

  it('asks for small letters where the pattern asks for a capital, and leaves escapes and names as they are', () => {
    expect(inSmallLetters(/\p{Lu}\S(?<Name>[A-Z])\P{L}HMP/giu)).toEqual(/\p{Ll}\S(?<Name>[a-z])\P{L}hmp/gu);
  });
});
