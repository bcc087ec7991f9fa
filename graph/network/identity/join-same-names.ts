/**
 * Joins mentions that write the same full name. Where the records tell two bearers of it apart, those of whom it is told which they are come first:
 * by a date of birth, a middle name, "junior", what they are called. The others go to whichever bearer more speaks for.
 */
import type { IdentityWork } from './identity-work.ts';
import type { NameProfile } from './names/name-profile.ts';
import { isNicknameOf } from './names/nicknames.ts';
import { totalWeight } from './evidence-weights.ts';
import { isOtherOfTwo } from './senior-and-junior.ts';
import { areToldNamesakes } from './told-namesakes.ts';
import { fullNames } from './traits.ts';

export function joinSameNames(work: IdentityWork): void {
  const { sets, traits } = work;
  const groups = new Map<string, string[]>();
  for (const end of sets.sets())
    for (const key of new Set(fullNames(traits(end)).map(spelledOut)))
      groups.set(key, [...(groups.get(key) ?? []), end]);
  for (const ends of groups.values()) {
    keepShortFormsApart(work, ends);
    joinGroup(work, ends);
  }
}

/** First and family name in either order: police and school lists turn them round, and families differ in which comes first. */
function spelledOut(name: NameProfile): string {
  return [name.given[0] ?? '', ...name.family.split(' ')].toSorted().join(' ');
}

function joinGroup(work: IdentityWork, ends: readonly string[]): void {
  const { sets } = work;
  const marks = new Map(ends.map((end) => [end, marksOf(work, end)]));
  const bearers: string[] = [];
  const join = (bearer: string, end: string) => sets.join(bearer, end, 'the same full name', 'words');
  const toldApart = ends.filter((end) => (marks.get(end) ?? []).length > 0);
  const others = ends.filter((end) => !toldApart.includes(end));
  const unclear: string[] = [];
  for (const end of toldApart) {
    const own = marks.get(end) ?? [];
    const known = bearers.find((bearer) => own.some((mark) => marks.get(bearer)?.includes(mark)));
    if (known !== undefined && join(known, end)) continue;
    if (bearers.every((bearer) => sets.keptApartBy(bearer, end, 'words') !== undefined)) bearers.push(end);
    else unclear.push(end);
  }
  for (const end of [...unclear, ...others]) {
    const weighed = bearers
      .filter((bearer) => sets.keptApartBy(bearer, end, 'words') === undefined && !isAnother(work, bearer, end))
      .map((bearer) => ({ bearer, weight: bearers.length === 1 ? 0 : totalWeight(work.weigh(bearer, end)) }));
    const best = weighed.toSorted((a, b) => b.weight - a.weight)[0];
    if (best === undefined || !join(best.bearer, end)) bearers.push(end);
  }
}

function isAnother(work: IdentityWork, bearer: string, end: string): boolean {
  return isOtherOfTwo(work, bearer, end) || areToldNamesakes(work, bearer, end);
}

/** What tells one bearer of a name from another. */
function marksOf({ traits }: IdentityWork, end: string): readonly string[] {
  const { births, names } = traits(end);
  return [
    ...births.filter((birth) => /^\d{4}-\d{2}-\d{2}$/.test(birth)),
    ...[...names.values()].flatMap(({ given, nicknames, suffix }) => [
      ...given.slice(1).map((word) => `middle ${word}`),
      ...nicknames,
      ...(suffix === '' ? [] : [suffix]),
    ]),
  ];
}

/** "Margaret (Peggy) Low" is not "Margaret (Maisie) Low": hardly anybody is called by two short forms of one name. */
function keepShortFormsApart({ sets, traits }: IdentityWork, ends: readonly string[]): void {
  const called = new Map<string, string>();
  for (const end of ends)
    for (const { given, nicknames } of traits(end).names.values())
      for (const word of nicknames.filter((nickname) => isNicknameOf(given[0] ?? '', nickname))) {
        for (const [other, one] of called)
          if (other !== word && !isNicknameOf(other, word))
            sets.keepApart(one, end, `one is called ${other}, the other ${word}`);
        if (!called.has(word)) called.set(word, end);
      }
}
