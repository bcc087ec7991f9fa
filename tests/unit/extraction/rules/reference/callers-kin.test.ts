import { describe, expect, it } from 'vitest';
import { readByRules } from '#services/extraction/rules/rules-extractor.ts';
import { caseFile, recordOf } from '../read-note.ts';

/** "Bea Dunn of Ann Low": whose brothers and sisters a note of a call tells of. */
function siblingsIn(body: string): string[] {
  const { claims, mentions } = readByRules({ ...recordOf(body), type: 'phone-call' }, caseFile);
  const words = (id: string | undefined) => mentions.find((mention) => mention.id === id)?.surface ?? '';
  return claims
    .filter(({ kind }) => kind === 'sibling')
    .map(({ from, to }) => [words(from), words(to)].sort().join('+'));
}

describe('a note of a call that tells the kin of the caller one after the other', () => {
  it.each([
    ["Call from Ruby's uncle, Bob Pike. Mum, Dot, is in Hull. An older sister, Fay, might help.", 'Bob Pike+Fay'],
    ['Call from maternal aunt (Gail Pike). Mother is Dot, aged 70. Younger brother is Ned.', 'Gail Pike+Ned'],
    ["TC with Ruby's uncle, Bob Pike. His sister is Fay. There's an older brother, Ned.", 'Bob Pike+Ned'],
  ])('%s', (body, pair) => {
    expect(siblingsIn(body)).toContain(pair);
  });

  it.each([
    ['Call from Mrs Oben at school. Mum, Dot, was cross. An older sister, Fay, fetched him.', 'Oben'],
    ['Call from neighbour Bob Pike. The mum, Dot, drinks. A younger brother, Ned, cries.', 'Bob'],
    [
      "Call from Ruby's uncle, Bob Pike. His mum Dot came over. Her sister Fay came too. An older brother, Ned, stayed.",
      'Bob',
    ],
  ])('but not of somebody else: %s', (body, caller) => {
    expect(siblingsIn(body).filter((pair) => pair.includes(caller))).toEqual([]);
  });
});
