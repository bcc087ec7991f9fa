/** Who was only described is named in passing: "His wife. Dina.", "her gran is for me, Vera, and …", "He's called Reg", "Nani's name is Asma". */
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { NameSpan, Referent } from '../parsed-document.ts';
import type { Recent } from '../reference/discourse.ts';
import { distanceFrom } from '../reference/salience.ts';
import type { Item } from './items.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Placed } from './placed.ts';
import type { Reading } from './reading.ts';
import { sameAs } from './same-as.ts';

/** Joins the name that phrase `at` consists of to whoever was described before it, where the words around name them. */
export function readNamedLater(reading: Reading, items: readonly Item[], phrases: readonly Placed[], at: number): void {
  const here = phrases[at];
  if (!here || here.phrase.head.type === 'pronoun' || items[here.phrase.to]?.type === 'possessive') return;
  const [name, ...others] = namesOf(here.phrase);
  const [person, ...more] = here.people ?? [];
  if (!name || !person || others.length > 0 || more.length > 0) return;
  if (person.childId !== undefined || person.professional || person === reading.speakerAt(name.start)) return;
  const before = phrases.slice(0, at);
  const isTitled = here.phrase.head.type === 'kin';
  const described = isTitled
    ? calledSo(reading, items, here, name)
    : isLetters(name)
      ? undefined
      : (nameSaid(reading, items, before, here, name) ??
        calledSo(reading, items, here, name) ??
        (isNew(reading, person, name)
          ? (inFragment(reading, items, phrases, here, name) ?? atTheEnd(reading, items, before, here, name))
          : undefined));
  if (described) sameAs(reading, described, person, here.phrase);
}

function namesOf({ head }: NounPhrase): readonly NameSpan[] {
  return head.type === 'names' || (head.type === 'kin' && !head.anchor) ? head.names : [];
}

/** "Her real name is Asma", "Nana's name was Tom": said of whom the possessor stands for. */
function nameSaid(
  reading: Reading,
  items: readonly Item[],
  before: readonly Placed[],
  { phrase }: Placed,
  name: NameSpan,
): Referent | undefined {
  const owner = before.at(-1);
  if (!owner || phrase.from - owner.phrase.to > 6) return undefined;
  const words = wordsOf(items, owner.phrase.to, phrase.from);
  if (!/^(?:'?s )?(?:(?:own|real|full|proper|first|actual|given) )?name (?:is|was|'s)$/.test(words)) return undefined;
  const [person, ...others] = owner.people ?? [];
  if (person && others.length === 0 && isNameless(reading, person)) return person;
  const { head } = owner.phrase;
  return head.type === 'pronoun' ? describedLately(reading, name, sexOf(head.pronoun.who), 2) : undefined;
}

/** "He's called Reg", "she is Vera, my mum's mum", "that's Carl": of whoever was described last and fits. */
function calledSo(reading: Reading, items: readonly Item[], { phrase }: Placed, name: NameSpan): Referent | undefined {
  const words = wordsOf(items, Math.max(0, phrase.from - 6), phrase.from);
  const said =
    /(?:^|[.,;:(–—-] |and |but |because |cos |so |if )(he|she|that|it|this)(?: is| ?'s| was| being)(?: now| only)?( called| named)?$/.exec(
      words,
    );
  if (!said || !endsClause(items, phrase.to)) return undefined;
  const [, subject = '', called] = said;
  if (subject === 'he' || subject === 'she')
    return describedLately(reading, name, subject === 'he' ? 'male' : 'female', called === undefined ? 2 : 3);
  return describedLately(reading, name, undefined, said.index === 0 && phrase.from < 6 ? 1 : 0);
}

/** A sentence that is nothing but a name: "Dina.", "Lovely lady, Dina.", or that begins with it and goes on about them: "Carl, he's the joiner". */
function inFragment(
  reading: Reading,
  items: readonly Item[],
  phrases: readonly Placed[],
  { phrase }: Placed,
  name: NameSpan,
): Referent | undefined {
  if (reading.shape === 'table-row') return undefined;
  if (phrases[0]?.phrase !== phrase || !items.slice(0, phrase.from).every(({ lower }) => lead.test(lower)))
    return undefined;
  const [next, after] = [items[phrase.to], items[phrase.to + 1]];
  const isWhole = items.slice(phrase.to).every(({ lower }) => /^[.!"”'’,]$/.test(lower));
  const goesOn = next?.lower === ',' && after?.type === 'pronoun' && !after.pronoun.possessive;
  if (isWhole) return describedLately(reading, name, undefined, 1);
  return goesOn && /male/.test(after.pronoun.who)
    ? describedLately(reading, name, sexOf(after.pronoun.who), 1)
    : undefined;
}

/** "Her gran is for me, Vera, and …", "Jo's dad's no help – Alf – he's …", "a husband who is funny (Ted)": a name set apart, of whom the clause described. */
function atTheEnd(
  reading: Reading,
  items: readonly Item[],
  before: readonly Placed[],
  { phrase }: Placed,
  name: NameSpan,
): Referent | undefined {
  const described = before.findLast(
    ({ phrase: { head }, people = [] }) => head.type !== 'pronoun' || people.length > 1,
  );
  const [person, ...others] = described?.people ?? [];
  if (!described || described.phrase.head.type !== 'kin' || described.phrase.head.names.length > 0) return undefined;
  const { kin } = described.phrase.head;
  if (kin.readings.every(({ register }) => register === 'abbreviation')) return undefined;
  if (items[described.phrase.from - 1]?.lower === ':') return undefined;
  if (!person || others.length > 0 || !isNameless(reading, person) || !mayBear(person, name)) return undefined;
  const words = items.slice(described.phrase.to, phrase.from).map(({ lower }) => lower);
  const mark = words.at(-1) ?? '';
  if (words.length < 3 || words.length > 12 || !/^[,–—-]$/.test(mark) || !endsClause(items, phrase.to))
    return undefined;
  return words.slice(0, -1).some((word) => /^(and|but|;|:|\(|says?|said|told)$/.test(word)) ? undefined : person;
}

/** "Back to N. Wales": a letter before a word is no way to introduce anybody, and "Auntie Fay" is introduced by her title. */
function isLetters({ name: { title, given } }: NameSpan): boolean {
  return title === undefined ? given.every((word) => word.length === 1) : kinTerm(title).length > 0;
}

const lead =
  /^([.,"“‘'!–—-]|old|young|little|big|dear|poor|lovely|nice|lady|man|woman|girl|lad|lass|bloke|chap|fella|feller|yes|yeah|aye|well|oh|called|his|her|name|names|'s|is)$/;

const pronoun = /^(?:he|him|his|she|hers?|they|them|their)$/i;

/** Who was spoken of within so many sentences, fits the name, and has none yet. */
function describedLately(
  reading: Reading,
  name: NameSpan,
  sex: Referent['sex'] | undefined,
  reach: number,
): Referent | undefined {
  const { discourse, sentence, item, text, shape } = reading;
  return discourse.recent.findLast((recent) => {
    const [person, ...others] = recent.people;
    if (!person || others.length > 0 || recent.end > name.start) return false;
    if (distanceFrom(recent, { sentence, item }) > reach) return false;
    const between = text.slice(recent.end, name.start);
    // Who speaks next names them only where asked.
    if (between.includes('\n') && !(shape === 'speaker-turn' && /\?[^?]*\n/.test(between))) return false;
    if (isListed(text, recent, name) || pronoun.test(text.slice(recent.start, recent.end))) return false;
    return isNameless(reading, person) && mayBear(person, name) && (sex === undefined || person.sex === sex);
  })?.people[0];
}

/** "Who's in the boat? Dad. Nana and Pops. Mo.": bare words and names, one after the other, are so many people; "Dad's in Leeds. Mo." tells of one. */
function isListed(text: string, { start, end }: Recent, name: NameSpan): boolean {
  const owned = /[’']s? |^(?:my|me|his|her|their|our|your|the|a|an)\b| of /i.test(text.slice(start, end));
  const words = text.slice(end, name.start).match(/(?<![\p{L}’'])(?!and(?!\p{L}))\p{Ll}{2,}/gu) ?? [];
  return !owned && (words.length === 0 || words.length > 4);
}

function isNameless({ discourse }: Reading, person: Referent): boolean {
  return (
    person.names.length === 0 &&
    person.childId === undefined &&
    !person.professional &&
    !discourse.remarks.some(({ a, b, outcome }) => outcome === 'same' && (a === person || b === person))
  );
}

function mayBear(person: Referent, { sex }: NameSpan): boolean {
  return person.sex === sex || person.sex === 'unknown' || sex === 'unknown';
}

/** Nothing was said of the person before this name. */
function isNew({ discourse }: Reading, person: Referent, { start }: NameSpan): boolean {
  return (
    person.places.every((place) => place.start >= start) &&
    !discourse.claims.some(({ from, to }) => from === person || to === person)
  );
}

function endsClause(items: readonly Item[], at: number): boolean {
  const next = items[at];
  return next === undefined || /^([.,;:!)"”–—-]|and|but|who|from|in|over|if)$/.test(next.lower);
}

function sexOf(who: string): Referent['sex'] | undefined {
  return who === 'male' || who === 'female' ? who : undefined;
}

function wordsOf(items: readonly Item[], from: number, to: number): string {
  return items
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
}
