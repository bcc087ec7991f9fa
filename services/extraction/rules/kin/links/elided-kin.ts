/** A kin word said once for several clauses: "Amy's father is Al and Bea's is Bob", "Al is Amy's father; Bob is Bea's", "Al is not her dad. Hers is a man called Bob". */
import { isNamed } from '../people/parallel-owner.ts';
import { isAlways } from '../phrases/one-step-kin.ts';
import { type KinReading, kinTerm } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import { claimTie } from '../claim-tie.ts';
import { readingOf } from '../people/choose-reading.ts';
import { peopleOf } from '../people/people-of.ts';
import { mayBe, mayHave } from '../people/plausible.ts';
import { latestOf } from '../people/unions.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import type { Placed } from '../phrases/placed.ts';
import { stated, type Reading } from '../reading.ts';
import { readInstead } from './who-instead.ts';
import { type BareOwner, bareOwner, naming } from './bare-owner.ts';

interface SaidKin {
  readonly kin: KinReading;
  readonly head: { readonly kin: { readonly term: string } };
}

/** Reads "Bea's is Bob", "hers is Bob" or "Bob is Bea's" by the kin word of the clause or sentence before; true when the last of it is understood. */
export function readElidedKin(
  reading: Reading,
  items: readonly Item[],
  before: readonly Placed[],
  here: Placed,
): boolean {
  const left = before.at(-1);
  if (isParentsOwn(items, here)) return left !== undefined && readOwnerLast(reading, items, before, left, here);
  if (here.phrase.head.type !== 'names') return false;
  if (readInstead(reading, items, left, here)) return true;
  const owner = bareOwner(items, here.phrase);
  if (owner) return readOwnerFirst(reading, items, before, here, owner);
  return left !== undefined && isBareOwner(items, here) && readOwnerLast(reading, items, before, left, here);
}

/** "Bob is Bea's", "Granny Liz is Dad's", "and Nana Jo her dad's". */
function readOwnerLast(
  reading: Reading,
  items: readonly Item[],
  before: readonly Placed[],
  left: Placed,
  here: Placed,
): boolean {
  if (!isNamed(left)) return false;
  const between = wordsOf(items, left.phrase.to, here.phrase.from);
  const isSaid = between === '(' || naming.test(between.replace(/^,? ?who /, ''));
  const inClause = saidInClause(reading, items, before.slice(0, -1));
  const said = isSaid ? (inClause ?? saidBefore(reading, false)) : between === '' ? inClause : undefined;
  if (!said) return false;
  left.people ??= peopleOf(reading, left.phrase);
  if (!left.people.every((person) => mayBe(person, said.kin))) return false;
  here.people ??= peopleOf(reading, here.phrase);
  for (const person of left.people)
    claimTie(reading, { person, anchors: here.people, ...said, phrase: here.phrase, manner: stated(reading) });
  return true;
}

/** "Bea's is Bob". */
function readOwnerFirst(
  reading: Reading,
  items: readonly Item[],
  before: readonly Placed[],
  here: Placed,
  { owner, isBeside }: BareOwner,
): boolean {
  const told = before.filter(({ phrase }) => phrase.to <= owner.from);
  const said =
    differentBefore(reading) ??
    (isBeside ? undefined : (saidInClause(reading, items, told) ?? saidBefore(reading, true)));
  if (!said) return false;
  const placed = before.find(({ phrase }) => phrase.from === owner.from);
  const owners = placed?.people ?? peopleOf(reading, owner, { allowed: (person) => mayHave(person, said.kin) });
  if (placed) placed.people = owners;
  here.people ??= peopleOf(reading, here.phrase, { not: owners });
  for (const person of here.people)
    claimTie(reading, { person, anchors: owners, ...said, phrase: here.phrase, manner: stated(reading) });
  return owners.length > 0;
}

/** "They have different fathers. Amy's, Al Pike, is here. Bea's is Bob.": the kin word that the sentence or two before, or this one, says they do not share. */
function differentBefore({ text, start, end, part }: Reading): SaidKin | undefined {
  const before = text.slice(Math.max(part, start - differentReach), end);
  const word = /\b(?:different|separate) (father|dad|daddy|mother|mum|mam|mom)s?\b(?![^.]*\bsame\b)/i.exec(before)?.[1];
  const kin = word === undefined ? undefined : kinTerm(word).find(({ kind }) => kind === 'parent');
  return kin && word !== undefined ? { kin, head: { kin: { term: word } } } : undefined;
}

/** In UTF-16 code units. */
const differentReach = 200;

/** "Mum's.", "her dad's." */
function isParentsOwn(items: readonly Item[], here: Placed): boolean {
  const { head } = here.phrase;
  return head.type === 'kin' && head.names.length === 0 && isAlways(head.kin, 'parent') && isBareOwner(items, here);
}

/** Nothing is owned: "Bea's." */
function isBareOwner(items: readonly Item[], { phrase }: Placed): boolean {
  return items[phrase.to]?.type === 'possessive' && /^(?:[.,;)]|and|but)$/.test(items[phrase.to + 1]?.lower ?? '.');
}

/** The kin word that a clause of this sentence says with "is". */
function saidInClause(reading: Reading, items: readonly Item[], before: readonly Placed[]): SaidKin | undefined {
  const said = before.findLast(
    ({ phrase: { head, from, to } }) =>
      head.type === 'kin' && (isBe(items[to]) || (items[from - 1] !== undefined && isBe(items[from - 1]))),
  );
  const head = said?.phrase.head;
  const kin = said && head?.type === 'kin' ? readingOf(reading, said.phrase, head) : undefined;
  return kin?.path && head?.type === 'kin' ? { kin, head } : undefined;
}

function isBe(item: Item | undefined): boolean {
  return /^(?:is|was|:)$/.test(item?.lower ?? '');
}

/** What the sentence before, and nothing since, says of a child: "Leo's dad is Al." */
function saidBefore(reading: Reading, ownerFirst: boolean): SaidKin | undefined {
  const last = latestOf(reading).at(-1);
  if (!last || last.start >= reading.start || last.end < reading.start - 3) return undefined;
  if (last.polarity !== 'stated' && !(ownerFirst && last.polarity === 'denied')) return undefined;
  const kin = kinTerm(last.term).find(
    ({ kind, path, inverse }) => kind === last.kind && path !== undefined && !inverse,
  );
  const isSo = kin !== undefined && !kin.plural && (ownerFirst || areInOrder(last.from, last.to, last.start));
  return isSo ? { kin, head: { kin: { term: last.term } } } : undefined;
}

/** "Al is Leo's dad" names him first. */
function areInOrder(one: Referent, other: Referent, start: number): boolean {
  const place = ({ places }: Referent) => places.find((at) => at.start >= start)?.start ?? Infinity;
  return place(one) < place(other);
}
