/** "Her eldest, Amy, is 14 and the youngest, Bo, is six": a child told by rank after another told so has the same parents. */
import type { Referent } from '../../parsed-document.ts';
import { claimsSince } from '../../reference/claim-log.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';
import { standsFor } from './nearest-possessor.ts';

const rank = /\b(?:eldest|oldest|elder|older|first|second|third|middle|younger|youngest|other)\b/i;
/** How far back the one before may stand, in UTF-16 code units. */
const reach = 160;

/** Settles whose "the youngest" or "her youngest" is, where "her" may be a parent of the one before. */
export function noteRankedChild(reading: Reading, { phrase }: Placed): void {
  const { head, start } = phrase;
  if (head.type !== 'kin' || !isRankedChild(reading, phrase)) return;
  const parents = parentsOfRanked(reading, start);
  const { anchor } = head;
  if (!anchor) {
    if (parents.length > 0 && head.determiner === 'the') reading.settled.set(start, parents);
    return;
  }
  if (anchor.head.type !== 'pronoun' || !anchor.head.pronoun.possessive) return;
  const { who } = anchor.head.pronoun;
  const owners = who === 'plural' ? parents : parents.filter(({ sex }) => standsFor(who, sex));
  if (owners.length > 0) reading.settled.set(anchor.start, owners);
}

/** Of the case's children others tell whose they are. */
function isRankedChild({ discourse, text }: Reading, { head, start, end }: NounPhrase): boolean {
  if (head.type !== 'kin') return false;
  const isChild = head.kin.readings.every(
    ({ path, plural }) => !plural && path?.length === 1 && path[0]?.step === 'child',
  );
  const [name] = head.names;
  const isOfCase = discourse.children.some(({ names }) => names[0]?.given[0] === name?.name.given[0]);
  return isChild && !isOfCase && rank.test(text.slice(start, name?.start ?? end));
}

/** The parents of the child told by rank last, of whom nothing else of that kind was told since. */
function parentsOfRanked({ discourse: { claims }, text }: Reading, start: number): readonly Referent[] {
  const told = claimsSince(claims, start - reach).filter(
    ({ kind, polarity, saidAt = 0 }) =>
      kind === 'parent' && polarity !== 'denied' && saidAt < start && start - saidAt < reach,
  );
  const last = told.at(-1);
  if (!last?.saidAt || !rank.test(text.slice(last.saidAt, text.indexOf(last.term, last.saidAt) + last.term.length)))
    return [];
  return told.filter(({ to }) => to === last.to).map(({ from }) => from);
}
