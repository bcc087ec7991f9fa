/** The files of a case folder: their sorted paths, and their bytes where they truly lie inside it. A link that leads out is refused, unread. */
import { readFile, readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { AppError } from '../errors.ts';
import { INTAKE_LIMITS } from './intake-limits.ts';
import { IntakeFailure } from './intake-failure.ts';
import type { UnreadableFile } from './read-file.ts';

/** Paths under `root` with `/`, in code-unit order; none where there is no such folder. Links to folders are not followed. */
export async function listRecordFiles(root: string): Promise<readonly string[]> {
  const paths: string[] = [];
  const waiting = [''];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const entry of await readdir(join(root, folder), { withFileTypes: true }).catch(() => [])) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (isSystemFile(entry.name)) continue;
      if (entry.isDirectory()) waiting.push(path);
      else paths.push(path);
      if (paths.length > INTAKE_LIMITS.filesInCase)
        throw new AppError(
          'too-large',
          `The case has more than ${INTAKE_LIMITS.filesInCase} files. Split it, or remove what is no record.`,
        );
    }
  }
  return paths.sort();
}

export type FileInside = { readonly bytes: Uint8Array } | (UnreadableFile & { readonly missing: boolean });

/** A file over the size limit is refused by its length and never read. */
export async function readInside(root: string, path: string): Promise<FileInside> {
  try {
    const [home, target] = await Promise.all([realpath(root), realpath(join(root, path))]);
    if (!target.startsWith(home + sep)) return refuse(path, new IntakeFailure('unreadable-file', LEADS_OUT));
    // Looked at before it is opened: opening a pipe would wait for ever.
    const found = await stat(target);
    if (!found.isFile()) return refuse(path, new IntakeFailure('unreadable-file', NOT_A_FILE));
    if (found.size > INTAKE_LIMITS.fileBytes) return refuse(path, new IntakeFailure('too-large'));
    return { bytes: await readFile(target) };
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { ...refuse(path, new IntakeFailure('unreadable-file', undefined, error)), missing };
  }
}

const LEADS_OUT = 'This is a link that leads out of the case folder. Put a copy of the file into the folder.';
const NOT_A_FILE = 'This is not a file. Put the record itself into the folder.';

function refuse(path: string, { code, message }: IntakeFailure): UnreadableFile & { readonly missing: boolean } {
  return { path, code, message, original: new Uint8Array(), missing: false };
}

/** What operating systems and office programs leave lying about. */
function isSystemFile(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || name === 'Thumbs.db' || name === 'desktop.ini';
}
