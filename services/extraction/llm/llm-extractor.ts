/** The model extractor: asks an approved endpoint about one record at a time, checks every quote, keeps replies, and decides nothing. */
import pLimit from 'p-limit';
import type { CaseFile } from '#graph/model/case-file.ts';
import { isRestricted, type KithRecord } from '#graph/model/record.ts';
import { ExtractionFailure } from '../extraction-failure.ts';
import { llmIdentity } from '../extractor-identities.ts';
import type { ExtractionResult, Extractor } from '../extractor.ts';
import { modelAt, type ModelSettings } from './ask-model.ts';
import { endpointHost, requireApproval } from './endpoint-approval.ts';
import { type Message, promptVersion } from './extraction-messages.ts';
import { parseAnswer } from './parse-answer.ts';
import { readInParts, type Reply } from './read-in-parts.ts';
import type { NamesIn } from './second-look.ts';
import type { ReplyCache } from './reply-cache.ts';

export interface LlmSettings extends ModelSettings {
  readonly cache: ReplyCache;
  /** Requests under way at once. */
  readonly concurrency: number;
  /** UTF-16 units of record text in one request. */
  readonly chunkLength: number;
  /** The most tokens of an answer. */
  readonly maxTokens: number;
  /** Names that stand in a record, whoever bears them: those an answer leaves out are asked about once more. */
  readonly namesIn: NamesIn;
  /** Awaited before record text leaves for the endpoint: the audit entry of the send. */
  readonly beforeSend: (send: {
    readonly record: number;
    readonly host: string;
    readonly model: string;
  }) => Promise<void>;
}

/** Where every line tells of somebody, a whole answer has up to 1.7 tokens for each character of the record: parts are as long as answers can be. */
export const usualLlmSettings = {
  timeout: 300_000,
  retries: 4,
  maxTokens: 16_000,
  temperature: 0,
  concurrency: 8,
  chunkLength: 8_000,
} as const;

/** Throws `model-unavailable` where the endpoint is elsewhere and not approved. */
export function createLlmExtractor(settings: LlmSettings): Extractor {
  requireApproval(settings.endpoint);
  const limit = pLimit(settings.concurrency);
  const ask = modelAt(settings);
  const { model } = settings.endpoint;

  async function reply(
    record: KithRecord,
    messages: readonly Message[],
    length: number,
    signal?: AbortSignal,
  ): Promise<Reply> {
    const request = JSON.stringify([promptVersion, model, messages]);
    const cached = await settings.cache.read(record.sha256, request);
    if (cached !== undefined)
      return { ...parseAnswer(cached.content), cut: cached.cut, spent: { prompt: 0, completion: 0 } };
    return limit(async () => {
      await settings.beforeSend({ record: record.number, host: endpointHost(settings.endpoint), model });
      const answered = await ask(messages, Math.min(settings.maxTokens, tokensFor(length)), signal);
      const parsed = parsedReply(answered.content, answered.cut);
      // Only an answer that can be read is kept: one that cannot must be asked for again.
      await settings.cache.write(record.sha256, request, answered);
      return { ...parsed, cut: answered.cut, spent: answered.tokens };
    });
  }

  async function read(record: KithRecord, caseFile: CaseFile, signal?: AbortSignal): Promise<ExtractionResult> {
    if (isRestricted(record)) throw new ExtractionFailure('not-approved', false);
    return readInParts(record, caseFile, {
      chunkLength: settings.chunkLength,
      names: settings.namesIn(record, caseFile),
      reply: (messages, length) => reply(record, messages, length, signal),
    });
  }

  return { identity: llmIdentity(model), read };
}

/** An answer about few words is short: a model that repeats itself is stopped early. */
function tokensFor(length: number): number {
  return 1_500 + 3 * length;
}

function parsedReply(content: string, cut: boolean): ReturnType<typeof parseAnswer> {
  try {
    return parseAnswer(content);
  } catch (failure) {
    throw cut ? new ExtractionFailure('truncated', true) : failure;
  }
}
