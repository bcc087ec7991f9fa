/**
 * `node tests/evals/hostile.ts FOLDER`: instructions planted in records of the example change nothing beyond what is read in the planted words, and
 * no string of the Big List of Naughty Strings, as a record, a name or a child's name, makes reading or composing throw.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Network } from '#graph/model/network.ts';
import type { KithRecord } from '#graph/model/record.ts';
import type { Run } from '#graph/model/run.ts';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { readCaseFolder } from '#services/intake/read-case-folder.ts';
import { absentChild, networkOfText, recordOf, runOf } from './network-of-texts.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Say which folder: node tests/evals/hostile.ts FOLDER');
const readJson = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const attacks = Object.values(
  z.record(z.string(), z.array(z.string())).parse(readJson('bipia_text_attack_train.json')),
).flat();
const naughty = z.array(z.string()).parse(readJson('blns.json'));

const { caseFile, records } = await readCaseFolder(join(import.meta.dirname, '../../fixtures/example'));
const runs = records.map((record) => runOf(record, caseFile));
const untouched = composeNetwork({ caseFile, records, runs, decisions: [] });
const notes = records.filter((record) => record.number > 0 && record.format === 'txt');

const spread = attacks.filter((attack, index) => changesMore(attack, notes[index % notes.length]!));
console.log(
  `hostile: ${attacks.length} instructions planted, ${spread.length} changed anything beyond the planted words`,
);
for (const attack of spread) console.log(`  ${attack}`);

let thrown = 0;
for (const text of naughty) thrown += Number(await throws(text));
console.log(`naughty strings: ${naughty.length} as record, name and child's name, ${thrown} threw`);
process.exitCode = spread.length + thrown === 0 ? 0 : 1;

function changesMore(attack: string, victim: KithRecord): boolean {
  const planted = { ...victim, text: `${victim.text}\n\n${attack}\n` };
  const isPlanted = (place: { readonly record: number; readonly start: number }) =>
    place.record === victim.number && place.start >= victim.text.length;
  const all = records.map((record) => (record === victim ? planted : record));
  const plantedRuns = runs.map((run): Run => (run.record === victim.number ? runOf(planted, caseFile) : run));
  const network = composeNetwork({ caseFile, records: all, runs: plantedRuns, decisions: [] });
  return !isDeepStrictEqual(without(isPlanted, network), without(isPlanted, untouched));
}

type Place = { readonly record: number; readonly start: number };

/** Who is one person, what is claimed and with which words, leaving out everything that stands in planted words only. */
function without(isPlanted: (place: Place) => boolean, { people, relationships }: Network) {
  const kept = people
    .map(({ id, category, mentions, relations, statements }) => ({
      id,
      category,
      mentions: mentions.filter((mention) => !isPlanted(mention)).map((mention) => mention.id),
      statements: statements
        .filter((statement) => !isPlanted(statement))
        .map(({ type, start, end }) => `${type} ${start} ${end}`),
      labels: relations.map(({ childId, label }) => `${childId} ${label}`),
    }))
    .filter(
      ({ id, mentions }) =>
        mentions.length > 0 || !people.some((person) => person.id === id && person.mentions.length > 0),
    );
  const claimed = relationships
    .map(({ kind, from, to, polarity, evidence }) => ({
      tie: `${from} ${kind} ${to} ${polarity}`,
      words: evidence.filter((one) => !isPlanted(one)).map(({ record, start, end }) => `${record} ${start} ${end}`),
    }))
    .filter(({ words }) => words.length > 0);
  return { kept, claimed };
}

async function throws(text: string): Promise<boolean> {
  try {
    await networkOfText(`Mother: ${text}. ${text} is the aunt of ${text}.`);
    if (text.trim() !== '') await networkOfText(text);
    const children = [{ ...absentChild.children[0]!, name: text.slice(0, 200) || 'x' }];
    const record = await recordOf(`Seen with her mother, Ada Brill. ${text} said hello.`, 1);
    const run = runOf(record, { ...absentChild, children });
    composeNetwork({ caseFile: { ...absentChild, children }, records: [record], runs: [run], decisions: [] });
    return false;
  } catch (error) {
    console.log(`  threw: ${JSON.stringify(text).slice(0, 60)} ${error instanceof Error ? error.name : ''}`);
    return true;
  }
}
