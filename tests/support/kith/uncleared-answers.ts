/** All that the service answers who is not cleared, as text in which ids and times are told by their order, so that two cases can be compared. */
import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import type { ExportFormat } from '#graph/contract/exports.ts';
import { readDocx } from '#services/intake/read-docx.ts';
import { inOrderOfAppearance } from './in-order-of-appearance.ts';
import { type Answer, type KithInTest, unclearedWorker } from './kith-in-test.ts';

export type Answers = Readonly<Record<string, string>>;

/** Of two answers that differ, what follows from their first difference: the whole is too long to read. */
export function expectSame(got: Answers, wanted: Answers): void {
  for (const [part, text] of Object.entries(wanted)) {
    const other = got[part] ?? '';
    const at = [...text].findIndex((letter, index) => letter !== other[index]);
    const from = Math.max(0, (at === -1 ? text.length : at) - 60);
    expect([part, other.slice(from, from + 300)]).toEqual([part, text.slice(from, from + 300)]);
  }
}

export async function unclearedAnswers(kith: KithInTest, caseId: string, words: readonly string[]): Promise<Answers> {
  const ask = (method: string, path: string, body?: unknown) =>
    kith.call(method, path, body, { ...unclearedWorker, cases: [caseId] });
  const at = `/cases/${caseId}`;
  const answers: Record<string, string> = {};
  for (const part of ['', '/network', '/suggestions', '/gaps', '/questions', '/contradictions', '/records', '/history'])
    answers[part] = (await ask('GET', `${at}${part}`)).text;
  answers.cases = (await ask('GET', '/cases')).text;
  const { id } = (await ask('GET', at)).body.job;
  answers.job = (await ask('GET', `/jobs/${id}`)).text;
  answers.progress = (await kith.send(`/api/jobs/${id}/events`, {}, { ...unclearedWorker, cases: [caseId] })).text;
  for (const [format, audience] of [
    ['genogram-svg', 'working'],
    ['genogram-png', 'working'],
    ['genogram-pdf', 'court'],
    ['register-csv', 'assessment'],
    ['register-docx', 'working'],
  ] as const) {
    const wanted = { format, audience, purpose: 'a first look' };
    answers[`${format} for ${audience}`] = await wordsOf(format, await ask('POST', `${at}/exports`, wanted));
    answers[`preview of ${format} for ${audience}`] = (await ask('POST', `${at}/exports/preview`, wanted)).text;
  }
  for (const word of words) answers[`search ${word}`] = (await ask('POST', '/search', { words: word })).text;
  return Object.fromEntries(Object.entries(answers).map(([part, text]) => [part, inOrderOfAppearance(text)]));
}

/** What a reader finds in the file; pictures (the PDF is one, without a text layer) are told by a hash of all their bytes. */
async function wordsOf(format: ExportFormat, { bytes, text, status }: Answer): Promise<string> {
  expect([format, status]).toEqual([format, 200]);
  if (format === 'register-docx') return readDocx(bytes);
  const isPicture = format === 'genogram-png' || format === 'genogram-pdf';
  return isPicture ? createHash('sha256').update(bytes).digest('hex') : text;
}
