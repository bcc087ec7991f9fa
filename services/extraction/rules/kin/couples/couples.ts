/** Ties of two equals: who is or was whose husband, wife or partner, and "X and Y are cousins". */
import { isGrownRelative } from '../people/grown-relative.ts';
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import { addClaims, claimsBetween, claimsOf, replaceClaims, type ClaimLog } from '../../reference/claim-log.ts';
import type { ClaimDraft } from '../../reference/drafts.ts';
import { claimTie } from '../claim-tie.ts';
import { areNoCouple, areNoLonger, coupleAfter, parted, together, type CoupleSaid } from '../links/couple-words.ts';
import { afterAge } from '../phrases/after-age.ts';
import type { Item } from '../phrases/items.ts';
import { noteSpoken, quoteAround, stated, type Manner, type Reading } from '../reading.ts';
import type { Link } from '../links/link.ts';
import type { KinHead } from '../phrases/noun-phrase.ts';
import type { Placed } from '../phrases/placed.ts';

/** "Ann married Bob", "Ann split from Bob": the two are or were a couple. */
export function claimCouple(
  reading: Reading,
  left: readonly Referent[],
  right: readonly Referent[],
  link: Pick<Link, 'couple' | 'negated' | 'hearsay' | 'unreal' | 'open'>,
  place: { readonly start: number; readonly end: number },
): void {
  const [one, other] = [left[0], right[0]];
  if (
    left.length !== 1 ||
    right.length !== 1 ||
    !one ||
    !other ||
    one === other ||
    link.unreal ||
    link.open ||
    reading.otherFamily
  )
    return;
  if ([one, other].some(({ childId, young }) => childId !== undefined || young)) return;
  if (link.couple && ![one, other].every(isGrownRelative)) return;
  if (link.couple?.loose && !mayBeManAndWoman(reading, [one, other], link.couple.loose)) return;
  const said = link.couple ?? { state: 'married', ended: false };
  if (!link.negated || said.state === 'married') noteSpoken(reading, [one, other], place, false);
  // "They never married", "did not marry him": a couple may still be one.
  if (link.negated && (said.ended || said.state === 'married')) return;
  if (link.negated) dropSupposed(reading, [one, other]);
  addClaims(reading.discourse.claims, {
    from: other,
    to: one,
    kind: 'partner',
    path: [{ step: 'partner', sex: other.sex, ...(said.ended ? { nature: 'former' } : {}), ...wed(said) }],
    term: said.state,
    side: 'unknown',
    state: said.state,
    polarity: link.negated ? 'denied' : link.hearsay ? 'reported' : stated(reading).polarity,
    saidAt: place.end - 1,
    ...quoteAround(reading, place.start, place.end),
  });
}

/** What one surname for two made of them is taken back where the sentence says that they are no couple. */
function dropSupposed({ discourse: { claims }, start }: Reading, people: readonly Referent[]): void {
  const at = claims.findIndex(
    (claim) =>
      claim.start >= start && claim.kind === 'partner' && claim.polarity === 'reported' && betweenThem(claim, people),
  );
  if (at !== -1) replaceClaims(claims, at, claims.slice(at + 1));
}

/** A woman and a man, by the words or their names, whom nothing makes kin. */
function mayBeManAndWoman(
  { discourse }: Reading,
  [one, other]: readonly [Referent, Referent],
  loose: true | 'one-sex-unknown',
): boolean {
  const told = new Set([one.sex, other.sex]);
  const areTwo = told.size === 2 && (loose === 'one-sex-unknown' || !told.has('unknown'));
  return areTwo && !areKin(discourse.claims, one, other);
}

/** Something makes kin of them beside being a couple: a tie, a brother or sister of both, or a parent. */
export function areKin(claims: ClaimLog, one: Referent, other: Referent): boolean {
  if (claimsBetween(claims, one, other).some(({ kind }) => kind !== 'partner')) return true;
  const hers = [...siblings(claims, one), ...parents(claims, one)];
  return [...siblings(claims, other), ...parents(claims, other)].some((person) => hers.includes(person));
}

function parents(claims: ClaimLog, child: Referent): readonly Referent[] {
  return claimsOf(claims, child).flatMap(({ kind, from, to, polarity }) =>
    kind === 'parent' && to === child && polarity === 'stated' ? [from] : [],
  );
}

function siblings(claims: ClaimLog, person: Referent): readonly Referent[] {
  return claimsOf(claims, person).flatMap(({ kind, from, to, polarity }) =>
    kind === 'sibling' && polarity !== 'denied' ? [from === person ? to : from] : [],
  );
}

function wed({ state }: CoupleSaid): { readonly married?: true } {
  return state === 'married' ? { married: true } : {};
}

/** "Ann and Bob separated", "they are divorced", "his parents split up": two grown people who are nothing else to one another. */
export function readCouple(reading: Reading, items: readonly Item[], { phrase, people = [] }: Placed): void {
  const [one, other] = people;
  if (people.length !== 2 || !one || !other || !people.every(isGrownRelative)) return;
  if (areKin(reading.discourse.claims, one, other)) return;
  const wereOne = wereACouple(reading, [one, other]);
  for (const words of predicates(items, afterAge(items, phrase.to))) {
    const over = areNoLonger(words) && (wereOne || !areNoCouple(words));
    const said = coupleAfter(words.filter((word) => !negation.test(word)));
    const negated = !over && words.slice(0, 3).some((word) => negation.test(word));
    // "Were never in a relationship": so they are none now either.
    const couple = over ? parted : negated && said?.ended === true && words.includes('never') ? together : said;
    const place = { start: phrase.start, end: items[phrase.to + 1]?.end ?? phrase.end };
    if (couple)
      claimCouple(reading, [one], [other], { couple, negated, hearsay: false, unreal: false, open: false }, place);
  }
}

/** Said to be a couple, or the parents of one child. */
function wereACouple({ discourse: { claims } }: Reading, [one, other]: readonly [Referent, Referent]): boolean {
  const said = (person: Referent) => claimsOf(claims, person).filter(({ polarity }) => polarity === 'stated');
  const childrenOf = (parent: Referent) =>
    said(parent).flatMap(({ kind, from, to }) => (kind === 'parent' && from === parent ? to : []));
  const hers = childrenOf(one);
  return (
    said(one).some((claim) => betweenThem(claim, [one, other])) ||
    childrenOf(other).some((child) => hers.includes(child))
  );
}

const negation = /^(not|never|n't)$/;

/** What is said of a subject: the words after it, and those after each "and" or comma as long as nobody else is spoken of. */
function predicates(items: readonly Item[], from: number): readonly (readonly string[])[] {
  const end = items.findIndex((item, at) => at >= from && (item.type !== 'word' || /^[.;]$/.test(item.lower)));
  const words = items.slice(from, Math.min(end === -1 ? items.length : end + 1, from + 20)).map((item) => item.lower);
  const starts = words.flatMap((word, at) => (/^(and|but|,)$/.test(word) ? [at + 1] : []));
  return [0, ...starts].map((start) => words.slice(start, start + 8));
}

/** Whether a claim ties two of the people to each other. */
function betweenThem({ from, to }: ClaimDraft, people: readonly Referent[]): boolean {
  return people.includes(from) && people.includes(to);
}

/** Ties every pair of the subjects with the kin word; true where there were two or more. */
export function claimReciprocal(
  reading: Reading,
  people: readonly Referent[],
  kin: KinReading,
  phrase: { readonly start: number; readonly end: number },
  head: { readonly kin: Pick<KinHead['kin'], 'term'> },
  manner: Manner,
): boolean {
  for (const [at, person] of people.entries()) {
    for (const other of people.slice(at + 1))
      claimTie(reading, { person: other, anchors: [person], kin, phrase, head, manner });
  }
  return people.length > 1;
}
