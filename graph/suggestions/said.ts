/** The tail of a sentence that says where it comes from: ", dated 2008, recorded by PC …, 26 January 2025". */
import type { Statement } from '#graph/model/statement.ts';
import type { CaseFacts } from './case-facts.ts';
import { dateInWords } from '../model/date-in-words.ts';

/** When it was written is the record's date; when it happened, where the words give another, comes first. */
export function said(statement: Pick<Statement, 'record' | 'saidBy' | 'on'>, facts: CaseFacts): string {
  const record = facts.records.find((one) => one.number === statement.record);
  const happened = statement.on !== undefined && statement.on !== record?.writtenOn ? statement.on : undefined;
  const by =
    statement.saidBy === undefined
      ? record?.author && `recorded by ${record.author}`
      : `said by ${statement.saidBy.name}`;
  return [happened && `dated ${dateInWords(happened)}`, by, record?.writtenOn && dateInWords(record.writtenOn)]
    .filter(Boolean)
    .map((part) => `, ${part}`)
    .join('');
}
