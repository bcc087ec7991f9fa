/**
 * Kin by a word of address that is said of several children at once ("Gran Olive bakes for them"), where other words say of whom she is one ("Ivy's
 * other gran", "Al's mother Olive", the surname of Ivy's father): to Ivy's half-brother, who has another father or mother, the first words make her nothing.
 */
import type { AssertedTie } from './asserted-ties.ts';
import { isWeakTie } from './weak-ties.ts';

type ParentSex = 'female' | 'male';

/** Ids of the ties that words tell of one child and hold for the other no longer. `ties`: with the sides that surnames tell. */
export function kinOfHalfSiblings(ties: readonly AssertedTie[], children: ReadonlySet<string>): ReadonlySet<string> {
  const isOwn = ({ from, kind, to }: AssertedTie, child: string) =>
    areHalf(ties, child, to) &&
    ties.some((tie) => tie.from === from && tie.kind === kind && tie.to === child && tie.sharedWith.length === 0);
  const found = ties.filter(
    (tie) =>
      isWeakTie(tie, children) &&
      (tie.kind === 'grandparent' || tie.kind === 'aunt-uncle') &&
      tie.sharedWith.some((child) => isOwn(tie, child) || isThroughOwnParent(ties, tie, child)),
  );
  return new Set(found.map(({ id }) => id));
}

/** Whether they are kin of the child through a mother or father who is not the other's: a surname tells the side, or words tell whose parent they are. */
function isThroughOwnParent(ties: readonly AssertedTie[], tie: AssertedTie, child: string): boolean {
  if (tie.side !== 'unknown' || isSaidOfThem(tie)) return false;
  const haveOther = (sex: ParentSex) => differ(parents(ties, child, sex), parents(ties, tie.to, sex));
  const side = ties.find(({ from, kind, to }) => from === tie.from && kind === tie.kind && to === child)?.side;
  if (side === 'paternal') return haveOther('male');
  if (side === 'maternal') return haveOther('female');
  if (tie.kind !== 'grandparent') return false;
  const isParentOf = (to: string) =>
    ties.some((other) => other.from === tie.from && other.to === to && other.kind === 'parent');
  const isGrandparentBy = (sex: ParentSex) =>
    parents(ties, child, sex).some(isParentOf) && !parents(ties, tie.to, sex).some(isParentOf);
  return (['female', 'male'] as const).some((sex) => haveOther(sex) && isGrandparentBy(sex));
}

/** "Ivy and Al's gran Olive" is more than a word of address. */
function isSaidOfThem({ term, evidence }: AssertedTie): boolean {
  return evidence.some(({ quote }) =>
    quote
      .split(term)
      .slice(0, -1)
      .some((before) => /(?:['’]s|s['’]) $/.test(before)),
  );
}

/** Said to be, or with parents of one sex who differ. */
function areHalf(ties: readonly AssertedTie[], one: string, other: string): boolean {
  const isSaid = ties.some(
    ({ kind, from, to }) => kind === 'half-sibling' && [from, to].includes(one) && [from, to].includes(other),
  );
  return (
    isSaid || (['female', 'male'] as const).some((sex) => differ(parents(ties, one, sex), parents(ties, other, sex)))
  );
}

function parents(ties: readonly AssertedTie[], child: string, sex: ParentSex): readonly string[] {
  return ties.flatMap(({ kind, from, to, path }) =>
    kind === 'parent' && to === child && path[0]?.sex === sex && path[0].nature === undefined ? [from] : [],
  );
}

function differ(some: readonly string[], others: readonly string[]): boolean {
  return some.length > 0 && others.length > 0 && !some.some((id) => others.includes(id));
}
