/** How records call people back without their full name: "GRIMSHAW - 4 x DA", "DP is bailed", "SUSPECT IN DRINK". */
import type { ReadSentence, Reference, Referent, Token } from '../parsed-document.ts';
import type { ReadDocument } from '../read-document.ts';
import { foldName } from '../names/fold-name.ts';
import { givenNameSex } from '../names/given-names.ts';
import { labelledRoles } from './labelled-roles.ts';

/** Finds the call-backs in a sentence that its own references do not cover. */
export function namesakes(
  reading: ReadDocument,
): (sentence: ReadSentence, known: readonly Reference[]) => readonly Reference[] {
  const people = reading.discourse.referents.filter(
    (referent) => referent.childId === undefined && referent.places.length > 0,
  );
  const byName = uniqueBy(people, (referent) =>
    referent.names.flatMap(({ family }) => (family === undefined ? [] : [foldName(family)])),
  );
  const byInitials = uniqueBy(people, (referent) =>
    referent.names.flatMap(({ given: [first], family }) =>
      first && family ? [`${first[0]}${family[0]}`.toUpperCase()] : [],
    ),
  );
  const byGiven = uniqueBy(people, (referent) =>
    referent.names.flatMap(({ given: [first], nicknames }) => [...(first ? [first] : []), ...nicknames].map(foldName)),
  );
  const byFamily = Map.groupBy(people, (referent) => foldName(referent.names[0]?.family ?? ''));
  const byRole = labelledRoles(reading);
  return ({ sentence }, known) =>
    sentence.tokens.flatMap((token, at) => {
      if ([at - 1, at + 1].some((near) => isGivenName(sentence.tokens[near]))) return [];
      if (known.some((one) => one.start <= token.start && one.end >= token.end)) return [];
      const next = sentence.tokens[at + 1];
      const label = token.capital !== 'none' && (next?.text === ':' || next?.kind === 'possessive');
      const person =
        (label ? byGiven.get(foldName(token.text)) : undefined) ??
        calledBack(token, byName, byInitials, byRole) ??
        bearerInPart(byFamily, token, sentence.part.start);
      return person ? [{ start: token.start, end: token.end, people: [person] }] : [];
    });
}

/** A surname beside a given name is somebody's full name, and that somebody may be another. */
function isGivenName(token: Token | undefined): boolean {
  return token !== undefined && token.capital !== 'none' && givenNameSex(token.text.toLowerCase()) !== undefined;
}

function calledBack(
  token: Token,
  byName: ReadonlyMap<string, Referent>,
  byInitials: ReadonlyMap<string, Referent>,
  byRole: ReadonlyMap<string, Referent>,
): Referent | undefined {
  if (token.kind !== 'word' || token.capital === 'none') return undefined;
  if (token.capital === 'all' && token.text.length === 2) return byInitials.get(token.text);
  return (token.capital === 'all' ? byRole.get(token.lower) : undefined) ?? byName.get(foldName(token.text));
}

/** In police lines a bare surname goes on about the first who bore it in that passage; others are named in full. */
function bearerInPart(
  byFamily: ReadonlyMap<string, readonly Referent[]>,
  token: Token,
  from: number,
): Referent | undefined {
  if (token.capital !== 'all' || token.text.length < 3) return undefined;
  const placeOf = (person: Referent) => person.places.find(({ start }) => start >= from && start < token.start)?.start;
  const bearers = byFamily.get(foldName(token.text)) ?? [];
  return bearers
    .filter((person) => placeOf(person) !== undefined)
    .toSorted((a, b) => (placeOf(a) ?? 0) - (placeOf(b) ?? 0))[0];
}

/** Keys that belong to one person only. */
function uniqueBy(
  people: readonly Referent[],
  keysOf: (referent: Referent) => readonly string[],
): ReadonlyMap<string, Referent> {
  const found = new Map<string, Set<Referent>>();
  for (const person of people) {
    for (const key of keysOf(person)) found.set(key, (found.get(key) ?? new Set()).add(person));
  }
  return new Map(
    [...found].flatMap(([key, [first, ...others]]) => (first && others.length === 0 ? [[key, first] as const] : [])),
  );
}
