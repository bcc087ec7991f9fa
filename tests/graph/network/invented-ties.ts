/** Asserted ties between invented people, for tests of what labels rest on. */
import type { KinStep } from '#graph/model/kin-path.ts';
import type { AssertedTie } from '#graph/network/labels/asserted-ties.ts';

export const up: KinStep = { step: 'parent', sex: 'unknown' };

export function tie(
  id: string,
  from: string,
  to: string,
  path: readonly KinStep[],
  records: readonly number[],
): AssertedTie {
  const evidence = records.map((record) => ({
    claimId: id,
    record,
    quote: 'invented words',
    start: 0,
    end: 14,
    polarity: 'stated' as const,
    inLatestReading: true,
  }));
  const common = {
    term: '',
    side: 'unknown',
    status: 'suggested',
    polarity: 'stated',
    contested: false,
    guessedIn: new Set<number>(),
    sidedIn: new Set(records),
    sharedWith: [],
  } as const;
  return { ...common, id, tieId: id, kind: 'other-kin', from, to, path: [...path], evidence };
}

/** "mum of child": a parent tie, of its own kind. */
export function parent(from: string, to: string, records: readonly number[]): AssertedTie {
  return { ...tie(`${from} of ${to}`, from, to, [up], records), kind: 'parent' };
}
