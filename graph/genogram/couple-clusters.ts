/** Partners in one row stand together: man left of woman, several partners in sequence around the one they share. */
import { birthKey } from './birth-order.ts';
import { compareIds } from './compare-ids.ts';
import { pairKey } from '../kinship/pair-key.ts';
import type { FamilyPlan } from './family-plan.ts';

export interface Cluster {
  readonly id: string;
  readonly row: number;
  /** From left to right. */
  readonly members: readonly string[];
}

export function coupleClusters(plan: FamilyPlan, rows: ReadonlyMap<string, number>): readonly Cluster[] {
  const partners = new Map<string, string[]>([...plan.people.keys()].map((id) => [id, []]));
  for (const { a, b } of plan.couples) {
    if (rows.get(a) !== rows.get(b)) continue;
    partners.get(a)?.push(b);
    partners.get(b)?.push(a);
  }
  const eldestChild = eldestChildren(plan);
  for (const [id, others] of partners) {
    const age = (other: string) => eldestChild.get(pairKey(id, other)) ?? '9999';
    others.sort((a, b) => (age(a) < age(b) ? -1 : age(a) > age(b) ? 1 : compareIds(a, b)));
  }
  const seen = new Set<string>();
  const clusters: Cluster[] = [];
  for (const id of plan.people.keys()) {
    if (seen.has(id)) continue;
    const members = inSequence(plan, partners, component(partners, id));
    for (const member of members) seen.add(member);
    clusters.push({ id, row: rows.get(id) ?? 0, members });
  }
  return clusters;
}

/** When each couple's first child was born, as far as recorded: earlier partners stand further left. */
function eldestChildren(plan: FamilyPlan): ReadonlyMap<string, string> {
  const eldest = new Map<string, string>();
  for (const { parents, children } of plan.sibships) {
    const [a, b] = parents;
    if (a === undefined || b === undefined) continue;
    const key = pairKey(a, b);
    for (const { id } of children) {
      const born = birthKey(plan.people.get(id));
      if (born < (eldest.get(key) ?? '9999')) eldest.set(key, born);
    }
  }
  return eldest;
}

function component(partners: ReadonlyMap<string, readonly string[]>, start: string): readonly string[] {
  const found = new Set([start]);
  for (const id of found) for (const other of partners.get(id) ?? []) found.add(other);
  return [...found].toSorted(compareIds);
}

/** The longest chain of partners is the spine; whoever is not on it stands beside their partner. */
function inSequence(
  plan: FamilyPlan,
  partners: ReadonlyMap<string, readonly string[]>,
  members: readonly string[],
): readonly string[] {
  if (members.length < 2) return members;
  const end = chainFrom(partners, members[0] ?? '')[0] ?? '';
  const spine = chainFrom(partners, end);
  const sequence = manFirst(plan, partners, spine);
  for (const placed of sequence) {
    for (const other of partners.get(placed) ?? []) {
      if (!sequence.includes(other))
        sequence.splice(afterPartners(sequence, partners, sequence.indexOf(placed)), 0, other);
    }
  }
  return sequence;
}

function afterPartners(sequence: readonly string[], partners: ReadonlyMap<string, readonly string[]>, index: number) {
  let at = index + 1;
  while (at < sequence.length && partners.get(sequence[index] ?? '')?.includes(sequence[at] ?? '')) at++;
  return at;
}

/** The longest path without a repeat, breadth first, earlier partners before later: exact where partner ties form a tree, as they nearly always do. */
function chainFrom(partners: ReadonlyMap<string, readonly string[]>, start: string): string[] {
  const chains = new Map<string, readonly string[]>([[start, [start]]]);
  let longest: readonly string[] = [start];
  for (const [id, chain] of chains) {
    if (chain.length > longest.length) longest = chain;
    for (const other of partners.get(id) ?? []) if (!chains.has(other)) chains.set(other, [...chain, other]);
  }
  return longest.toReversed();
}

function manFirst(plan: FamilyPlan, partners: ReadonlyMap<string, readonly string[]>, spine: string[]): string[] {
  const sexOf = (id: string | undefined) => plan.people.get(id ?? '')?.sex;
  const reversed = spine.toReversed();
  if (spine.length === 3) {
    const [first = '', middle = '', second = ''] = spine;
    const order = partners.get(middle) ?? [];
    return order.indexOf(first) <= order.indexOf(second) ? spine : reversed;
  }
  const mensLead = (order: readonly string[]) =>
    order.filter((id, index) => sexOf(id) === 'male' && sexOf(order[index + 1]) === 'female').length;
  const difference = mensLead(spine) - mensLead(reversed);
  if (difference !== 0) return difference > 0 ? spine : reversed;
  return compareIds(spine[0] ?? '', reversed[0] ?? '') <= 0 ? spine : reversed;
}
