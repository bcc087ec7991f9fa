/** Reads an invented record by the rules, for tests that state what its words must be understood to say. */
import type { CaseFile } from '#graph/model/case-file.ts';
import type { KithRecord } from '#graph/model/record.ts';
import { rulesExtractor } from '#services/extraction/rules/rules-extractor.ts';

export const inventedChildren: CaseFile = {
  reference: 'FICTIONAL-RULES',
  children: [
    { id: 'child1', name: 'Rosa Pellow', dateOfBirth: '2014-02-01', sex: 'female' },
    { id: 'child2', name: 'Idris Haddad', dateOfBirth: '2019-07-09', sex: 'male' },
  ],
};

/** Each asserted or denied tie as "FROM kind TO", a denied one with "not" before its kind; described ends in their words. */
export async function tiesIn(text: string, caseFile: CaseFile = inventedChildren): Promise<readonly string[]> {
  const { reading } = await rulesExtractor.read(inventedRecord(text), caseFile);
  const words = new Map(reading.mentions.map((mention) => [mention.id, mention.surface]));
  const shown = (end: string) => words.get(end) ?? end.replace(/^child-/, '');
  return reading.claims.map(
    ({ from, to, kind, polarity }) => `${shown(from)} ${polarity === 'denied' ? 'not ' : ''}${kind} ${shown(to)}`,
  );
}

export async function peopleIn(text: string, caseFile: CaseFile = inventedChildren): Promise<readonly string[]> {
  const { reading } = await rulesExtractor.read(inventedRecord(text), caseFile);
  return reading.mentions.filter((mention) => mention.form === 'named').map((mention) => mention.surface);
}

export function inventedRecord(text: string): KithRecord {
  return {
    number: 1,
    path: '001.txt',
    format: 'txt',
    text,
    sha256: '0'.repeat(64),
    type: 'case-note',
    writtenOn: '2025-03-01',
    handling: [],
  };
}
