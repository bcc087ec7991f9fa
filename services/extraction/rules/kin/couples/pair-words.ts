/** What two people are to one another, in two words: "Ann and Bob are brother and sister", "they were husband and wife", "are mother and daughter". */
import { kinTerm, type KinReading } from '#graph/kinship/kin-term.ts';
import { claimTie } from '../claim-tie.ts';
import type { Item } from '../phrases/items.ts';
import type { Placed } from '../phrases/placed.ts';
import { stated, type Reading } from '../reading.ts';

const words = /^(?:are|were|'re|being)( not|n't)?(?: both| still| only| just| actually)? (\p{L}+) and (\p{L}+)$/u;
const equals = /^(?:sibling|half-sibling|step-sibling|partner)$/;

/** Claims what the kin word at this phrase and the one after it say of the two people before them; true where they do. */
export function readPairWords(
  reading: Reading,
  items: readonly Item[],
  phrases: readonly Placed[],
  at: number,
): boolean {
  const [before, first, second] = phrases.slice(Math.max(0, at - 1), at + 2);
  const [one, other, ...others] = before?.people ?? [];
  if (at === 0 || !before || !first || !second || !one || !other || others.length > 0) return false;
  const [left, right] = [bareWord(first), bareWord(second)];
  const said = items.slice(before.phrase.to, second.phrase.to).map(({ lower }) => lower);
  const found = words.exec(said.join(' '));
  if (!found || !left || !right) return false;
  const isEqual = equals.test(left.kind) && left.kind === right.kind;
  // "Maud and Karen are mother and daughter": the first is the second's.
  const isDescent = left.kind === 'parent' && left.inverse !== true && right.inverse === true;
  if (!isEqual && !isDescent) return false;
  const kin = isEqual ? (kinTerm(left.kind === 'partner' ? 'spouse' : 'siblings')[0] ?? left) : left;
  const { phrase } = first;
  const manner = found[1] === undefined ? stated(reading) : ({ polarity: 'denied' } as const);
  const [person, anchor] = isDescent ? [one, other] : [other, one];
  claimTie(reading, { person, anchors: [anchor], kin, phrase, head: { kin: { term: left.word } }, manner });
  for (const placed of [first, second]) [placed.people, placed.inPair] = [[], true];
  return true;
}

/** The "wife" of "husband and wife" has the word before for its possessor. */
function bareWord({ phrase: { head, from } }: Placed): KinReading | undefined {
  const isOwned = head.type === 'kin' && head.anchor !== undefined && head.anchor.to !== from - 1;
  return head.type === 'kin' && !isOwned && head.names.length === 0 ? head.kin.readings[0] : undefined;
}
