/** The model extractor: asks an approved endpoint about one record at a time, checks every quote, keeps replies, and decides nothing. */
import pLimit from 'p-limit';
import type { CaseFile } from '#graph/model/case-file.ts';
import { isRestricted, type KithRecord } from '#graph/model/record.ts';
import type { Reading } from '#graph/model/run.ts';
import type { FoundPerson } from '#prompts/extract-network/v1/output.ts';
import { ExtractionFailure } from '../extraction-failure.ts';
import { llmIdentity } from '../extractor-identities.ts';
import type { ExtractionResult, Extractor } from '../extractor.ts';
import { answerToReading } from './answer-to-reading.ts';
import { modelAt, type ModelSettings } from './ask-model.ts';
import { endpointHost, requireApproval } from './endpoint-approval.ts';
import { extractionMessages, type Message, promptVersion } from './extraction-messages.ts';
import { parseAnswer } from './parse-answer.ts';
import { type RecordChunk, recordChunks } from './record-chunks.ts';
import { missedNames, type NamesIn, secondQuestion } from './second-look.ts';
import type { CachedReply, ReplyCache } from './reply-cache.ts';

export interface LlmSettings extends ModelSettings {
  readonly cache: ReplyCache;
  /** Requests under way at once. */
  readonly concurrency: number;
  /** UTF-16 units of record text in one request. */
  readonly chunkLength: number;
  /** Names that stand in a record, whoever bears them: those an answer leaves out are asked about once more. */
  readonly namesIn: NamesIn;
  /** Awaited before record text leaves for the endpoint: the audit entry of the send. */
  readonly beforeSend: (send: {
    readonly record: number;
    readonly host: string;
    readonly model: string;
  }) => Promise<void>;
}

export const usualLlmSettings = {
  timeout: 120_000,
  retries: 4,
  maxTokens: 12_000,
  temperature: 0,
  concurrency: 8,
  chunkLength: 16_000,
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
    signal?: AbortSignal,
  ): Promise<CachedReply & { fresh: boolean }> {
    const request = JSON.stringify([promptVersion, model, messages]);
    const cached = await settings.cache.read(record.sha256, request);
    if (cached !== undefined) return { ...cached, fresh: false };
    return limit(async () => {
      await settings.beforeSend({ record: record.number, host: endpointHost(settings.endpoint), model });
      const answered = await ask(messages, signal);
      // Only an answer that can be read is kept: one that cannot must be asked for again.
      parseAnswer(answered.content);
      await settings.cache.write(record.sha256, request, answered);
      return { ...answered, fresh: true };
    });
  }

  async function read(record: KithRecord, caseFile: CaseFile, signal?: AbortSignal): Promise<ExtractionResult> {
    if (isRestricted(record)) throw new ExtractionFailure('not-approved', false);
    const tokens = { prompt: 0, completion: 0 };
    const readings: Reading[] = [];
    let known: readonly FoundPerson[] = [];
    const answerTo = async (messages: readonly Message[], chunk: RecordChunk): Promise<readonly FoundPerson[]> => {
      const { content, tokens: spent, fresh } = await reply(record, messages, signal);
      if (fresh) {
        tokens.prompt += spent.prompt;
        tokens.completion += spent.completion;
      }
      const { reading, people } = readChunk(content, record, caseFile, chunk, known);
      readings.push(reading);
      return people;
    };
    const names = settings.namesIn(record, caseFile);
    for (const chunk of recordChunks(record.text, settings.chunkLength)) {
      const messages = extractionMessages(caseFile, record, record.text.slice(chunk.start, chunk.end), known);
      known = await answerTo(messages, chunk);
      const missed = missedNames(record.text, chunk, names, known);
      if (missed.length === 0) continue;
      const again = secondQuestion(caseFile, record.text, missed, known);
      known = await answerTo(again, chunk).catch((failure: unknown) => keepFirst(failure, known));
    }
    return { reading: joined(readings), tokens };
  }

  return { identity: llmIdentity(model), read };
}

/** An answer that cannot be used costs that answer: what the first one found stands. What never arrived is asked for again. */
function keepFirst(failure: unknown, known: readonly FoundPerson[]): readonly FoundPerson[] {
  const isUseless =
    failure instanceof ExtractionFailure && ['refused', 'truncated', 'not-json', 'wrong-shape'].includes(failure.code);
  if (!isUseless) throw failure;
  return known;
}

function readChunk(
  content: string,
  record: KithRecord,
  caseFile: CaseFile,
  chunk: RecordChunk,
  known: readonly FoundPerson[],
): { readonly reading: Reading; readonly people: readonly FoundPerson[] } {
  const { answer, malformed } = parseAnswer(content);
  const named = new Map(known.map((person) => [person.ref, person]));
  for (const person of answer.people) {
    const before = named.get(person.ref);
    named.set(
      person.ref,
      before === undefined ? person : { ...person, forms: [...new Set([...before.forms, ...person.forms])] },
    );
  }
  const people = [...named.values()];
  const reading = answerToReading({ ...answer, people }, record, caseFile, chunk);
  return { reading: { ...reading, droppedQuotes: reading.droppedQuotes + malformed }, people };
}

/** Parts overlap: what two of them found is one finding. */
function joined(readings: readonly Reading[]): Reading {
  const once = <Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] => [
    ...new Map(items.map((item) => [item.id, item])).values(),
  ];
  return {
    mentions: once(readings.flatMap((reading) => reading.mentions)),
    claims: once(readings.flatMap((reading) => reading.claims)),
    statements: once(readings.flatMap((reading) => reading.statements)),
    remarks: once(readings.flatMap((reading) => reading.remarks)),
    droppedQuotes: readings.reduce((total, reading) => total + reading.droppedQuotes, 0),
  };
}
