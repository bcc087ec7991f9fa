/** The tail of a sentence that says where it comes from: ", recorded by PC …, 26 January 2025". */
import type { Statement } from '#graph/model/statement.ts';
import type { CaseFacts } from './case-facts.ts';
import { dateInWords } from './date-in-words.ts';

export function said(statement: Pick<Statement, 'record' | 'saidBy' | 'on'>, facts: CaseFacts): string {
  const record = facts.records.find((one) => one.number === statement.record);
  const by =
    statement.saidBy === undefined
      ? record?.author && `recorded by ${record.author}`
      : `said by ${statement.saidBy.name}`;
  const on = statement.on ?? record?.writtenOn;
  return [by, on && dateInWords(on)]
    .filter(Boolean)
    .map((part) => `, ${part}`)
    .join('');
}
