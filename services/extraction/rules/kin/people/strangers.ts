/** "A woman came in saying she was …", "some feller rang": somebody new whom nobody has named, and whom the pronouns after mean. */
import type { Sex } from '#graph/model/kin-path.ts';
import { addReferent } from '../../reference/referents.ts';
import type { Item } from '../phrases/items.ts';
import { noteSpoken, type Reading } from '../reading.ts';

const nouns: Readonly<Record<string, Sex>> = {
  woman: 'female',
  lady: 'female',
  female: 'female',
  man: 'male',
  male: 'male',
  gentleman: 'male',
  gent: 'male',
  bloke: 'male',
  feller: 'male',
  fella: 'male',
  chap: 'male',
};
const determiner = /^(?:an?|another|some|unknown)$/;
/** "A lady called Ann", "a man, Al, …", "a lady friend": who that is the words say. */
const named = /^(?:called|named|known|by|friend|of)$/;

/** Notes the strangers between two phrases, in their order. `isFirst`: nobody was spoken of before them in the sentence. */
export function noteStrangers(
  reading: Reading,
  items: readonly Item[],
  { from, to }: { readonly from: number; readonly to: number },
  isFirst: boolean,
): void {
  for (let at = from; at < to; at += 1) {
    const noun = items[at];
    const sex = noun?.type === 'word' && Object.hasOwn(nouns, noun.lower) ? nouns[noun.lower] : undefined;
    const first = items.slice(Math.max(from, at - 3), at).find(({ lower }) => determiner.test(lower));
    if (!noun || !sex || !first || isNamed(items, at + 1)) continue;
    const stranger = addReferent(reading.discourse, sex);
    noteSpoken(reading, [stranger], { start: first.start, end: noun.end }, isFirst);
    if (!isFirst) continue;
    reading.subject.people ??= [stranger];
    reading.isBegun = true;
  }
}

function isNamed(items: readonly Item[], at: number): boolean {
  const [next, second] = [items[at], items[at + 1]];
  return (
    next?.type === 'name' ||
    named.test(next?.lower ?? '') ||
    (/^[,(:]$/.test(next?.lower ?? '') && second?.type === 'name')
  );
}
