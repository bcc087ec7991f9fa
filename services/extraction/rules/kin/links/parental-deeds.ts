/** What makes somebody a parent without a kin word: "Ann gave birth to her", "he was adopted by Al and Bea Low", "was fostered by Ann". */
import { type KinReading, kinTerm } from '#graph/kinship/kin-term.ts';
import { claimTie } from '../claim-tie.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import { isNegation } from '../phrases/negation.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Placed } from '../phrases/placed.ts';
import { mayBe, mayHave } from '../people/plausible.ts';
import { stated, type Reading } from '../reading.ts';

interface Deed {
  readonly words: RegExp;
  readonly term: string;
  /** The child stands first. */
  readonly passive?: true;
  /** Said after "granddaughter". */
  readonly afterGrandchild?: true;
}

const lead = String.raw`^(?:,? ?(?:who|whom) )?(?:(?:has|have|had|was|were|is|been|being|got|also|later|then|legally|formally|both|since|all|eventually|once|first|is being) )*`;
const trail = String.raw`(?: (?:at birth|as a baby|as a child|in (?:19|20)\d\d|at \w+))?`;
const deeds: readonly Deed[] = [
  { words: /^(?:as well |too )?(?:, )?(?:by|through|via)$/, term: 'parent', passive: true, afterGrandchild: true },
  { words: new RegExp(`${lead}(?:gave|given) birth to$`), term: 'birth parent' },
  { words: new RegExp(`${lead}adopted$`), term: 'adoptive parent' },
  { words: new RegExp(`${lead}adopted${trail} by$`), term: 'adoptive parent', passive: true },
  {
    words: new RegExp(`${lead}(?:long-term )?fostered${trail} (?:by|with)$`),
    term: 'former foster carer',
    passive: true,
  },
];

/** Reads them between every two neighbours among the sentence's phrases. */
export function readParentalDeeds(reading: Reading, items: readonly Item[], phrases: readonly Placed[]): void {
  if (reading.otherFamily) return;
  for (const [at, right] of phrases.entries()) {
    const left = phrases[at - 1];
    if (!left || items.slice(left.phrase.to, right.phrase.from).some(isNegation)) continue;
    const words = wordsOf(items, left.phrase.to, right.phrase.from);
    const deed = deeds.find((one) => one.words.test(words) && (!one.afterGrandchild || isGrandchild(left.phrase)));
    if (deed && items[right.phrase.to]?.type !== 'possessive') claimDeed(reading, deed, left, right);
  }
}

/** "Amy is Ann's granddaughter by her son Al": his. */
export function isGrandchild({ head }: NounPhrase): boolean {
  const isDown = ({ path = [] }: KinReading) => path.length === 2 && path.every(({ step }) => step === 'child');
  return head.type === 'kin' && head.kin.readings.every(isDown);
}

function claimDeed(reading: Reading, { term, passive }: Deed, left: Placed, right: Placed): void {
  const kin = kinTerm(term).find(({ plural }) => !plural);
  const [parents, children] = passive ? [right, left] : [left, right];
  const { people: adults = [] } = parents;
  const { people: young = [] } = children;
  if (!kin || adults.length === 0 || adults.length > 2 || adults.some((one) => young.includes(one))) return;
  const anchors = young.filter((child) => mayHave(child, kin));
  const place = { start: left.phrase.start, end: right.phrase.end };
  for (const person of adults)
    if (mayBe(person, kin) && !person.professional)
      claimTie(reading, { person, anchors, kin, phrase: place, head: { kin: { term } }, manner: stated(reading) });
}
