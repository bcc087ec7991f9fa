/** A case made over the API: created, its files added, mined by the rules until done. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { CaseFile } from '#graph/model/case-file.ts';
import { listRecordFiles } from '#services/intake/list-record-files.ts';
import type { KithInTest } from './kith-in-test.ts';

export interface TestFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export function textFile(path: string, text: string): TestFile {
  return { path, bytes: Buffer.from(text) };
}

const example = fileURLToPath(new URL('../../../fixtures/example/', import.meta.url));

/** The fictional example, as files to add. */
export async function exampleFiles(): Promise<{ readonly caseFile: CaseFile; readonly files: readonly TestFile[] }> {
  const caseFile = JSON.parse(await readFile(`${example}case.json`, 'utf8')) as CaseFile;
  const files: TestFile[] = [{ path: 'relationships.csv', bytes: await readFile(`${example}relationships.csv`) }];
  for (const path of await listRecordFiles(`${example}records`))
    files.push({ path, bytes: await readFile(`${example}records/${path}`) });
  return { caseFile, files };
}

/** The case's id. */
export async function minedCase(kith: KithInTest, caseFile: CaseFile, files: readonly TestFile[]): Promise<string> {
  const created = await kith.call('POST', '/cases', caseFile);
  if (created.status !== 201) throw new Error(`the case was not created: ${created.text}`);
  const caseId = String(created.body.id);
  await addAndMine(kith, caseId, files);
  return caseId;
}

export async function addAndMine(kith: KithInTest, caseId: string, files: readonly TestFile[]): Promise<void> {
  const sent = files.map(({ path, bytes }) => ({ path, content: Buffer.from(bytes).toString('base64') }));
  const added = await kith.call('POST', `/cases/${caseId}/records`, { files: sent });
  if (added.status !== 200) throw new Error(`the files were not added: ${added.text}`);
  const job = await kith.call('POST', `/cases/${caseId}/mining`, { extractor: 'rules' });
  if (job.status !== 202) throw new Error(`mining was not started: ${job.text}`);
  // The stream ends when the job does.
  await kith.send(`/api/jobs/${job.body.id}/events`);
  const { state } = (await kith.call('GET', `/jobs/${job.body.id}`)).body;
  if (state !== 'done') throw new Error(`mining ended ${state}`);
}
