/** The name by which others know somebody: "Al's niece, always known as Dolly", "Al's gran, known to the lads as Nana Dee", "Ida, who the girls know as Win". */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import { aliasOf } from '../../names/aliases.ts';
import { isToSome } from '../../names/called-by-some.ts';
import { giveOtherName } from '../../names/give-name.ts';
import { foldName } from '../../names/fold-name.ts';
import type { NameSpan, Referent } from '../../parsed-document.ts';
import type { Item } from '../phrases/items.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Placed } from '../phrases/placed.ts';
import { nameReferent } from '../people/name-referent.ts';
import { sexFits } from '../people/plausible.ts';
import type { Reading } from '../reading.ts';
import { isNameless } from './described-lately.ts';
import { sameAs } from './same-as.ts';

const knownAs = new RegExp(
  inSequence(
    '^(?:[,(–-] ?)?(?:(?:who|and|she|he) (?:is|was) )?(?:(?:also|better|always|usually|generally|mostly) )?',
    anyOf(
      String.raw`known(?: (?:to|by) (?:(?:the|his|her|their|my|our) )?\S+)?(?: (?:only|simply|just))? as|nicknamed`,
      'who goes by',
    ),
    `(?: ["“'‘])?$`,
  ),
);

/** "Whom Ivy calls", "who the children know as". */
const whomTheyCall = /^,? ?\(? ?(?:who|whom|that) (?:(?!not|never)\S+ ){1,3}(?:calls?|knows? as)(?: ["“'‘])?$/;

/** "Mr Lund (his driver, "Wilbur" to the lads)": what stands between in the bracket. */
const inAside = /^\( ?(?:(?!and |or )[\p{L}’'-]+ ){1,4}, ["“]$/u;

/** Gives the name that phrase `at` consists of to the person named or described before it. */
export function readKnownAs(reading: Reading, items: readonly Item[], phrases: readonly Placed[], at: number): void {
  const here = phrases[at];
  const name = here && aliasOf(here.phrase);
  if (!name || items[here.phrase.to]?.type === 'possessive') return;
  const isToSomebody = isToSome(items, here.phrase.to);
  const isTold = (words: string) =>
    knownAs.test(words) || whomTheyCall.test(words) || (isToSomebody && inAside.test(words));
  const told = phrases
    .slice(Math.max(0, at - 3), at)
    .findLast(({ phrase }) => phrase.head.type !== 'pronoun' && isTold(wordsOf(items, phrase.to, here.phrase.from)));
  const [person, ...others] = told?.people ?? [];
  if (!told || !person || others.length > 0 || here.people?.includes(person) || person.childId !== undefined) return;
  if (isBorneByAnother(reading, name, person)) return;
  if (isNameless(reading, person)) sameAs(reading, person, nameReferent(reading, name), here.phrase);
  else if (person.names.length > 0 && sexFits(person, name.sex)) giveOtherName(reading, person, name);
  else return;
  here.people = [person];
}

/** "Her sister Bea, known to police as Ann", whose sister is Ann. */
function isBorneByAnother({ discourse }: Reading, { name, start: own }: NameSpan, person: Referent): boolean {
  const said = foldName(name.given[0] ?? name.family ?? '');
  return discourse.referents.some(
    (other) =>
      other !== person &&
      other.places.some(({ start }) => start !== own) &&
      other.names.some(({ given }) => foldName(given[0] ?? '') === said),
  );
}
