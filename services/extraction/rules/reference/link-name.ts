/** Decides whom of the record's people a name stands for: the case's child, somebody named before, or somebody new. Never looks beyond the record. */
import type { PersonName } from '#graph/model/mention.ts';
import type { NameSpan, Referent } from '../parsed-document.ts';
import { foldName } from '../names/fold-name.ts';
import { addReferent, learnSex, type Discourse } from './discourse.ts';

export function linkName(discourse: Discourse, span: NameSpan): Referent {
  const candidates = discourse.referents.filter((referent) =>
    referent.names.some((name) => mayBeSame(name, span.name, referent)),
  );
  const fitting = candidates
    .filter((referent) => !calledOtherwise(referent, span.name))
    .filter((referent) => referent.sex === 'unknown' || span.sex === 'unknown' || referent.sex === span.sex);
  const best = choose(discourse, fitting, span);
  const referent = best ?? addReferent(discourse, span.sex);
  if (!referent.names.some((name) => sameWords(name, span.name))) referent.names.push(span.name);
  learnSex(referent, span.sex);
  return referent;
}

/** A first name that none of the person's own first names allows is somebody else's, whatever the surname. */
function calledOtherwise(referent: Referent, seen: PersonName): boolean {
  const called = referent.names.filter((name) => givenWords(name).length > 0);
  return givenWords(seen).length > 0 && called.length > 0 && !called.some((name) => calledBy(name, seen));
}

/** A child of the case before others; among several the one spoken of last. */
function choose(discourse: Discourse, fitting: readonly Referent[], span: NameSpan): Referent | undefined {
  if (fitting.length < 2) return fitting[0];
  const exact = fitting.filter((referent) => referent.names.some((name) => sameWords(name, span.name)));
  const pool = exact.length > 0 ? exact : fitting;
  return pool.find((referent) => referent.childId !== undefined) ?? lastSpokenOf(discourse, pool) ?? pool[0];
}

function lastSpokenOf(discourse: Discourse, pool: readonly Referent[]): Referent | undefined {
  return discourse.recent
    .findLast((recent) => recent.people.some((person) => pool.includes(person)))
    ?.people.find((person) => pool.includes(person));
}

function sameWords(a: PersonName, b: PersonName): boolean {
  return (
    foldName(a.given.join(' ')) === foldName(b.given.join(' ')) &&
    foldName(a.family ?? '') === foldName(b.family ?? '') &&
    (a.title ?? '') === (b.title ?? '')
  );
}

/** Whether two names within one record may be one person's: a shared given name with no clash of family names, or a surname alone. */
function mayBeSame(known: PersonName, seen: PersonName, referent: Referent): boolean {
  const families = familyWords(known);
  const seenFamilies = familyWords(seen);
  const familyClash =
    families.length > 0 && seenFamilies.length > 0 && !families.some((word) => seenFamilies.includes(word));
  if (known.suffix !== seen.suffix && known.suffix !== undefined && seen.suffix !== undefined) return false;
  const givenKnown = givenWords(known);
  const givenSeen = givenWords(seen);
  if (givenKnown.length > 0 && givenSeen.length > 0) {
    return !familyClash && calledBy(known, seen);
  }
  if (familyClash || families.length === 0 || seenFamilies.length === 0) return false;
  return referent.childId === undefined && (givenKnown.length === 0 || givenSeen.length === 0);
}

/** People are called by their first name or a nickname; a middle name alone is somebody else's first. */
function calledBy(known: PersonName, seen: PersonName): boolean {
  const [first, ...middle] = givenWords({ ...seen, nicknames: [] });
  const [knownFirst, ...knownMiddle] = givenWords({ ...known, nicknames: [] });
  if (first === undefined || knownFirst === undefined) return true;
  const nicknames = known.nicknames.map(foldName);
  if (!matches(first, knownFirst) && !nicknames.includes(first)) return false;
  return (
    middle.length === 0 ||
    knownMiddle.length === 0 ||
    middle.some((word) => knownMiddle.some((other) => matches(word, other)))
  );
}

function matches(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

function givenWords(name: PersonName): string[] {
  return [...name.given, ...name.nicknames].flatMap((word) => foldName(word).split(' ')).filter((word) => word !== '');
}

function familyWords(name: PersonName): string[] {
  return [name.family ?? '', ...name.former]
    .flatMap((word) => foldName(word).split(/[\s-]/))
    .filter((word) => word.length > 2);
}
