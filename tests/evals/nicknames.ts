/** `node tests/evals/nicknames.ts FOLDER`: American pairs of name and nickname; the table here is a British and Irish one, so much of it is not expected. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { isCutShort, isNicknameOf } from '#graph/network/identity/names/nicknames.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Say which folder: node tests/evals/nicknames.ts FOLDER');
const rows: readonly { readonly name1: string; readonly name2: string }[] = parse(
  readFileSync(join(folder, 'us_names.csv')),
  { columns: true },
);
const inTable = rows.filter(({ name1, name2 }) => isNicknameOf(name1, name2)).length;
const known = rows.filter(({ name1, name2 }) => isNicknameOf(name1, name2) || isCutShort(name1, name2)).length;
console.log(`nicknames: ${inTable} of ${rows.length} pairs in the table (${(inTable / rows.length).toFixed(3)})`);
console.log(`  with names that are cut short: ${known} (${(known / rows.length).toFixed(3)})`);
