/** Reads an invented note by the rules and words what was found, so that a test can say it in a line. */
import type { CaseFile } from '#graph/model/case-file.ts';
import type { Reading } from '#graph/model/run.ts';
import type { KithRecord } from '#graph/model/record.ts';
import { readByRules } from '#services/extraction/rules/rules-extractor.ts';

/** Two invented children. */
export const caseFile: CaseFile = {
  reference: 'INVENTED-1',
  children: [
    { id: 'ruby', name: 'Ruby Ann Marsh', dateOfBirth: '2015-03-01', sex: 'female' },
    { id: 'leo', name: 'Leo Marsh', dateOfBirth: '2020-09-12', sex: 'male' },
  ],
};

export function recordOf(
  body: string,
  header = 'Type: case note\nDate: 2025-01-01\nAuthor: Sam Worker, Social Worker\n\n',
): KithRecord {
  const text = header + body;
  return {
    number: 1,
    path: 'note.txt',
    format: 'txt',
    text,
    sha256: '0'.repeat(64),
    type: 'case-note',
    writtenOn: '2025-01-01',
    handling: [],
  };
}

export function readNote(body: string, header?: string): Reading {
  return readByRules(recordOf(body, header), caseFile);
}

/** "Tom sibling of Ann (denied)": every tie of a note, in the words of its mentions. */
export function tiesOf(body: string, header?: string): string[] {
  const reading = readNote(body, header);
  const words = (id: string) => reading.mentions.find((mention) => mention.id === id)?.surface ?? id;
  return reading.claims.map(
    ({ from, to, kind, polarity }) =>
      `${words(from)} ${kind} of ${words(to)}${polarity === 'stated' ? '' : ` (${polarity})`}`,
  );
}

export function namesIn(body: string): string[] {
  return readNote(body)
    .mentions.filter((mention) => mention.form === 'named' && mention.surface !== 'Sam Worker')
    .map((mention) => mention.surface);
}
