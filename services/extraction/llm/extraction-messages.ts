/** The messages of one question to the model: the task apart from the record, which goes in as data between marks it cannot forge. */
import { readFileSync } from 'node:fs';
import type { CaseFile } from '#graph/model/case-file.ts';
import type { KithRecord } from '#graph/model/record.ts';
import type { FoundPerson } from '#prompts/extract-network/v2/output.ts';

export const promptVersion = 'extract-network/v2';

const task = readFileSync(new URL('../../../prompts/extract-network/v2/prompt.md', import.meta.url), 'utf8');

export interface Message {
  readonly role: 'system' | 'user';
  readonly content: string;
}

/** Everything from the case goes in as JSON strings: no character of a record can end the data and begin an instruction. */
export function extractionMessages(
  caseFile: CaseFile,
  record: Pick<KithRecord, 'type' | 'writtenOn' | 'author'>,
  text: string,
  known: readonly FoundPerson[],
): readonly Message[] {
  const data = {
    children: caseFile.children,
    record: { type: record.type, writtenOn: record.writtenOn ?? null, author: record.author ?? null, text },
    ...(known.length === 0 ? {} : { peopleAlreadyFound: shortList(known) }),
  };
  return [{ role: 'system', content: task }, dataMessage(data)];
}

export function dataMessage(data: object): Message {
  return { role: 'user', content: `The data, as JSON:\n${JSON.stringify(data)}` };
}

/** People as a further question names them. */
export function shortList(people: readonly FoundPerson[]): readonly Pick<FoundPerson, 'ref' | 'forms'>[] {
  return people.map(({ ref, forms }) => ({ ref, forms: forms.slice(0, 4) }));
}
