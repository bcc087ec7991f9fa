/**
 * Which row each person stands in, 0 the oldest. Partners share a row and children stand below their parents; where ties disagree on a
 * generation (an uncle who marries his niece) the lower row wins and lines grow longer, so every family has rows.
 */
import type { FamilyPlan } from './family-plan.ts';
import { pushTo } from './push-to.ts';

interface Edge {
  readonly from: string;
  readonly to: string;
}

export function generationRows(plan: FamilyPlan, indexChildren: readonly string[]): ReadonlyMap<string, number> {
  const down = descents(plan);
  const level = shareRows(plan, down);
  const rows = firstRows(plan, level, indexChildren);
  lowerChildren(rows, level, down);
  const family = [...plan.people.keys()].filter((id) => !plan.carers.has(id));
  const rowOf = (id: string) => rows.get(level.get(id) ?? id) ?? 0;
  const [oldest, youngest] = [Math.min(...family.map(rowOf)), Math.max(...family.map(rowOf))];
  return new Map([...plan.people.keys()].map((id) => [id, (plan.carers.has(id) ? youngest + 1 : rowOf(id)) - oldest]));
}

function descents(plan: FamilyPlan): readonly Edge[] {
  return plan.sibships.flatMap(({ parents, children }) =>
    parents.flatMap((from) => children.map(({ id }) => ({ from, to: id }))),
  );
}

/** Joins partners into one level, unless one would then stand above themselves. */
function shareRows(plan: FamilyPlan, down: readonly Edge[]): ReadonlyMap<string, string> {
  const level = new Map([...plan.people.keys()].map((id) => [id, id]));
  const members = new Map([...plan.people.keys()].map((id) => [id, [id]]));
  const below = new Map<string, string[]>();
  for (const { from, to } of down) pushTo(below, from, to);
  const isBelow = (upper: string, lower: string): boolean => {
    const seen = new Set([upper]);
    for (const id of seen) {
      const next = (members.get(id) ?? []).flatMap((member) => below.get(member) ?? []);
      for (const child of next) seen.add(level.get(child) ?? child);
      if (id !== upper && id === lower) return true;
    }
    return false;
  };
  for (const { a, b } of plan.couples) {
    const [first, second] = [level.get(a) ?? a, level.get(b) ?? b];
    if (first === second || isBelow(first, second) || isBelow(second, first)) continue;
    const joined = [...(members.get(first) ?? []), ...(members.get(second) ?? [])];
    for (const id of joined) level.set(id, first);
    members.set(first, joined);
    members.delete(second);
  }
  return level;
}

/** Walks outwards from the index children, each tie giving the row of the next. */
function firstRows(
  plan: FamilyPlan,
  level: ReadonlyMap<string, string>,
  indexChildren: readonly string[],
): Map<string, number> {
  const steps = new Map<string, { to: string; by: number }[]>();
  const join = (a: string, b: string, by: number) => {
    const [from, to] = [level.get(a) ?? a, level.get(b) ?? b];
    pushTo(steps, from, { to, by });
    pushTo(steps, to, { to: from, by: -by });
  };
  for (const { parents, children } of plan.sibships) {
    for (const { id } of children) {
      for (const parent of parents) join(parent, id, 1);
      if (parents.length === 0) join(children[0]?.id ?? id, id, 0);
    }
  }
  for (const tie of plan.special) if (tie.kind === 'unplaced-kin') join(tie.from, tie.to, -tie.up);

  const rows = new Map<string, number>();
  for (const start of [...indexChildren, ...plan.people.keys()]) {
    const first = level.get(start);
    if (first === undefined || rows.has(first)) continue;
    rows.set(first, 0);
    const waiting = [first];
    for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
      for (const { to, by } of steps.get(at) ?? []) {
        if (rows.has(to)) continue;
        rows.set(to, (rows.get(at) ?? 0) + by);
        waiting.push(to);
      }
    }
  }
  return rows;
}

/** Pushes every child at least one row below each parent; `down` has no cycle among levels. */
function lowerChildren(rows: Map<string, number>, level: ReadonlyMap<string, string>, down: readonly Edge[]): void {
  const below = new Map<string, string[]>();
  const above = new Map<string, number>();
  for (const edge of down) {
    const [from, to] = [level.get(edge.from) ?? edge.from, level.get(edge.to) ?? edge.to];
    pushTo(below, from, to);
    above.set(to, (above.get(to) ?? 0) + 1);
  }
  const waiting = [...rows.keys()].filter((id) => !above.has(id));
  for (const id of waiting) {
    for (const child of below.get(id) ?? []) {
      rows.set(child, Math.max(rows.get(child) ?? 0, (rows.get(id) ?? 0) + 1));
      const left = (above.get(child) ?? 0) - 1;
      above.set(child, left);
      if (left === 0) waiting.push(child);
    }
  }
}
