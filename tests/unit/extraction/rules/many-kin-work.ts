/** Runs in a thread of its own: reads and composes records that tell of few kin and of four times as many, and posts where the work grew faster. */
import { parentPort } from 'node:worker_threads';
import { grownBeyond, startCounting } from '../../../support/counted-work.ts';

const count = await startCounting();
const { composeNetwork } = await import('#graph/network/compose-network.ts');
const { readByRules } = await import('#services/extraction/rules/rules-extractor.ts');
const { logOf, runOf } = await import('../../../graph/network/invented-case.ts');
const { caseFile, recordOf } = await import('./read-note.ts');

const kin = ['aunt', 'uncle', 'cousin', 'grandmother', 'brother', 'great-aunt'];
const beginnings = ['Ba', 'Ce', 'Do', 'Fi', 'Gu', 'Ha', 'Jo', 'Ke', 'Lu', 'Mi', 'No', 'Pe'];
const ends = ['bel', 'dan', 'lyn', 'mar', 'nna', 'ric', 'sel', 'tha', 'vin', 'wen', 'xim', 'zor'];
const word = (at: number) => beginnings[at % 12] + (ends[(at >> 2) % 12] ?? '') + (ends[(at >> 5) % 12] ?? '');
const name = (at: number) => `${word(at)} ${word(at * 7 + 5)}`;

const shapes: Readonly<Record<string, (at: number) => string>> = {
  'kin with husbands': (at) =>
    `Ruby's ${kin[at % 6]} ${name(at)} lives in Leeds with her husband, ${name(at + 800)}. She saw his sister.`,
  'kin named later': (at) => `Her mother's cousin ${name(at)} said her sister was kind. The sister is ${word(at)}.`,
  'kin without names': (at) => `His ${kin[at % 6]} came. The ${kin[at % 6]} said that her mother was well.`,
};
const [few, many] = [60, 240];
/** Sixteen times would be work by the square of what is read. */
const limit = { often: 20_000, times: 8 };

function recordOfSome(sentence: (at: number) => string, amount: number) {
  return recordOf(Array.from({ length: amount }, (_, at) => sentence(at) + (at % 20 === 19 ? '\n\n' : ' ')).join(''));
}

for (const [what, sentence] of Object.entries(shapes)) {
  const read = (amount: number) => () => readByRules(recordOfSome(sentence, amount), caseFile);
  const compose = (amount: number) => {
    const record = recordOfSome(sentence, amount);
    const log = { ...logOf([record], [runOf(record, read(amount)())]), caseFile };
    return () => composeNetwork(log);
  };
  for (const work of what.includes('husbands') ? [read] : [read, compose])
    parentPort?.postMessage([
      `${work.name} ${what}`,
      grownBeyond(await count(work(few)), await count(work(many)), limit),
    ]);
}
