import { describe, expect, it } from 'vitest';
import type { KinStep } from '#graph/model/kin-path.ts';
import type { Mention } from '#graph/model/mention.ts';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { mergedTraits, traitsOf } from '#graph/network/identity/traits.ts';
import { invented, logOf, mother, runOf, sister } from './invented-case.ts';

const partner: readonly KinStep[] = [{ step: 'partner', sex: 'female' }];

/** How many bear the first name, of whom one record names one in full and as an aunt, and the other one by the first name alone. */
function bearers(namesakeOf: Mention['namesakeOf'], tie: 'aunt' | 'partner' | 'nothing', isGrown = true): number {
  const [first, second] = [invented(1, 'Meera Marsh, the sister of Una.'), invented(2, 'Bob and Meera, with Una.')];
  const [full, una] = [first.mention('Meera Marsh', { sex: 'female' }), first.mention('Una', { sex: 'female' })];
  const alone = second.mention('Meera', { sex: 'female', ...(namesakeOf && { namesakeOf }) });
  const [bob, again] = [second.mention('Bob', { sex: 'male' }), second.mention('Una', { sex: 'female' })];
  const said = {
    aunt: [second.claim('sibling', alone, again, sister)],
    partner: [second.claim('partner', alone, bob, partner)],
    nothing: [],
  };
  const network = composeNetwork(
    logOf(
      [first.record, second.record],
      [
        runOf(first.record, {
          mentions: [full, una],
          claims: [
            first.claim('parent', una, 'child-one', mother),
            ...(isGrown ? [first.claim('aunt-uncle', full, 'child-one', [...mother, ...sister])] : []),
            first.claim('sibling', full, una, sister),
          ],
        }),
        runOf(second.record, { mentions: [bob, alone, again], claims: said[tie] }),
      ],
    ),
  );
  return network.people.filter(({ mentions }) => mentions.some(({ surface }) => surface.startsWith('Meera'))).length;
}

describe('a first name of which the words say that another bears it too', () => {
  it('is not the one bearer whom another record names, though it would be without those words', () => {
    expect([bearers(undefined, 'partner'), bearers('another', 'partner')]).toEqual([1, 2]);
    expect([bearers(undefined, 'nothing'), bearers('another', 'nothing')]).toEqual([1, 2]);
  });

  it('is that one where both stand in one place', () => {
    expect(bearers('another', 'aunt')).toBe(1);
  });

  it('is no grown-up where it is given after an elder, and may be anybody else', () => {
    expect(bearers('elder', 'nothing')).toBe(2);
    expect(bearers('elder', 'nothing', false)).toBe(1);
  });

  it('is whoever it is more surely not, in whatever order two are joined', () => {
    const told = (namesakeOf: Mention['namesakeOf']) =>
      traitsOf(invented(1, 'Meera').mention('Meera', { ...(namesakeOf && { namesakeOf }) }), undefined, undefined);
    const pairs = [
      ['elder', 'another'],
      ['another', 'elder'],
      [undefined, 'elder'],
    ] as const;
    expect(pairs.map(([a, b]) => mergedTraits(told(a), told(b)).namesakeOf)).toEqual(['another', 'another', 'elder']);
  });
});
