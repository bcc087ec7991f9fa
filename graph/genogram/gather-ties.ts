/** From relationships, and from each person's worked-out relations, to elementary ties: what is recorded first, then what it implies. */
import { pairKey } from '../kinship/pair-key.ts';
import type { Person, Relation, Relationship } from '../model/network.ts';
import { kinKinds } from '../model/relationship-kind.ts';
import type { Drawable } from './drawable-relationships.ts';
import {
  addParent,
  addPartners,
  addSpecial,
  addSiblings,
  areConnected,
  birthParents,
  parentOfSex,
  shareParents,
  type FamilyTies,
} from './family-ties.ts';
import { generationsUp } from '../kinship/generations-up.ts';
import { addStep, sexOfSide } from './kin-step-ties.ts';
import { placeByPath } from './place-by-path.ts';

export function gatherTies(drawable: Drawable): FamilyTies {
  const ties: FamilyTies = {
    people: new Map(drawable.people.map((person) => [person.id, { id: person.id, sex: person.sex, person }])),
    parents: new Map(),
    partners: new Map(),
    siblings: new Map(),
    special: [],
    groups: new Map(),
  };
  const relations = drawable.people
    .flatMap((person) => person.relations.map((relation) => ({ person, relation })))
    .toSorted((a, b) => a.relation.path.length - b.relation.path.length);
  const heeded = new Set(relations.flatMap(({ relation }) => relation.chain));
  const ordered = drawable.relationships.toSorted((a, b) => doubt(a, heeded) - doubt(b, heeded));
  for (const tie of ordered) addDirect(ties, tie);
  for (const { person, relation } of relations) addChain(ties, drawable, person, relation);
  shareParents(ties);
  for (const tie of ordered) addStepParent(ties, tie);
  for (const tie of ordered) addHalfSibling(ties, tie);
  for (const tie of ordered) placeByPath(ties, tie);
  shareParents(ties);
  for (const tie of ordered) joinLoosely(ties, tie);
  for (const tie of ordered) addCarer(ties, tie);
  return ties;
}

/** Where ties disagree, the surer is drawn: what a worker found right, what the labels rest on, what more words say, hearsay last. */
function doubt(tie: Relationship, heeded: ReadonlySet<string>): number {
  const status = tie.status === 'right' ? 0 : tie.status === 'not-sure' ? 2000 : 1000;
  const hearsay = tie.polarity === 'reported' ? 100 : 0;
  return status + (heeded.has(tie.id) ? 0 : 500) + hearsay - Math.min(99, tie.evidence.length);
}

function addDirect(ties: FamilyTies, tie: Relationship): void {
  if (tie.kind === 'parent') addParent(ties, tie.to, tie.from, tie.basis === 'adoptive' ? 'adoptive' : 'birth');
  if (tie.kind === 'adoptive-parent') addParent(ties, tie.to, tie.from, 'adoptive');
  if (tie.kind === 'sibling') addSiblings(ties, tie.from, tie.to);
  if (tie.kind !== 'partner') return;
  const former = tie.path.some((step) => step.nature === 'former');
  addPartners(ties, tie.from, tie.to, tie.state ?? (former ? 'separated' : 'relationship'));
}

/** A relation names everyone on the way, unnamed links too: each pair of neighbours in it is a tie, as far as it can be drawn. */
function addChain(ties: FamilyTies, drawable: Drawable, person: Person, relation: Relation): void {
  const child = drawable.people.find((other) => other.category === 'child' && other.id === `child-${relation.childId}`);
  const { path, through } = relation;
  if (child === undefined || path.length === 0 || through.length !== path.length - 1) return;
  const stops = [child.id, ...through, person.id];
  if (stops.some((id) => !ties.people.has(id) || drawable.adoptedAway.has(id)) && stops.length > 2) return;
  path.every((step, index) => addStep(ties, stops[index] ?? '', step, stops[index + 1] ?? ''));
}

/** A step-parent is drawn as the partner of a parent: of the one whose partner they are, else of the one of the other sex. */
function addStepParent(ties: FamilyTies, tie: Relationship): void {
  if (tie.kind !== 'step-parent') return;
  const parents = birthParents(ties, tie.to);
  if (parents.includes(tie.from)) return;
  const partnered = parents.some((parent) =>
    [...ties.partners.values()].some((couple) => joins(couple, parent, tie.from)),
  );
  if (partnered) return;
  const sex = ties.people.get(tie.from)?.sex;
  const parent = parents.find((id) => sex !== 'unknown' && ties.people.get(id)?.sex !== sex);
  if (parent !== undefined) addPartners(ties, parent, tie.from, undefined);
}

function joins(couple: { readonly a: string; readonly b: string }, one: string, other: string): boolean {
  return (couple.a === one && couple.b === other) || (couple.a === other && couple.b === one);
}

function addHalfSibling(ties: FamilyTies, tie: Relationship): void {
  if (tie.kind !== 'half-sibling' || !ties.people.has(tie.from) || !ties.people.has(tie.to)) return;
  const shared = birthParents(ties, tie.from).some((parent) => birthParents(ties, tie.to).includes(parent));
  if (shared) return;
  const sex = sexOfSide(tie.side);
  const [parent] = sex === 'unknown' ? [] : [parentOfSex(ties, tie.to, sex)];
  if (parent !== undefined) addParent(ties, tie.from, parent, 'birth');
}

/** Kin whom no other line joins to the family get a line that says only that they are related; not a parent who contradicts another. */
function joinLoosely(ties: FamilyTies, { kind, from, to, path }: Relationship): void {
  if (!kinKinds.has(kind) || kind === 'parent' || kind === 'adoptive-parent' || path.length === 0) return;
  if (!ties.people.has(from) || !ties.people.has(to)) return;
  if (areConnected(ties, from, to)) return;
  addSpecial(ties, { kind: 'unplaced-kin', from: to, to: from, up: generationsUp(path), label: undefined });
}

/** Partners who care together get one line, to the one first recorded. */
function addCarer(ties: FamilyTies, tie: Relationship): void {
  if (tie.kind !== 'foster-carer' && tie.kind !== 'special-guardian') return;
  if (birthParents(ties, tie.to).includes(tie.from)) return;
  const partner = (id: string) => ties.partners.has(pairKey(id, tie.from));
  if (ties.special.some(({ from, to }) => from === tie.to && (to === tie.from || partner(to)))) return;
  const kin = ties.people.get(tie.from)?.person?.category === 'kin';
  const guardian = tie.kind === 'special-guardian';
  const label = guardian ? 'SGO' : kin ? 'kinship care' : undefined;
  addSpecial(ties, { kind: label === undefined ? 'foster' : 'placement', from: tie.to, to: tie.from, up: 1, label });
}
