/**
 * The elementary ties of a family: who is whose parent, partner, full sibling. A mutable draft while ties are gathered; it refuses
 * what cannot be drawn (a third birth parent, being one's own ancestor), so that whatever comes in, a picture comes out.
 */
import { pairKey } from '../kinship/pair-key.ts';
import type { Sex } from '../model/kin-path.ts';
import type { Person } from '../model/network.ts';
import type { PartnerState } from '../model/relationship-kind.ts';

export type ParentNature = 'birth' | 'adoptive';

export interface DrawnPerson {
  readonly id: string;
  readonly sex: Sex;
  /** `undefined` for a link in the chain whom neither the records nor the network name. */
  readonly person: Person | undefined;
}

export interface PartnerTie {
  readonly a: string;
  readonly b: string;
  /** `undefined`: they have a child together and no record says more. */
  readonly state: PartnerState | undefined;
}

/** A line from a person to another outside parents, partners and siblings; `to` stands `up` generations above `from`. */
export interface SpecialTie {
  readonly kind: 'foster' | 'placement' | 'unplaced-kin';
  readonly from: string;
  readonly to: string;
  readonly up: number;
  readonly label: string | undefined;
}

export interface FamilyTies {
  readonly people: Map<string, DrawnPerson>;
  readonly parents: Map<string, Map<string, ParentNature>>;
  readonly partners: Map<string, PartnerTie>;
  readonly siblings: Map<string, Set<string>>;
  readonly special: SpecialTie[];
  /** Who is joined to whom by a line that will be drawn, as links that lead to one of each group: see areConnected. */
  readonly groups: Map<string, string>;
}

export function addParent(ties: FamilyTies, child: string, parent: string, nature: ParentNature): boolean {
  const known = ties.parents.get(child) ?? new Map<string, ParentNature>();
  if (known.has(parent)) return true;
  if (!ties.people.has(parent) || isAncestor(ties, child, parent)) return false;
  const sameNature = [...known].filter(([, other]) => other === nature).map(([id]) => id);
  if (sameNature.length >= 2 || sameNature.some((other) => sameKnownSex(ties, other, parent))) return false;
  ties.parents.set(child, known.set(parent, nature));
  connect(ties, child, parent);
  return true;
}

/** Two recorded mothers by birth contradict each other; the first in order of certainty is drawn. */
function sameKnownSex(ties: FamilyTies, a: string, b: string): boolean {
  const sex = ties.people.get(a)?.sex;
  return sex !== 'unknown' && sex === ties.people.get(b)?.sex;
}

function isAncestor(ties: FamilyTies, candidate: string, of: string): boolean {
  const seen = new Set<string>();
  const waiting = [of];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === candidate) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(ties.parents.get(id)?.keys() ?? []));
  }
  return false;
}

export function addPartners(ties: FamilyTies, a: string, b: string, state: PartnerState | undefined): void {
  const key = pairKey(a, b);
  if (a === b || !ties.people.has(a) || !ties.people.has(b)) return;
  connect(ties, a, b);
  const known = ties.partners.get(key);
  if (known === undefined || known.state === undefined) ties.partners.set(key, { a, b, state });
}

export function addSiblings(ties: FamilyTies, a: string, b: string): void {
  if (a === b || !ties.people.has(a) || !ties.people.has(b)) return;
  if (isAncestor(ties, a, b) || isAncestor(ties, b, a)) return;
  ties.siblings.set(a, (ties.siblings.get(a) ?? new Set()).add(b));
  ties.siblings.set(b, (ties.siblings.get(b) ?? new Set()).add(a));
}

export function areConnected(ties: FamilyTies, a: string, b: string): boolean {
  return groupOf(ties, a) === groupOf(ties, b);
}

function connect(ties: FamilyTies, a: string, b: string): void {
  const [groupA, groupB] = [groupOf(ties, a), groupOf(ties, b)];
  if (groupA !== groupB) ties.groups.set(groupA, groupB);
}

function groupOf({ groups }: FamilyTies, id: string): string {
  let group = id;
  for (let next = groups.get(group); next !== undefined; next = groups.get(group)) group = next;
  if (group !== id) groups.set(id, group);
  return group;
}

export function birthParents(ties: FamilyTies, child: string): readonly string[] {
  return [...(ties.parents.get(child) ?? [])].filter(([, nature]) => nature === 'birth').map(([id]) => id);
}

/** The parent of that sex, or one drawn without a name; `undefined` where it cannot be said which parent is meant. */
export function parentOfSex(ties: FamilyTies, child: string, sex: Sex): string | undefined {
  const known = birthParents(ties, child);
  const fitting = known.filter((id) => sex !== 'unknown' && ties.people.get(id)?.sex === sex);
  if (fitting[0] !== undefined) return fitting[0];
  if (sex === 'unknown' && known.length > 0) return undefined;
  const id = addUnnamed(ties, child, sex === 'female' ? 'mother' : sex === 'male' ? 'father' : 'parent', sex);
  return addParent(ties, child, id, 'birth') ? id : undefined;
}

export function addUnnamed(ties: FamilyTies, anchor: string, role: string, sex: Sex): string {
  const id = `unnamed-${anchor}-${role}`;
  if (!ties.people.has(id)) ties.people.set(id, { id, sex, person: undefined });
  return id;
}

/** Full siblings have the same parents: what is known of one is drawn for all, unless theirs are known to differ. */
export function shareParents(ties: FamilyTies): void {
  for (const [child, siblings] of ties.siblings) {
    for (const sibling of siblings) {
      const union = new Set([...birthParents(ties, child), ...birthParents(ties, sibling)]);
      if (union.size === 0) connect(ties, child, sibling);
      if (union.size > 2) continue;
      for (const parent of union) {
        addParent(ties, child, parent, 'birth');
        addParent(ties, sibling, parent, 'birth');
      }
    }
  }
}

export function addSpecial(ties: FamilyTies, tie: SpecialTie): void {
  ties.special.push(tie);
  connect(ties, tie.from, tie.to);
}
