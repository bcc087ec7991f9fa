/** A model extractor whose endpoint follows a script, an invented record for it to read and a good answer about it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { CaseFile } from '#graph/model/case-file.ts';
import type { KithRecord } from '#graph/model/record.ts';
import { createLlmExtractor, type LlmSettings, usualLlmSettings } from '#services/extraction/llm/llm-extractor.ts';
import { type ReplyCache, replyCacheIn } from '#services/extraction/llm/reply-cache.ts';
import { type Script, type ScriptedEndpoint, scriptedEndpoint } from '../../../support/scripted-endpoint.ts';

export const caseFile: CaseFile = {
  reference: 'FICTIONAL-2',
  children: [{ id: 'child1', name: 'Isla Penhallow', dateOfBirth: '2016-05-04', sex: 'female' }],
};
export const text = 'Isla was brought by her aunt, Morwenna Trease. Morwenna said she could have Isla at weekends.\n';
export const record: KithRecord = {
  number: 3,
  path: '003.txt',
  format: 'txt',
  text,
  sha256: 'a'.repeat(64),
  type: 'case-note',
  writtenOn: '2025-02-03',
  handling: [],
};
export const answer = {
  people: [
    {
      ref: 'p1',
      forms: ['Isla'],
      childId: 'child1',
      sex: 'female',
      born: null,
      role: null,
      marks: [],
    },
    {
      ref: 'p2',
      forms: ['Morwenna Trease', 'Morwenna'],
      childId: null,
      sex: 'female',
      born: null,
      role: null,
      marks: [],
    },
  ],
  ties: [
    {
      from: ['p2'],
      to: ['child1'],
      kind: 'aunt-uncle',
      term: 'aunt',
      side: 'unknown',
      state: null,
      basis: null,
      polarity: 'stated',
      saidBy: null,
      quote: 'her aunt, Morwenna Trease',
    },
  ],
  statements: [
    {
      type: 'offer',
      about: ['p2'],
      childIds: ['child1', 'somebody-else'],
      polarity: 'stated',
      saidBy: 'Morwenna',
      quote: 'she could have Isla at weekends',
      kind: 'respite',
      outcome: 'offered',
    },
  ],
};

export const key = 'sk-invented-key-that-must-not-be-seen';

/** For the tests of one file; each has an endpoint and a cache of its own. */
export function extractorAtScript() {
  let endpoint: ScriptedEndpoint;
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kith-replies-'));
  });
  afterEach(async () => {
    await endpoint.close();
    await rm(folder, { recursive: true, force: true });
  });
  return {
    endpoint: (): ScriptedEndpoint => endpoint,
    cache: (): ReplyCache => replyCacheIn(folder),
    async extractor(script: Script, more: Partial<LlmSettings> = {}) {
      endpoint = await scriptedEndpoint(script);
      const sends: object[] = [];
      const made = createLlmExtractor({
        ...usualLlmSettings,
        retries: 0,
        timeout: 2_000,
        endpoint: { baseUrl: endpoint.baseUrl, apiKey: key, model: 'scripted', approvedBy: undefined },
        cache: replyCacheIn(folder),
        beforeSend: async (send) => void sends.push(send),
        namesIn: () => [],
        ...more,
      });
      return { read: (one: KithRecord = record) => made.read(one, caseFile), sends };
    },
  };
}
