/** Reads statements from an invented record of a fictional family and says them in short: "Derek may-have-caused-harm alcohol". */
import type { CaseFile } from '#graph/model/case-file.ts';
import type { RecordType } from '#graph/model/record.ts';
import type { Reading } from '#graph/model/run.ts';
import type { Statement, StatementType } from '#graph/model/statement.ts';
import { readByRules } from '#services/extraction/rules/rules-extractor.ts';

/** FICTIONAL. */
export const caseFile: CaseFile = {
  reference: 'FICTIONAL-9',
  children: [
    { id: 'ruby', name: 'Ruby Anne Foyle', dateOfBirth: '2015-04-03', sex: 'female' },
    { id: 'tom', name: 'Tom Foyle', dateOfBirth: '2019-09-21', sex: 'male' },
  ],
};

export function readRecord(body: string, type: RecordType = 'case-note'): Reading {
  const text = `Type: ${type}\nDate: 2025-03-14\nAuthor: Pat Quill, Social Worker\n\n${body}\n`;
  return readByRules(
    {
      number: 3,
      path: '003.txt',
      format: 'txt',
      text,
      sha256: '0'.repeat(64),
      type,
      writtenOn: '2025-03-14',
      author: 'Pat Quill, Social Worker',
      handling: [],
    },
    caseFile,
  );
}

export function nameOf(reading: Reading, end: string): string {
  return end.startsWith('child-') ? end.slice(6) : (reading.mentions.find(({ id }) => id === end)?.surface ?? end);
}

type Of<Type extends StatementType> = Extract<Statement, { type: Type }>;

/** The statements of one type, each with the surface of the mention it is about as `who`. */
export function statementsOf<Type extends StatementType>(
  type: Type,
  body: string,
  recordType?: RecordType,
): (Of<Type> & { readonly who: string })[] {
  const reading = readRecord(body, recordType);
  return reading.statements
    .filter((one): one is Of<Type> => one.type === type)
    .map((one) => ({ ...one, who: nameOf(reading, one.about) }));
}
