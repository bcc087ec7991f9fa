/** The secret of this installation, by which ids become opaque keys. Made at the first start and kept in the data directory for its owner alone. */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const length = 32;

/** Throws where the file is there and is not a secret: with another one every id given out so far would be lost. */
export async function installationSecret(dataDir: string): Promise<Uint8Array> {
  const file = join(dataDir, 'secret.key');
  await mkdir(dataDir, { recursive: true });
  // Two processes may start at once: the first to create the file makes the secret, both read it.
  await writeFile(file, randomBytes(length), { flag: 'wx', mode: 0o600 }).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  });
  const secret = await readFile(file);
  if (secret.length !== length) throw new Error('secret.key in the data directory is not a secret of Kith');
  return secret;
}
