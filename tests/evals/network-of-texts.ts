/** Reads texts with the rules and composes one network of them, as if each were a record of a case whose child is in none. */
import type { CaseFile } from '#graph/model/case-file.ts';
import type { Network } from '#graph/model/network.ts';
import type { KithRecord } from '#graph/model/record.ts';
import type { Run } from '#graph/model/run.ts';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { rulesIdentity } from '#services/extraction/extractor-identities.ts';
import { readByRules } from '#services/extraction/rules/rules-extractor.ts';
import { readFile } from '#services/intake/read-file.ts';

/** Nobody of that name is in any text measured. */
export const absentChild: CaseFile = {
  reference: 'FICTIONAL-EVALUATION',
  children: [{ id: 'child1', name: 'Quillon Zedmark', dateOfBirth: '2018-03-04', sex: 'male' }],
};

/** Throws where the text cannot be taken in as a record. */
export async function recordOf(text: string, number: number): Promise<KithRecord> {
  const { records } = await readFile(`${number}-text.txt`, new TextEncoder().encode(text));
  const [read] = records;
  if (read === undefined) throw new Error(`text ${number} cannot be taken in`);
  return { ...read.record, number };
}

export function runOf(record: KithRecord, caseFile: CaseFile): Run {
  return {
    id: `run-${record.number}`,
    record: record.number,
    by: rulesIdentity,
    at: '2026-01-01T00:00:00.000Z',
    result: { outcome: 'read', reading: readByRules(record, caseFile) },
  };
}

export async function networkOfText(text: string): Promise<Network> {
  const record = await recordOf(text, 1);
  return composeNetwork({
    caseFile: absentChild,
    records: [record],
    runs: [runOf(record, absentChild)],
    decisions: [],
  });
}
