/** Siblings of a kin graph: said, or following from shared parents; full, half, step, adoptive or foster. Each pair once. */
import { yearRange } from '../model/edtf-date.ts';
import type { KinStep } from '../model/kin-path.ts';
import type { KinEdge } from './kin-edges.ts';
import { sideOf, stepThrough, stepTo, type Family, type Parent } from './kin-family.ts';
import { pairKey } from './pair-key.ts';
import type { KinTie } from './kin-graph.ts';

type Nature = KinStep['nature'];

/** Takes a step that starts from the person `from`. */
export type Add = (from: string, edge: KinEdge) => void;

/** Adds the sibling steps of everybody, both ways. */
export function addSiblings(family: Family, add: Add): void {
  const stated = new Map<string, KinTie>();
  for (const tie of family.ties) {
    if (tie.kind !== 'sibling') continue;
    const key = pairKey(tie.from, tie.to);
    // "Half-sister" says more than "sister", wherever it stands.
    if (!stated.get(key)?.nature) stated.set(key, tie);
  }
  const done = new Set<string>();
  const join = (a: string, b: string) => {
    const key = pairKey(a, b);
    if (a === b || done.has(key)) return;
    done.add(key);
    if (haveChildTogether(family, a, b)) return;
    addSiblingPair(family, a, b, stated.get(key), add);
  };
  for (const children of family.children.values()) for (const a of children) for (const b of children) join(a.id, b.id);
  for (const tie of stated.values()) join(tie.from, tie.to);
  // The half-sister of one is the half-sister of her whole brothers, where no parent of hers says how.
  const isOrphan = (id: string) => (family.parents.get(id) ?? []).every((parent) => !isBlood(parent));
  for (const { nature, from, to } of stated.values()) {
    if (nature !== 'half') continue;
    if (isOrphan(to)) for (const whole of wholeSiblings(family, from)) join(whole, to);
    if (isOrphan(from)) for (const whole of wholeSiblings(family, to)) join(from, whole);
  }
}

/** Two parents of one child are not made brother and sister by one word about a grandmother. */
function haveChildTogether({ children }: Family, a: string, b: string): boolean {
  const own = (children.get(a) ?? []).filter(isBlood).map(({ id }) => id);
  return (children.get(b) ?? []).some((child) => isBlood(child) && own.includes(child.id));
}

function addSiblingPair(family: Family, a: string, b: string, stated: KinTie | undefined, add: Add): void {
  const shared = sharedParents(family, a, b);
  const nature = siblingNature(family, a, b, shared, stated);
  if (nature === 'none') return;
  const ties = [stated?.id, ...shared.flatMap((pair) => [pair[0].tie.id, pair[1].tie.id])].filter(
    (id) => id !== undefined,
  );
  // A father's wife does not hide that his two children are his.
  const blood = shared.filter((pair) => pair.every(isBlood));
  const common = blood.length > 0 ? blood : shared;
  const pairs = [
    [a, b, 0],
    [b, a, 1],
  ] as const;
  for (const [from, to, own] of pairs) {
    const through = common.length === 1 ? common[0]?.[own] : undefined;
    const parent = through?.tie.nature === 'step' ? stepThrough(family, through.tie) : through?.id;
    const side = nature === 'half' || nature === 'step' ? sideOf(family, parent) : undefined;
    add(from, { to, step: stepTo(family, 'sibling', to, nature), ties: [...new Set(ties)], ...(side && { side }) });
  }
}

function sharedParents({ parents }: Family, a: string, b: string): readonly (readonly [Parent, Parent])[] {
  return (parents.get(a) ?? []).flatMap((one) =>
    (parents.get(b) ?? []).filter((two) => two.id === one.id).map((two) => [one, two] as const),
  );
}

/**
 * Both parents shared, or said to be siblings: siblings. One shared and the others known and different: half. One shared and another not known:
 * what the words say, else siblings. Whose four parents are known and other people is no brother, whatever they call each other. A parent shared by adoption, fostering or marriage: adoptive, foster, step.
 */
function siblingNature(
  family: Family,
  a: string,
  b: string,
  shared: readonly (readonly [Parent, Parent])[],
  stated: KinTie | undefined,
): Nature | 'none' {
  const blood = shared.filter((pair) => pair.every(isBlood));
  if (blood.length >= 2) return undefined;
  if (blood.length === 1) {
    if (stated?.nature) return stated.nature;
    return haveOtherParents(family, a, b) ||
      isHalfOfWhole(family, a, b) ||
      isOfOtherUnion(family, a, b, { shared: blood[0]?.[0].id, isStated: stated !== undefined })
      ? 'half'
      : undefined;
  }
  if (!stated && shared.length === 0 && isHalfOfWhole(family, a, b)) return 'half';
  if (stated && (stated.nature || !haveOtherParents(family, a, b))) return stated.nature;
  const natures = shared.flatMap((pair) => pair.map((parent) => parent.tie.nature));
  if (natures.includes('foster')) return 'foster';
  const byAdoption = shared.some((pair) => pair.every((parent) => parent.tie.nature !== 'step'));
  if (byAdoption) return 'adoptive';
  // The step-parent's own child is a step-sibling; two step-children of one person need not be anything to each other.
  return shared.some((pair) => pair.some(({ tie }) => tie.nature !== 'step') && isMarriageOfBoth(family, pair))
    ? 'step'
    : 'none';
}

/** Whoever married in before one of them was born to somebody else brought that one no brothers. */
function isMarriageOfBoth(family: Family, pair: readonly [Parent, Parent]): boolean {
  const [own, step] = pair[0].tie.nature === 'step' ? [pair[1], pair[0]] : pair;
  const isSaid = step.tie.married === undefined;
  if (isSaid) return true;
  const spouse = stepThrough(family, step.tie);
  return spouse === undefined || (family.parents.get(own.tie.to) ?? []).some(({ id }) => id === spouse);
}

/** A half-sister of one's full brother is a half-sister. */
function isHalfOfWhole(family: Family, a: string, b: string): boolean {
  const isHalf = (one: string, other: string) => family.halves.has(pairKey(one, other));
  return wholeSiblings(family, a).some((id) => isHalf(id, b)) || wholeSiblings(family, b).some((id) => isHalf(id, a));
}

function wholeSiblings({ parents, children }: Family, id: string): readonly string[] {
  const [one, other] = (parents.get(id) ?? []).filter(isBlood);
  if (one === undefined || other === undefined) return [];
  const ofOther = new Set((children.get(other.id) ?? []).filter(isBlood).map((child) => child.id));
  return (children.get(one.id) ?? [])
    .filter((child) => ofOther.has(child.id) && child.id !== id)
    .map((child) => child.id);
}

/** Both parents of both are known. */
function haveOtherParents({ parents }: Family, a: string, b: string): boolean {
  return [a, b].every((id) => (parents.get(id) ?? []).filter(isBlood).filter(isNamedLink).length >= 2);
}

/**
 * The one has both parents, who are no couple; of the other only the parent they share is known, who has a husband, wife or partner now. Only said of
 * those who are children still: a grown man's father may have married again long after. Who is called a sister outright is one, unless she was born later.
 */
function isOfOtherUnion(
  family: Family,
  a: string,
  b: string,
  { shared, isStated }: { readonly shared: string | undefined; readonly isStated: boolean },
): boolean {
  if (shared === undefined || family.children.has(a) || family.children.has(b)) return false;
  const named = (id: string) => (family.parents.get(id) ?? []).filter(isBlood).filter(isNamedLink);
  const [one, two] = [named(a), named(b)];
  const [known, lone, first, second] = one.length > two.length ? [one, two, a, b] : [two, one, b, a];
  if (isStated && !isBornAfter(family, second, first)) return false;
  const other = known.find(({ id }) => id !== shared)?.id;
  if (known.length !== 2 || lone.length !== 1 || other === undefined) return false;
  const partners = family.partners.get(shared) ?? [];
  return partners.length > 0 && !partners.includes(other);
}

/** In a later year, as far as both are known. */
function isBornAfter({ graph }: Family, id: string, other: string): boolean {
  const yearOf = (person: string) => yearRange(graph.people.get(person)?.bornOn ?? '');
  const [own, theirs] = [yearOf(id), yearOf(other)];
  return own !== undefined && theirs !== undefined && own.earliest > theirs.latest;
}

/** "His grandfather" implies a parent, but not another than the one who is known. */
function isNamedLink({ id }: Parent): boolean {
  return !id.startsWith('implied-');
}

function isBlood(parent: Parent): boolean {
  return parent.tie.nature === undefined || parent.tie.nature === 'half';
}
