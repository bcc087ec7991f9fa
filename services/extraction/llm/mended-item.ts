/** An item of a weak model that is nearly of the shape asked for: what may be left out is put in, one ref where a list was asked for is a list of one. */
import type { z } from 'zod';
import { kinTerm } from '#graph/kinship/kin-term.ts';

/** What a field says that says nothing. A quote, the ends of a tie and the kind of a statement have none: an item without them is no finding. */
const unsaid: Readonly<Record<string, unknown>> = {
  basis: null,
  born: null,
  calls: null,
  childId: null,
  childIds: [],
  contact: 'not-stated',
  howOften: null,
  lastSeen: null,
  marks: [],
  mayBeReadBy: 'case-team',
  mayBeTold: 'not-stated',
  polarity: 'stated',
  role: null,
  saidBy: null,
  sex: 'unknown',
  side: 'unknown',
  state: null,
  status: 'not-stated',
  supervised: null,
  term: '',
  with: [],
};

const isList = /^(?:from|to|about|forms|with|childIds|marks)$/u;

/** @param issues what the schema has against the item. */
export function mendedItem(item: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  if (typeof item !== 'object' || item === null) return item;
  const mended: Record<string, unknown> = { ...item };
  const fields = issues.flatMap(({ path: [field] }) => (typeof field === 'string' ? [field] : []));
  for (const field of fields) {
    if (typeof mended[field] === 'string' && isList.test(field)) mended[field] = [mended[field]];
    else if (field in unsaid) mended[field] = unsaid[field];
  }
  return fields.includes('kind') ? { ...mended, ...asKind(mended) } : mended;
}

/** A kin word for a kind: "grandmother"; "niece" says the tie from its other end. */
function asKind({ kind, term, from, to }: Readonly<Record<string, unknown>>): object {
  const [reading] = typeof kind === 'string' && from !== undefined ? kinTerm(kind) : [];
  if (reading === undefined) return {};
  const words = typeof term === 'string' && term !== '' ? term : kind;
  return { kind: reading.kind, term: words, ...(reading.inverse ? { from: to, to: from } : {}) };
}
