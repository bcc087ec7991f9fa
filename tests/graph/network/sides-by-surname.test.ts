import { describe, expect, it } from 'vitest';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { father, invented, logOf, mother, runOf } from './invented-case.ts';

/** What the child's gran is called where these are the names of her, of the mother and of the father. */
function gransLabels(gran: string, [hannah, gus]: readonly [string, string]) {
  const note = invented(1, `${gran}, ${hannah} and ${gus} came.`);
  const mentions = [
    note.mention(gran, { sex: 'female' }),
    note.mention(hannah, { sex: 'female' }),
    note.mention(gus, { sex: 'male' }),
  ] as const;
  const claims = [
    note.claim(
      'grandparent',
      mentions[0],
      'child-one',
      [
        { step: 'parent', sex: 'unknown' },
        { step: 'parent', sex: 'female' },
      ],
      { term: 'gran' },
    ),
    note.claim('parent', mentions[1], 'child-one', mother),
    note.claim('parent', mentions[2], 'child-one', father),
  ];
  const { people } = composeNetwork(logOf([note.record], [runOf(note.record, { mentions, claims })]));
  return people.find(({ name }) => name === gran)?.relations.map(({ label }) => label);
}

describe('a gran whose side no words say is on the side of the parent whose surname she bears', () => {
  it.each([
    ['Dilys Bray', 'Hannah Farrow', 'Gus Bray', 'paternal grandmother'],
    ['Dilys Farrow', 'Hannah Farrow-Bray', 'Gus Bray', 'maternal grandmother'],
    ['Dilys Bray', 'Hannah Bray', 'Gus Bray', 'grandmother'],
    ['Dilys Cope', 'Hannah Farrow', 'Gus Bray', 'grandmother'],
    ['Dilys Begum', 'Hannah Begum', 'Gus Bray', 'grandmother'],
  ])('%s of %s and %s is the %s', (gran, hannah, gus, label) => {
    expect(gransLabels(gran, [hannah, gus])).toEqual([label]);
  });
});
