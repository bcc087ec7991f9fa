/** `npm run eval:data -- NAME FOLDER`: runs one evaluation on data kept outside the project. Each is also a program: `node tests/evals/NAME.ts FOLDER`. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const evaluations = [
  'docred-family',
  'entity-resolution',
  'nicknames',
  'kinship-oracle',
  'care-notes',
  'hostile',
] as const;

const [name = '', folder = ''] = process.argv.slice(2);
if (!(evaluations as readonly string[]).includes(name) || folder === '') {
  console.error(
    `Say which evaluation and which folder: npm run eval:data -- NAME FOLDER\nThere are ${evaluations.join(', ')}.`,
  );
  process.exit(2);
}
const program = join(import.meta.dirname, `${name}.ts`);
process.exitCode = spawnSync(process.execPath, [program, folder], { stdio: 'inherit' }).status ?? 1;
