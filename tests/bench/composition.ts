/** Measures composition: one case of 1,000 and of 10,000 mentions, and 100,000 mentions over 1,000 cases. Prints sizes, times and growth; asserts nothing. */
import { composeNetwork } from '#graph/network/compose-network.ts';
import { generatedCase } from '../graph/network/generated-case.ts';

/** The quickest of several runs, in milliseconds of processor time (the machine may be busy with other things), and the people found. */
function measured(mentions: number, times: number): { readonly milliseconds: number; readonly people: number } {
  const log = generatedCase(mentions);
  let [milliseconds, people] = [Infinity, 0];
  for (let run = 0; run < times; run++) {
    const before = process.cpuUsage();
    people = composeNetwork(log).people.length;
    const used = process.cpuUsage(before);
    milliseconds = Math.min(milliseconds, (used.user + used.system) / 1000);
  }
  return { milliseconds, people };
}

measured(1_000, 3);
const [small, large] = [measured(1_000, 5), measured(10_000, 3)];
console.log(`composition, 1,000 mentions: ${small.milliseconds.toFixed(0)} ms, ${small.people} people`);
console.log(`composition, 10,000 mentions: ${large.milliseconds.toFixed(0)} ms, ${large.people} people`);
console.log(
  `growth for ten times the mentions: ${(large.milliseconds / small.milliseconds).toFixed(1)} (aim: at most 12)`,
);

const started = performance.now();
for (let seed = 1; seed <= 1_000; seed++) composeNetwork(generatedCase(100, seed));
const seconds = (performance.now() - started) / 1000;
const memory = process.memoryUsage().rss / 1024 / 1024;
console.log(`100,000 mentions over 1,000 cases: ${seconds.toFixed(1)} s, ${memory.toFixed(0)} MB`);
