/** Reads the same text with the rules and with `compromise`'s own people(), by turns in one run: median times and how many times as long. */
import nlp from 'compromise';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseFile } from '#graph/model/case-file.ts';
import type { KithRecord } from '#graph/model/record.ts';
import { readByRules } from '#services/extraction/rules/rules-extractor.ts';
import { readCaseFolder } from '#services/intake/read-case-folder.ts';

const bundle = join(process.env['KITH_DATA'] ?? '../shared/data', 'cases', 'D');
const folder = existsSync(bundle) ? bundle : join('fixtures', 'example');
const turns = 9;

const { caseFile, records } = await readCaseFolder(folder);
const texts = records.filter((record) => record.number > 0);
const characters = texts.reduce((sum, { text }) => sum + text.length, 0);

const [rules, people]: [number[], number[]] = [[], []];
// The first turn of each warms up and is not counted.
for (let turn = 0; turn <= turns; turn++) {
  const [oursNow, theirsNow] = [timed(readByRules), timed(peopleOf)];
  if (turn === 0) continue;
  rules.push(oursNow);
  people.push(theirsNow);
}
const [ours, theirs] = [median(rules), median(people)];
console.log(
  `${texts.length} records of ${folder === bundle ? 'cases/D' : 'the example'}, ${characters} characters, median of ${turns} turns`,
);
console.log(`  rules ${ours.toFixed(0)} ms, compromise people() ${theirs.toFixed(0)} ms`);
console.log(`  ${(ours / theirs).toFixed(2)} times as long (aim: at most 3)`);

function timed(read: (record: KithRecord, owner: CaseFile) => unknown): number {
  const started = performance.now();
  for (const record of texts) read(record, caseFile);
  return performance.now() - started;
}

function peopleOf({ text }: KithRecord): unknown {
  return nlp(text).people().out('array');
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
