/**
 * Sets of mentions held to be one person, grown join by join. Promises: two ends once forbidden, directly or through what their sets
 * hold, are never in one set; every join keeps its reason.
 */
import { compareEnds } from '../text-position.ts';
import type { Strength } from './traits.ts';

export interface Join {
  readonly a: string;
  readonly b: string;
  readonly reason: string;
  readonly byWorker: boolean;
}

export interface PersonSets {
  /** One end that stands for the set holding `end`; it may change with the next join. */
  find(end: string): string;
  members(end: string): readonly string[];
  /** Joins the sets of two ends; false where they are kept apart. A worker's judgement gives way only to another worker's. */
  join(a: string, b: string, reason: string, strength: Strength | 'worker'): boolean;
  keepApart(a: string, b: string, reason: string): void;
  /** Why the two may not be one person; `undefined` where nothing forbids it. */
  keptApartBy(a: string, b: string, strength: Strength): string | undefined;
  /** The ends standing for sets that words or a worker tell from this one, whatever is known of either. */
  toldApartFrom(end: string): ReadonlySet<string>;
  /** The end standing for each set, in reading order. */
  sets(): readonly string[];
  readonly joins: readonly Join[];
}

/** `clash` says why two sets, given by the ends standing for them, cannot be one person; `merged` is told of each join, survivor first. */
export function createPersonSets(
  ends: readonly string[],
  clash: (a: string, b: string, strength: Strength) => string | undefined,
  merged: (survivor: string, absorbed: string) => void,
): PersonSets {
  const parent = new Map(ends.map((end) => [end, end]));
  const members = new Map<string, string[]>(ends.map((end) => [end, [end]]));
  const apart = new Map<string, Map<string, string>>();
  const joins: Join[] = [];

  const find = (end: string): string => {
    let root = end;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    for (let at = end; at !== root;) {
      const next = parent.get(at) ?? root;
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  const size = (root: string) => members.get(root)?.length ?? 0;
  const keptApartBy = (a: string, b: string, strength: Strength) => {
    const [rootA, rootB] = [find(a), find(b)];
    return rootA === rootB ? undefined : (apart.get(rootA)?.get(rootB) ?? clash(rootA, rootB, strength));
  };
  const mark = (a: string, b: string, reason: string) => {
    const reasons = apart.get(a) ?? new Map<string, string>();
    if (!reasons.has(b)) reasons.set(b, reason);
    apart.set(a, reasons);
  };
  const absorb = (survivor: string, absorbed: string) => {
    parent.set(absorbed, survivor);
    members.get(survivor)?.push(...(members.get(absorbed) ?? []));
    members.delete(absorbed);
    for (const [other, reason] of apart.get(absorbed) ?? []) {
      apart.get(other)?.delete(absorbed);
      mark(survivor, other, reason);
      mark(other, survivor, reason);
    }
    apart.delete(absorbed);
    merged(survivor, absorbed);
  };
  return {
    find,
    keptApartBy,
    toldApartFrom: (end) => new Set(apart.get(find(end))?.keys()),
    joins,
    members: (end) => members.get(find(end)) ?? [],
    sets: () => [...members.keys()].toSorted(compareEnds),
    keepApart: (a, b, reason) => {
      const [rootA, rootB] = [find(a), find(b)];
      if (rootA === rootB) return;
      mark(rootA, rootB, reason);
      mark(rootB, rootA, reason);
    },
    join: (a, b, reason, strength) => {
      const [rootA, rootB] = [find(a), find(b)];
      if (rootA === rootB) return true;
      const forbidden = strength === 'worker' ? apart.get(rootA)?.get(rootB) : keptApartBy(a, b, strength);
      if (forbidden !== undefined) return false;
      const [survivor, absorbed] = size(rootA) >= size(rootB) ? [rootA, rootB] : [rootB, rootA];
      absorb(survivor, absorbed);
      joins.push({ a, b, reason, byWorker: strength === 'worker' });
      return true;
    },
  };
}
