/** The labelled example case, put into a fresh installation so that the first thing seen is a network. Fictional; read by the rules. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FamilyGraph } from '#graph/store/family-graph.ts';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { withheldRecords } from '#graph/network/protected-people.ts';
import { auditOf, localOperator } from '../access/local-operator.ts';
import { rulesExtractor } from '../extraction/rules/rules-extractor.ts';
import { readCaseFolder } from '../intake/read-case-folder.ts';
import { readWith } from '../mining/read-with.ts';

const folder = fileURLToPath(new URL('../../fixtures/example', import.meta.url));
const viewer = localOperator('install the example case');

/** Once an installation: a removed example does not come back, one half installed is installed anew. */
export async function installExampleOnce(graph: FamilyGraph, dataDir: string): Promise<void> {
  const done = join(dataDir, 'example-installed');
  if (existsSync(done)) return;
  for (const { id, isExample } of await graph.listCases(viewer))
    if (isExample) await graph.removeExample(viewer, id, auditOf(viewer, 'remove-example', { caseId: id }));
  await installExample(graph);
  await writeFile(done, '');
}

/** The example's case id. */
export async function installExample(graph: FamilyGraph): Promise<string> {
  const { caseFile, records, originals } = await readCaseFolder(folder);
  const caseId = randomUUID();
  const createdAt = new Date().toISOString();
  await graph.putCase(
    viewer,
    { id: caseId, caseFile, isExample: true, createdAt },
    auditOf(viewer, 'create-case', { caseId }),
  );
  for (const record of records) {
    const original = originals.get(record.number) ?? new Uint8Array();
    await graph.putRecord(viewer, caseId, record, original, auditOf(viewer, 'add-record', { caseId }));
    await graph.putRun(viewer, caseId, await readWith(rulesExtractor, record, caseFile));
  }
  const loaded = await graph.loadCase(viewer, caseId);
  if (loaded === undefined) throw new Error('the example just stored cannot be read');
  const network = composeNetwork(loaded.log);
  await graph.commit(viewer, {
    caseId,
    network,
    withheldRecords: withheldRecords(network, loaded.log),
    expectedRevision: loaded.revision,
    audit: auditOf(viewer, 'compose-network', { caseId }),
  });
  return caseId;
}
