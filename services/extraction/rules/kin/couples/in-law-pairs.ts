/** "With his sister Nadia and brother-in-law Rafi", "her son Al and daughter-in-law Bea": the two named in one breath are a couple. */
import { listedWith } from '../phrases/joined-phrases.ts';
import type { Item } from '../phrases/items.ts';
import type { KinHead } from '../phrases/noun-phrase.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';
import { claimCouple } from './couples.ts';

/** Each kin by marriage, and the kin word beside which it makes a couple of the two. */
const besides = [
  { inLaw: /^(?:brother|sister)s?[ -]in[ -]law$/i, step: 'sibling' },
  { inLaw: /^(?:son|daughter)[ -]in[ -]law$/i, step: 'child' },
] as const;

export function readInLawPairs(reading: Reading, items: readonly Item[], phrases: readonly Placed[]): void {
  for (const [at, right] of phrases.entries()) {
    const left = phrases[at - 1];
    const [kin, married] = [left && namedOne(left), namedOne(right)];
    if (!left || !kin || !married || !listedWith(items, left.phrase, right.phrase)) continue;
    const beside = besides.find(({ inLaw }) => inLaw.test(married.kin.term));
    const isBeside = kin.kin.readings.every(({ path = [] }) => path.length === 1 && path[0]?.step === beside?.step);
    if (!beside || !isBeside || left.people?.[0]?.sex === right.people?.[0]?.sex) continue;
    const link = { negated: false, hearsay: false, unreal: false, open: false };
    const place = { start: left.phrase.start, end: right.phrase.end };
    claimCouple(reading, left.people ?? [], right.people ?? [], link, place);
  }
}

function namedOne({ phrase: { head } }: Placed): KinHead | undefined {
  return head.type === 'kin' && head.names.length === 1 ? head : undefined;
}
