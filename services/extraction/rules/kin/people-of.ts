/** From a noun phrase to the people it stands for, noting on the way what it says of them: "Karen's brother Derek" names Derek and claims a tie. */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Sex } from '#graph/model/kin-path.ts';
import { bondKinds } from '#graph/model/relationship-kind.ts';
import type { Referent } from '../parsed-document.ts';
import { addPlace, addReferent, correctSex, type Discourse } from '../reference/discourse.ts';
import { addressWord, meantBy, noteCalled } from '../reference/address-words.ts';
import { rankSingular, resolvePlural, type PronounWish } from '../reference/resolve-pronoun.ts';
import type { Place } from '../reference/salience.ts';
import { announce } from './announced-kin.ts';
import { impliedAnchors, looseWords, topicOf } from './anchors.ts';
import { siblingInCase } from './case-siblings.ts';
import { chooseReading } from './choose-reading.ts';
import { claimTie } from './claim-tie.ts';
import type { Pronoun } from './items.ts';
import { knownRelatives } from './known-relations.ts';
import type { KinHead, NounPhrase } from './noun-phrase.ts';
import { nameReferent, parentsAmong } from './name-referent.ts';
import { isOrderTitle } from './order-titles.ts';
import { likelyToHave, mayHave } from './plausible.ts';
import { noteGuess, noteSpoken, stated, type Reading } from './reading.ts';
import { sameAs } from './same-as.ts';
import { latestUnion, unionOf } from './unions.ts';

/** The people a phrase stands for; empty where nobody can be told. Ties the phrase itself asserts become claims. `wish` narrows a pronoun. */
export function peopleOf(reading: Reading, phrase: NounPhrase, wish: PronounWish = {}): readonly Referent[] {
  const { head } = phrase;
  if (head.type === 'names') return head.names.map((name) => nameReferent(reading, name));
  if (head.type === 'children') return reading.discourse.children;
  if (head.type === 'group') return groupPeople(reading, head.members, wish);
  if (head.type === 'pronoun') return pronounPeople(reading, phrase.start, head.pronoun.who, wish);
  return kinPeople(reading, phrase, head);
}

/** "Karen and her boyfriend Paul": the possessor in the second is the first. */
function groupPeople(reading: Reading, members: readonly NounPhrase[], wish: PronounWish): readonly Referent[] {
  const found: Referent[] = [];
  for (const member of members) {
    const owner = member.head.type === 'kin' ? member.head.anchor : undefined;
    const [first, ...others] = found;
    const sex = owner?.head.type === 'pronoun' ? owner.head.pronoun.who : undefined;
    if (owner && first && others.length === 0 && (sex === first.sex || first.sex === 'unknown'))
      if (sex === 'male' || sex === 'female') reading.settled.set(owner.start, [first]);
    found.push(...peopleOf(reading, member, wish));
  }
  return [...new Set(found)];
}

/** Whose children a phrase names: its possessor, else whom the passage is about, and who is with them. */
function parentsMeant(
  reading: Reading,
  head: KinHead,
  kin: KinReading,
  anchors: readonly Referent[],
): readonly Referent[] {
  const people = anchors.length > 0 || head.anchor ? anchors : topicOf(reading, [], kin, true);
  return parentsAmong(reading, people);
}

function pronounPeople(reading: Reading, offset: number, who: Pronoun['who'], wish: PronounWish): readonly Referent[] {
  const settled = reading.settled.get(offset);
  if (settled) return settled;
  if (who === 'relative') return [];
  const { discourse, sentence, item, part } = reading;
  const { allowed: may = () => true } = wish;
  const speaker = reading.speakerAt(offset);
  const quoted = reading.quotedAt(offset);
  if (who === 'first' || who === 'first-plural') {
    const self = speaker ?? (quoted ? undefined : discourse.author);
    return self && !self.professional && may(self) ? [self] : [];
  }
  if (who === 'victim' || who === 'suspect' || who === 'informant')
    return [...discourse.parties].flatMap(([role, one]) => (role === who ? one : []));
  if (who === 'second') return addressed(reading, offset);
  const listener = quoted ? addressee(reading.text, offset) : undefined;
  // Who says "I" is no "he" or "she" to themselves.
  const self = quoted ? speaker : discourse.isFirstPerson ? discourse.author : undefined;
  const allowed = (referent: Referent) =>
    may(referent) &&
    referent !== self &&
    !(listener !== undefined && referent.names.some(({ given }) => given[0] === listener));
  if (who === 'plural') return pluralPeople(discourse, { sentence, part, quoted }, { ...wish, allowed });
  const [found, ...others] = rankSingular(
    discourse,
    who,
    { leads: offset === reading.start, sentence, part, item, quoted },
    { ...wish, allowed },
  );
  if (!found) return [];
  const rivals = others.map(({ person, weight }) => ({ person, doubt: found.weight - weight }));
  noteGuess(reading, offset, rivals);
  return [found.person];
}

/** The group spoken of lately; where there was none, the children whom the words rather mean. */
function pluralPeople(discourse: Discourse, place: Place, wish: PronounWish): readonly Referent[] {
  const { allowed = () => true, rather } = wish;
  const group = resolvePlural(discourse, place, wish);
  if (group) return group;
  const isSpokenFor = wish.together !== undefined && resolvePlural(discourse, place, { allowed }) !== undefined;
  return rather && !isSpokenFor ? discourse.children.filter((child) => allowed(child) && rather(child)) : [];
}

/** "Your gran" in a talk is that of who spoke before, in a letter to a child the child's. */
function addressed({ addressee: person, quotedAt, shape }: Reading, offset: number): readonly Referent[] {
  const isHere = shape === 'speaker-turn' || !quotedAt(offset);
  return isHere && person && !person.professional ? [person] : [];
}

/** "said to Ruby, \"…": the first name of whom the quotation around the offset is said to. */
function addressee(text: string, offset: number): string | undefined {
  const from = Math.max(0, offset - 300);
  const before = text.slice(from, offset);
  const quote = Math.max(before.lastIndexOf('"'), before.lastIndexOf('“'));
  return /\b(?:said|says|told|asked|tells|asks)(?: to)? (\p{Lu}[\p{L}'-]+)[,: ]*$/u.exec(
    before.slice(0, Math.max(0, quote)),
  )?.[1];
}

/** Whom a kin phrase is about: its possessor, or for a bare word whoever speaks or the passage's children. */
export function anchorsOf(reading: Reading, phrase: NounPhrase, head: KinHead, kin: KinReading): readonly Referent[] {
  if (!head.anchor) {
    if (head.determiner === 'the' && isNotOwn(reading, phrase.start, kin)) return [];
    return impliedAnchors(reading, phrase.start, kin, head.names).filter((anchor) => mayHave(anchor, kin));
  }
  const wish = {
    allowed: (anchor: Referent) => mayHave(anchor, kin) && (isSonOfBoth(head, kin) || !isNamedIn(head, anchor)),
    rather: (anchor: Referent) => likelyToHave(anchor, kin),
    together: (people: readonly Referent[]) => mayShare(reading.discourse, people, kin),
  };
  if (isRespective(head, kin) && head.names.length > 1) return cousinsHere(reading);
  const whose = isChildOfParent(kin, head.anchor) ? { ...reading, subject: {} } : reading;
  const found = ownersOf(whose, head.anchor, kin, wish).filter((anchor) => mayHave(anchor, kin));
  const anchors = found.length > 0 ? found : onlyChildMeant(reading, head.anchor, kin);
  if (head.anchor.head.type === 'pronoun') {
    noteSpoken(reading, anchors, head.anchor, false);
    if (anchors.length === 1) reading.settled.set(head.anchor.start, anchors);
  }
  return anchors;
}

/** "Their first son is also Joseph": after his father. */
function isSonOfBoth({ anchor }: KinHead, { path }: KinReading): boolean {
  return path?.[0]?.step === 'child' && anchor?.head.type === 'pronoun' && anchor.head.pronoun.who === 'plural';
}

/** "Her sister Ann": she is not Ann. */
function isNamedIn(head: KinHead, { names }: Referent): boolean {
  return head.names.some(
    ({ name: { given } }) => given[0] !== undefined && names.some((one) => one.given[0] === given[0]),
  );
}

/** A husband and wife have children and a home in common, but no mother and no brother. */
function mayShare({ claims }: Discourse, people: readonly Referent[], { path }: KinReading): boolean {
  const step = path?.[0]?.step;
  return (
    (step !== 'parent' && step !== 'sibling') ||
    !claims.some(
      ({ kind, polarity, from, to }) =>
        kind === 'partner' && polarity !== 'denied' && people.includes(from) && people.includes(to),
    )
  );
}

/** "Jo's their mum and Uncle Al is the dad": a child says "my dad" of their own. */
function isNotOwn({ speakerAt }: Reading, offset: number, { path }: KinReading): boolean {
  return path?.[0]?.step === 'parent' && speakerAt(offset)?.childId !== undefined;
}

/** "Her godmother, Ms Dunn, came. Her godfather is …": a bond that children have is a child's wherever the pronoun fits one. */
function ownersOf(reading: Reading, owner: NounPhrase, kin: KinReading, wish: PronounWish): readonly Referent[] {
  if (owner.head.type === 'pronoun' && kin.kind === 'godparent') {
    const children = peopleOf(reading, owner, {
      ...wish,
      allowed: ({ childId, young }) => childId !== undefined || young === true,
    });
    if (children.length > 0) return children;
  }
  return peopleOf(reading, owner, wish);
}

/** "His best friend", or "Her stepdad" where a note begins: the one child of the passage whom the pronoun fits, where nobody was spoken of whom it does. */
function onlyChildMeant(reading: Reading, { head, start }: NounPhrase, kin: KinReading): readonly Referent[] {
  if (head.type !== 'pronoun') return [];
  const { who } = head.pronoun;
  const [child, ...others] = reading.focus.filter(({ sex }) => sex === who);
  const isFirst = !reading.discourse.recent.some(({ people }) =>
    people.some(({ sex }) => sex === who || sex === 'unknown'),
  );
  if (!child || others.length > 0 || !(bondKinds.has(kin.kind) || (isFirst && mayHave(child, kin)))) return [];
  if (!bondKinds.has(kin.kind)) noteGuess(reading, start, []);
  return [child];
}

/** "Ivy, 5, is the son of the father": a parent who has a child is the case's parent, not that child's own, of whom nothing would be said. */
function isChildOfParent(kin: KinReading, { head }: NounPhrase): boolean {
  return (
    kin.path?.[0]?.step === 'child' &&
    head.type === 'kin' &&
    !head.anchor &&
    head.determiner === 'the' &&
    head.kin.readings.every(({ path }) => path?.length === 1 && path[0]?.step === 'parent')
  );
}

function kinPeople(reading: Reading, phrase: NounPhrase, head: KinHead): readonly Referent[] {
  const kin = readingOf(reading, phrase, head);
  if (!kin || head.determiner === 'no') return [];
  if (!head.anchor && head.names.length === 0 && head.determiner === 'the' && looseWords.has(kin.word.toLowerCase()))
    return theChild(reading, kin);
  const anchors = anchorsOf(reading, phrase, head, kin).filter((anchor) => !anchor.otherFamily || reading.otherFamily);
  if (head.names.length > 0) return namedKin(reading, phrase, head, kin, anchors);
  if (anchors.length === 0 || (kin.path === undefined && !head.anchor) || isNobody(reading, phrase)) return [];
  if (head.determiner === 'a' && !head.anchor && isAnyElder(reading, phrase, kin)) return [];
  return unnamedKin(reading, phrase, head, kin, anchors);
}

/** "PGF not known", "the sibling group", "ward sister": of whom nothing is known nothing is said, and these are nobody's kin. */
function isNobody({ text, start, end }: Reading, phrase: NounPhrase): boolean {
  const unknown =
    /^[\s:–—-]*(?:is |are |was )?(?:not (?:known|identified|established|recorded|disclosed|named|given|stated|declared)|unknown|unidentified|n\/k)\b/i;
  const idiom = /^\s+(?:group|groups|contact|bond|relationship|relationships|placement|assessment|rivalry)\b/i;
  return (
    unknown.test(text.slice(phrase.end, end)) ||
    (/\bsiblings?$/i.test(text.slice(phrase.start, phrase.end)) && idiom.test(text.slice(phrase.end, end))) ||
    (/\bsister$/i.test(text.slice(phrase.start, phrase.end)) &&
      /\b(?:ward|night|theatre|charge)\s+$/i.test(text.slice(start, phrase.start)))
  );
}

/** "Knows her as a parent", "Nana may mean a grandmother": any mother or grandmother; "there is a grandmother in Hull" is one. */
function isAnyElder({ text, start }: Reading, phrase: NounPhrase, { path = [] }: KinReading): boolean {
  const told = /\b(?:has|have|had|having|got|there(?: is|'s|’s| was))\s+(?:\p{Ll}+\s+)?$/iu;
  return path.length > 0 && path.every(({ step }) => step === 'parent') && !told.test(text.slice(start, phrase.start));
}

/** "The boy", "that lass", "the baby": the one child of the case whom the word fits. */
function theChild({ discourse }: Reading, kin: KinReading): readonly Referent[] {
  const fitting = discourse.children.filter((child) => sexFits(child, kin.sex));
  return fitting.length === 1 ? fitting : [];
}

const titleWords = /^(Uncle|Aunt|Auntie|Aunty|UNCLE|AUNT|AUNTIE|AUNTY)$/;

function namedKin(
  reading: Reading,
  phrase: NounPhrase,
  head: KinHead,
  kin: KinReading,
  anchors: readonly Referent[],
): readonly Referent[] {
  const parents = kin.path?.[0]?.step === 'child' ? parentsMeant(reading, head, kin, anchors) : [];
  const named = head.names.map((name) => nameReferent(reading, name, parents));
  if (isOrderTitle(reading, phrase, head)) return named;
  const [only] = named;
  if (only && named.length === 1 && !kin.plural && isKinWord(kin)) correctSex(only, kin.sex);
  const ours = named.every((person) => person.childId !== undefined) && kin.path?.[0]?.step === 'child';
  const bare = anchors.length === 0 && !head.anchor && head.determiner !== 'the' && !ours;
  const counted = head.determiner === 'number' || named.length > 1;
  const topic = bare ? topicOf(reading, named, kin, counted) : anchors;
  const couple = bare && kin.path?.[0]?.step === 'child' ? (latestUnion(reading) ?? unionOf(reading, topic)) : topic;
  const owners = topic.length > 0 ? couple : topic;
  if (bare) noteGuess(reading, phrase.start, []);
  const twins = bare && /^twins?$/i.test(kin.word);
  if ((owners.length === 0 || twins) && named.length > 1 && kin.plural && /sibling/.test(kin.kind)) {
    for (const [at, person] of named.entries())
      for (const other of named.slice(at + 1))
        claimTie(reading, { person: other, anchors: [person], kin, phrase, head, manner: stated(reading) });
    return named;
  }
  const byTitle =
    isFellowship(reading, phrase, head) ||
    (!head.anchor && kin.register === 'address' && /^\p{Lu}/u.test(head.kin.term)) ||
    titleWords.test(head.kin.term);
  const described = describedBefore(reading, owners, kin);
  if (named.length === 1 && byTitle) for (const person of named) noteCalled(person, addressWord(head.kin.term, kin));
  for (const [at, person] of named.entries()) {
    const anchors = isRespective(head, kin) && owners.length === named.length ? owners.slice(at, at + 1) : owners;
    if (!person.professional || bondKinds.has(kin.kind))
      claimTie(reading, { person, anchors, kin, phrase, head, manner: stated(reading), byTitle });
    if (described && named.length === 1) sameAs(reading, described, person, phrase);
  }
  return named;
}

/** "Maria da Luz": a particle is no dad; "Mama Ayo" is a mother named after her child. */
export function isKinWord({ word }: KinReading): boolean {
  return word.length > 2 && !/^(mama|baba|umm|abu)$/i.test(word);
}

/** "Their mothers, Ann and Bea,": nobody has two, so the first is the mother of the first. */
function isRespective({ anchor }: KinHead, { plural, path }: KinReading): boolean {
  const [step, ...more] = path ?? [];
  const theirs = anchor?.head.type === 'pronoun' && anchor.head.pronoun.who === 'plural';
  return theirs && plural && more.length === 0 && step?.step === 'parent' && step.sex !== 'unknown';
}

/** "Jo is Cy's cousin (their mothers are sisters)": of the two whom the sentence makes cousins. */
function cousinsHere({ discourse, start, end }: Reading): readonly Referent[] {
  const said = discourse.claims.findLast(
    (claim) => claim.kind === 'cousin' && claim.polarity !== 'denied' && claim.start >= start && claim.end <= end,
  );
  return said ? [said.from, said.to] : [];
}

/** "Mum was in. Mum (Tess) said …": the mother or father of the same children whom the record has not named so far. */
function describedBefore(
  { discourse }: Reading,
  owners: readonly Referent[],
  { path }: KinReading,
): Referent | undefined {
  const [step, ...more] = path ?? [];
  if (step?.step !== 'parent' || step.sex === 'unknown' || step.nature !== undefined || more.length > 0)
    return undefined;
  const [parent, ...others] = knownRelatives(discourse, owners, [step]);
  return others.length === 0 && parent?.names.length === 0 ? parent : undefined;
}

/** "I spoke to Sister Zee": inside a sentence the capital makes a title of it, of a church, a ward or a gym. */
function isFellowship(reading: Reading, { start }: NounPhrase, head: KinHead): boolean {
  return (
    !head.anchor &&
    head.determiner === 'none' &&
    start > reading.start &&
    /^(Brother|Sister|Bro|Sis)$/.test(head.kin.term)
  );
}

/** The reading of the phrase's kin word where it stands, with the side said after it. */
export function readingOf(reading: Reading, phrase: NounPhrase, head: KinHead): KinReading | undefined {
  const capital = /^\p{Lu}/u.test(head.kin.term) && (phrase.start > reading.start || head.kin.term.length > 3);
  const kin = chooseReading(head.kin, { anchored: head.anchor !== undefined, capital });
  return kin && head.side ? onSide(kin, head.side) : kin;
}

function onSide(kin: KinReading, side: 'maternal' | 'paternal'): KinReading {
  const [first, ...rest] = kin.path ?? [];
  if (kin.kind === 'sibling' && kin.path?.length === 1 && first) {
    const path = [{ ...first, nature: 'half' }] as const;
    return { ...kin, path, kind: 'half-sibling' };
  }
  if (first?.step !== 'parent' || rest.length === 0) return kin;
  return { ...kin, side, path: [{ ...first, sex: side === 'maternal' ? 'female' : 'male' }, ...rest] };
}

function unnamedKin(
  reading: Reading,
  phrase: NounPhrase,
  head: KinHead,
  kin: KinReading,
  anchors: readonly Referent[],
): readonly Referent[] {
  const { discourse } = reading;
  const several = kin.plural || head.count > 1;
  const word = several ? undefined : addressWord(head.kin.term, kin);
  const standing = kin.path
    ? knownRelatives(discourse, anchors, kin.path).filter((person) => sexFits(person, kin.sex))
    : [];
  const known = meantBy(word, standing);
  if (known.length > 0 && head.determiner !== 'a') {
    if (several) return known;
    const lately = discourse.recent.findLast(
      ({ people: [person, ...others] }) => person !== undefined && others.length === 0 && known.includes(person),
    );
    const person = lately?.people[0] ?? known[0];
    if (!person) return [];
    addPlace(person, { start: phrase.start, end: phrase.end, form: formOf(head) });
    noteCalled(person, word);
    return [person];
  }
  if (several) announce(reading, kin, anchors, head);
  if (several || head.determiner === 'other') return [];
  const sibling = head.determiner === 'a' ? undefined : siblingInCase(reading, phrase, kin, anchors);
  if (sibling) return [sibling];
  const person = addReferent(discourse, kin.sex);
  person.otherFamily = reading.otherFamily;
  addPlace(person, { start: phrase.start, end: phrase.end, form: formOf(head) });
  noteCalled(person, word);
  claimTie(reading, { person, anchors, kin, phrase, head, manner: stated(reading) });
  return [person];
}

function formOf(head: KinHead): 'address' | 'described' {
  const word = head.kin.readings[0];
  return head.anchor === undefined && word?.register === 'address' && /^\p{Lu}/u.test(head.kin.term)
    ? 'address'
    : 'described';
}

function sexFits(person: Referent, sex: Sex): boolean {
  return person.sex === sex || person.sex === 'unknown' || sex === 'unknown';
}
