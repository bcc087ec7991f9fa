/** What a bracket after a name of a list says of that one, rather than the label of them all: "Siblings: Ann, Max (friend)", "Siblings: Ann, Max (friend of Ann)", "Parents: Bea, Al (father of Ivy)". */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import { addClaims, dropClaims, putClaim } from '../../reference/claim-log.ts';
import type { ClaimDraft } from '../../reference/drafts.ts';
import { nameReferent } from '../people/name-referent.ts';
import { peopleOf } from '../people/people-of.ts';
import type { Item } from '../phrases/items.ts';
import type { KinHead } from '../phrases/noun-phrase.ts';
import { nounPhraseAt } from '../phrases/noun-phrase-at.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { type Reading, stated } from '../reading.ts';
import { claimTie } from '../claim-tie.ts';

/** `claimsBefore`: how many claims there were before the sentence. */
export function readBracketsInstead(reading: Reading, items: readonly Item[], claimsBefore: number): void {
  if (items[0]?.type !== 'kin' || items[1]?.lower !== ':') return;
  const { claims } = reading.discourse;
  for (const [at, item] of items.entries()) {
    const phrase = item.type === 'name' && items[at + 1]?.lower === '(' ? nounPhraseAt(items, at + 2) : undefined;
    if (item.type !== 'name' || phrase?.head.type !== 'kin' || !/^[),;]$/.test(items[phrase.to]?.lower ?? '')) continue;
    const person = nameReferent(reading, item.name);
    const isLabelled = ({ from, to, saidAt = 0 }: ClaimDraft) =>
      (from === person || to === person) && !(saidAt >= phrase.start && saidAt < phrase.end);
    const labelled = claims.slice(claimsBefore).filter(isLabelled);
    if (phrase.head.anchor) sayOfOwners(reading, labelled, { person, phrase, head: phrase.head }, claimsBefore);
    else for (const claim of labelled) if (/sibling/.test(claim.kind)) sayInstead(reading, claim, phrase.head);
  }
}

interface Told {
  readonly person: Referent;
  readonly phrase: NounPhrase;
  readonly head: KinHead;
}

/** "Parents: Bea, Al (father of Ivy)": he is hers, and not the other children's. */
function sayOfOwners(
  reading: Reading,
  labelled: readonly ClaimDraft[],
  { person, phrase, head }: Told,
  from: number,
): void {
  const { claims } = reading.discourse;
  const { anchor, kin } = head;
  const owners = anchor ? peopleOf(reading, anchor) : [];
  const [meant] = kin.readings;
  const siblings = labelled.filter(({ kind }) => kind === 'sibling');
  if (owners.length > 0 && siblings.length > 0 && meant && isNoSibling(meant)) {
    dropClaims(claims, from, (claim) => siblings.includes(claim));
    claimTie(reading, { person, anchors: owners, kin: meant, phrase, head, manner: stated(reading) });
    return;
  }
  const same = labelled.filter(({ kind }) => kind === meant?.kind && !meant.inverse);
  const [first] = same;
  if (!first || owners.length === 0) return;
  dropClaims(claims, from, (claim) => same.includes(claim));
  addClaims(claims, ...owners.map((to) => ({ ...first, to, path: meant?.path ?? first.path, term: kin.term })));
}

function isNoSibling({ kind, inverse }: KinReading): boolean {
  return kind !== 'professional' && !/sibling/.test(kind) && !inverse;
}

/** "Siblings: Ann, Max (friend), Ella (cousin)": neither is a brother or sister. */
function sayInstead({ discourse: { claims } }: Reading, claim: ClaimDraft, { kin }: KinHead): void {
  const [meant] = kin.readings;
  if (!meant || !isNoSibling(meant)) return;
  const { kind, path = [], side } = meant;
  putClaim(claims, claims.indexOf(claim), { ...claim, kind, path, side, term: kin.term });
}
