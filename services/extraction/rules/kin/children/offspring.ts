/** Children told by number and name, without a kin word: "PGM has 4, Ann, Bob, Cy and Dot", "they have Amy, 9", "had Joe with Ted", "her two are …". */
import { isOneStep } from '../phrases/one-step-kin.ts';
import { claimParents } from '../claim-parents.ts';
import { announceChildren } from './announced-kin.ts';
import type { Referent } from '../../parsed-document.ts';
import { topicOf } from '../people/topic-of.ts';
import { agedAfterSpouse, childrenAt, listAfter } from './children-told.ts';
import { areOnesOwn } from './ones-own.ts';
import { coParentAt, tellsOfUnion } from '../couples/co-parents.ts';
import type { Item } from '../phrases/items.ts';
import { pastAsides } from '../phrases/list-asides.ts';
import { countedEntry } from '../phrases/list-entry.ts';
import { listedNames } from '../phrases/listed-names.ts';
import { mindsChildren } from '../people/minds-children.ts';
import { nameReferent, parentsAmong } from '../people/name-referent.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';
import { claimCouple } from '../couples/couples.ts';
import { parted } from '../links/couple-words.ts';
import { isToldAlone, latestOf, unionOf } from '../people/unions.ts';

/** Reads what follows a phrase for one or two people that may be parents, and notes the children it names as theirs. */
export function readOffspring(reading: Reading, items: readonly Item[], placed: Placed): void {
  const had = placed.had ?? childrenOfUnion(items, placed);
  if (had && had.length > 0) {
    const parents = parentsSaid(reading, had);
    const other = coParentAt(reading, items, placed.phrase.to, parents);
    claimParents(reading, other?.people ?? [], had, 'has children');
    if (other?.isOver) partFrom(reading, parents, other.people, placed.phrase);
    return;
  }
  const counted = countedWith(reading, items, placed);
  if (counted) return claimParents(reading, counted.parents, counted.children, 'has children');
  const parents = placed.couple ?? placed.people ?? [];
  if (parents.length === 0 || parents.length > 2 || parents.some((person) => person.childId !== undefined)) return;
  const told = childrenAt(items, placed) ?? agedAfterSpouse(items, placed);
  if (!told || (told.loose && parents.some((person) => mindsChildren(reading.discourse, person)))) return;
  const after = coParentAt(reading, items, told.list?.past ?? told.at, parents);
  const other = after?.people ?? placed.by;
  const list = told.list ?? (after && listAfter(items, pastAsides(items, after.to), told.count));
  if (!list && told.number !== undefined && /^[.;]?$/.test(items[after?.to ?? told.at]?.lower ?? ''))
    announceChildren(reading, [...unionOf(reading, parents), ...(other ?? [])], told.number);
  if (!list || (!told.sure && !other && !told.list?.aged)) return;
  const visiting = !told.born && !other;
  const named = list.names.map((name) => nameReferent(reading, name, parentsAmong(reading, parents)));
  if (told.loose && (named.some(({ childId }) => childId !== undefined) || !areOnesOwn(items, list))) return;
  const children = named.filter((child) => !parents.includes(child) && !(visiting && child.childId !== undefined));
  claimParents(
    reading,
    [...(told.alone ? parents : unionOf(reading, parents, isToldAlone(items, placed.phrase))), ...(other ?? [])],
    children,
    'has children',
  );
  if (told.list) readFurther(reading, items, after?.to ?? told.list.past, parents);
}

/** "Had Amy with Ted Low and Joe (with a man called) Al Pike": each with a parent of their own; "and the baby, Ola" without one too. */
function readFurther(reading: Reading, items: readonly Item[], at: number, parents: readonly Referent[]): void {
  let from = at;
  while (/^(?:[,;&]|and|then|later|plus)$/.test(items[from]?.lower ?? '')) from += 1;
  const isCounted = countedEntry(items, from) !== undefined;
  if (from === at || !(isCounted || items[from]?.type === 'name')) return;
  const list = listedNames(items, from);
  const other = coParentAt(reading, items, list.past, parents);
  if (!other && !isCounted) return;
  const children = list.names.map((name) => nameReferent(reading, name, parentsAmong(reading, parents)));
  claimParents(reading, [...parents, ...(other?.people ?? [])], children, 'has children');
  if (other) readFurther(reading, items, other.to, parents);
}

/** "Al's son, Bob, from an earlier relationship with Cath": whom the phrase names. */
function childrenOfUnion(items: readonly Item[], { phrase: { head, to }, people }: Placed): Placed['people'] {
  const isNamed = head.type === 'kin' && head.anchor !== undefined && head.names.length > 0;
  const isChild = isNamed && head.kin.readings.some((kin) => isOneStep(kin, 'child'));
  return isChild && tellsOfUnion(items, to) ? people : undefined;
}

/** Those whom the sentence calls parents of the first of the children. */
function parentsSaid(reading: Reading, [child]: readonly Referent[]): readonly Referent[] {
  const parents = latestOf(reading).flatMap(({ kind, from, to, start }) =>
    kind === 'parent' && to === child && start >= reading.start ? [from] : [],
  );
  return [...new Set(parents)];
}

/** "A son from a previous relationship with Bea": she was the partner of the parent whom the sentence named. */
function partFrom(
  reading: Reading,
  parents: readonly Referent[],
  others: readonly Referent[],
  phrase: NounPhrase,
): void {
  const link = { couple: parted, negated: false, hearsay: false, unreal: false, open: false };
  claimCouple(reading, parents, others, link, phrase);
}

/** "Two children with Bob: Al, then Di", "she has two children to Bob, Al and Di", "has a son with Bob, Al": without a subject they are those of whoever is spoken of. */
function countedWith(
  reading: Reading,
  items: readonly Item[],
  { phrase: { from, to, head } }: Placed,
): { readonly parents: readonly Referent[]; readonly children: readonly Referent[] } | undefined {
  if (head.type !== 'kin' || head.anchor || head.names.length > 0) return undefined;
  const before = items[from - 1]?.lower ?? '';
  const isOne = head.determiner === 'a' && head.count === 1 && /^(?:has|have|had|got)$/.test(before);
  if (!isOne && head.determiner !== 'number') return undefined;
  if (from > 0 && !/^(?:[.;:(]|has|have|had|got)$/.test(before)) return undefined;
  const kin = head.kin.readings.find((reading) => isOneStep(reading, 'child'));
  const other = kin && coParentAt(reading, items, to);
  const list = other && listAfter(items, other.to, isOne ? 1 : undefined);
  const [one, ...others] = list ? topicOf(reading, other.people, kin, true) : [];
  if (!list || !one || others.length > 0 || one.childId !== undefined) return undefined;
  return { parents: [one, ...other.people], children: list.names.map((name) => nameReferent(reading, name)) };
}
