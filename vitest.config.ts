// The test run: one project per folder of tests/, named for what its tests need. tests/bench is run by itself.
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { closingReporter } from './tests/support/closing-reporter.ts';

const neo4j = './tests/support/neo4j/neo4j-for-run.ts';
const chromium = './tests/support/browser/chromium-for-run.ts';
const viewer = './tests/support/browser/viewer-for-run.ts';
const projects = [
  { name: 'unit', globalSetup: [] },
  { name: 'graph', globalSetup: [neo4j] },
  { name: 'api', globalSetup: [neo4j] },
  { name: 'browser', globalSetup: [neo4j, chromium, viewer] },
  { name: 'evals', globalSetup: [] },
];

export default defineConfig({
  test: {
    // The usual one fewer than the cores would leave one of two idle.
    maxWorkers: availableParallelism(),
    reporters: ['default', closingReporter],
    projects: projects.map(({ name, globalSetup }) => ({
      test: {
        name,
        globalSetup,
        include: [`tests/${name}/**/*.test.ts`],
        // Generous, because a slow machine is no fault of the code.
        testTimeout: 60_000,
        hookTimeout: 180_000,
        // Hundreds of processes start in a run: the program is compiled once for all of them.
        env: { NODE_COMPILE_CACHE: join(tmpdir(), 'kith-compile-cache') },
      },
    })),
  },
});
