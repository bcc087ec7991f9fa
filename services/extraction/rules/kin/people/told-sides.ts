/** The side of the family told of people by a clause of its own: "Nanny Bev is on her dad's side", "Jo and Al (mum's side)", "Grandad Roy is paternal". */
import { kinTerm, type KinReading } from '#graph/kinship/kin-term.ts';
import { claimsOf, putClaim } from '../../reference/claim-log.ts';
import type { ClaimDraft } from '../../reference/drafts.ts';
import { claimTie } from '../claim-tie.ts';
import { type SaidSide, sidePhraseAt } from '../phrases/family-side.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import { joinedByAnd } from '../phrases/joined-phrases.ts';
import type { Placed } from '../phrases/placed.ts';
import { type Reading, stated } from '../reading.ts';
import { onSide } from './choose-reading.ts';
import { isRelative } from './grown-relative.ts';

/** "Her dad" of "on her dad's side", "mums side": the words tell of the family and not of him, nor whose father he is. */
export function isWithinSide(items: readonly Item[], { phrase: { head, from, to } }: Placed): boolean {
  if (head.type !== 'kin' || !(head.anchor?.head.type === 'pronoun' || head.kin.term.endsWith('s'))) return false;
  return [from, from - 1].some((at) => (sidePhraseAt(items, at)?.to ?? 0) > to);
}

export function readSides(reading: Reading, items: readonly Item[], phrases: readonly Placed[]): void {
  for (let at = 1; at < items.length; at += 1) {
    const said = sidePhraseAt(items, at) ?? adjectiveAt(items, at);
    if (!said) continue;
    for (const placed of toldBefore(items, phrases, at)) noteSide(reading, placed, said);
    at = said.to - 1;
  }
}

/** "Is maternal." */
function adjectiveAt(items: readonly Item[], at: number): SaidSide | undefined {
  const found = /^(maternal|paternal)(?: [.,;)]|$)/.exec(wordsOf(items, at, at + 2))?.[1];
  const isSaid = found !== undefined && /^(?:is|are|was|'s|both)$/.test(items[at - 1]?.lower ?? '');
  return isSaid ? { side: found === 'maternal' ? 'maternal' : 'paternal', to: at + 1 } : undefined;
}

/** The phrase that the side is told of, and where it is a subject those beside it: "Aunt Jo and Uncle Al are on Dad's side". */
function toldBefore(items: readonly Item[], phrases: readonly Placed[], at: number): readonly Placed[] {
  const last = phrases.findLastIndex(({ phrase }) => phrase.to <= at);
  const told = phrases[last];
  const between = told && told.phrase.from >= 0 ? wordsOf(items, told.phrase.to, at) : undefined;
  if (!told || between === undefined || !leading.test(between)) return [];
  const beside = phrases[last - 1];
  const isShared = /\b(?:are|were|both|all)$/.test(between) && beside && joinedByAnd(items, beside.phrase, told.phrase);
  return isShared ? [beside, told] : [told];
}

const leading = /^[,(–—-]? ?(?:who )?(?:is|are|was|were|'s|'re|being)? ?(?:both|all)?$/;

function noteSide(reading: Reading, { phrase, people = [] }: Placed, { side }: SaidSide): void {
  const { claims } = reading.discourse;
  for (const person of people.filter(isRelative)) {
    const said = claimsOf(claims, person).filter(({ from, polarity }) => from === person && polarity !== 'denied');
    for (const claim of said) {
      const told = claim.to.childId === undefined ? undefined : ofSide(claim, side);
      if (told) putClaim(claims, claims.indexOf(claim), told);
    }
    const kin = said.length === 0 ? titleOf(phrase) : undefined;
    if (!kin) continue;
    const head = { kin: { term: kin.word } };
    claimTie(reading, {
      person,
      anchors: reading.focus,
      kin: onSide(kin, side),
      phrase,
      head,
      manner: stated(reading),
    });
  }
}

function ofSide(claim: ClaimDraft, side: SaidSide['side']): ClaimDraft | undefined {
  const [first, ...rest] = claim.path;
  if (first?.step !== 'parent' || first.sex !== 'unknown' || rest.length === 0) return undefined;
  return { ...claim, side, path: [{ ...first, sex: side === 'maternal' ? 'female' : 'male' }, ...rest] };
}

/** What "Nanny Bev" and "Uncle Al" are by their title, which alone says nothing. */
function titleOf({ head }: Placed['phrase']): KinReading | undefined {
  const title = head.type === 'names' && head.names.length === 1 ? head.names[0]?.name.title : undefined;
  const readings = title === undefined ? [] : kinTerm(title);
  return readings.find(({ path = [], tradition }) => path.length > 1 && tradition === 'english');
}
