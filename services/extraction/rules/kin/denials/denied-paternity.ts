/** Fatherhood denied by a verb: "Al Pike denies paternity of Leo", "could not have fathered him", "Leo was not fathered by Al", "he fathered neither child". */
import type { Referent } from '../../parsed-document.ts';
import { claimParents } from '../claim-parents.ts';
import { peopleOf } from '../people/people-of.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';
import { lastFathered } from './exclusions.ts';

const lead = String.raw`^,? ?(?:who )?(?:(?:has|have|had|is|was|were|also|always|since|now|still|consistently|repeatedly|firmly|flatly|strongly|initially|both|all) )*`;
const denies = String.raw`(?:den(?:y|ies|ied|ying)|disputes?|disputed|disclaims?|disclaimed|contests?|contested|refutes?|refuted|rejects?|rejected|disowns?|disowned)`;
const theChild = String.raw`(?: (?:the|a|this|that|her|his) (?:\S+ )?(?:child|baby|boy|girl|infant|lad|son|daughter)(?: ,)?)?`;
const ofWhom = String.raw`(?:of|for|in respect of|in relation to|regarding|re|as to)`;

interface Way {
  readonly words: RegExp;
  /** The child stands first. */
  readonly passive?: true;
}

/** What stands between the man and the child. */
const ways: readonly Way[] = [
  {
    words: new RegExp(
      String.raw`${lead}${denies} (?:all |any |the )?(?:paternity|fatherhood)(?: ${ofWhom}${theChild})?$`,
    ),
  },
  {
    words: new RegExp(
      String.raw`${lead}(?:not|n't|never)(?: (?:possibly|ever|actually|really|have|be))* (?:father|fathered|sired)${theChild}$`,
    ),
  },
  {
    words: new RegExp(
      String.raw`${lead}(?:did|could|can|ca|would|might|may)(?: ?(?:not|n't)| never)(?: (?:possibly|ever|actually|really|have))* (?:father|fathered|sired)${theChild}$`,
    ),
  },
  { words: new RegExp(String.raw`${lead}(?:fathered|sired)$`) },
  { words: new RegExp(String.raw`${lead}(?:not|n't|never)(?: been)? fathered by$`), passive: true },
  {
    words: new RegExp(
      String.raw`^,? ?(?:is|was|has been|had been) (?:\S+ly )?(?:denied|disputed|contested|rejected) by$`,
    ),
    passive: true,
  },
];
const ofNone = /^(?:neither|none)\b/;
const paternityOf = /(?:^| )(?:paternity|fatherhood) (?:of|for)$/;

/** Claims, as denied, that a man is a child's father: of each two neighbouring phrases that such words stand between, and, where the verb ends its clause without a child, of the child last given a father. */
export function readDeniedPaternity(reading: Reading, items: readonly Item[], phrases: readonly Placed[]): void {
  for (const [at, left] of phrases.entries()) {
    const right = phrases[at + 1];
    const end = right?.phrase.from ?? items.length;
    const words = wordsOf(items, left.phrase.to, end).replace(/ ?[.;!?)"”]+$/, '');
    const way = ways.find((one) => one.words.test(words));
    if (!way || (/\b(?:fathered|sired)$/.test(words) && !isDenied(items, words, right))) continue;
    if (/\bby$/.test(words) && !words.endsWith('fathered by') && !isOfPaternity(items, left)) continue;
    const [man, child] = way.passive ? [right, left] : [left, right];
    const men = (man ? peopleIn(reading, man) : []).filter(
      ({ childId, sex }) => childId === undefined && sex !== 'female',
    );
    const named = child ? peopleIn(reading, child).filter((one) => !men.includes(one)) : [];
    const children = named.length > 0 || /fathered/.test(words) ? named : lastFathered(reading);
    claimParents(reading, men, children, 'father', 'denied', undefined, left.phrase.start);
  }
}

function peopleIn(reading: Reading, { phrase, people }: Placed): readonly Referent[] {
  return people && people.length > 0 ? people : peopleOf(reading, phrase);
}

/** "Never fathered Leo", "fathered neither of them"; "fathered Leo" alone says that he did. */
function isDenied(items: readonly Item[], words: string, right: Placed | undefined): boolean {
  return (
    /(?:^| )(?:not|n't|never)(?: |$)/.test(words) ||
    (right !== undefined && ofNone.test(items[right.phrase.from]?.lower ?? ''))
  );
}

/** "Paternity of Leo is denied by Al." */
function isOfPaternity(items: readonly Item[], { phrase }: Placed): boolean {
  return paternityOf.test(wordsOf(items, Math.max(0, phrase.from - 2), phrase.from));
}
