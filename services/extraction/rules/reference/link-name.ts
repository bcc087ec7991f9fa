/** Decides whom of the record's people a name stands for: the case's child, somebody named before, or somebody new. Never looks beyond the record. */
import { suffixOf } from '#graph/network/identity/names/name-profile.ts';
import type { KinPath } from '#graph/model/kin-path.ts';
import type { PersonName } from '#graph/model/mention.ts';
import type { NameSpan, Referent } from '../parsed-document.ts';
import { parentTitle } from '../names/parent-title.ts';
import { foldName } from '../names/fold-name.ts';
import { titleOf } from '../names/titles.ts';
import { sexFits } from '../kin/people/plausible.ts';
import { claimsOf } from './claim-log.ts';
import type { Discourse } from './discourse.ts';
import { areListedTogether } from './listed-together.ts';
import { familyWords, givenWords } from './name-words.ts';
import { keepFromOtherWomen, mayBeWifeNamed } from './named-by-husband.ts';
import { namesakes } from './namesakes.ts';
import { addName, addReferent, learnSex } from './referents.ts';

export function linkName(discourse: Discourse, span: NameSpan): Referent {
  const isNewName = newName.test(discourse.record.text.slice(Math.max(0, span.start - longestLead), span.start));
  const candidates = namesakes(discourse, span.name).filter((referent) =>
    referent.names.some((name) => mayBeSame(name, span.name, referent)),
  );
  const fitting = candidates
    .filter((referent) => !calledOtherwise(referent, span.name))
    .filter((referent) => !referent.names.some((name) => isOfficerBeside(name, span.name)))
    .filter((referent) => referent.childId === undefined || !isGrown(span.name))
    .filter((referent) => isNewName || !isOfOtherFamily(referent, span.name))
    .filter((referent) => !/^mrs?\b/i.test(span.name.title ?? '') || !isOfChildrensAge(discourse, referent))
    .filter((referent) => !areListedTogether(discourse.record.text, referent, span))
    .filter((referent) => sexFits(referent, span.sex) || isCalledJustSo(referent, span.name))
    .filter((referent) => mayBeWifeNamed(discourse, referent, span));
  const best = choose(discourse, fitting, span);
  const referent = best ?? addReferent(discourse, span.sex);
  if (!best) keepFromOtherWomen(discourse, candidates, referent, span);
  if (!referent.names.some((name) => sameWords(name, span.name))) addName(discourse, referent, span.name);
  if (span.name.title !== undefined) learnSex(referent, span.sex);
  else if (referent.sex === 'unknown') referent.sex = span.sex;
  return referent;
}

/** "Is now Maya Holt", "known as Maya Holt": the words give the person another family name. */
const newName = /\b(?:now|becomes?|became|becoming|as|to|called|formerly|previously|née|nee|aka|be)[\s(:"'“‘]*$/i;

const longestLead = 20;

/** A first name most girls bear may be a boy's of the case, of whom more than his name is known. */
function isCalledJustSo({ childId, names }: Referent, { title, given }: PersonName): boolean {
  const called = foldName(given[0] ?? '');
  return childId !== undefined && title === undefined && names.some((name) => foldName(name.given[0] ?? '') === called);
}

/** What a child is called by: any other title is a grown-up's. */
const titleOfChild = /^(?:miss|master|baby|little|lil|young|big|wee|our|dear|sister|brother|cousin)\b/i;

/**
 * "Mrs Marsh", "Wofa Ato" and "M. Marsh" are not little Maya Marsh, who is called by her first name; "Daddy Jo" may be Sam's father.
 */
function isGrown({ title, given, family }: PersonName): boolean {
  if (title !== undefined && title !== '' && !titleOfChild.test(title)) return true;
  return family !== undefined && given.length > 0 && given.every((word) => /^\p{Lu}\.?$/u.test(word));
}

/** "Maya Holt" is no Maya Marsh, though the record calls Maya Marsh by her first name alone too. */
function isOfOtherFamily({ names, childId }: Referent, seen: PersonName): boolean {
  const own = names.filter((name) => familyWords(name).length > 0);
  const isOwn = (name: PersonName) => mayBeSame(name, seen, { childId });
  return familyWords(seen).length > 0 && own.length > 0 && !own.some(isOwn);
}

/** A child by age, or one whom the record makes a brother, cousin or nephew of the case's children: no Mr or Mrs. */
function isOfChildrensAge({ claims }: Discourse, person: Referent): boolean {
  const places = claimsOf(claims, person).filter(
    ({ from, to, polarity }) => from === person && to.childId !== undefined && polarity !== 'denied',
  );
  return person.young === true || (places.length > 0 && places.every(({ path }) => path.length > 0 && isNoElder(path)));
}

/** "brother", "father's brother's son", but no partner's kin. */
function isNoElder(path: KinPath): boolean {
  const up = path.reduce((sum, { step }) => sum + (step === 'parent' ? 1 : step === 'child' ? -1 : 0), 0);
  return up < 1 && path.every(({ step }) => step !== 'partner');
}

/** "Mama Zuri" is Zuri's mother, "Abu Karim" Karim's father; the families of "Papa Ron" may call him Ron too. */
function calledAfter(name: PersonName): 'mother' | 'father' | undefined {
  return /^(?:papa|mummy|maman)$/i.test(name.title ?? '') ? undefined : parentTitle(name);
}

/** "PC Low" is neither Mr Low nor Ann Low, for officers keep their rank, unless they sign as A. Low. */
function isOfficerBeside(one: PersonName, other: PersonName): boolean {
  const isOfficer = ({ title = '' }: PersonName) => titleOf(title.split(' ')[0] ?? '')?.office === 'police';
  if (isOfficer(one) === isOfficer(other) || (one.given.length > 0 && other.given.length > 0)) return false;
  const { title, given } = isOfficer(one) ? other : one;
  return title !== undefined || given.some((word) => word.length > 2);
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
  const known = exact.length > 0 ? exact : fitting;
  // A surname alone is of whoever was named in full before it.
  const earlier =
    span.name.given.length > 0 ? [] : known.filter(({ places }) => places.some(({ start }) => start < span.start));
  const pool = earlier.length > 0 ? earlier : known;
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
function mayBeSame(known: PersonName, seen: PersonName, referent: Pick<Referent, 'childId'>): boolean {
  // Of a child's written names each surname may be the one in use: "Inês Low" of Inês Low Costa.
  const families =
    referent.childId === undefined ? familyWords(known) : [...familyWords(known), ...givenWords(known).slice(1)];
  const seenFamilies = familyWords(seen);
  const familyClash =
    families.length > 0 && seenFamilies.length > 0 && !families.some((word) => seenFamilies.includes(word));
  if (calledAfter(known) !== calledAfter(seen)) return false;
  const [knownSuffix, seenSuffix] = [suffixOf(known), suffixOf(seen)];
  if (knownSuffix !== seenSuffix && knownSuffix !== '' && seenSuffix !== '') return false;
  // "Mrs Low" before "Mrs Low senior" is the younger one.
  if (knownSuffix === '' && seenSuffix === 'senior') return false;
  const givenKnown = givenWords(known);
  const givenSeen = givenWords(seen);
  // After "Mrs Low senior" "Ann Low" may be either.
  if (knownSuffix === 'senior' && seenSuffix === '' && givenKnown.length === 0 && givenSeen.length > 0) return false;
  if (givenKnown.length > 0 && givenSeen.length > 0) {
    // "R. Holt" is not any Ruby, but a Ruby Holt.
    const isInitial = givenSeen.every((word) => word.length === 1) && seenFamilies.length > 0;
    if (isInitial && families.length === 0) return false;
    return !familyClash && calledBy(known, seen) && !isOnlyInitial(known, seen);
  }
  if (familyClash || families.length === 0 || seenFamilies.length === 0) return false;
  // "Mrs Boyle" beside "Ann Marsh née Boyle" is her mother, not herself.
  if (
    seen.title &&
    known.former.length > 0 &&
    !familyWords({ ...known, former: [] }).some((word) => seenFamilies.includes(word))
  )
    return false;
  return referent.childId === undefined && (givenKnown.length === 0 || givenSeen.length === 0);
}

/** People are called by their first name or a nickname; a middle name alone is somebody else's first. */
function calledBy(known: PersonName, seen: PersonName): boolean {
  const [first, ...middle] = ownGiven(seen);
  const [knownFirst, ...knownMiddle] = ownGiven(known);
  if (first === undefined || knownFirst === undefined) return true;
  const nicknames = known.nicknames.map(foldName);
  if (!matches(first, knownFirst) && !nicknames.includes(first)) return false;
  return (
    middle.length === 0 ||
    knownMiddle.length === 0 ||
    middle.some((word) => knownMiddle.some((other) => matches(word, other)))
  );
}

/** The given names without nicknames. */
function ownGiven(name: PersonName): readonly string[] {
  const words = givenWords(name);
  return name.nicknames.length === 0 ? words : words.slice(0, words.length - name.nicknames.length);
}

/** "Carla" alone is not at once the "C. Boyle" a letter goes to. */
function isOnlyInitial(known: PersonName, seen: PersonName): boolean {
  const [first = ''] = ownGiven(known);
  return first.length === 1 && seen.family === undefined && (ownGiven(seen)[0]?.length ?? 0) > 1;
}

function matches(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}
