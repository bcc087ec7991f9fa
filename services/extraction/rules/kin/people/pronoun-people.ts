/** Whom a pronoun stands for where it is written: the speaker, the listener, a party of the case, a group, or the likeliest of those spoken of, with their rivals. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { Referent } from '../../parsed-document.ts';
import type { Discourse } from '../../reference/discourse.ts';
import { isPartyRole, type PartyRole, sexOfParty } from '../../reference/party-roles.ts';
import { type PronounWish, rankSingular, resolvePlural } from '../../reference/resolve-pronoun.ts';
import type { Place } from '../../reference/salience.ts';
import type { Pronoun } from '../phrases/items.ts';
import { noteGuess, type Reading } from '../reading.ts';
import { spokenTo, takenUpBy } from './taken-up.ts';
import { coupleBeside } from './couple-beside.ts';
import { coupleBefore } from './unions.ts';

export function pronounPeople(
  reading: Reading,
  offset: number,
  who: Pronoun['who'],
  wish: PronounWish,
): readonly Referent[] {
  const settled = reading.settled.get(offset);
  if (settled) return settled;
  if (who === 'relative') return [];
  const { discourse, sentence, item, part } = reading;
  const { allowed: may = () => true } = wish;
  const speaker = reading.speakerAt(offset);
  const quoted = reading.quotedAt(offset);
  if (who === 'first' || who === 'first-plural') return whoeverSpeaks(reading, offset, speaker).filter(may);
  if (isPartyRole(who)) {
    const [party, sex] = [partyCalled(discourse, who), sexOfParty(who)];
    if (party.length > 0 || !sex) return party;
    const told = discourse.recent.at(-1)?.people ?? [];
    const other = (one: Referent) => may(one) && one.childId === undefined && !told.includes(one);
    return pronounPeople(reading, offset, sex, { ...wish, allowed: other });
  }
  if (who === 'second') return addressed(reading, offset);
  const mayBeMeant = notThemselves(reading, offset, speaker);
  const allowed = (referent: Referent) => may(referent) && mayBeMeant(referent);
  if (who === 'plural') return pluralMeant(reading, offset, { ...wish, allowed });
  const takenUp =
    offset === reading.start ? takenUpBy(reading, who, quoted).find(allowed) : spokenTo(reading, offset, who);
  if (takenUp) return [takenUp];
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

/** The couple named straight before in a row, the group spoken of lately, else the couple of the words before. */
function pluralMeant(
  reading: Reading,
  offset: number,
  wish: Required<Pick<PronounWish, 'allowed'>> & PronounWish,
): readonly Referent[] {
  const { discourse, sentence, part } = reading;
  const beside = coupleBeside(reading, offset);
  if (beside.length > 0 && beside.every(wish.allowed) && wish.together?.(beside) !== false) return beside;
  const group = pluralPeople(discourse, { sentence, part, quoted: reading.quotedAt(offset) }, wish);
  return group.length > 0 ? group : coupleMeant(reading, wish);
}

/** "I", "our": whoever is quoted or dictates a list, else the author; nobody's kin where that is a worker. */
function whoeverSpeaks(reading: Reading, offset: number, speaker: Referent | undefined): readonly Referent[] {
  const lister = reading.told && offset >= reading.told.from ? reading.told.speaker : undefined;
  const author = reading.quotedAt(offset) ? undefined : (lister ?? reading.discourse.author);
  const self = speaker ?? author;
  return self && !self.professional ? [self] : [];
}

/** Nobody says "he" or "she" of themselves, of whom they speak to, of the subject of the same verb, or of whom the next words join to them: in "she and Jo" she is not Jo. */
function notThemselves(
  reading: Reading,
  offset: number,
  speaker: Referent | undefined,
): (referent: Referent) => boolean {
  const { discourse, text } = reading;
  const quoted = reading.quotedAt(offset);
  const listener = quoted ? addressee(text, offset) : undefined;
  const self = quoted ? speaker : discourse.isFirstPerson ? discourse.author : undefined;
  const doer = doerOf(reading, offset);
  const words = text.slice(offset, offset + 40);
  const [beside, titled] = [joined.exec(words)?.[1], joinedTitle.exec(words)?.[1]];
  return (referent) =>
    referent !== self &&
    referent !== doer &&
    !(beside !== undefined && referent.names.some(({ given }) => given[0] === beside)) &&
    !(titled !== undefined && referent.names.some(({ given, family }) => !given[0] && family === titled)) &&
    !(listener !== undefined && referent.names.some(({ given }) => given[0] === listener));
}

/** A first name alone: a longer name tells another bearer of it apart. */
const joined = /^(?:[Ss]?[Hh]e|[Hh]im|[Hh]er) (?:and|&) (?:\p{Ll}+ ){0,2}?(\p{Lu}[\p{L}-]*)(?![\p{L}-]|\.? \p{Lu})/u;
const joinedTitle =
  /^(?:(?:[Ss]he|[Hh]er) (?:and|&) M(?:rs|s|iss)|(?:[Hh]e|[Hh]im) (?:and|&) Mr)\b\.? (\p{Lu}[\p{L}-]*)/u;

/** Whom a line of the form gives the role; "SUBJECT'S MOTHER" where none does is the child's. */
function partyCalled({ parties, children }: Discourse, role: PartyRole): readonly Referent[] {
  const party = parties.get(role);
  if (party) return [party];
  return role === 'party subject' && children.length === 1 ? children : [];
}

/** "Bea is his wife. Amy is their child.": the couple of the words before. */
function coupleMeant(
  reading: Reading,
  { allowed = () => true, together = () => true }: PronounWish,
): readonly Referent[] {
  const couple = coupleBefore(reading) ?? [];
  return couple.every(allowed) && together(couple) ? couple : [];
}

/** In "Al lives with him" he is not Al, who would be "himself": whom one verb has as its subject. */
function doerOf({ discourse, sentence, subject, text }: Reading, offset: number): Referent | undefined {
  const [person, ...others] = subject.people ?? [];
  if (!person || others.length > 0 || !isObject.test(text.slice(offset, offset + 24))) return undefined;
  const told = discourse.recent.findLast(
    ({ people, ...recent }) => recent.sentence === sentence && people[0] === person,
  );
  const between = told && text.slice(told.end, offset);
  return between !== undefined && oneVerb.test(between) && !beginsAnother.test(between) ? person : undefined;
}

/** "Him"; "her" before anything but a noun. */
const isObject = new RegExp(
  inSequence(
    '^',
    anyOf(
      String.raw`him\b`,
      inSequence(
        'her',
        anyOf(
          '[.,;:)!?]|$',
          inSequence(
            ' ',
            anyOf(
              'a|about|after|again|all|an|as|at|away|back|because|before|but|by|down|during|every|for|from|here|home|if',
              'in|into|most|now|off|often|on|once|out|over|regularly|since|so|that|the|then|there|through|till|to|today',
              'too|twice|under|until|up|very|well|when|where|which|while|who|with',
            ),
            String.raw`\b`,
          ),
        ),
      ),
    ),
  ),
  'iu',
);
const oneVerb = /^\s+(?:[\p{Ll}/]+\s+){1,4}$/u;
const beginsAnother =
  /\b(?:that|said|says?|saying|tell|telling|tells|when|while|because|if|who|whom|what|asked|thinks?|thought|and|but|or|as|than|whose)\b/;

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
