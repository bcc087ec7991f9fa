/** A record as a heading says it: "Police notification, 14 September 2025, PC 4471 Dhillon". */
import type { RecordSummary } from '#graph/contract/record-summary.ts';
import type { z } from 'zod';
import { capitalised } from './list-in-words.ts';
import { dateInWords } from '#graph/model/date-in-words.ts';

export type Summary = z.infer<typeof RecordSummary>;

const types: Readonly<Partial<Record<Summary['type'], string>>> = {
  'council-system': "The council's system",
  'meeting-minutes': 'Minutes of a meeting',
  email: 'E-mail',
  court: 'Court document',
  other: 'Record',
};

export function recordType(type: Summary['type']): string {
  return types[type] ?? capitalised(type.replaceAll('-', ' '));
}

export function recordInWords({ type, writtenOn, author }: Pick<Summary, 'type' | 'writtenOn' | 'author'>): string {
  return [recordType(type), writtenOn === null ? undefined : dateInWords(writtenOn), author ?? undefined]
    .filter((part) => part !== undefined)
    .join(', ');
}
