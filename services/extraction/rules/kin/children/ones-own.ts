/** Whether the words around the names of "two little ones", "three under five" or "a teenager" leave them somebody's own children. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import { isAnimalWord } from '../../names/animals.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import type { Listed } from '../phrases/listed-names.ts';

/** "On her table", "in the top set", "from next door", "at weekends". */
const others = new RegExp(
  inSequence(
    String.raw`\b`,
    anyOf(
      inSequence(
        String.raw`(?:on|in|at|under|with) (?:her|his|their|the|our|my) (?:\p{L}+ )?`,
        '(?:table|watch|class|group|set|form|care|books|register|caseload|team|list|rota|club|room|house)',
      ),
      'next door|down the road|across the (?:road|way)|round the corner|from the (?:estate|street|school|club)',
      '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|after school|placed|fostered|staying|visiting',
    ),
    String.raw`\b`,
  ),
  'u',
);
const goesOn = new RegExp(
  inSequence(
    '^',
    anyOf(
      '$',
      '[.;!?)”"]',
      '(?:, )?from (?:before|(?:an?|her|his|their) (?:earlier|previous|former|first|last|past|other|old) )',
      '(?:, )?(?:by|with) (?:her|his|their|an?) (?:ex|former|first|previous|late|husband|wife|partner)',
      '(?:, )?(?:and|but|so) (?:he|she|they|is|was|are|has|have|works?|lives?)(?= )',
    ),
  ),
);

/** Only what parents' names, ages and "from before" may follow them, and no animals. */
export function areOnesOwn(items: readonly Item[], { past, names }: Listed): boolean {
  const from = items.findIndex(({ start }) => start === names[0]?.start);
  const end = items.findIndex(({ lower }, at) => at >= from && /^[.;]$/.test(lower));
  const rest = items.slice(from, end === -1 ? items.length : end);
  const isWithName = /^(?:by|with)$/.test(items[past]?.lower ?? '') && items[past + 1]?.type === 'name';
  if (!isWithName && !goesOn.test(wordsOf(items, past, past + 5))) return false;
  return (
    !rest.some(({ type, lower }) => type !== 'name' && isAnimalWord(lower)) &&
    !others.test(wordsOf(rest, 0, rest.length))
  );
}
