/** Siblings of a kin graph: said, or following from shared parents; full, half, step, adoptive or foster. Each pair once. */
import type { KinStep } from '../model/kin-path.ts';
import type { KinEdge } from './kin-edges.ts';
import { pairKey, sideOf, stepThrough, stepTo, type Family, type Parent } from './kin-family.ts';
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
    addSiblingPair(family, a, b, stated.get(key), add);
  };
  for (const children of family.children.values()) for (const a of children) for (const b of children) join(a.id, b.id);
  for (const tie of stated.values()) join(tie.from, tie.to);
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
 * what the words say, else siblings. A parent shared by adoption, fostering or marriage: adoptive, foster, step.
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
    const known = [a, b].map((id) => (family.parents.get(id) ?? []).filter(isBlood).filter(isNamedLink));
    return known.every((own) => own.length >= 2) ? 'half' : undefined;
  }
  if (stated) return stated.nature;
  const natures = shared.flatMap((pair) => pair.map((parent) => parent.tie.nature));
  if (natures.includes('foster')) return 'foster';
  const byAdoption = shared.some((pair) => pair.every((parent) => parent.tie.nature !== 'step'));
  if (byAdoption) return 'adoptive';
  // The step-parent's own child is a step-sibling; two step-children of one person need not be anything to each other.
  return shared.some((pair) => pair.some((parent) => parent.tie.nature !== 'step')) ? 'step' : 'none';
}

/** "His grandfather" implies a parent, but not another than the one who is known. */
function isNamedLink({ id }: Parent): boolean {
  return !id.startsWith('implied-');
}

function isBlood(parent: Parent): boolean {
  return parent.tie.nature === undefined || parent.tie.nature === 'half';
}
