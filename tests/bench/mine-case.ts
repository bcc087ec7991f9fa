/** Mines a case with the rules as a user would, process start included: median seconds and most memory. KITH_DATA (cases/D) or the example. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const bundle = join(process.env['KITH_DATA'] ?? '../shared/data', 'cases', 'D');
const folder = existsSync(bundle) ? bundle : join('fixtures', 'example');
const runs = 5;

function mineOnce(): { readonly seconds: number; readonly megabytes: number } {
  const started = performance.now();
  const arguments_ = [
    '--import',
    './tests/bench/report-memory.ts',
    'services/commands/mine.ts',
    folder,
    '--json',
    '--extractor',
    'rules',
  ];
  const run = spawnSync(process.execPath, arguments_, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  if (run.status !== 0) throw new Error(`mine ended with ${run.status}`);
  return {
    seconds: (performance.now() - started) / 1000,
    megabytes: Number(/max-rss-mb (\d+)/u.exec(run.stderr)?.[1]),
  };
}

const measured = Array.from({ length: runs }, mineOnce).toSorted((a, b) => a.seconds - b.seconds);
const median = measured[Math.floor(runs / 2)]!;
const most = Math.max(...measured.map((run) => run.megabytes));
console.log(`mine ${folder === bundle ? 'cases/D' : 'the example'} with rules, process start included, ${runs} runs`);
console.log(`  median ${median.seconds.toFixed(2)} s (aim under 3 s), most memory ${most} MB (aim under 300 MB)`);
