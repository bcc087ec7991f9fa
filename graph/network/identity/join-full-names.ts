/** Joins sets that write the same full name, then weighs those whose full names are near: spelling, nickname, a changed family name. */
import { compareEnds } from '../text-position.ts';
import type { IdentityWork } from './identity-work.ts';
import { allCallNames, callNames } from './names/name-profile.ts';
import type { NameProfile } from './names/name-profile.ts';
import { nameRoots } from './names/nicknames.ts';
import { soundOf } from './names/word-likeness.ts';
import { joinOrAsk } from './join-or-ask.ts';
import { joinSameNames } from './join-same-names.ts';
import { fullNames } from './traits.ts';

export function joinFullNames(work: IdentityWork): void {
  joinSameNames(work);
  joinNearNames(work);
}

/** Spelling, nicknames, former names, one place in the family under two family names. */
export function joinNearNames(work: IdentityWork): void {
  joinOrAsk(work, nearPairs(work));
}

/** Largest number of sets under one key that are compared each with each; a wider key says too little. */
const widestBlock = 24;

/** Pairs worth weighing: a first name in common by root with the family name's beginning, or with the place; or the family name by sound with the first letter. */
function nearPairs({ sets, traits, places }: IdentityWork): readonly (readonly [string, string])[] {
  const blocks = new Map<string, string[]>();
  for (const end of sets.sets()) {
    const names = fullNames(traits(end));
    if (names.length === 0) continue;
    const stands = places(end).map((place) => `${place.to} ${place.path.map((step) => step.step).join('')}`);
    for (const key of new Set(names.flatMap((name) => blockKeys(name, stands)))) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [end]);
      else block.push(end);
    }
  }
  const pairs = [...blocks.values()].flatMap(pairsOf);
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()];
}

function blockKeys(name: NameProfile, stands: readonly string[]): readonly string[] {
  const families = [name.family, ...name.former];
  const roots = [...callNames(name).flatMap(nameRoots), ...allCallNames(name)];
  const later = name.given.slice(1).filter((word) => word.length > 1);
  const firstSound = soundOf(name.given[0] ?? '');
  return [
    ...roots.flatMap((root) => [...families, ...later].map((word) => `root ${root} ${word.slice(0, 1)}`)),
    ...later.map((word) => `root ${word} ${name.family.slice(0, 1)}`),
    ...roots.map((root) => `first ${root}`),
    ...roots.flatMap((root) => stands.map((place) => `place ${root} ${place}`)),
    ...stands.map((place) => `stands ${firstSound.slice(0, 2)} ${place}`),
    ...families.map((family) => `sound ${soundOf(family.replaceAll(' ', ''))} ${name.given[0]?.slice(0, 1)}`),
    ...families.map((family) => `heard ${firstSound} ${soundOf(family.replaceAll(' ', ''))}`),
  ];
}

function pairsOf(block: readonly string[]): readonly (readonly [string, string])[] {
  const ends = block.toSorted(compareEnds).slice(0, widestBlock);
  return ends.flatMap((a, index) => ends.slice(index + 1).map((b) => [a, b] as const));
}
