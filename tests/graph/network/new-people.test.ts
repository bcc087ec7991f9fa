import { describe, expect, it } from 'vitest';
import type { KinshipClaim } from '#graph/model/claim.ts';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { brother, invented, logOf, mother, runOf } from './invented-case.ts';

/** The names of everybody beside the children where Hannah Farrow's brother is spoken of in these words, and perhaps also by name. */
function peopleWith(words: string, more: Partial<KinshipClaim> = {}, named = false): readonly string[] {
  const note = invented(1, `Hannah Farrow is tired. ${words} rang. Piers Bray came.`);
  const hannah = note.mention('Hannah Farrow', { sex: 'female' });
  const piers = note.mention('Piers Bray', { sex: 'male' });
  const described = note.mention(words, { form: 'described', sex: 'male' });
  const claims = [
    note.claim('parent', hannah, 'child-one', mother),
    note.claim('sibling', described, hannah, brother, more),
    ...(named ? [note.claim('sibling', piers, hannah, brother)] : []),
  ];
  const mentions = [hannah, described, ...(named ? [piers] : [])];
  const network = composeNetwork(logOf([note.record], [runOf(note.record, { mentions, claims })]));
  return network.people.filter(({ category }) => category !== 'child').map(({ name }) => name);
}

describe('words without a name', () => {
  it.each(["Hannah's brother", 'A brother of Hannah'])('bring somebody new who is said outright: “%s”', (words) => {
    expect(peopleWith(words)).toEqual(['Hannah Farrow', 'maternal uncle, name unknown']);
  });

  it('bring nobody new where somebody known stands in the place', () => {
    expect(peopleWith("Hannah's brother", {}, true)).toEqual(['Hannah Farrow', 'Piers Bray']);
  });

  it('bring nobody new where the words leave open whose relative is meant', () => {
    expect(peopleWith('Her brother')).toEqual(['Hannah Farrow']);
    expect(peopleWith("Hannah's brother", { guess: { from: [], to: [] } })).toEqual(['Hannah Farrow']);
  });
});

it("a bare first name of another family's passage is nobody where nothing is said of them", () => {
  const [pasted, note] = [invented(1, 'Otto and his nan Glenda.'), invented(2, "Otto's minutes came with these.")];
  const others = ['Otto', 'Glenda'].map((name) => pasted.mention(name, { apart: 'other-family' }));
  const log = logOf(
    [pasted.record, note.record],
    [runOf(pasted.record, { mentions: others }), runOf(note.record, { mentions: [note.mention('Otto')] })],
  );
  expect(composeNetwork(log).people.filter(({ category }) => category !== 'child')).toEqual([]);
});
