/** `npm run bench`: every benchmark, one after the other so that none disturbs another. Name some to run only those: `npm run bench -- stores`. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const benchmarks = [
  'mine-case',
  'reading',
  'composition',
  'identity',
  'genogram',
  'stores',
  'mining-latency',
  'makespan',
  'service',
  'viewer',
] as const;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(benchmarks as readonly string[]).includes(name));
if (unknown.length > 0) throw new Error(`no such benchmark; there are ${benchmarks.join(', ')}`);

let failed = 0;
for (const name of benchmarks.filter((one) => asked.length === 0 || asked.includes(one))) {
  const file = `tests/bench/${name}.ts`;
  if (!existsSync(file)) throw new Error(`${file} is missing`);
  console.log(`\n== ${name}`);
  failed += spawnSync(process.execPath, ['--expose-gc', file], { stdio: 'inherit' }).status === 0 ? 0 : 1;
}
process.exitCode = failed === 0 ? 0 : 1;
