/**
 * One record, asked about in parts with a running list of the people found. An answer that ran out of tokens is asked for again in two halves, and a
 * second question goes out for people missed; what two answers found is one finding.
 */
import type { CaseFile } from '#graph/model/case-file.ts';
import type { KithRecord } from '#graph/model/record.ts';
import type { Reading } from '#graph/model/run.ts';
import type { FoundPerson } from '#prompts/extract-network/v2/output.ts';
import { ExtractionFailure } from '../extraction-failure.ts';
import type { ExtractionResult } from '../extractor.ts';
import { answerToReading } from './answer-to-reading.ts';
import { extractionMessages, type Message } from './extraction-messages.ts';
import type { ParsedAnswer } from './parse-answer.ts';
import { type RecordChunk, recordChunks } from './record-chunks.ts';
import { onRunningList } from './running-list.ts';
import { missedNames, secondQuestion } from './second-look.ts';

export interface Reply extends ParsedAnswer {
  /** Broken off at the most tokens. */
  readonly cut: boolean;
  readonly spent: { readonly prompt: number; readonly completion: number };
}

export interface Asking {
  readonly chunkLength: number;
  /** Names that stand in the record. */
  readonly names: readonly RecordChunk[];
  /** @param length UTF-16 units of the text asked about. */
  readonly reply: (messages: readonly Message[], length: number) => Promise<Reply>;
}

/** A part shorter than this is not halved: what its broken-off answer holds is all there is to have. */
const leastPart = 1_500;

export async function readInParts(
  record: KithRecord,
  caseFile: CaseFile,
  { chunkLength, names, reply }: Asking,
): Promise<ExtractionResult> {
  const tokens = { prompt: 0, completion: 0 };
  const readings: Reading[] = [];
  let known: readonly FoundPerson[] = [];

  const asked = async (messages: readonly Message[], length: number): Promise<Reply> => {
    const replied = await reply(messages, length);
    tokens.prompt += replied.spent.prompt;
    tokens.completion += replied.spent.completion;
    return replied;
  };
  const take = ({ answer, malformed }: ParsedAnswer, chunk: RecordChunk): void => {
    const listed = onRunningList(known, answer);
    known = listed.people;
    const reading = answerToReading(listed, record, caseFile, chunk);
    readings.push({ ...reading, droppedQuotes: reading.droppedQuotes + malformed });
  };
  const readPart = async (part: RecordChunk): Promise<void> => {
    const length = part.end - part.start;
    const messages = extractionMessages(caseFile, record, record.text.slice(part.start, part.end), known);
    const replied = await asked(messages, length).catch((failure: unknown) => {
      if (length < leastPart || !isTruncated(failure)) throw failure;
    });
    if (replied === undefined || (replied.cut && !replied.repeats && length >= leastPart)) {
      for (const half of recordChunks(record.text, Math.ceil(length / 2) + 1, part)) await readPart(half);
      return;
    }
    take(replied, part);
    await askAgain(part);
  };
  const askAgain = async (part: RecordChunk): Promise<void> => {
    const missed = missedNames(record.text, part, names, known);
    if (missed.length === 0) return;
    const { messages, length } = secondQuestion(caseFile, record.text, missed, known);
    const replied = await asked(messages, length).catch(forgiveUseless);
    if (replied !== undefined) take(replied, part);
  };

  for (const part of recordChunks(record.text, chunkLength)) await readPart(part);
  return { reading: joined(readings), tokens };
}

function isTruncated(failure: unknown): boolean {
  return failure instanceof ExtractionFailure && failure.code === 'truncated';
}

/** An answer that cannot be used costs that answer: what the first one found stands. What never arrived is asked for again. */
function forgiveUseless(failure: unknown): undefined {
  const isUseless =
    failure instanceof ExtractionFailure && ['refused', 'truncated', 'not-json', 'wrong-shape'].includes(failure.code);
  if (!isUseless) throw failure;
}

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
