/** Kin of one person told in clauses side by side: "Ann's eldest is Al and her youngest is Bea", "his parents are Al and Bea, and he has a brother". */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import type { Item } from '../phrases/items.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';

/** Settles a pronoun that begins the second of two such clauses, or of "her mother Joan and her sister Bea": it is whoever the first is about, not whom it names. */
export function noteParallel(
  reading: Reading,
  items: readonly Item[],
  before: readonly Placed[],
  { phrase }: Placed,
): void {
  const joined = ownElder(reading, items, before.at(-1), phrase);
  if (joined) reading.settled.set(joined.start, [joined.owner]);
  const shared = otherParent(items, before, phrase);
  if (shared) reading.settled.set(shared.start, [shared.owner]);
  const clause = clauseAt(items, phrase);
  const last = before.at(-1)?.phrase.to ?? 0;
  if (!clause || !/^(?:[,;] ?)?(?:and|but|while)?$/.test(wordsOf(items, last, phrase.from)) || phrase.from === last)
    return;
  const told = before.find((placed) => namesKin(items, placed));
  const [owner, ...others] = told?.nearest ?? [];
  const { head } = told?.phrase ?? {};
  if (!owner || others.length > 0 || head?.type !== 'kin' || (owner.sex !== clause.who && owner.sex !== 'unknown'))
    return;
  const isChain = clause.kin.some(({ word, side }) =>
    head.kin.readings.some((one) => one.word === word && one.side === side),
  );
  if (!isChain) reading.settled.set(clause.start, [owner]);
}

/** "With her mother Joan and her sister Bea": a parent's sister is an aunt, so both are of one; her son might be either's. */
function ownElder(
  { settled }: Reading,
  items: readonly Item[],
  before: Placed | undefined,
  { head, from }: NounPhrase,
): { readonly start: number; readonly owner: Referent } | undefined {
  const first = before?.phrase.head;
  if (!before || first?.type !== 'kin' || head.type !== 'kin' || first.names.length === 0) return undefined;
  const [one, other] = [first.anchor, head.anchor];
  if (one?.head.type !== 'pronoun' || other?.head.type !== 'pronoun' || other.from < from) return undefined;
  const [owner, ...others] = settled.get(one.start) ?? [];
  const isAlike = one.head.pronoun.who === other.head.pronoun.who && one.head.pronoun.possessive;
  const isRow = /^,? ?(?:and|&)$/.test(wordsOf(items, before.phrase.to, from));
  const areKin = [first, head].every(({ kin }) => kin.readings.every(isElderOrSibling));
  const isSame = head.kin.readings.some(({ word }) => first.kin.readings.some((reading) => reading.word === word));
  return owner && others.length === 0 && isAlike && isRow && areKin && !isSame
    ? { start: other.start, owner }
    : undefined;
}

/** "Joan is Ann's mother and Ted (is) her father": who has the one parent has the other; "and Elsie is her mother" may go on to the mother's own. */
function otherParent(
  items: readonly Item[],
  before: readonly Placed[],
  { head, from }: NounPhrase,
): { readonly start: number; readonly owner: Referent } | undefined {
  const [first, named] = before.slice(-2);
  if (first?.phrase.head.type !== 'kin' || !named || !isNamed(named) || head.type !== 'kin') return undefined;
  const { anchor } = head;
  const [owner, ...others] = first.nearest ?? [];
  if (anchor?.head.type !== 'pronoun' || !anchor.head.pronoun.possessive || !owner || others.length > 0)
    return undefined;
  const isNext =
    /^[,;]? ?(?:and|with|while)?$/.test(wordsOf(items, first.phrase.to, named.phrase.from)) &&
    /^(?:is|was|'s|,)?$/.test(wordsOf(items, named.phrase.to, from));
  const [one, other] = [parentSex(first.phrase.head.kin.readings), parentSex(head.kin.readings)];
  const arePair = one !== undefined && other !== undefined && one !== other;
  return isNext && arePair && anchor.head.pronoun.who === owner.sex ? { start: anchor.start, owner } : undefined;
}

/** "Ted", "Dido Ted". */
/** "Ted", "Granny Liz", but not "his mum Ann". */
export function isNamed({ phrase: { head } }: Placed): boolean {
  return head.type === 'names' || (head.type === 'kin' && !head.anchor && head.names.length === 1);
}

function parentSex(readings: readonly KinReading[]): KinReading['sex'] | undefined {
  const [step, ...more] = readings.find(({ path }) => path !== undefined)?.path ?? [];
  return step?.step === 'parent' && more.length === 0 ? step.sex : undefined;
}

function isElderOrSibling({ path = [] }: KinReading): boolean {
  return /^(?:parent|sibling)$/.test(path[0]?.step ?? '') && /^(?:parent|sibling)$/.test(path.at(-1)?.step ?? '');
}

/** "Her youngest is …", "he has a brother": of kin by blood, whom the one named before has as little as the owner. */
function clauseAt(
  items: readonly Item[],
  { head, to, start }: NounPhrase,
): { readonly who: string; readonly start: number; readonly kin: readonly KinReading[] } | undefined {
  if (head.type === 'pronoun') {
    if (head.pronoun.possessive || !/^(?:has|had)$/.test(items[to]?.lower ?? '')) return undefined;
    const kin = items.slice(to + 1, to + 5).find(({ type }) => type === 'kin');
    return kin?.type === 'kin' && isByBlood(kin.kin.readings)
      ? { who: head.pronoun.who, start, kin: kin.kin.readings }
      : undefined;
  }
  if (head.type !== 'kin' || head.anchor?.head.type !== 'pronoun' || !head.anchor.head.pronoun.possessive)
    return undefined;
  const isSaid = head.names.length > 0 || /^(?:is|was|are|were|:)$/.test(items[to]?.lower ?? '');
  return isSaid && isByBlood(head.kin.readings)
    ? { who: head.anchor.head.pronoun.who, start: head.anchor.start, kin: head.kin.readings }
    : undefined;
}

function isByBlood(readings: readonly KinReading[]): boolean {
  return readings.some(({ path = [] }) => path.length > 0 && path.every(({ step }) => step !== 'partner'));
}

/** "Ann's eldest is Al": a clause that says who somebody's kin is. */
function namesKin(items: readonly Item[], { phrase: { head, to }, nearest }: Placed): boolean {
  return (
    head.type === 'kin' &&
    nearest !== undefined &&
    isByBlood(head.kin.readings) &&
    /^(?:is|was|are|were|:|=)$/.test(items[to]?.lower ?? '')
  );
}
