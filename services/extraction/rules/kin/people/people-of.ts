/** From a noun phrase to the people it stands for, noting on the way what it says of them: "Karen's brother Derek" names Derek and claims a tie. */
import { isByCourtesy } from '../claim-tie.ts';
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import type { PronounWish } from '../../reference/resolve-pronoun.ts';
import { addPlace } from '../../reference/referents.ts';
import { sameAs } from '../naming/same-as.ts';
import { describedBefore } from './described-before.ts';
import { knownByWord } from './known-by-word.ts';
import { looseWords } from './loose-words.ts';
import { readingOf } from './choose-reading.ts';
import { nameReferent } from './name-referent.ts';
import { namedKin } from './named-kin.ts';
import { oneChild } from './one-child.ts';
import type { KinHead, NounPhrase } from '../phrases/noun-phrase.ts';
import { pronounPeople } from './pronoun-people.ts';
import { noteGuess, type Reading } from '../reading.ts';
import { sexFits } from './plausible.ts';
import { isWordOnly } from './word-explained.ts';
import { unnamedKin } from './unnamed-kin.ts';
import { anchorsOf } from './whose-kin.ts';

/** The people a phrase stands for; empty where nobody can be told. Ties the phrase itself asserts become claims. `wish` narrows a pronoun. */
export function peopleOf(reading: Reading, phrase: NounPhrase, wish: PronounWish = {}): readonly Referent[] {
  const { head } = phrase;
  if (head.type === 'names')
    return head.names.map((name) => nameReferent(reading, name, name.name.family === undefined ? [] : wish.not));
  if (head.type === 'children') return childrenCalled(reading, phrase);
  if (head.type === 'group') return groupPeople(reading, head.members, wish);
  if (head.type === 'pronoun') return pronounPeople(reading, phrase.start, head.pronoun.who, wish);
  return kinPeople(reading, phrase, head);
}

/** "The boys" are those of the case's children who are boys; where only one is, others are meant beside him or in his stead. */
function childrenCalled(reading: Reading, { start, end, head }: NounPhrase): readonly Referent[] {
  if (head.type === 'children' && head.one === true) return oneChild(reading, start);
  const { discourse, text } = reading;
  const { children } = discourse;
  const noun = /(boy|girl)s$/i.exec(text.slice(start, end))?.[1]?.toLowerCase();
  const sex = noun === 'boy' ? 'male' : 'female';
  return noun === undefined ? children : children.filter((child) => sexFits(child, sex));
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

function kinPeople(reading: Reading, phrase: NounPhrase, head: KinHead): readonly Referent[] {
  const kin = readingOf(reading, phrase, head);
  if (!kin || head.determiner === 'no') return [];
  const described = describedBefore(reading, phrase.start, head, kin);
  if (described) return [nameDescribed(reading, phrase, head, described.person)];
  if (!head.anchor && head.names.length === 0 && head.determiner === 'the' && looseWords.has(kin.word.toLowerCase()))
    return theChild(reading, kin);
  const anchors = anchorsOf(reading, phrase, head, kin).filter((anchor) => !anchor.otherFamily || reading.otherFamily);
  if (head.names.length > 0) return namedKin(reading, phrase, head, kin, anchors);
  const known = head.anchor || head.determiner === 'a' ? [] : knownByWord(reading.discourse, kin, head.determiner);
  if (known.length > 0) {
    noteGuess(reading, phrase.start, []);
    return known;
  }
  if (
    anchors.length === 0 ||
    (kin.path === undefined && !head.anchor) ||
    isNobody(reading, phrase) ||
    isByCourtesy(reading, { phrase })
  )
    return [];
  if (head.determiner === 'a' && !head.anchor && isAnyElder(reading, phrase, kin)) return [];
  return unnamedKin(reading, phrase, head, kin, anchors);
}

/** "The husband, Bob, …": whom the words described before, by the name that they have now. */
function nameDescribed(reading: Reading, phrase: NounPhrase, { names }: KinHead, described: Referent): Referent {
  const [name, ...others] = names;
  addPlace(described, { start: phrase.start, end: phrase.end, form: 'described' });
  if (!name || others.length > 0) return described;
  const named = nameReferent(reading, name);
  sameAs(reading, described, named, phrase);
  return named;
}

/** "PGF not known", "the sibling group", "ward sister": of whom nothing is known nothing is said, and these are nobody's kin. */
export function isNobody({ text, start, end }: Reading, phrase: NounPhrase): boolean {
  const unknown =
    /^[\s:–—-]*(?:is |are |was )?(?:not (?:known|identified|established|recorded|disclosed|named|given|stated|declared)|unknown|unidentified|n\/k)\b/i;
  // "Parent/carer: Ann Low (grandmother)" prints what she might be.
  const printed =
    /^(?:\(s\))?\s*(?:\/|or|and|&)\s*(?:main |legal |primary )?(?:carer|guardian|caregiver|parent)(?:s|\(s\))?\s*:/i;
  const idiom = /^\s+(?:group|groups|contact|bond|relationship|relationships|placement|assessment|rivalry)\b/i;
  return (
    isWordOnly({ text, start, end }, phrase) ||
    unknown.test(text.slice(phrase.end, end)) ||
    printed.test(text.slice(phrase.end, end)) ||
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

/** "The boy", "that lass", "the baby": the one child of the case whom the word fits; "the older boys" are several. */
function theChild({ discourse }: Reading, kin: KinReading): readonly Referent[] {
  const fitting = discourse.children.filter((child) => sexFits(child, kin.sex));
  return fitting.length === 1 && !kin.plural ? fitting : [];
}
