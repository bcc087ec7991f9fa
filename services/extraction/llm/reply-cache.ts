/**
 * Replies kept by record text, prompt version and model, so that a repeated run costs nothing. A record's replies lie in one folder named
 * by the record's hash: they have its access, and erasing the record removes the folder.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

export const CachedReply = z.object({
  content: z.string(),
  /** Broken off where the most tokens were reached. */
  cut: z.boolean(),
  tokens: z.object({ prompt: z.int(), completion: z.int() }),
});
export type CachedReply = z.infer<typeof CachedReply>;

export interface ReplyCache {
  read(recordSha256: string, request: string): Promise<CachedReply | undefined>;
  write(recordSha256: string, request: string, reply: CachedReply): Promise<void>;
  forget(recordSha256: string): Promise<void>;
}

/** @param request everything the reply depends on: prompt version, model, messages. */
export function replyCacheIn(folder: string): ReplyCache {
  const folderOf = (recordSha256: string): string => join(folder, recordSha256);
  const fileOf = (recordSha256: string, request: string): string =>
    join(folderOf(recordSha256), `${createHash('sha256').update(request).digest('hex')}.json`);
  return {
    async read(recordSha256, request) {
      const text = await readFile(fileOf(recordSha256, request), 'utf8').catch(() => undefined);
      return text === undefined ? undefined : CachedReply.safeParse(JSON.parse(text)).data;
    },
    async write(recordSha256, request, reply) {
      await mkdir(folderOf(recordSha256), { recursive: true });
      const file = fileOf(recordSha256, request);
      const unfinished = `${file}.${randomUUID()}`;
      await writeFile(unfinished, JSON.stringify(reply), { mode: 0o600 });
      await rename(unfinished, file);
    },
    async forget(recordSha256) {
      await rm(folderOf(recordSha256), { recursive: true, force: true });
    },
  };
}
