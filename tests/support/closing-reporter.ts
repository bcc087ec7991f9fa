// The last lines of a test run: what was left out and why, in capitals, then the counts, on a line that .ci/run reads.
import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node';

export const closingReporter: Reporter = {
  onTestRunEnd(modules, unhandledErrors, reason) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
    const outsideTests = modules.filter(failedOutsideTests).length + unhandledErrors.length;
    // A global setup that failed is in neither: the run failed, and that counts.
    const failed = count('failed') + outsideTests || Number(reason === 'failed');
    const lines = [...leftOut(tests), `${count('passed')} passed, ${failed} failed, ${count('skipped')} skipped`];
    process.stdout.write(`${lines.join('\n')}\n`);
  },
};

// A file that did not load, or a hook that failed, is a failure though no test of it ran.
function failedOutsideTests(module: TestModule): boolean {
  return module.errors().length > 0 || [...module.children.allSuites()].some((suite) => suite.errors().length > 0);
}

function leftOut(tests: readonly TestCase[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const test of tests.filter((test) => test.result().state === 'skipped')) {
    const reason = reasonOf(test);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].map(
    ([reason, count]) => `LEFT OUT: ${count} TEST${count === 1 ? '' : 'S'}: ${reason.toUpperCase()}`,
  );
}

function reasonOf(test: TestCase): string {
  for (let task: TestCase | TestSuite | TestModule = test; task.type !== 'module'; task = task.parent) {
    const reason = task.meta().leftOut;
    if (reason !== undefined) return reason;
  }
  const result = test.result();
  return ('note' in result && result.note) || 'no reason given';
}
