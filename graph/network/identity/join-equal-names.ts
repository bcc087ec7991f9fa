/** Joins bare names that no full name answers to: within a record one name is one person; across records where the places fit. */
import type { IdentityWork } from './identity-work.ts';
import { allCallNames, callNames } from './names/name-profile.ts';
import { nameRoots } from './names/nicknames.ts';
import { soundOf } from './names/word-likeness.ts';
import { totalWeight } from './evidence-weights.ts';

/** A record that writes one first name again and again means one person, where nothing forbids it. */
export function joinWithinRecords(work: IdentityWork, ends: readonly string[]): void {
  const bearers = new Map<string, string>();
  for (const end of ends)
    for (const name of work.traits(end).names.values())
      for (const record of work.facts.records(work.sets.find(end)).keys()) {
        const key = `${record} ${name.given[0] ?? name.title} ${name.family}`;
        const other = bearers.get(key);
        if (other === undefined) bearers.set(key, end);
        else work.sets.join(other, end, 'the same name in the record', 'hint');
      }
}

/** How much must speak for one person under one bare name in two records, and under two short forms of a name. */
const enoughForEqual = -2;
const enoughForShort = 1.5;

/** Names that no full name answers to: one person a name, where nothing forbids it and the places fit. */
export function joinEqualParts(work: IdentityWork, alone: readonly string[]): void {
  const bearers = new Map<string, string[]>();
  const reason = 'the same name, and nobody of that name is named in full';
  for (const end of alone) {
    const name = work.traits(end).names.values().next().value;
    if (name === undefined) continue;
    const word = `${name.given[0] ?? name.title} ${name.family}`;
    const keys = [word, ...(name.family === '' ? [...callNames(name).flatMap(shortKeys), ...allCallNames(name)] : [])];
    const known = new Set(keys.flatMap((key) => bearers.get(key) ?? []));
    for (const bearer of known) {
      const isEqual = (bearers.get(word) ?? []).includes(bearer);
      const weight = totalWeight(work.weigh(bearer, end));
      if (weight >= (isEqual ? enoughForEqual : enoughForShort) && work.sets.join(bearer, end, reason, 'hint')) break;
    }
    for (const key of keys) bearers.set(key, [...(bearers.get(key) ?? []), end].slice(0, mostBearers));
  }
}

/** What a first name shares with its short forms, and with itself heard or scanned amiss. */
function shortKeys(word: string): readonly string[] {
  return [...nameRoots(word), `~${soundOf(word.replaceAll('rn', 'm'))}`];
}

/** More bearers of one bare name than this are not compared each with each. */
const mostBearers = 20;
