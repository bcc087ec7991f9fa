/** Why a record could not be read, as one of the closed failure codes; never holds the record's text. */
import type { FailureCode } from '#graph/model/run.ts';

export class ExtractionFailure extends Error {
  readonly code: FailureCode;
  readonly retryable: boolean;

  constructor(code: FailureCode, retryable: boolean) {
    super(`extraction failed: ${code}`);
    this.code = code;
    this.retryable = retryable;
  }
}
