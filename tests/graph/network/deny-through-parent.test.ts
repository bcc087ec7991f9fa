import { expect, it } from 'vitest';
import type { KinPath } from '#graph/model/kin-path.ts';
import type { KinshipClaim } from '#graph/model/claim.ts';
import type { RelationshipKind } from '#graph/model/relationship-kind.ts';
import { denyThroughParent } from '#graph/network/ties/deny-through-parent.ts';
import { tieId } from '#graph/network/ties/tie-status.ts';
import { invented } from './invented-case.ts';

const note = invented(
  1,
  'Ted is excluded. Pat is his mother, Sue his sister, Max his boy with Liz, not Kit, who is of Ann.',
);
const [Ted, Pat, Sue, Max, Liz, Kit, Ann] = ['Ted', 'Pat', 'Sue', 'Max', 'Liz', 'Kit', 'Ann'].map(
  (name) => note.mention(name).id,
) as [string, string, string, string, string, string, string];
const mother: KinPath = [{ step: 'parent', sex: 'female' }];
const father: KinPath = [{ step: 'parent', sex: 'male' }];

function tie(kind: RelationshipKind, from: string, to: string, path: KinPath, said: Partial<KinshipClaim> = {}) {
  const [one, other] = [note.mention('Ted'), note.mention('Pat')];
  const claim = note.claim(kind, one, other, path, said);
  return { tieId: tieId(kind, from, to), kind, from, to, claims: [claim], mergedIds: [] };
}

const family = [
  tie('parent', Pat, Ted, mother),
  tie('sibling', Sue, Ted, [{ step: 'sibling', sex: 'female' }]),
  tie('parent', Ted, Max, father),
  tie('parent', Liz, Max, mother),
  tie('grandparent', Pat, Kit, [...father, ...mother]),
  tie('aunt-uncle', Sue, Kit, [...father, { step: 'sibling', sex: 'female' }]),
  tie('half-sibling', Kit, Max, [{ step: 'sibling', sex: 'male' }]),
];

/** Who is denied as what of Kit. */
function denied(...ties: readonly ReturnType<typeof tie>[]): readonly string[] {
  return denyThroughParent([...family, ...ties])
    .filter(({ kind, claims }) => kind !== 'parent' && claims.some(({ polarity }) => polarity === 'denied'))
    .map(({ kind }) => kind);
}

it('the kin of a man who is ruled out as the father are denied with him', () => {
  const excluded = tie('parent', Ted, Kit, father, { polarity: 'denied', basis: 'dna-excluded' });
  expect(denied(excluded, tie('parent', Ann, Kit, mother))).toEqual(['grandparent', 'aunt-uncle', 'half-sibling']);
});

it('who is kin on the other side stays', () => {
  const excluded = tie('parent', Ted, Kit, father, { polarity: 'denied', basis: 'dna-excluded', side: 'paternal' });
  const onMothers = tie('grandparent', Pat, Kit, [...mother, ...mother], { side: 'maternal' });
  const others = family.filter(({ kind }) => kind !== 'grandparent');
  const ties = denyThroughParent([...others, onMothers, excluded]);
  expect(ties.find(({ kind }) => kind === 'grandparent')?.claims).toHaveLength(1);
});

it('his other children may be kin through a mother of whom nothing is said', () => {
  const excluded = tie('parent', Ted, Kit, father, { polarity: 'denied', basis: 'dna-excluded' });
  expect(denied(excluded)).toEqual(['grandparent', 'aunt-uncle']);
});

it('a father whom one record denies and another states takes nobody with him', () => {
  const disputed = tie('parent', Ted, Kit, father);
  const [claim] = disputed.claims;
  expect(denied({ ...disputed, claims: claim ? [claim, { ...claim, polarity: 'denied' }] : [] })).toEqual([]);
});
