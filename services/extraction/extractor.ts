/** What any extractor promises: one record in, one reading out, every quote checked; it never sees another record. */
import type { CaseFile } from '#graph/model/case-file.ts';
import type { KithRecord } from '#graph/model/record.ts';
import type { ExtractorIdentity, Reading } from '#graph/model/run.ts';

export interface ExtractionResult {
  readonly reading: Reading;
  readonly tokens?: { readonly prompt: number; readonly completion: number };
}

export interface Extractor {
  readonly identity: ExtractorIdentity;
  /** Throws `ExtractionFailure` where the record could not be read; other errors are broken expectations. */
  read(record: KithRecord, caseFile: CaseFile, signal?: AbortSignal): Promise<ExtractionResult>;
}
