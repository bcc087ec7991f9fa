/** "I asked about grown-ups who aren't family. Auntie Fay, Mrs Hay": who is listed next is no kin, whatever they are called. */
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import { claimTie } from '../claim-tie.ts';
import type { Item } from '../phrases/items.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { wordsOf } from '../phrases/item-words.ts';
import { isCopulaWord } from '../phrases/negation.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';
import { titlesOf } from './taken-for.ts';
import { deniable } from './unrelated-kin.ts';

const anybody =
  /^(?:people|persons?|adults?|grown-?ups?|ups|anyone|anybody|someone|somebody|everyone|those|others?|ones?|friends|men|women|kids)$/;
const notFamily =
  /\b(?:who|that) (?:are|is|were|was) ?(?:not|n't) (?:(?:really|actually|your|his|her|their|our) )*(?:family|related|relatives)\b/;

/** "Grown-ups who aren't family": nobody in particular. */
export function isOfOthers(items: readonly Item[], at: number): boolean {
  const verb = isCopulaWord(items[at - 1]) ? at - 1 : at;
  const [noun, who] = items.slice(Math.max(0, verb - 2), verb);
  return /^(?:who|that)$/.test(who?.lower ?? '') && anybody.test(noun?.lower ?? '');
}

/** Notes that others are asked about, and denies what those listed in the next sentence are called. */
export function readOutsiders(reading: Reading, items: readonly Item[], phrases: readonly Placed[]): void {
  const { discourse, sentence, part, focus } = reading;
  const isList = discourse.outsiders?.sentence === sentence - 1 && discourse.outsiders.part === part;
  if (notFamily.test(wordsOf(items, 0, items.length)) && items.some((_, at) => isOfOthers(items, at)))
    discourse.outsiders = { sentence, part };
  // "Grown-ups who are family: …" begins another list.
  if (!isList || items.some(({ lower }) => /^(?:family|relatives|related)$/.test(lower))) return;
  for (const { phrase, people = [] } of phrases)
    for (const person of people) {
      const term = wordFor(phrase, person);
      const kin = term === undefined ? undefined : kinTerm(term).find((one) => deniable.has(one.kind) && !one.inverse);
      if (term !== undefined && kin && person.childId === undefined)
        claimTie(reading, {
          person,
          anchors: focus,
          kin,
          phrase,
          head: { kin: { term } },
          manner: { polarity: 'denied' },
        });
    }
}

/** "Auntie Fay", but not "Ann's auntie Fay": the word somebody is called by here. */
function wordFor({ head }: NounPhrase, person: Referent): string | undefined {
  if (head.type === 'names') return titlesOf(person)[0];
  return head.type === 'kin' && head.names.length > 0 && !head.anchor ? head.kin.term : undefined;
}
