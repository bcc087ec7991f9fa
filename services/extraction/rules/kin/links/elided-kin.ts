/** A kin word said once for several clauses: "Amy's father is Al and Bea's is Bob", "Al is Amy's father; Bob is Bea's". */
import { type KinReading, kinTerm } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import { claimTie } from '../claim-tie.ts';
import { readingOf } from '../people/choose-reading.ts';
import { peopleOf } from '../people/people-of.ts';
import { mayBe } from '../people/plausible.ts';
import { latestOf } from '../people/unions.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import type { Placed } from '../phrases/placed.ts';
import { stated, type Reading } from '../reading.ts';

interface SaidKin {
  readonly kin: KinReading;
  readonly head: { readonly kin: { readonly term: string } };
}

/** Reads "Bea's is Bob" or "Bob is Bea's" by the kin word of the clause or sentence before; true when the second of the two is understood. */
export function readElidedKin(
  reading: Reading,
  items: readonly Item[],
  before: readonly Placed[],
  here: Placed,
): boolean {
  const left = before.at(-1);
  if (!left || left.phrase.head.type !== 'names' || here.phrase.head.type !== 'names') return false;
  const ownerFirst = items[left.phrase.to]?.type === 'possessive';
  const who = /^(?:, )?who$/.exec(wordsOf(items, left.phrase.to, here.phrase.from - 1))?.[0].split(' ').length ?? 0;
  const words = wordsOf(items, left.phrase.to + (ownerFirst ? 1 : who), here.phrase.from);
  const isBeside = ownerFirst && words === ',' && /^[,.;(]$/.test(items[here.phrase.to]?.lower ?? '.');
  if (!isBeside && !naming.test(words)) return false;
  if (!ownerFirst && !isBareOwner(items, here)) return false;
  const said =
    (ownerFirst ? differentBefore(reading) : undefined) ??
    (isBeside ? undefined : (saidInClause(reading, items, before.slice(0, -1)) ?? saidBefore(reading, ownerFirst)));
  if (!said) return false;
  left.people ??= peopleOf(reading, left.phrase);
  here.people ??= peopleOf(reading, here.phrase);
  const [owners, people] = ownerFirst ? [left.people, here.people] : [here.people, left.people];
  if (!ownerFirst && !people.every((person) => mayBe(person, said.kin))) return false;
  for (const person of people)
    claimTie(reading, { person, anchors: owners, ...said, phrase: here.phrase, manner: stated(reading) });
  return true;
}

const naming =
  /^(?:is|was|'s)(?: (?:an?|the) (?:man|woman|lad|girl|bloke|lady))?(?: (?:called|named|recorded|given|listed|registered|known|(?:said|believed|thought) to be)(?: as)?)?(?: an?)?$/;

/** "They have different fathers. Amy's, Al Pike, is here. Bea's is Bob.": the kin word that the sentence or two before, or this one, says they do not share. */
function differentBefore({ text, start, end, part }: Reading): SaidKin | undefined {
  const before = text.slice(Math.max(part, start - differentReach), end);
  const word = /\bdifferent (father|dad|mother|mum|mam)s?\b(?![^.]*\bsame\b)/i.exec(before)?.[1];
  const kin = word === undefined ? undefined : kinTerm(word).find(({ kind }) => kind === 'parent');
  return kin && word !== undefined ? { kin, head: { kin: { term: word } } } : undefined;
}

/** In UTF-16 code units. */
const differentReach = 200;

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
  if (!last || last.polarity !== 'stated' || last.start >= reading.start || last.end < reading.start - 3)
    return undefined;
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
