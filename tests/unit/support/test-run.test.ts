// How a test run ends: with what was left out, in capitals, and with true counts. Tried on a small project planted in a temporary folder.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const project = fileURLToPath(new URL('../../..', import.meta.url));

const needsNeo4j = `import { describe, expect, test } from 'vitest';
import { leaveOut } from '../support/leave-out.ts';
import { neo4jAddress, neo4jMissing } from '../support/neo4j/neo4j-in-test.ts';
describe('on Neo4j', leaveOut(neo4jMissing()), () => {
  test('one', () => { expect(neo4jAddress()).toBeDefined(); });
  test('two', () => { expect(neo4jAddress()).toBeDefined(); });
});
test('passes', () => {});
`;

const needsNothing = `import { test } from 'vitest';
import { leaveOut } from '../support/leave-out.ts';
test('passes', leaveOut(undefined), () => {});
test('fails', () => { throw new Error('as planned'); });
test('wants a bundle', leaveOut('no bundle here'), () => {});
test('finds out late', ({ skip }) => skip('found out late'));
test.skip('says nothing', () => {});
`;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kith-test-run-'));
  for (const path of ['package.json', 'vitest.config.ts', 'tests/support']) {
    await cp(join(project, path), join(folder, path), { recursive: true });
  }
  await symlink(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
  await plant('graph', 'needs-neo4j.test.ts', needsNeo4j);
  await plant('unit', 'needs-nothing.test.ts', needsNothing);
  await plant('evals', 'does-not-load.test.ts', `throw new Error('as planned');\n`);
});

afterAll(async () => rm(folder, { recursive: true, force: true }));

async function plant(kind: string, file: string, text: string): Promise<void> {
  await mkdir(join(folder, 'tests', kind), { recursive: true });
  await writeFile(join(folder, 'tests', kind, file), text);
}

type Ended = { readonly ok: boolean; readonly lines: readonly string[] };

// With an empty path there is no Docker, no Java and no Maven.
function vitest(kind: string, more: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const entry = join(project, 'node_modules', 'vitest', 'vitest.mjs');
  const env = { ...process.env, NEO4J_URI: '', REQUIRE_NEO4J: '', JAVA_HOME: '', PATH: '', Path: '', ...more };
  return new Promise((resolve) => {
    execFile(process.execPath, [entry, 'run', '--project', kind], { cwd: folder, env }, (error, stdout) => {
      resolve({ ok: error === null, lines: stdout.trimEnd().split(/\r?\n/) });
    });
  });
}

test('a run says in capitals what was left out and why, and then its counts', async () => {
  const { ok, lines } = await vitest('unit');
  expect(ok).toBe(false);
  expect(lines.slice(-4)).toEqual([
    'LEFT OUT: 1 TEST: NO BUNDLE HERE',
    'LEFT OUT: 1 TEST: FOUND OUT LATE',
    'LEFT OUT: 1 TEST: NO REASON GIVEN',
    '1 passed, 1 failed, 3 skipped',
  ]);
});

test('a file that does not load counts as a failure', async () => {
  const { ok, lines } = await vitest('evals');
  expect(ok).toBe(false);
  expect(lines.at(-1)).toBe('0 passed, 1 failed, 0 skipped');
});

test('where there is no Neo4j its tests are left out, and the run says what was looked for', async () => {
  const { ok, lines } = await vitest('graph');
  expect(ok).toBe(true);
  expect(lines.slice(-2)).toEqual([
    'LEFT OUT: 2 TESTS: NO NEO4J: NEO4J_URI IS NOT SET; NO DOCKER ENGINE ANSWERS; NO JAVA 17 OR LATER',
    '1 passed, 0 failed, 2 skipped',
  ]);
});

test('where Neo4j is required its absence fails the run', async () => {
  const { ok, lines } = await vitest('graph', { REQUIRE_NEO4J: '1' });
  expect(ok).toBe(false);
  expect(lines.at(-1)).toBe('0 passed, 1 failed, 0 skipped');
});
