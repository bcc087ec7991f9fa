/** A stranger says what they are called: "a man rang and gave his name as Ted Low", "a woman calling herself Ann". From then on he or she is who the name is. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { NameSpan, Referent } from '../../parsed-document.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Reading } from '../reading.ts';
import { sexFits } from '../people/plausible.ts';

const naming = new RegExp(
  inSequence(
    anyOf(
      String.raw`\b(?:calling|calls|called|named|naming|introduced|introducing|identified|identifying) (?:himself|herself)(?: as)?`,
      String.raw`\b(?:gave|giving|gives) (?:(?:the|a|his|her) )?name(?: of| as)?`,
      String.raw`\b(?:said|says|saying|stated|stating)(?: that)? (?:his|her) name (?:is|was)`,
      String.raw`\bname (?:given|was given) as|\bname ?:`,
    ),
    '$',
  ),
);

/** Whether the words before the name give it to a stranger of the sentence or the one before; that stranger is the person named from now on. */
export function nameStranger(
  reading: Reading,
  items: readonly Item[],
  { from }: NounPhrase,
  name: NameSpan,
  person: Referent,
): boolean {
  if (!naming.test(wordsOf(items, Math.max(0, from - 6), from))) return false;
  const { discourse, sentence, subject } = reading;
  const stranger = discourse.recent.findLast(
    ({ people: [one, ...others], sentence: where }) =>
      one !== undefined &&
      others.length === 0 &&
      one.places.length === 0 &&
      one.names.length === 0 &&
      one.childId === undefined &&
      sentence - where <= 1 &&
      sexFits(one, name.sex),
  )?.people[0];
  if (!stranger) return false;
  for (const [at, recent] of discourse.recent.entries())
    if (recent.people.includes(stranger)) discourse.recent[at] = { ...recent, people: [person] };
  if (subject.people?.includes(stranger)) subject.people = [person];
  return true;
}
