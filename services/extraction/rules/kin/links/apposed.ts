/** What somebody is, beside their name and without a verb: "X, his brother,", "X (mat aunt)", "X – MGM". */
import { isAlways } from '../phrases/one-step-kin.ts';
import type { Item } from '../phrases/items.ts';
import type { Between } from './link.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { nounPhraseAt } from '../phrases/noun-phrase-at.ts';
import { withPartner } from '../phrases/partner-phrase.ts';
import { withoutAgeInBrackets, withoutNowOrOnce, withoutWhere, withoutWork } from './words-passed-over.ts';

/** "She is Sal's cousin, their mothers are sisters": what has a verb of its own is a clause, not an apposition. */
const beginsClause =
  /^(is|are|was|were|'s|has|have|had|will|would|can|could|does|did|do|said|says|told|rang|lives|works)$/;

/** In "Ann, Bob's mum and Cy's nan" a further kin word without a name goes on describing. */
function isDescription({ head }: NounPhrase): boolean {
  return head.type === 'kin' && head.names.length === 0;
}

/** "F, 21/05/1990, NFA": what may stand between a name and what somebody is. */
const particulars =
  /^(dob|aged|age|nearly|almost|just|now|turned|rising|only|yrs?|years|old|b|born|m|f|male|female|nfa|number|\.|\d.*)$/;

/** "Signed the book \"A. Pike, uncle\"": so it was written. */
export function isSigned(items: readonly Item[], left: NounPhrase, right: NounPhrase): boolean {
  return /^["“]$/.test(items[left.from - 1]?.lower ?? '') && /^["”]$/.test(items[right.to]?.lower ?? '');
}

/** "His brother: one father, two mothers". */
function isCountOfParents(items: readonly Item[], { from, head }: NounPhrase): boolean {
  return head.type === 'kin' && /^(?:one|two|1|2)$/.test(items[from]?.lower ?? '') && isAlways(head.kin, 'parent');
}

/** "X, his brother," "X (mat aunt)", "X – MGM", "X | nana". A list of people is not an apposition. */
export function isApposed({ words: said, items, left, right }: Between): boolean {
  // "Dear Sue, my mother rang": whom a letter greets.
  if (/^(?:dear|hi|hiya|hello|hey|morning|afternoon|evening)$/.test(items[left.from - 1]?.lower ?? '')) return false;
  const words = withoutWhere(withoutAgeInBrackets(said), right);
  const rest = words.filter((word) => !particulars.test(word));
  const described = words.length > rest.length && rest.every((word) => /^[,([/|–—-]$/.test(word));
  const plain = described
    ? [rest.findLast((word) => word !== ',') ?? ',']
    : withoutNowOrOnce(withoutWork(words, right), right);
  const [mark] = plain;
  // "Ann's half-sister (same mum, Bea)": the mum of both.
  if (/^(?:same|different)$/.test(items[right.from]?.lower ?? '') || isCountOfParents(items, right)) return false;
  if (right.head.type !== 'kin' || plain.length !== 1 || !mark || !/^[,([|/–—-]$/.test(mark)) return false;
  const role = right.head.kin.readings.every(({ register, kind }) => register === 'role' || kind === 'foster-carer');
  // "Leo's godfather, a mate of Derek's called Spud": only now does who was described have a name.
  // "Leo's mum (MGM: Pat)" names her in a bracket.
  const unnamed =
    (right.head.anchor === undefined ? mark === '(' && right.head.names.length === 1 : role) &&
    left.head.type === 'kin' &&
    left.head.names.length === 0;
  if (right.head.names.length > 0 && !unnamed) return false;
  if (role && left.head.type !== 'names' && !right.head.anchor) return false;
  const next = items[right.to]?.lower;
  const further = next !== undefined && /^(and|&|\+)$/.test(next) ? nounPhraseAt(items, right.to + 1) : undefined;
  const ofPair = further !== undefined && isDescription(further) && isPair(left);
  if (mark === '(' || mark === '[')
    return ofPair || (next !== undefined && /^[)\],.;/–—-]$/.test(next)) || withPartner(items, right.to);
  if (mark === ',' && isSigned(items, left, right)) return true;
  if (next !== undefined && beginsClause.test(next)) return false;
  const listed = further !== undefined && !isDescription(further) && !isOfBoth(right);
  if (mark !== ',') return !listed;
  if (isOtherAddressed(left, right)) return false;
  if (next !== undefined && /^(and|&)$/.test(next)) return ofPair || (!listed && right.head.anchor !== undefined);
  return (
    !listed &&
    (right.head.anchor !== undefined ||
      right.head.determiner === 'a' ||
      next === undefined ||
      /^[,.;)]$/.test(next) ||
      ((role || isOfSide(right)) && /^(in|at|from|near)$/.test(next)))
  );
}

/** "Cy brother of Al", "Ngozi the sister to Ann": one name, and what that one is to somebody else. */
export function isKinOfNamed({ head: left }: NounPhrase, { from, head: right }: NounPhrase): boolean {
  const isOne = left.type === 'names' && left.names.length === 1;
  return isOne && right.type === 'kin' && right.names.length === 0 && (right.anchor?.from ?? 0) > from;
}

/** "Cy Low, son of the mother and Mr Low": of the two of them. */
function isOfBoth({ from, head }: NounPhrase): boolean {
  const isOf = head.type === 'kin' && head.anchor !== undefined && head.anchor.from > from;
  return isOf && isAlways(head.kin, 'child');
}

/** "Nan, Auntie Joy, Mum": nobody is called by both words. */
function isOtherAddressed({ head: left }: NounPhrase, { head: right }: NounPhrase): boolean {
  if (left.type !== 'kin' || right.type !== 'kin' || left.anchor || right.anchor || left.names.length > 1) return false;
  const isCalled = ({ kin }: typeof left) =>
    /^\p{Lu}/u.test(kin.term) && kin.readings.every(({ register }) => register === 'address');
  return isCalled(left) && isCalled(right);
}

/** "Ann and Bob Low, aunt and uncle", "(Ivy's mum and dad)": a word for each of the two. */
function isPair({ head }: NounPhrase): boolean {
  return head.type === 'names' && head.names.length === 2;
}

/** "Ann Low, maternal great-aunt in Hull": the word says itself whose she is. */
function isOfSide({ head }: NounPhrase): boolean {
  return head.type === 'kin' && head.kin.readings.every(({ side, path = [] }) => side !== 'unknown' || path.length > 2);
}
