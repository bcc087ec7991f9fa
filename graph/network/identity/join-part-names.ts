/**
 * Joins a part of a name to the one person it can stand for: "Kelly", "Mrs Agar", "K. Agar". The record is searched first, then the case.
 * Where several fit alike it stays apart and becomes a question.
 */
import type { IdentityWork } from './identity-work.ts';
import { doubtOf, inWords } from './join-or-ask.ts';
import type { NameIndex } from './name-index.ts';
import { nameIndex, partKeys } from './name-index.ts';
import { totalWeight } from './pair-evidence.ts';
import type { NameProfile } from './names/name-profile.ts';
import { compareNames } from './names/compare-names.ts';
import { isFullName } from './names/name-profile.ts';
import { fullNames } from './traits.ts';

export function joinPartNames(work: IdentityWork): void {
  const index = nameIndex(work);
  const waiting: string[] = [];
  for (const end of work.sets.sets()) {
    const names = [...work.traits(end).names.values()];
    if (names.length > 0 && !names.some(isFullName)) waiting.push(end);
  }
  const alone = waiting.filter((end) => !joinsOne(work, index, end));
  joinEqualParts(work, alone);
}

/** How much more must speak for the best of several who bear the name. */
const clearLead = 2;

function joinsOne(work: IdentityWork, index: NameIndex, end: string): boolean {
  const here = candidates(work, index, end, true);
  const found = here.length > 0 ? here : candidates(work, index, end, false);
  const weighed = found
    .map((candidate) => ({ candidate, lines: work.weigh(candidate, end) }))
    .toSorted((x, y) => totalWeight(y.lines) - totalWeight(x.lines));
  const [best, second] = weighed;
  if (best === undefined || totalWeight(best.lines) < 0) return false;
  const leads = second === undefined || totalWeight(best.lines) - totalWeight(second.lines) >= clearLead;
  const where =
    here.length > 0 ? 'the one person of that name in the record' : 'the one person of that name in the records';
  const reason = second === undefined ? where : `of those of that name, ${inWords(best.lines)}`;
  if (leads && work.sets.join(best.candidate, end, reason, 'hint')) return true;
  for (const { candidate, lines } of weighed.slice(0, 3))
    work.doubt(doubtOf(candidate, end, [...lines, { text: 'others bear that name', weight: -1 }]));
  return false;
}

function candidates(work: IdentityWork, index: NameIndex, end: string, sameRecord: boolean): readonly string[] {
  const { sets, traits, facts } = work;
  const parts = [...traits(end).names.values()];
  const records = sameRecord ? facts.records(sets.find(end)) : [undefined];
  const ends = [...records].flatMap((record) => parts.flatMap(partKeys).flatMap((key) => index.find(key, record)));
  const found = new Set(ends.map((candidate) => sets.find(candidate)));
  found.delete(sets.find(end));
  return [...found].filter(
    (candidate) =>
      parts.every((part) => fullNames(traits(candidate)).some((full) => partFits(part, full))) &&
      sets.keptApartBy(candidate, end, 'hint') === undefined,
  );
}

/** A bare word may be a first name, or a family name written alone. */
function partFits(part: NameProfile, full: NameProfile): boolean {
  const { given, family } = compareNames(part, full);
  if (part.family === '') return ['same', 'nickname', 'sound'].includes(given) || part.given[0] === full.family;
  return ['same', 'sound', 'near', 'initial'].includes(family) && given !== 'differs';
}

/** Names that no full name answers to: one person a name, where nothing forbids it and the places fit. */
function joinEqualParts(work: IdentityWork, alone: readonly string[]): void {
  const bearers = new Map<string, string[]>();
  for (const end of alone) {
    const name = work.traits(end).names.values().next().value;
    if (name === undefined) continue;
    const key = `${name.given[0] ?? name.title} ${name.family}`;
    const known = bearers.get(key) ?? [];
    bearers.set(key, known);
    const fits = (bearer: string) => totalWeight(work.weigh(bearer, end)) >= 0.5;
    if (
      !known.some(
        (bearer) =>
          fits(bearer) &&
          work.sets.join(bearer, end, 'the same name, and nobody of that name is named in full', 'hint'),
      )
    )
      known.push(end);
  }
}
