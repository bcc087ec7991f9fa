/** What went wrong and what to do about it, for each code of the API and for a network that is gone. */
import { RequestFailure } from '../api/request.ts';

const sentences: Readonly<Record<string, string>> = {
  offline: 'Kith cannot be reached. Nothing was recorded. Check that it is running, then try again.',
  'sign-in-required': 'You are signed out. Sign in and try again.',
  'not-found': 'This is not here, or you may not see it.',
  'already-decided':
    'This was decided by somebody since you opened it. What they decided is shown now; nothing of yours was recorded.',
  'contradicts-decision': 'This contradicts a decision that stands. Undo that one first, in History.',
  'already-undone': 'This decision is already undone.',
  'changed-meanwhile': 'The case changed while you were reading. It is shown as it is now; please press again.',
  'not-decidable': 'This cannot be decided on: no record names the person or the tie.',
  'invalid-request': 'Kith could not take this as it was given. Check what you entered.',
  'too-many-requests': 'Too many requests at once. Wait a moment and try again.',
  'audit-unavailable': 'Kith cannot write its audit trail just now, so it shows and records nothing. Try again soon.',
  'store-unavailable': 'The place where cases are kept cannot be reached just now. Nothing was lost. Try again soon.',
  'model-unavailable': 'No model is set up. Read the records with rules instead.',
  'unreadable-file': 'This file cannot be read. Open it yourself; if it opens, save it again and add the copy.',
  'encrypted-file': 'This file has a password. Save a copy without one and add the copy.',
  'empty-file': 'This file has no text in it.',
  'image-only-file':
    'This file holds pictures of pages and no text. Have it typed, or scanned with text recognition, then add it again.',
  'too-large': 'This file is too large: 20 MB is the most. Split it and add the parts.',
  'unsupported-format': 'Kith does not read this kind of file. Save it as .docx, .pdf, .txt or .eml and add that.',
};

export function sentenceForCode(code: string): string {
  return (
    sentences[code] ??
    'Something went wrong in Kith. Nothing was recorded. Try again; if it stays, tell whoever runs Kith.'
  );
}

export function sentenceFor(failure: unknown): string {
  return sentenceForCode(failure instanceof RequestFailure ? failure.code : 'internal');
}

/** Failures of reading a record with a model. */
const reading: Readonly<Record<string, string>> = {
  refused: 'The model refused to read it.',
  truncated: 'The answer of the model broke off.',
  'not-json': 'The answer of the model could not be understood.',
  'wrong-shape': 'The answer of the model was not in the form asked for.',
  timeout: 'The model took too long.',
  'rate-limited': 'The model takes no more requests just now.',
  'server-error': 'The model had an error of its own.',
  'connection-reset': 'The connection to the model broke.',
  'not-approved': 'Nobody has approved sending records to this model.',
};

export function sentenceForReading(code: string): string {
  return reading[code] ?? 'Reading it failed inside Kith.';
}
