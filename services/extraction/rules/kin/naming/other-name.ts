/** What else somebody is called, said with "be": "she is Mrs Cole now", "I was Kath Low until 1969", "was a Lowe", "is Al at work". */
import { aliasOf, isOneWord } from '../../names/aliases.ts';
import { giveFormerName, giveOtherName } from '../../names/give-name.ts';
import type { NameSpan } from '../../parsed-document.ts';
import { sexFits } from '../people/plausible.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';
import { sameAs } from './same-as.ts';
import { endsClause } from './called-so.ts';

/** Gives the name that phrase `at` consists of to whoever stands before it, where the verb says that they bear it. */
export function readOtherName(reading: Reading, items: readonly Item[], phrases: readonly Placed[], at: number): void {
  const [before, here] = [phrases[at - 1], phrases[at]];
  const [person, ...others] = before?.people ?? [];
  const name = here && aliasOf(here.phrase);
  if (!before || !name || !person || others.length > 0) return;
  const [bearer] = here.people ?? [];
  if (person === bearer || person.childId !== undefined || bearer?.childId !== undefined) return;
  if (items[here.phrase.to]?.type === 'possessive' || !sexFits(person, name.sex)) return;
  const words = wordsOf(items, before.phrase.to, here.phrase.from);
  const after = wordsOf(items, here.phrase.to, here.phrase.to + 3);
  const ahead = wordsOf(items, Math.max(0, before.phrase.from - 3), before.phrase.from);
  const isFamily = isOneWord(name) && name.name.title === undefined;
  if (
    isFamily &&
    bornInto.test(reading.text.slice(before.phrase.end, name.start)) &&
    endsClause(items, here.phrase.to)
  ) {
    giveFormerName(reading, person, name);
  } else if (
    ((isWritten(name, before, words) || properly.test(words)) && isSure(reading, before)) ||
    isAmong(words, after) ||
    isAmongAhead(ahead, words)
  ) {
    if (person.names.length === 0 && bearer) sameAs(reading, person, bearer, here.phrase);
    else giveOtherName(reading, person, name);
    here.people = [person];
  }
}

/** "Nan Low's first name is Ann", "her real name is Kathleen". */
const properly =
  /^(?:['’]?s )?(?:own |actual )?(?:first|full|real|given|proper|christian|legal|official|actual) name (?:is|was|'s)$/;
const bornInto = /^\s*(?:was|were|is|['’]s)?(?: born)? an? $/i;
const being = /^(?:is|'s|became|has been|have been|'s been|'ve been|been|has become)(?: now| since| always)?$/;
const once = /^(?:is|was|were|'s|had been|used to be)(?: then| once| originally)?$/;
const ended = /^(?:until|till|before|back then|in those days|at birth|by birth|when (?:i|he|she|they|we))(?: |$)/;
const among =
  /^(?:at (?:work|home|school|church|college)|to (?:us|everyone|everybody|friends|family|his|her|their|the)|on (?:paper|the|her|his)|for short)(?: |$)/;

/** "She's been Mrs Cole since": a pronoun's, of which a name was given before. */
function isWritten({ name }: NameSpan, { phrase }: Placed, words: string): boolean {
  return phrase.head.type === 'pronoun' && being.test(words) && name.title !== undefined && name.given.length === 0;
}

/** Nobody else is nearly as likely to be meant. */
function isSure({ guesses }: Reading, { phrase }: Placed): boolean {
  return (guesses.get(phrase.start) ?? []).every(({ doubt }) => doubt > 1);
}

/** "I was Kath Low until 1969", "was Ann Dell before she wed", "is Al at work". */
function isAmong(words: string, after: string): boolean {
  return (once.test(words) && ended.test(after)) || (being.test(words) && among.test(after));
}

/** "At work he is Al". */
function isAmongAhead(ahead: string, words: string): boolean {
  return being.test(words) && /(?:^|[.,;] )(?:at|in) (?:work|home|school|church|college),?$/.test(ahead);
}
