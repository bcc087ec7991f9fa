/** `node tests/evals/entity-resolution.ts FOLDER`: pairs of names and pairs of records that are, or are not, one person's. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { samePersonName } from '#graph/network/identity/names/same-person-name.ts';
import { editDistance } from '#graph/network/identity/names/word-likeness.ts';
import { pairScore } from './pair-score.ts';

type Row = Readonly<Record<string, string>>;
interface Entry {
  readonly name: string;
  /** Digits of the date of birth, year first. */
  readonly born: string;
  readonly person: string;
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('Say which folder: node tests/evals/entity-resolution.ts FOLDER');
const rowsOf = (...path: readonly string[]): readonly Row[] =>
  parse(readFileSync(join(folder, ...path)), { columns: true, trim: true });

const bench = rowsOf('name_bench_person.csv');
const joined = bench.filter(({ name1 = '', name2 = '' }) => samePersonName(name1, name2).weight > 0);
const isMatch = (row: Row) => row['is_match'] === 'true';
console.log(
  `name pairs (name_bench): ${pairScore(joined.filter(isMatch).length, joined.length, bench.filter(isMatch).length)} (aim: F1 at least 0.80)`,
);

measure(
  'FEBRL 1',
  rowsOf('febrl', 'dataset1.csv').map((row) => ({
    name: `${row['given_name']} ${row['surname']}`,
    born: row['date_of_birth'] ?? '',
    person: /^rec-(\d+)/.exec(row['rec_id'] ?? '')?.[1] ?? '',
  })),
);
measure(
  'Splink fake_1000',
  rowsOf('splink', 'fake_1000.csv').map((row) => ({
    name: `${row['first_name']} ${row['surname']}`,
    born: (row['dob'] ?? '').replaceAll('-', ''),
    person: row['cluster'] ?? '',
  })),
);

/** By name alone, and with a date of birth that is the same but for two slips; these tables know addresses and numbers too, which Kith does not read. */
function measure(title: string, entries: readonly Entry[]): void {
  const [byName, withDate] = [
    { right: 0, found: 0 },
    { right: 0, found: 0 },
  ];
  let expected = 0;
  entries.forEach((a, index) => {
    for (const b of entries.slice(index + 1)) {
      const isSame = a.person === b.person;
      expected += Number(isSame);
      if (samePersonName(a.name, b.name).weight <= 0) continue;
      byName.found += 1;
      byName.right += Number(isSame);
      if (a.born === '' || b.born === '' || editDistance(a.born, b.born) > 2) continue;
      withDate.found += 1;
      withDate.right += Number(isSame);
    }
  });
  console.log(`${title}, name alone: ${pairScore(byName.right, byName.found, expected)}`);
  console.log(`${title}, name and date of birth: ${pairScore(withDate.right, withDate.found, expected)}`);
}
