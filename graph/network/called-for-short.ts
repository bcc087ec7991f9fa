/**
 * Who may be a hidden person under a short name that nothing links to them ("our Katie" where Katherine Low hides). For withholding only: their records
 * are kept, and nobody is taken for anybody.
 */
import type { PersonName } from '#graph/model/mention.ts';
import type { Network, Person } from '#graph/model/network.ts';
import type { KithRecord } from '#graph/model/record.ts';
import { foldName } from './identity/names/fold-name.ts';
import { isNicknameOf, isPetFormOf } from './identity/names/nicknames.ts';

/** Those of whom no record gives a surname of their own, and whose first name is a short form of a hidden person's. */
export function calledForShort({ people }: Network, hidden: readonly Person[]): readonly Person[] {
  const kept = hidden.map((person) => ({ sex: person.sex, names: namesOf(person) }));
  return people.filter((person) => {
    if (hidden.includes(person) || person.category === 'child' || person.category === 'professional') return false;
    const own = namesOf(person);
    return (
      own.length > 0 &&
      kept.some(
        ({ sex, names }) =>
          (sex === 'unknown' || person.sex === 'unknown' || sex === person.sex) &&
          own.every((name) => names.some((full) => isShortFor(name, full))),
      )
    );
  });
}

const kinsWord =
  /(?<![\p{L}])(?:[Oo]ur|[Aa]unt(?:ie|y)?|[Uu]ncle|[Cc]ousin|[Pp]oor|[Ll]ittle) (?<name>\p{Lu}[\p{L}'’-]+)(?![\p{L}'’-]| \p{Lu})/gu;

/** Numbers of the records that call somebody so of whom nothing was read: "our Kate rang". */
export function recordsCallingForShort(
  { people }: Network,
  hidden: readonly Person[],
  records: readonly Pick<KithRecord, 'number' | 'text'>[],
): readonly number[] {
  const firstOf = (some: readonly Person[]) =>
    some.flatMap((person) => namesOf(person).flatMap(({ given }) => given.slice(0, 1).map(foldName)));
  const full = firstOf(hidden);
  const others = new Set(firstOf(people.filter((person) => !hidden.includes(person))));
  const isShort = (short: string) =>
    !others.has(short) && full.some((long) => isNicknameOf(short, long) || isPetFormOf(short, long));
  return records.flatMap(({ number, text }) =>
    [...text.matchAll(kinsWord)].some(({ groups }) => isShort(foldName(groups?.['name'] ?? ''))) ? [number] : [],
  );
}

function namesOf({ mentions }: Person): readonly PersonName[] {
  return mentions.flatMap(({ form, name }) => (form === 'named' && name ? [name] : []));
}

function isShortFor(name: PersonName, full: PersonName): boolean {
  const [short, long] = [name.given[0], full.given[0]].map((word) => foldName(word ?? ''));
  if (!short || !long || (name.family !== undefined && foldName(name.family) !== foldName(full.family ?? '')))
    return false;
  return isNicknameOf(short, long) || isPetFormOf(short, long);
}
