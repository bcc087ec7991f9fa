// Rules and a model on one record: what either finds is there, what both find says so, and a second run asks nothing.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CaseFile } from '#graph/model/case-file.ts';
import type { Network } from '#graph/model/network.ts';
import type { KithRecord } from '#graph/model/record.ts';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { chosenExtractors } from '#services/extraction/chosen-extractors.ts';
import { type ExtractorChoice, readersFor } from '#services/extraction/readers-for.ts';
import { readWith } from '#services/mining/read-with.ts';
import { completion, respond, type ScriptedEndpoint, scriptedEndpoint } from '../../../support/scripted-endpoint.ts';

const caseFile: CaseFile = {
  reference: 'FICTIONAL-5',
  children: [{ id: 'child1', name: 'Isla Penhallow', dateOfBirth: '2016-05-04', sex: 'female' }],
};
const record: KithRecord = {
  number: 1,
  path: '001.txt',
  format: 'txt',
  text: "Isla's mother is Hedra Trease. Isla's grandfather is Cubert Trease. Hedra and Piran Vane shared a womb, as he puts it.\n",
  sha256: 'd'.repeat(64),
  type: 'visit',
  handling: [],
};
const person = (ref: string, form: string) => ({
  ref,
  forms: [form],
  childId: null,
  sex: 'unknown',
  born: null,
  role: null,
  marks: [],
});
const tie = { term: '', side: 'unknown', state: null, basis: null, polarity: 'stated', saidBy: null };
/** Leaves out the grandfather, and knows what a womb shared makes of two people. */
const answer = JSON.stringify({
  people: [person('p1', 'Hedra Trease'), person('p2', 'Piran Vane'), person('p3', 'Cubert Trease')],
  ties: [
    { ...tie, from: ['p1'], to: ['child1'], kind: 'parent', term: 'mother', quote: "Isla's mother is Hedra Trease" },
    { ...tie, from: ['p2'], to: ['p1'], kind: 'sibling', quote: 'Hedra and Piran Vane shared a womb' },
  ],
  statements: [],
});

let endpoint: ScriptedEndpoint;
let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'kith-both-'));
  endpoint = await scriptedEndpoint((response) => respond(response, 200, completion(answer)));
});
afterAll(async () => {
  await endpoint.close();
  await rm(dataDir, { recursive: true, force: true });
});

async function minedBy(choice: ExtractorChoice): Promise<Network> {
  const model = { baseUrl: endpoint.baseUrl, apiKey: undefined, model: 'scripted', approvedBy: undefined };
  const extractors = await chosenExtractors(choice, { model, dataDir }, async () => undefined);
  const readers = readersFor(record, extractors, new Set());
  const runs = await Promise.all(readers.map((extractor) => readWith(extractor, record, caseFile)));
  return composeNetwork({ caseFile, records: [record], runs, decisions: [] });
}

function ties({ people, relationships }: Network): readonly string[] {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return relationships.map(({ from, kind, to }) => [names.get(from), kind, names.get(to)].join(' '));
}

it('together they find what either finds and nothing else, say who found it, and ask once', async () => {
  const [rules, model] = [ties(await minedBy('rules')), ties(await minedBy('llm'))];
  const both = await minedBy('both');
  expect(new Set(ties(both))).toEqual(new Set([...rules, ...model]));
  expect([rules, model, ties(both)].map((found) => new Set(found).size)).toEqual([2, 2, 3]);
  const foundBy = new Map(both.relationships.map(({ kind, evidence }) => [kind, evidence[0]?.foundBy]));
  expect([foundBy.get('grandparent'), foundBy.get('parent'), foundBy.get('sibling')]).toEqual([
    'rules-alone',
    'rules-and-model',
    'model-alone',
  ]);
  expect(endpoint.requests).toHaveLength(1);
});
