/** A record as stores keep it: what is looked up by has a field of its own, the rest is one JSON description. */
import { isRestricted, type KithRecord } from '#graph/model/record.ts';
import type { NewRecord } from './family-graph.ts';

export interface StoredRecord {
  readonly path: string;
  readonly sha256: string;
  readonly text: string;
  readonly description: string;
}

type Description = Omit<KithRecord, 'number' | 'path' | 'sha256' | 'text'>;

export function toStoredRecord(record: NewRecord): StoredRecord & { readonly restricted: boolean } {
  const { number: _number, path, sha256, text, ...rest } = record;
  const description: Description = rest;
  return { path, sha256, text, description: JSON.stringify(description), restricted: isRestricted(rest) };
}

export function fromStoredRecord(number: number, { path, sha256, text, description }: StoredRecord): KithRecord {
  return { number, path, sha256, text, ...(JSON.parse(description) as Description) };
}
