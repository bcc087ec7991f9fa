/** Who was described lately, fits a name, and has none yet. */
import type { NameSpan, Referent } from '../../parsed-document.ts';
import type { Recent } from '../../reference/discourse.ts';
import { distanceFrom } from '../../reference/salience.ts';
import { sexFits } from '../people/plausible.ts';
import type { Reading } from '../reading.ts';

const pronoun = /^(?:he|him|his|she|hers?|they|them|their)$/i;

/** Who was spoken of within so many sentences, fits the name, and has none yet. */
export function describedLately(
  reading: Reading,
  name: NameSpan,
  sex: Referent['sex'] | undefined,
  reach: number,
): Referent | undefined {
  const { discourse, sentence, item, text, shape } = reading;
  // "Ann and the dad … He's called Bob": of two the one without a name.
  const nameless = (people: readonly Referent[]) =>
    people.length > 1 && sex === undefined ? [] : people.filter((person) => isNameless(reading, person));
  const found = discourse.recent.findLast((recent) => {
    const [person, ...others] = nameless(recent.people);
    if (!person || others.length > 0 || recent.end > name.start) return false;
    if (distanceFrom(recent, { sentence, item }) > reach) return false;
    const between = text.slice(recent.end, name.start);
    // Who speaks next names them only where asked.
    if (between.includes('\n') && !(shape === 'speaker-turn' && /\?[^?]*\n/.test(between))) return false;
    const isPronoun = pronoun.test(text.slice(recent.start, recent.end));
    // "My sister's in Hull. She had them once. Vera."
    const goesOn = recent.subject && recent.leads && recent.sentence === sentence - 1;
    if (isPronoun ? !goesOn : isListed(text, recent, name)) return false;
    return sexFits(person, name.sex) && (sex === undefined || person.sex === sex);
  });
  return nameless(found?.people ?? [])[0];
}

/** "Who's in the boat? Dad. Nana and Pops. Mo.": bare words and names, one after the other, are so many people; "Dad's in Leeds. Mo." tells of one. */
function isListed(text: string, { start, end }: Recent, name: NameSpan): boolean {
  const owned = /[’']s? |^(?:my|me|his|her|their|our|your|the|a|an)\b| of | and (?:my|his|her|their|our|the) /i.test(
    text.slice(start, end),
  );
  const words = text.slice(end, name.start).match(/(?<![\p{L}’'])(?!and(?!\p{L}))\p{Ll}{2,}/gu) ?? [];
  return !owned && (words.length === 0 || words.length > 4);
}

/** A grown person of the family of whom the record gave no name so far. */
export function isNameless({ discourse }: Pick<Reading, 'discourse'>, person: Referent): boolean {
  return (
    person.names.length === 0 &&
    person.childId === undefined &&
    !person.professional &&
    !discourse.remarks.some(({ a, b, outcome }) => outcome === 'same' && (a === person || b === person))
  );
}
