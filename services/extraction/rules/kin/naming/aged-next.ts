/** A new name whose age or school is told right after kin without a name: "Ivy has a brother. Al is 14.", "She shares with her sister. Bea (2) …". */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { NameSpan, Referent } from '../../parsed-document.ts';
import { claimsOf } from '../../reference/claim-log.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';
import { describedLately } from './described-lately.ts';

const number = String.raw`(?:[1-3]?\d(?:yrs?|y|mths?|m)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty)`;
const told = new RegExp(
  inSequence(
    '^',
    anyOf(
      String.raw`\( (?:aged )?${number}(?: \p{L}+)? \)|, (?:aged )?${number}(?: ,|$)`,
      inSequence(
        "(?:is|'s|was|turned|will be)(?: (?:now|only|just|nearly|almost|about|already))* ",
        anyOf(
          `${number}(?! (?:weeks|months|minutes|miles|stone))|in year|in reception`,
          '(?:away )?at (?:nursery|school|college|uni|university)|doing (?:his|her)',
          'the (?:older|elder|younger|eldest|oldest|youngest)|(?:a|an) (?:adult|baby|toddler|teenager|apprentice)',
        ),
      ),
    ),
    '(?: |$)',
  ),
  'u',
);

/** The person described in the sentence before, where a clause that begins with a name goes on about them. */
export function agedNext(
  reading: Reading,
  items: readonly Item[],
  { phrase }: Placed,
  name: NameSpan,
): Referent | undefined {
  const begins = phrase.from === 0 || /^(?:and|;|but|while)$/.test(items[phrase.from - 1]?.lower ?? '');
  if (!begins || !told.test(wordsOf(items, phrase.to, phrase.to + 8))) return undefined;
  const person = describedLately(reading, name, undefined, 1);
  const isYoungKin = claimsOf(reading.discourse.claims, ...(person ? [person] : [])).some(
    ({ from, kind, polarity, path: [step] }) =>
      polarity === 'stated' &&
      (kind.endsWith('sibling') || (kind === 'parent' && step?.step === 'parent' && from !== person)),
  );
  return isYoungKin ? person : undefined;
}
