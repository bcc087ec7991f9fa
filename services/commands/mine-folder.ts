/** From a folder of case records to its network in a fresh embedded store: intake, extraction, composition, commit. */
import { randomUUID } from 'node:crypto';
import type { CaseFile } from '#graph/model/case-file.ts';
import type { Network } from '#graph/model/network.ts';
import type { KithRecord } from '#graph/model/record.ts';
import type { Run } from '#graph/model/run.ts';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { withheldRecords } from '#graph/network/protected-people.ts';
import { openSqliteGraph } from '#graph/store/sqlite/open-sqlite-graph.ts';
import type { FamilyGraph, UnreadFile } from '#graph/store/family-graph.ts';
import { auditOf, localOperator } from '../access/local-operator.ts';
import type { LlmSettings } from '../extraction/llm/llm-extractor.ts';
import { type Extractors, readersFor } from '../extraction/readers-for.ts';
import { readCaseFolder } from '../intake/read-case-folder.ts';
import { keptFromModel } from '../mining/kept-from-model.ts';
import { readWith } from '../mining/read-with.ts';

export interface MinedFolder {
  readonly caseFile: CaseFile;
  readonly records: readonly KithRecord[];
  readonly unread: readonly UnreadFile[];
  readonly runs: readonly Run[];
  readonly network: Network;
  readonly revision: number;
}

/** Each send of a record to a model is audited before it leaves. */
export type ChooseExtractors = (beforeSend: LlmSettings['beforeSend']) => Promise<Extractors>;

export interface Progress {
  readonly total: (records: number) => void;
  readonly recordRead: () => void;
}

const viewer = localOperator('mine a folder');

/** Throws `AppError` where the folder or its `case.json` cannot be used. The store is in memory and gone afterwards. */
export async function mineFolder(
  folder: string,
  chooseExtractors: ChooseExtractors,
  progress: Progress,
): Promise<MinedFolder> {
  const graph = await openSqliteGraph({ file: ':memory:' });
  try {
    const extractors = await chooseExtractors(async ({ record, host, model }) => {
      await graph.appendAudit(auditOf(viewer, 'send-to-model', { resourceIds: [String(record), host, model] }));
    });
    return await mineInto(graph, folder, extractors, progress);
  } finally {
    await graph.close();
  }
}

async function mineInto(
  graph: FamilyGraph,
  folder: string,
  extractors: Extractors,
  progress: Progress,
): Promise<MinedFolder> {
  const { caseFile, records, unread, originals } = await readCaseFolder(folder);
  const caseId = randomUUID();
  await graph.putCase(
    viewer,
    { id: caseId, caseFile, isExample: false, createdAt: new Date().toISOString() },
    auditOf(viewer, 'create-case', { caseId }),
  );
  for (const record of records)
    await graph.putRecord(
      viewer,
      caseId,
      record,
      originals.get(record.number) ?? new Uint8Array(),
      auditOf(viewer, 'add-record', { caseId }),
    );
  const runs = await readAll(records, caseFile, extractors, progress);
  for (const run of runs) await graph.putRun(viewer, caseId, run);
  const loaded = await graph.loadCase(viewer, caseId);
  if (loaded === undefined) throw new Error('the case just stored cannot be read');
  const network = composeNetwork(loaded.log);
  const committed = await graph.commit(viewer, {
    caseId,
    network,
    withheldRecords: withheldRecords(network, loaded.log),
    expectedRevision: loaded.revision,
    audit: auditOf(viewer, 'compose-network', { caseId }),
  });
  if (committed.outcome !== 'committed') throw new Error('the store changed while only this command wrote to it');
  return { caseFile, records, unread, runs, network, revision: committed.revision };
}

/** Model calls run side by side; the extractor bounds how many. Runs keep the order of the records. */
async function readAll(
  records: readonly KithRecord[],
  caseFile: CaseFile,
  extractors: Extractors,
  progress: Progress,
): Promise<readonly Run[]> {
  progress.total(records.length);
  const byRules = new Map<number, Promise<Run>>();
  const readByRules = (record: KithRecord): Promise<Run> => {
    const run = byRules.get(record.number) ?? readWith(extractors.rules, record, caseFile);
    byRules.set(record.number, run);
    return run;
  };
  const log = { caseFile, records, runs: [], decisions: [] };
  const kept = extractors.llm === undefined ? new Set<number>() : await keptFromModel(log, readByRules);
  const runs = await Promise.all(
    records.map(async (record) => {
      const ofRecord = await Promise.all(
        readersFor(record, extractors, kept).map((extractor) =>
          extractor === extractors.rules ? readByRules(record) : readWith(extractor, record, caseFile),
        ),
      );
      progress.recordRead();
      return ofRecord;
    }),
  );
  return runs.flat();
}
