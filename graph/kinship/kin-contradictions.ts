/** What cannot all be true in a family graph. Listed for a person to look at; nothing is repaired. */
import { yearRange } from '../model/edtf-date.ts';
import type { KinGraph, KinTie } from './kin-graph.ts';

export type KinContradiction = {
  readonly rule:
    | 'two-birth-mothers'
    | 'two-birth-fathers'
    | 'three-birth-parents'
    | 'own-ancestor'
    | 'born-before-parent'
    | 'parent-too-young'
    | 'parent-and-sibling';
  /** The child, the younger, or the one it is about first. */
  readonly people: readonly string[];
  /** Ids of the ties that cannot stand together. */
  readonly ties: readonly string[];
};

/** No child is born to anybody younger than this, in years. */
const youngestParent = 12;

/** Every contradiction, in the order of people's ids. Birth dates are EDTF; an uncertain date contradicts only where its whole range does. */
export function kinContradictions(graph: KinGraph): readonly KinContradiction[] {
  const births = graph.ties.filter((tie) => tie.kind === 'parent' && tie.nature === undefined && tie.from !== tie.to);
  const byChild = Map.groupBy(births, (tie) => tie.to);
  const ids = [...byChild.keys()].sort();
  return [
    ...ids.flatMap((id) => tooManyParents(graph, id, byChild.get(id) ?? [])),
    ...ownAncestors(byChild),
    ...births.flatMap((tie) => wrongAges(graph, tie)),
    ...parentAndSibling(graph, births),
  ];
}

function tieIds(ties: readonly KinTie[]): readonly string[] {
  return ties.flatMap((tie) => (tie.id === undefined ? [] : [tie.id]));
}

function tooManyParents(graph: KinGraph, child: string, ties: readonly KinTie[]): readonly KinContradiction[] {
  const one = [...new Map(ties.map((tie) => [tie.from, tie])).values()];
  const mothers = one.filter((tie) => graph.people.get(tie.from)?.sex === 'female');
  const fathers = one.filter((tie) => graph.people.get(tie.from)?.sex === 'male');
  const about = (rule: KinContradiction['rule'], some: readonly KinTie[]) => ({
    rule,
    people: [child, ...some.map((tie) => tie.from)],
    ties: tieIds(some),
  });
  const found: KinContradiction[] = [];
  if (mothers.length > 1) found.push(about('two-birth-mothers', mothers));
  if (fathers.length > 1) found.push(about('two-birth-fathers', fathers));
  if (found.length === 0 && one.length > 2) found.push(about('three-birth-parents', one));
  return found;
}

/** Each ring of parents once: the people on it, from the smallest id. */
function ownAncestors(byChild: ReadonlyMap<string, readonly KinTie[]>): readonly KinContradiction[] {
  const done = new Set<string>();
  const rings: KinContradiction[] = [];
  for (const start of [...byChild.keys()].sort()) {
    if (done.has(start)) continue;
    const ring = ringFrom(start, byChild, done);
    if (ring) rings.push({ rule: 'own-ancestor', people: ring.map((tie) => tie.to), ties: tieIds(ring) });
  }
  return rings;
}

/** Depth first without recursion, so that a long line of ancestors cannot overflow. Marks everybody it has finished with. */
function ringFrom(
  start: string,
  byChild: ReadonlyMap<string, readonly KinTie[]>,
  done: Set<string>,
): readonly KinTie[] | undefined {
  const open: { readonly id: string; next: number }[] = [{ id: start, next: 0 }];
  const trail: KinTie[] = [];
  let ring: readonly KinTie[] | undefined;
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const tie = byChild.get(top.id)?.[top.next];
    top.next += 1;
    if (!tie) {
      done.add(top.id);
      open.pop();
      trail.pop();
      continue;
    }
    const at = open.findIndex((entry) => entry.id === tie.from);
    if (at !== -1) ring ??= [...trail.slice(at), tie];
    else if (!done.has(tie.from)) {
      open.push({ id: tie.from, next: 0 });
      trail.push(tie);
    }
  }
  return ring;
}

function wrongAges(graph: KinGraph, tie: KinTie): readonly KinContradiction[] {
  const child = yearRange(graph.people.get(tie.to)?.bornOn ?? '');
  const parent = yearRange(graph.people.get(tie.from)?.bornOn ?? '');
  if (!child || !parent) return [];
  const oldest = child.latest - parent.earliest;
  if (oldest >= youngestParent) return [];
  const rule = oldest < 0 ? 'born-before-parent' : 'parent-too-young';
  return [{ rule, people: [tie.to, tie.from], ties: tieIds([tie]) }];
}

function parentAndSibling(graph: KinGraph, births: readonly KinTie[]): readonly KinContradiction[] {
  const parents = new Map(births.map((tie) => [`${tie.from} ${tie.to}`, tie]));
  return graph.ties.flatMap((tie) => {
    if (tie.kind !== 'sibling') return [];
    const birth = parents.get(`${tie.from} ${tie.to}`) ?? parents.get(`${tie.to} ${tie.from}`);
    return birth
      ? [{ rule: 'parent-and-sibling' as const, people: [birth.to, birth.from], ties: tieIds([birth, tie]) }]
      : [];
  });
}
