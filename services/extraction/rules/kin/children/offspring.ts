/** Children told by number and name, without a kin word: "PGM has 4, Ann, Bob, Cy and Dot", "they have Amy, 9", "had Joe with Ted", "her two are …". */
import { isAlways, isOneStep } from '../phrases/one-step-kin.ts';
import { claimParents } from '../claim-parents.ts';
import { announceChildren } from './announced-kin.ts';
import type { Referent } from '../../parsed-document.ts';
import { topicOf } from '../people/topic-of.ts';
import { coParentAt } from '../couples/co-parents.ts';
import type { Item } from '../phrases/items.ts';
import { afterClause, listedNames, type Listed, pastOurs } from '../phrases/listed-names.ts';
import { nameReferent, parentsAmong } from '../people/name-referent.ts';
import { isAtAge } from '../phrases/at-age.ts';
import { numberOf } from '../phrases/number-words.ts';
import { pastBesides } from '../phrases/past-besides.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';
import { claimCouple } from '../couples/couples.ts';
import { parted } from '../links/couple-words.ts';
import { isToldAlone, latestOf, unionOf } from '../people/unions.ts';
import { childrenWords } from '../phrases/children-words.ts';

const counts = /^(one|two|three|four|five|six|seven|eight|nine|ten|[1-9]|1\d)$/;
/** "Has the boys, Al and Cy". */
const group = new RegExp(`^(?:${childrenWords}|boys|girls|lads|lasses|twins)$`);
const having =
  /^(?:(?:now|also|then|later|both|and|they|who|has|have) )*(?:has|have|had|'s got|'ve got|'ve|having|got|raised|brought up|gave birth to|fathered|bore)(?: got| had)?$/;

/** Reads what follows a phrase for one or two people that may be parents, and notes the children it names as theirs. */
export function readOffspring(reading: Reading, items: readonly Item[], placed: Placed): void {
  if (placed.had && placed.had.length > 0) {
    const parents = parentsSaid(reading, placed.had);
    const other = coParentAt(reading, items, placed.phrase.to, parents);
    claimParents(reading, other?.people ?? [], placed.had, 'has children');
    if (other?.isOver) partFrom(reading, parents, other.people, placed.phrase);
    return;
  }
  const counted = countedWith(reading, items, placed);
  if (counted) return claimParents(reading, counted.parents, counted.children, 'has children');
  const parents = placed.couple ?? placed.people ?? [];
  if (parents.length === 0 || parents.length > 2 || parents.some((person) => person.childId !== undefined)) return;
  const told = childrenAt(items, placed) ?? agedAfterSpouse(items, placed);
  if (!told) return;
  const after = coParentAt(reading, items, told.list?.to ?? told.at, parents);
  const other = after?.people ?? placed.by;
  const list = told.list ?? (after && listAfter(items, afterClause(items, after.to), told.count));
  if (!list && told.number !== undefined && /^[.;]?$/.test(items[after?.to ?? told.at]?.lower ?? ''))
    announceChildren(reading, [...unionOf(reading, parents), ...(other ?? [])], told.number);
  if (!list || (!told.sure && !other && !told.list?.aged)) return;
  const visiting = !told.born && !other;
  const children = list.names
    .map((name) => nameReferent(reading, name, parentsAmong(reading, parents)))
    .filter((child) => !parents.includes(child) && !(visiting && child.childId !== undefined));
  claimParents(
    reading,
    [...unionOf(reading, parents, isToldAlone(items, placed.phrase)), ...(other ?? [])],
    children,
    'has children',
  );
  if (after && told.list) readNextUnion(reading, items, after.to, parents);
}

/** "Had Amy with Ted Low and Joe (with a man called) Al Pike": each with a parent of their own. */
function readNextUnion(reading: Reading, items: readonly Item[], at: number, parents: readonly Referent[]): void {
  let from = at;
  while (/^(?:[,;]|and|then|later)$/.test(items[from]?.lower ?? '')) from += 1;
  if (from === at || items[from]?.type !== 'name') return;
  const list = listedNames(items, from);
  const other = coParentAt(reading, items, list.to, parents);
  if (!other) return;
  const children = list.names.map((name) => nameReferent(reading, name, parentsAmong(reading, parents)));
  claimParents(reading, [...parents, ...other.people], children, 'has children');
  readNextUnion(reading, items, other.to, parents);
}

/** Whose the sentence says that the first of the children is. */
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

/** "His wife Pam, Al 7, Di 4": those whose ages stand with their names after a husband or wife are the couple's. */
function agedAfterSpouse(items: readonly Item[], { phrase: { head, to } }: Placed): Told | undefined {
  if (head.type !== 'kin' || head.names.length !== 1 || items[to]?.lower !== ',' || items[to + 1]?.type !== 'name')
    return undefined;
  const isYoung = /^(?:[0-9]|1[0-7])$/.test(items[to + 2]?.lower ?? '');
  if (!isAlways(head.kin, 'partner') || !isYoung) return undefined;
  return { at: to + 1, count: undefined, list: listedNames(items, to + 1), sure: true, born: true };
}

interface Told {
  readonly at: number;
  readonly count: number | undefined;
  /** How many, where the words say it. */
  readonly number?: number | undefined;
  readonly list: Listed | undefined;
  /** A number or "birth" says that children are meant; "has Amy" alone may say that she is visiting. */
  readonly sure: boolean;
  /** The words are of nothing but birth, so that a child of the case may be one of them. */
  readonly born?: boolean;
}

/** "has/had (N) …", or after a possessor "N are/: …". */
function childrenAt(items: readonly Item[], { phrase, couple, people = [] }: Placed): Told | undefined {
  const owner =
    items[phrase.to]?.type === 'possessive' ||
    (phrase.head.type === 'pronoun' && phrase.head.pronoun.possessive && phrase.to === phrase.from + 1);
  const wed = couple !== undefined && items[phrase.to]?.lower === ',';
  const verb = owner ? 0 : wed ? 1 : verbLength(items, phrase.to);
  if (verb === undefined || (items[phrase.to]?.lower === 'got' && people.length !== 2)) return undefined;
  let at = phrase.to + verb + (items[phrase.to]?.type === 'possessive' ? 1 : 0);
  while (
    /^(the|of|her|his|their|own|other|only|just|older|elder|eldest|oldest|younger|youngest|first|last)$/.test(
      items[at]?.lower ?? '',
    ) &&
    items[at]?.type !== 'kin'
  )
    at += 1;
  const together = items[at - 1]?.lower === 'the' && group.test(items[at]?.lower ?? '') && items[at + 1]?.lower === ',';
  if (together) at += 2;
  const number = items[at]?.lower ?? '';
  if (counts.test(number)) {
    while (
      /^(of|her|his|their|my|our|own|other|others|together|more|else|ch|chn|child|children|kids|grown-up|grown|adult)$/.test(
        items[at + 1]?.lower ?? '',
      )
    )
      at += 1;
    const count = number === 'one' ? 1 : undefined;
    at = pastBesides(items, at + 1) - 1;
    const list = listAfter(items, at + 1, count);
    return { at: at + 1, count, number: owner ? undefined : numberOf(number), list, sure: true, born: true };
  }
  if (owner || wed || items[at]?.type !== 'name') return undefined;
  const list = listedNames(items, at);
  const birth = items[at - 1]?.lower === 'to' || isAtAge(items, list.to);
  return {
    at,
    count: undefined,
    list,
    born: birth,
    sure: birth || (isFamily(items, list, people) && !isAsked(items, phrase)),
  };
}

/** "Could they have Amy?" */
function isAsked(items: readonly Item[], { from }: NounPhrase): boolean {
  return /^(could|would|can|will|do|did|may|might|should)$/.test(items[from - 1]?.lower ?? '');
}

/** "They have Amy and Joe.", "he has Amy and Joe, they're …": said to the end, without "on Fridays" or "to stay", it is of one's own. */
function isFamily(items: readonly Item[], { names, to }: Listed, parents: readonly Referent[]): boolean {
  const isAll = /^[.,;!?)"”]?$/.test(items[to]?.lower ?? '');
  return isAll && (parents.length === 2 || names.length > 1);
}

/** The names after a comma, colon, bracket, equals sign or "are". */
function listAfter(items: readonly Item[], at: number, count: number | undefined): Listed | undefined {
  const marked = /^[,:(=–—-]$|^(are|were|is)$/.test(items[at]?.lower ?? '');
  const from = marked ? pastOurs(items, at + 1) : at;
  if (items[from]?.type !== 'name' || (!marked && !/^chn?$/.test(items[at - 1]?.lower ?? ''))) return undefined;
  const list = listedNames(items, from);
  return count === undefined ? list : { ...list, names: list.names.slice(0, count) };
}

function verbLength(items: readonly Item[], at: number): number | undefined {
  const words = items.slice(at, at + 4).map((item) => (item.type === 'name' ? '|' : item.lower));
  return [4, 3, 2, 1].find((size) => having.test(words.slice(0, size).join(' ')));
}
