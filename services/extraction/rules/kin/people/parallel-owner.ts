/** Kin of one person told in clauses side by side: "Ann's eldest is Al and her youngest is Bea", "his parents are Al and Bea, and he has a brother". */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Item } from '../phrases/items.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';

/** Settles a pronoun that begins the second of two such clauses: it is whoever the first one is about, not whom it names. */
export function noteParallel(
  reading: Reading,
  items: readonly Item[],
  before: readonly Placed[],
  { phrase }: Placed,
): void {
  const clause = clauseAt(items, phrase);
  const last = before.at(-1)?.phrase.to ?? 0;
  if (!clause || !/^(?:[,;] ?)?(?:and|but|while)?$/.test(wordsOf(items, last, phrase.from)) || phrase.from === last)
    return;
  const told = before.find((placed) => namesKin(items, placed));
  const [owner, ...others] = told?.nearest ?? [];
  const { head } = told?.phrase ?? {};
  if (!owner || others.length > 0 || head?.type !== 'kin' || (owner.sex !== clause.who && owner.sex !== 'unknown'))
    return;
  const isChain = clause.kin.some(({ word }) => head.kin.readings.some((one) => one.word === word));
  if (!isChain) reading.settled.set(clause.start, [owner]);
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
  return readings.some(({ path }) => path?.length === 1 && path[0]?.step !== 'partner');
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
