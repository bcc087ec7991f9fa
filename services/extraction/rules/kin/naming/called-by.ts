/** By what name somebody is called: "Leo calls her Nanny Glyn", "the ward calls him Mr T". */
import { isCutShort, isNicknameOf } from '#graph/network/identity/names/nicknames.ts';
import { aliasOf } from '../../names/aliases.ts';
import { giveOtherName } from '../../names/give-name.ts';
import { foldName } from '../../names/fold-name.ts';
import type { NameSpan, Referent } from '../../parsed-document.ts';
import { sexFits } from '../people/plausible.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';
import { sameAs } from './same-as.ts';

/** Gives the name that phrase `at` consists of to the object of "call" before it. */
export function readCalledBy(reading: Reading, items: readonly Item[], phrases: readonly Placed[], at: number): void {
  const [before, here] = [phrases[at - 1], phrases[at]];
  const name = here && aliasOf(here.phrase);
  if (!before || !name || items[here.phrase.to]?.type === 'possessive') return;
  if (!isCalled(items, before, wordsOf(items, before.phrase.to, here.phrase.from))) return;
  const person = calledPerson(reading, before, name);
  const [bearer] = here.people ?? [];
  if (!person || person === bearer || person.childId !== undefined || bearer?.childId !== undefined) return;
  const called = asCallName(name);
  for (const [index, place] of bearer?.places.entries() ?? [])
    if (place.start === name.start) bearer?.places.splice(index, 1, { ...place, name: called.name });
  if (person.names.length === 0 && bearer) sameAs(reading, person, bearer, here.phrase);
  else giveOtherName(reading, person, called);
  here.people = [person];
}

/** Who is called "Miss Tick" is no Tick by family. */
function asCallName(span: NameSpan): NameSpan {
  const { family, ...name } = span.name;
  return name.given.length > 0 || family === undefined || name.title?.toLowerCase() !== 'miss'
    ? span
    : { ...span, name: { ...name, given: [family] } };
}

const calling = /^(?:calls?|called|calling|nicknamed|dubbed)$/;
/** What nobody is called, or only a paper has them called. */
const denying =
  /^(?:not|n't|never|no|nobody|stop|stopped|statement|draft|report|form|system|record|records|note|minutes|file|list)$/;

function isCalled(items: readonly Item[], { phrase }: Placed, words: string): boolean {
  const said = items.slice(Math.max(0, phrase.from - 4), phrase.from).map(({ lower }) => lower);
  const isVerb = calling.test(said.at(-1) ?? '') && /^(?:|["“'‘]|just|our)$/.test(words);
  return isVerb && !said.some((word) => denying.test(word));
}

/** Of those whom a pronoun may mean, the one of whose name the other is made: "Mel" is Melvin. */
function calledPerson(reading: Reading, { phrase, people = [] }: Placed, name: NameSpan): Referent | undefined {
  const [person, ...others] = people;
  if (!person || others.length > 0) return undefined;
  const rivals = (reading.guesses.get(phrase.start) ?? []).map((rival) => rival.person);
  const fitting = [person, ...rivals].filter((one) => sexFits(one, name.sex));
  return fitting.find((one) => isMadeFrom(one, name)) ?? fitting.find((one) => one === person);
}

function isMadeFrom({ names }: Referent, { name }: NameSpan): boolean {
  const word = foldName(name.given[0] ?? name.family ?? '');
  return names.some(
    ({ given: [first = ''] }) => isNicknameOf(word, foldName(first)) || isCutShort(word, foldName(first)),
  );
}
