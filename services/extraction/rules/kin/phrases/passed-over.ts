/** Phrases that mean nobody here: words of a label, words somebody is called by, kin of people who are no phrase. Pure grammar. */
import { ownsFiles } from './apart-phrases.ts';
import { wordsOf } from './item-words.ts';
import { givenNameSex } from '../../names/given-names.ts';
import type { Item } from './items.ts';
import { isInLabel } from './label-phrases.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** Words that mean nobody here. */
export function isPassedOver(items: readonly Item[], phrase: NounPhrase): boolean {
  const isOfLabel = phrase.head.type === 'kin' && isInLabel(items, phrase.from, phrase.to);
  return (
    (isOfLabel && phrase.head.names.length === 0 && !phrase.head.anchor) ||
    ownerUnknown(items, phrase) ||
    isTrade(items, phrase) ||
    isCalledSo(items, phrase) ||
    isWordSaid(items, phrase) ||
    isPlaceAfterAge(items, phrase) ||
    ownsFiles(items, phrase)
  );
}

/** "the caretaker's sister": a possessor that is no phrase of ours leaves the kin word without one, and it must not get another. */
function ownerUnknown(items: readonly Item[], { from, head }: NounPhrase): boolean {
  if (head.type !== 'kin' || items[from - 1]?.type !== 'possessive') return false;
  return head.anchor === undefined || head.anchor.from > from;
}

/** "Her sister, a nurse in Leeds, is …": what somebody does for a living, between commas. */
function isTrade(items: readonly Item[], { from, head }: NounPhrase): boolean {
  if (head.type !== 'kin' || head.anchor || head.names.length > 0 || head.determiner !== 'a') return false;
  const isJob = head.kin.readings.every(({ register, kind }) => register === 'role' && kind === 'professional');
  return (
    isJob && /(?:^|[^,] ), (?:also |now |herself |himself )?$/.test(`${wordsOf(items, Math.max(0, from - 3), from)} `)
  );
}

/** "A letter describing herself as grandmother". */
const ofThemselves = /^(?:describing|introducing|presenting|styling|naming) (?:himself|herself) as$/;

/** "whom the children call Father Ted": a name with its title, and no kin word. */
function isCalledSo(items: readonly Item[], { from, head }: NounPhrase): boolean {
  if (head.type === 'kin' && head.names.length === 0 && ofThemselves.test(wordsOf(items, Math.max(0, from - 3), from)))
    return true;
  // "Calls himself Rosa's uncle": nobody else is.
  if (/^(himself|herself|themselves|myself)$/.test(items[from - 1]?.lower ?? ''))
    return head.type === 'kin' && /^call(s|ed|ing)?$/.test(items[from - 2]?.lower ?? '');
  return (
    head.type === 'kin' &&
    head.names.length > 0 &&
    !head.anchor &&
    /^call(s|ed|ing)?$/.test(items[from - 1]?.lower ?? '')
  );
}

/** "Told him to say Daddy to Al", "answers to Daddy": the word somebody is called by. */
function isWordSaid(items: readonly Item[], { from, to, head }: NounPhrase): boolean {
  if (head.type !== 'kin' || head.anchor || head.names.length > 0 || head.determiner !== 'none') return false;
  const before = items.slice(Math.max(0, from - 2), from).map(({ lower }) => lower);
  const isSaid = /^(say|says|saying|said)$/.test(before.at(-1) ?? '') && items[to]?.lower === 'to';
  return isSaid || /^(answer|answers|answered|answering) to$/.test(before.join(' '));
}

/** The "Hull" of "Joan Low, 91, Hull, Ann's mother": one word after a grown age, and nobody's first name. */
function isPlaceAfterAge(items: readonly Item[], { from, to, head }: NounPhrase): boolean {
  const [name, ...others] = head.type === 'names' ? head.names : [];
  if (!name || others.length > 0 || /\s/.test(name.surface) || givenNameSex(name.surface) !== undefined) return false;
  return /^, (?:aged )?[2-9]\d ,$/.test(wordsOf(items, Math.max(0, from - 3), from)) && items[to]?.lower === ',';
}
