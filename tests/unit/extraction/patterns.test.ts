/**
 * No pattern has inline modifiers, `(?-i:…)`: once a process has compiled many patterns, V8 (Node 24) compiles such a one so that it no longer
 * ignores case elsewhere either, and a record is then read differently by what was read before it. `cuesOf` asks for capitals instead.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const modifiers = /\(\?(?:[ims]+(?:-[ims]*)?|-[ims]+):/;

it('finds inline modifiers where there are some', () => {
  expect(
    ['(?-i:[A-Z])', '(?i:aunt)', '(?:aunt)', '(?<name>a)', '(?!a)'].filter((text) => modifiers.test(text)),
  ).toEqual(['(?-i:[A-Z])', '(?i:aunt)']);
});

it('finds none in what Kith runs', () => {
  const files = globSync('{services,graph,web-viewer}/**/*.ts', { cwd: project });
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter((file) => modifiers.test(readFileSync(join(project, file), 'utf8')))).toEqual([]);
});
