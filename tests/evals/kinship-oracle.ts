/** `node tests/evals/kinship-oracle.ts FOLDER`: every `*_pairs.csv` of the folder against Kith's kinship, with mismatches and a summary. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareKinship, type KinshipComparison } from './compare-kinship.ts';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Say which folder holds the pairs: node tests/evals/kinship-oracle.ts FOLDER');
  process.exit(2);
}
for (const name of readdirSync(folder).filter((file) => file.endsWith('_pairs.csv'))) {
  const all = compareKinship(join(folder, name), 'all');
  for (const { pair, expected, found } of all.mismatches)
    console.log(`${pair}: expected ${expected}, found ${found.join('; ') || 'nothing'}`);
  const near = compareKinship(join(folder, name), 'near');
  console.log(`${name}, up to second cousins twice removed: ${summary(near)}`);
  console.log(`${name}, every pair: ${summary(all)}`);
}

function summary({ exact, pairs, sideRight, sided }: KinshipComparison): string {
  return `exact ${exact}/${pairs}, side ${sideRight}/${sided}`;
}
