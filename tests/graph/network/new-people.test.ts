import { describe, expect, it } from 'vitest';
import type { KinshipClaim } from '#graph/model/claim.ts';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { brother, father, invented, logOf, mother, runOf } from './invented-case.ts';

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

describe('somebody without a name', () => {
  const relationOf = (words: string, more: Partial<KinshipClaim> = {}, isHeld = false) => {
    const note = invented(1, `Hannah Farrow came with Dilys, who is ${words}'s partner. Piers Bray rang.`);
    const [hannah, dilys, piers] = ['Hannah Farrow', 'Dilys', 'Piers Bray'].map((name) => note.mention(name));
    const described = note.mention(words, { form: 'described', sex: 'male' });
    const claims = [
      note.claim('parent', hannah!, 'child-one', mother),
      note.claim('parent', described, hannah!, father, more),
      note.claim('partner', dilys!, described, [{ step: 'partner', sex: 'female' }]),
      ...(isHeld ? [note.claim('parent', piers!, hannah!, father)] : []),
    ];
    const mentions = [hannah!, dilys!, piers!, described];
    const { people } = composeNetwork(logOf([note.record], [runOf(note.record, { mentions, claims })]));
    return people.filter(({ category }) => category === 'kin').map((one) => [one.name, one.relations[0]?.label]);
  };

  it('is kept where a named person belongs to the family through them alone', () => {
    expect(relationOf('her dad', { guess: { from: [], to: [] } })).toContainEqual([
      'Dilys',
      "maternal grandfather's partner",
    ]);
  });

  it('is nobody where somebody known may be meant', () => {
    expect(relationOf('her dad', {}, true)).toContainEqual(['Piers Bray', 'maternal grandfather']);
    expect(relationOf('her dad', {}, true)).toHaveLength(3);
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
