/**
 * Who was held to be a father and is not leaves his kin without a tie to the child: his mother is no grandmother, his sister no aunt, his other children
 * no half-brothers or half-sisters. The words that rule him out stand beside what is said of them, as their denial.
 */
import type { KinshipClaim } from '#graph/model/claim.ts';
import type { KinPath, Sex } from '#graph/model/kin-path.ts';
import type { RelationshipKind } from '#graph/model/relationship-kind.ts';
import type { TieClaims } from './compose-ties.ts';
import { tieId } from './tie-status.ts';

/** What his kin would be to the child, by what they are to him. */
const through: Readonly<
  Partial<Record<RelationshipKind, { readonly kinds: readonly RelationshipKind[]; readonly path: KinPath }>>
> = {
  parent: { kinds: ['grandparent'], path: [parent(), parent()] },
  sibling: { kinds: ['aunt-uncle'], path: [parent(), sibling()] },
  'half-sibling': { kinds: ['aunt-uncle'], path: [parent(), sibling()] },
};
const ofChildren = { kinds: ['half-sibling', 'sibling'], path: [sibling()] } as const;

export function denyThroughParent(ties: readonly TieClaims[]): readonly TieClaims[] {
  const byId = new Map(ties.map((tie) => [tie.tieId, tie]));
  for (const ruledOut of ties) {
    const words = ruledOut.kind === 'parent' ? rulingOut(ruledOut) : undefined;
    if (!words) continue;
    const parents = parentsOf(ties, ruledOut.to).filter((one) => one !== ruledOut.from);
    for (const { kind, from, to, claims } of ties) {
      if (!claims.some(isAsserted) || (from !== ruledOut.from && to !== ruledOut.from)) continue;
      const [relative, isChild] = from === ruledOut.from ? [to, kind === 'parent'] : [from, false];
      const said = isChild ? ofChildren : through[kind];
      if (!said || relative === ruledOut.to) continue;
      const isOther = isChild ? areOfOthers(ties, relative, ruledOut.to) : !isKinOf(ties, relative, parents);
      const [tie] = said.kinds.flatMap((kind) => byId.get(tieId(kind, relative, ruledOut.to)) ?? []);
      if (tie && isOther) byId.set(tie.tieId, denied(tie, words, said.path));
    }
  }
  return [...byId.values()];
}

/** The tie with the words that rule the parent out beside what was said of it. */
function denied(tie: TieClaims, words: KinshipClaim, path: KinPath): TieClaims {
  const said = tie.claims.find(isAsserted);
  const isOtherSide = tie.claims.some(
    ({ side }) => side !== 'unknown' && words.side !== 'unknown' && side !== words.side,
  );
  if (!said || isOtherSide) return tie;
  const { term, side } = said;
  return { ...tie, claims: [...tie.claims, { ...words, kind: tie.kind, path, term, side, polarity: 'denied' }] };
}

/** The mothers of both are known, and are two. */
function areOfOthers(ties: readonly TieClaims[], one: string, other: string): boolean {
  const [mothers, others] = [one, other].map((child) => parentsOf(ties, child, 'female'));
  return (
    mothers !== undefined &&
    others !== undefined &&
    mothers.length > 0 &&
    others.length > 0 &&
    !mothers.some((mother) => others.includes(mother))
  );
}

/** A test's exclusion, or a denial that nothing stated stands against. */
function rulingOut({ claims }: TieClaims): KinshipClaim | undefined {
  const excluded = claims.find(({ basis }) => basis === 'dna-excluded');
  const isStated = claims.some(({ polarity }) => polarity === 'stated' || polarity === 'recorded');
  return excluded ?? (isStated ? undefined : claims.find(({ polarity }) => polarity === 'denied'));
}

function parentsOf(ties: readonly TieClaims[], child: string, sex?: Sex): readonly string[] {
  return ties.flatMap(({ kind, from, to, claims }) => {
    const isSaid = claims.some((claim) => isAsserted(claim) && (sex === undefined || claim.path[0]?.sex === sex));
    return kind === 'parent' && to === child && isSaid ? from : [];
  });
}

/** Whether somebody is kin of the child through another parent as well. */
function isKinOf(ties: readonly TieClaims[], relative: string, parents: readonly string[]): boolean {
  return ties.some(
    ({ kind, from, to, claims }) =>
      kind in through &&
      claims.some(isAsserted) &&
      ((from === relative && parents.includes(to)) || (to === relative && parents.includes(from))),
  );
}

function isAsserted({ polarity, basis }: KinshipClaim): boolean {
  return polarity !== 'denied' && basis !== 'dna-excluded';
}

function parent(): KinPath[number] {
  return { step: 'parent', sex: 'unknown' };
}

function sibling(): KinPath[number] {
  return { step: 'sibling', sex: 'unknown' };
}
