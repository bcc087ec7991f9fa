/** A name set apart from the clause that describes its bearer: "His wife. Dina.", "her gran is for me, Vera, and …". */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { NameSpan, Referent } from '../../parsed-document.ts';
import { endsClause, sexOf } from './called-so.ts';
import { describedLately, isNameless } from './described-lately.ts';
import type { Item } from '../phrases/items.ts';
import type { Placed } from '../phrases/placed.ts';
import { sexFits } from '../people/plausible.ts';
import type { Reading } from '../reading.ts';

/** A sentence that is nothing but a name: "Dina.", "Lovely lady, Dina.", or that begins with it and goes on about them: "Carl, he's the joiner". */
export function inFragment(
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
  const sex = sexAsked(reading);
  if (sex) return isWhole || goesOn ? soleDescribed(reading, name, sex) : undefined;
  if (isWhole) return describedLately(reading, name, undefined, 1);
  return goesOn && /male/.test(after.pronoun.who)
    ? describedLately(reading, name, sexOf(after.pronoun.who), 1)
    : undefined;
}

const longestAsking = 80;
/** "What's she called?", "And his name?", put by another speaker just before. */
const asksName = new RegExp(
  inSequence(
    anyOf(
      String.raw`\bwhat(?:['’]?s| is| was) (?:(?:he|she) (?:called|named)|(?:his|her) (?:(?:first|full|real) )?name)`,
      String.raw`\bwhat (?:do|did) (?:you|they|people|we|I) call (?:him|her)`,
      String.raw`(?<![^\s"“])(?:and )?(?:his|her) name`,
    ),
    String.raw`\?["”)]?\s*\n[^?\n]{1,60}[:\])]\s*["“]?(?:(?:oh|um|erm?|well)[.,]? *)?$`,
  ),
  'iu',
);

/** "My uncle and Dad's mate. What's his name?", "my uncle rang Mum's boyfriend" may ask for either's. */
function soleDescribed(reading: Reading, name: NameSpan, sex: 'female' | 'male'): Referent | undefined {
  const described = describedLately(reading, name, sex, 2);
  const answer = reading.discourse.recent.filter(({ sentence }) => sentence === reading.sentence - 2);
  const isOther = (person: Referent) => person !== described && isNameless(reading, person) && sexFits(person, sex);
  const told = answer.find(({ people }) => people.some((person) => person === described));
  const [after = ''] = reading.text.slice(told?.end, reading.start).split(/[.?!\n]/u, 1);
  const isPair = / and (?:my|our|an?|the|some|\p{L}+['’]s) /u.test(after);
  return isPair || answer.some(({ people }) => people.some(isOther)) ? undefined : described;
}

function sexAsked({ text, start }: Reading): 'female' | 'male' | undefined {
  const [asked] = asksName.exec(text.slice(Math.max(0, start - longestAsking), start)) ?? [];
  if (asked === undefined) return undefined;
  return /\b(?:she|her)\b/i.test(asked) ? 'female' : 'male';
}

/** "Her gran is for me, Vera, and …", "Jo's dad's no help – Alf – he's …", "a husband who is funny (Ted)": a name set apart, of whom the clause described. */
export function atTheEnd(
  reading: Reading,
  items: readonly Item[],
  before: readonly Placed[],
  { phrase }: Placed,
  name: NameSpan,
): Referent | undefined {
  const isBracket = items[phrase.from - 1]?.lower === '(';
  // "His mum does her hair (Pat, works in town)": whoever else is spoken of has a name.
  const described = before.findLast(({ phrase: { head }, people = [] }) =>
    isBracket
      ? head.type === 'kin' && people.length === 1 && people.every((person) => isNameless(reading, person))
      : head.type !== 'pronoun' || people.length > 1,
  );
  const [person, ...others] = described?.people ?? [];
  if (!described || described.phrase.head.type !== 'kin' || described.phrase.head.names.length > 0) return undefined;
  const { kin } = described.phrase.head;
  if (kin.readings.every(({ register }) => register === 'abbreviation')) return undefined;
  if (items[described.phrase.from - 1]?.lower === ':') return undefined;
  if (!person || others.length > 0 || !isNameless(reading, person) || !sexFits(person, name.sex)) return undefined;
  const words = items.slice(described.phrase.to, phrase.from).map(({ lower }) => lower);
  const mark = words.at(-1) ?? '';
  // "Her nan (Al's mum), Ann Low".
  const isAfterBracket = words.join(' ') === ') ,';
  // "Since her mum died (Pat, 2022)".
  const fewest = isBracket ? 2 : 3;
  if (
    (words.length < fewest && !isAfterBracket) ||
    words.length > 12 ||
    !/^[,(–—-]$/.test(mark) ||
    !endsClause(items, phrase.to)
  )
    return undefined;
  return words.slice(0, -1).some((word) => /^(and|but|;|:|\(|says?|said|told)$/.test(word)) ? undefined : person;
}

const lead =
  /^([.,"“‘'!–—-]|old|young|little|big|dear|poor|lovely|nice|lady|man|woman|girl|lad|lass|bloke|chap|fella|feller|yes|yeah|aye|well|oh|called|his|her|name|names|'s|is)$/;
