// The borders between the rooms hold because lint (.oxlintrc.json) refuses a breach: here is one planted per border.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const project = fileURLToPath(new URL('../..', import.meta.url));

const breaches = {
  'graph imports services': ['graph/network/a.ts', '#services/errors.ts'],
  'graph imports services by a relative path': ['graph/network/b.ts', '../../services/errors.ts'],
  'graph imports prompts': ['graph/model/a.ts', '#prompts/extract-network/v2/output.ts'],
  'graph imports the viewer': ['graph/genogram/a.ts', '../../web-viewer/main.ts'],
  'graph outside the store imports a store': ['graph/network/c.ts', '#graph/store/family-graph.ts'],
  'graph outside the store reads files': ['graph/network/d.ts', 'node:fs'],
  'what the viewer shares imports a module of Node': ['graph/kinship/a.ts', 'node:crypto'],
  'what the viewer shares imports the composing of networks': ['graph/contract/a.ts', '../network/compose-network.ts'],
  'what the viewer shares imports a store': ['graph/contract/b.ts', '#graph/store/family-graph.ts'],
  'graph outside the store imports the Neo4j driver': ['graph/suggestions/a.ts', 'neo4j-driver'],
  'what every store promises imports the Neo4j driver': ['graph/store/a.ts', 'neo4j-driver'],
  'what every store promises imports SQLite': ['graph/store/b.ts', 'node:sqlite'],
  'a store imports services': ['graph/store/sqlite/a.ts', '#services/config.ts'],
  'the Neo4j store imports SQLite': ['graph/store/neo4j/a.ts', 'node:sqlite'],
  'the Neo4j store imports the other store': ['graph/store/neo4j/b.ts', '../sqlite/schema.ts'],
  'the Neo4j store imports services': ['graph/store/neo4j/c.ts', '#services/config.ts'],
  'the SQLite store imports the Neo4j driver': ['graph/store/sqlite/b.ts', 'neo4j-driver'],
  'the SQLite store imports the other store': ['graph/store/sqlite/c.ts', '#graph/store/neo4j/schema.ts'],
  'a prompt imports graph': ['prompts/extract-network/v2/a.ts', '#graph/model/claim.ts'],
  'a prompt imports a package beside zod': ['prompts/extract-network/v2/b.ts', 'openai'],
  'a prompt imports services': ['prompts/extract-network/v2/c.ts', '../../../services/errors.ts'],
  'services imports the viewer': ['services/a.ts', '../web-viewer/main.ts'],
  'services imports graph by a relative path': ['services/b.ts', '../graph/model/claim.ts'],
  'services imports the Neo4j driver': ['services/c.ts', 'neo4j-driver'],
  'services imports SQLite': ['services/mining/a.ts', 'node:sqlite'],
  'the app imports a command': ['services/d.ts', './commands/mine.ts'],
  'a route imports a command': ['services/http/a.ts', '../commands/mine.ts'],
  'a route imports openai': ['services/http/b.ts', 'openai'],
  'a route imports the Neo4j driver': ['services/http/c.ts', 'neo4j-driver'],
  'a command imports a route': ['services/commands/a.ts', '#services/http/cases.ts'],
  'a command imports SQLite': ['services/commands/b.ts', 'node:sqlite'],
  'intake imports a route': ['services/intake/a.ts', '../http/cases.ts'],
  'mining imports a command': ['services/mining/b.ts', '#services/commands/mine.ts'],
  'access imports the app': ['services/access/a.ts', '../app.ts'],
  'export imports openai': ['services/export/a.ts', 'openai'],
  'the rules extractor imports openai': ['services/extraction/rules/a.ts', 'openai'],
  'the LLM extractor imports the Neo4j driver': ['services/extraction/llm/a.ts', 'neo4j-driver'],
  'the LLM extractor imports a route': ['services/extraction/llm/b.ts', '../../http/cases.ts'],
  'the viewer imports services': ['web-viewer/a.ts', '#services/errors.ts'],
  'the viewer imports prompts': ['web-viewer/b.ts', '../prompts/extract-network/v2/output.ts'],
  'the viewer imports the composing of networks': ['web-viewer/c.ts', '#graph/network/compose-network.ts'],
  'the viewer imports suggestions': ['web-viewer/pages/a.ts', '#graph/suggestions/suggest.ts'],
  'the viewer imports a store': ['web-viewer/d.ts', '#graph/store/family-graph.ts'],
  'the viewer imports a module of Node': ['web-viewer/e.ts', 'node:crypto'],
} as const;

const allowed = {
  'graph imports graph': ['graph/network/ok.ts', '#graph/model/claim.ts'],
  'graph imports zod': ['graph/model/ok.ts', 'zod'],
  'the composing of networks hashes': ['graph/network/hash-ok.ts', 'node:crypto'],
  'the Neo4j store imports its driver': ['graph/store/neo4j/ok.ts', 'neo4j-driver'],
  'the SQLite store imports SQLite': ['graph/store/sqlite/ok.ts', 'node:sqlite'],
  'a store imports what every store promises': ['graph/store/sqlite/promise-ok.ts', '../family-graph.ts'],
  'a prompt imports zod': ['prompts/extract-network/v2/ok.ts', 'zod'],
  'a prompt imports its own file': ['prompts/extract-network/v2/own-ok.ts', './output.ts'],
  'a prompt imports its examples': ['prompts/extract-network/v2/examples-ok.ts', './examples/first.ts'],
  'services imports graph': ['services/ok.ts', '#graph/model/claim.ts'],
  'the app imports a route': ['services/app.ts', './http/cases.ts'],
  'a route imports export': ['services/http/ok.ts', '#services/export/genogram-svg.ts'],
  'a command imports a store': ['services/commands/ok.ts', '#graph/store/sqlite/open-sqlite.ts'],
  'the LLM extractor imports openai': ['services/extraction/llm/ok.ts', 'openai'],
  'the LLM extractor imports prompts': [
    'services/extraction/llm/prompt-ok.ts',
    '#prompts/extract-network/v2/output.ts',
  ],
  'the viewer imports the contract': ['web-viewer/ok.ts', '#graph/contract/network.ts'],
  'the viewer imports cytoscape': ['web-viewer/picture-ok.ts', 'cytoscape'],
} as const;

const unawaited = `import neo4j from 'neo4j-driver';
export function forget(): void {
  const session = neo4j.driver('bolt://127.0.0.1').session();
  session.run('RETURN 1');
}
`;

type Message = { readonly filename: string; readonly code: string };
let folder: string;
let messages: readonly Message[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kith-borders-'));
  for (const file of ['.oxlintrc.json', 'tsconfig.json', 'package.json'])
    await cp(join(project, file), join(folder, file));
  // A junction needs no rights on Windows; elsewhere the kind is ignored.
  await symlink(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [file, imported] of [...Object.values(breaches), ...Object.values(allowed)]) {
    await plant(file, `export * from '${imported}';\n`);
  }
  await plant('services/http/type.ts', `import type { Driver } from 'neo4j-driver';\nexport type Kept = Driver;\n`);
  await plant('services/http/later.ts', `export const load = () => import('neo4j-driver');\n`);
  await plant('graph/store/neo4j/unawaited.ts', unawaited);
  await plant(
    'services/unawaited.ts',
    'const later = async () => {};\nexport const forget = () => {\n  later();\n};\n',
  );
  await plant('services/environment.ts', 'export const port = process.env.PORT;\n');
  await plant('services/config.ts', 'export const port = process.env.PORT;\n');
  messages = await lint();
});

afterAll(async () => rm(folder, { recursive: true, force: true }));

async function plant(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text);
}

function lint(): Promise<readonly Message[]> {
  const oxlint = join(project, 'node_modules', 'oxlint', 'bin', 'oxlint');
  return new Promise((resolve) => {
    execFile(process.execPath, [oxlint, '--format', 'json'], { cwd: folder, maxBuffer: 2 ** 24 }, (_error, stdout) => {
      const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly Message[] };
      resolve(diagnostics);
    });
  });
}

const codesAt = (file: string): readonly string[] =>
  messages.filter(({ filename }) => filename.replaceAll('\\', '/') === file).map(({ code }) => code);

test.each(Object.entries(breaches))('lint refuses that %s', (_sentence, [file]) => {
  expect(codesAt(file)).toEqual(['eslint(no-restricted-imports)']);
});

test.each(Object.entries(allowed))('lint lets pass that %s', (_sentence, [file]) => {
  expect(codesAt(file)).toEqual([]);
});

test('lint refuses a breach by an import of types, and by an import at run time', () => {
  expect(codesAt('services/http/type.ts')).toEqual(['eslint(no-restricted-imports)']);
  expect(codesAt('services/http/later.ts')).toEqual(['eslint(no-restricted-imports)']);
});

test('lint refuses a promise and a thenable that nobody awaits', () => {
  expect(codesAt('services/unawaited.ts')).toEqual(['typescript(no-floating-promises)']);
  expect(codesAt('graph/store/neo4j/unawaited.ts')).toEqual(['typescript(no-floating-promises)']);
});

test('lint refuses a reader of the environment other than the configuration', () => {
  expect(codesAt('services/environment.ts')).toEqual(['node(no-process-env)']);
  expect(codesAt('services/config.ts')).toEqual([]);
});
