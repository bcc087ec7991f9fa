/** One extractor on one record as a run: read whole, or failed with its code. Nothing else escapes but broken expectations as `internal`. */
import { randomUUID } from 'node:crypto';
import type { CaseFile } from '#graph/model/case-file.ts';
import type { KithRecord } from '#graph/model/record.ts';
import type { Run } from '#graph/model/run.ts';
import { ExtractionFailure } from '../extraction/extraction-failure.ts';
import type { Extractor } from '../extraction/extractor.ts';

export async function readWith(
  extractor: Extractor,
  record: KithRecord,
  caseFile: CaseFile,
  signal?: AbortSignal,
): Promise<Run> {
  const base = { id: randomUUID(), record: record.number, by: extractor.identity, at: new Date().toISOString() };
  try {
    const { reading, tokens } = await extractor.read(record, caseFile, signal);
    return { ...base, tokens, result: { outcome: 'read', reading } };
  } catch (error) {
    signal?.throwIfAborted();
    const { code, retryable } = error instanceof ExtractionFailure ? error : new ExtractionFailure('internal', false);
    return { ...base, result: { outcome: 'failed', code, retryable } };
  }
}
