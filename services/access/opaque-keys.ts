/**
 * Ids as they leave Kith: a record's number becomes a key that says nothing of how many there are, wherever it stands in an id
 * (`r12-5-10` → `rec0a…-5-10`), and back, for the records a viewer sees. Keys differ from installation to installation and case to case.
 */
import { createHmac } from 'node:crypto';

export interface OpaqueKeys {
  recordId(number: number): string;
  /** `undefined` for a record that is not among those seen. */
  recordNumber(recordId: string): number | undefined;
  /** Of a mention, person, tie, claim, statement or question. */
  shown(id: string): string;
  /** The id as the store knows it; `undefined` where it names a record that is not among those seen. */
  stored(shownId: string): string | undefined;
}

/** A record's number at the head of a mention's id, also within a longer id; a child's id is left as it is. */
const numbers = /(?<![A-Za-z0-9_]|child-)r(\d+)-/g;
const keys = /(?<![A-Za-z0-9_]|child-)(rec[0-9a-f]{20})-/g;

export function opaqueKeys(secret: Uint8Array, caseId: string, seen: readonly number[]): OpaqueKeys {
  const known = new Map<number, string>();
  const recordId = (number: number): string => {
    const key = known.get(number) ?? `rec${keyed(secret, `record ${caseId} ${number}`).slice(0, 20)}`;
    known.set(number, key);
    return key;
  };
  const numberOf = new Map(seen.map((number) => [recordId(number), number]));
  return {
    recordId,
    recordNumber: (id) => numberOf.get(id),
    shown: (id) => id.replace(numbers, (_whole, number: string) => `${recordId(Number(number))}-`),
    stored: (id) => {
      const stored = id.replace(keys, (whole, key: string) => {
        const number = numberOf.get(key);
        return number === undefined ? whole : `r${number}-`;
      });
      return stored.search(keys) === -1 && id.search(numbers) === -1 ? stored : undefined;
    },
  };
}

/** HMAC-SHA-256 (RFC 2104), hex. */
export function keyed(secret: Uint8Array, text: string): string {
  return createHmac('sha256', secret).update(text).digest('hex');
}
