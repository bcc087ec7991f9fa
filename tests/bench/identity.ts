/** Resolves identity for 100,000 mentions over 1,000 cases in one run, and for one case of ten times the mentions: time, memory and growth. */
import type { CaseLog } from '#graph/network/case-log.ts';
import { currentReading } from '#graph/network/current-reading.ts';
import { resolveIdentity } from '#graph/network/identity/resolve-identity.ts';
import { standingDecisions } from '#graph/network/standing-decisions.ts';
import { generatedCase } from '../graph/network/generated-case.ts';

const cases = 1_000;
const mentionsOfOne = 100;

resolve(generatedCase(1_000));
const [small, large] = [quickest(1_000, 5), quickest(10_000, 3)];
console.log(`one case, 1,000 mentions: ${small.toFixed(0)} ms; 10,000 mentions: ${large.toFixed(0)} ms`);
console.log(`  growth for ten times the mentions: ${(large / small).toFixed(1)} (aim: at most 12)`);

const [tenth, whole] = [overCases(cases / 10), overCases(cases)];
console.log(
  `${cases * mentionsOfOne} mentions over ${cases} cases: ${whole.seconds.toFixed(2)} s, ${whole.people} people`,
);
console.log(`  growth from a tenth of them: ${(whole.seconds / tenth.seconds).toFixed(1)} (aim: at most 12)`);
console.log(`  memory at most ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);

function resolve(log: CaseLog): number {
  const standing = standingDecisions(log.decisions);
  return resolveIdentity(log.caseFile, currentReading(log, standing), standing).sets.sets().length;
}

function quickest(mentions: number, times: number): number {
  const log = generatedCase(mentions);
  return Math.min(...Array.from({ length: times }, () => timed(() => resolve(log)).milliseconds));
}

/** Making the cases is not counted. */
function overCases(count: number): { readonly seconds: number; readonly people: number } {
  let [milliseconds, people] = [0, 0];
  for (let seed = 1; seed <= count; seed++) {
    const log = generatedCase(mentionsOfOne, seed);
    const one = timed(() => resolve(log));
    milliseconds += one.milliseconds;
    people += one.result;
  }
  return { seconds: milliseconds / 1000, people };
}

function timed<Result>(work: () => Result): { readonly milliseconds: number; readonly result: Result } {
  const started = performance.now();
  const result = work();
  return { milliseconds: performance.now() - started, result };
}
