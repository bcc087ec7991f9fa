/** FOLDER/case.json → the case. What is wrong with it is said in one sentence: what, and where in the file. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CaseFile } from '#graph/model/case-file.ts';
import { AppError } from '../errors.ts';
import { decodeText } from './decode-text.ts';

/** Throws `AppError` `invalid-request`; its sentence names fields, never what they hold. */
export async function readCaseFile(folder: string): Promise<CaseFile> {
  const bytes = await readFile(join(folder, 'case.json')).catch((error: unknown) => {
    throw new AppError('invalid-request', 'The folder has no case.json that can be read.', {}, error);
  });
  const parsed = CaseFile.safeParse(parseJson(bytes));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue === undefined || issue.path.length === 0 ? 'case.json' : `case.json, at ${whereIn(issue.path)}`;
  throw new AppError('invalid-request', `${place}: ${issue?.message ?? 'not a case'}.`);
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeText(bytes));
  } catch (error) {
    // The engine's own message quotes the file.
    throw new AppError('invalid-request', 'case.json is not valid JSON.', {}, error);
  }
}

/** `children[1].dateOfBirth` */
function whereIn(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (place, step) =>
      typeof step === 'number' ? `${place}[${step}]` : `${place}${place === '' ? '' : '.'}${String(step)}`,
    '',
  );
}
