// Fetches Neo4j's jars with Maven, once per version, into .cache/ (116 MB, seconds).
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { neo4jVersion } from './neo4j-version.ts';

const run = promisify(execFile);
const cache = fileURLToPath(new URL('../../../.cache/neo4j', import.meta.url));
const pom = fileURLToPath(new URL('pom.xml', import.meta.url));

/**
 * The absolute path of the folder that holds the jars.
 * @throws with Maven's own words if it fails
 */
export async function neo4jJars(): Promise<string> {
  const folder = join(cache, neo4jVersion);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  // Fetched aside and renamed: a run that was interrupted, or another at the same time, never leaves half a folder.
  const fetched = await mkdtemp(join(cache, 'fetching-'));
  try {
    await maven(['-B', '-q', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${fetched}`]);
    await rename(fetched, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(fetched, { recursive: true, force: true });
  }
  return folder;
}

/** Whether Maven is there to be asked. */
export async function mavenAnswers(): Promise<boolean> {
  return maven(['-v']).then(
    () => true,
    () => false,
  );
}

// On Windows Maven is a .cmd, which only a shell can start, and a shell needs its paths in quotes.
async function maven(args: readonly string[]): Promise<void> {
  const windows = process.platform === 'win32';
  const quoted = windows ? args.map((arg) => `"${arg}"`) : args;
  await run('mvn', quoted, { timeout: 600_000, shell: windows });
}
