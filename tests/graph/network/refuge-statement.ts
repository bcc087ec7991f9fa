import type { Statement } from '#graph/model/statement.ts';

export const hiddenInRefuge = {
  reason: 'refuge',
  mayBeReadBy: 'cleared-only',
  mayBeTold: 'nobody',
  contact: 'through-intermediary',
} as const;

/** That whoever it is about lives in a refuge, as the whole first record says. */
export function refugeStatement(quote: string) {
  return {
    id: 's1',
    record: 1,
    type: 'handling',
    childIds: [],
    polarity: 'stated',
    quote,
    start: 0,
    end: quote.length,
    fields: hiddenInRefuge,
  } as const satisfies Omit<Statement, 'about'>;
}
