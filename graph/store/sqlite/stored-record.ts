/** A row of the table of records and the record it stands for. */
import { isRestricted, type KithRecord } from '#graph/model/record.ts';
import type { RecordStanding } from '../hidden-records.ts';

export interface RecordRow {
  readonly number: number;
  readonly path: string;
  readonly sha256: string;
  readonly text: string;
  readonly description: string;
}

export function storedRecord({ number, path, sha256, text, description }: RecordRow): KithRecord {
  return { number, path, sha256, text, ...(JSON.parse(description) as RecordDescription) };
}

type RecordDescription = Omit<KithRecord, 'number' | 'path' | 'sha256' | 'text'>;

export function recordColumns({
  number: _number,
  path,
  sha256,
  text,
  ...rest
}: Omit<KithRecord, 'number'> & { readonly number?: number }) {
  const description: RecordDescription = rest;
  return { path, sha256, text, description: JSON.stringify(description), restricted: isRestricted(rest) ? 1 : 0 };
}

export interface StandingRow {
  readonly number: number;
  readonly restricted: number;
  readonly withheld: number;
  readonly revision: number;
}

export function recordStanding(row: StandingRow): RecordStanding {
  return { ...row, restricted: row.restricted === 1, withheld: row.withheld === 1 };
}
