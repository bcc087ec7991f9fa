/** Why one file could not be read: a code of the closed set and a sentence that says what to do. Never a file name, never text. */
import type { ErrorCode } from '../errors.ts';

export type IntakeCode = Extract<
  ErrorCode,
  'unreadable-file' | 'encrypted-file' | 'empty-file' | 'image-only-file' | 'too-large' | 'unsupported-format'
>;

const WHAT_TO_DO: Readonly<Record<IntakeCode, string>> = {
  'unreadable-file': 'The file is damaged or is not what its name says. Open it, save it again and add the new copy.',
  'encrypted-file': 'The file is protected by a password. Save a copy without the password and add that.',
  'empty-file': 'The file holds no text. Check that the right file was added.',
  'image-only-file':
    'The file holds pictures of pages and no text. Run text recognition (OCR) on it or type it up, then add that.',
  'too-large': 'The file is larger than Kith reads. Split it into smaller files and add those.',
  'unsupported-format': 'Kith does not read this format. Save the file as .docx, .pdf or .txt and add that.',
};

export class IntakeFailure extends Error {
  readonly code: IntakeCode;

  /** `message` is shown to a worker: it says what to do; the cause is for nobody but a debugger, as it may quote the file. */
  constructor(code: IntakeCode, message: string = WHAT_TO_DO[code], cause?: unknown) {
    super(message, { cause });
    this.name = 'IntakeFailure';
    this.code = code;
  }
}
