/** A first name that two of the family bear, told apart by what they are to each other. */
import { expect, it } from 'vitest';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { readByRules } from '#services/extraction/rules/rules-extractor.ts';
import { logOf, runOf } from '../../../../graph/network/invented-case.ts';
import { caseFile, recordOf } from '../read-note.ts';

function namesOf(...bodies: readonly string[]): string[] {
  const records = bodies.map((body, at) => ({ ...recordOf(body), number: at + 1, path: `note-${at + 1}.txt` }));
  const runs = records.map((record) => runOf(record, readByRules(record, caseFile)));
  const { people } = composeNetwork({ ...logOf(records, runs), caseFile });
  return people.map(({ name }) => name).filter((name) => name.startsWith('Una'));
}

it('a partner of that name is the mother', () => {
  expect(namesOf('Ruby’s mum is Una Tait. Ruby’s dad is Ken Hay. His partner Una rang.')).toEqual(['Una Tait']);
});

it('whose name is another’s too is kept from every way that one is written', () => {
  const body = 'Ruby’s mum is Una Tait. Una told me that Ken has left. Ruby’s dad is Ken Hay. His mum, also Una, rang.';
  const { remarks, mentions } = readByRules(recordOf(body), caseFile);
  const written = new Map(mentions.map(({ id, surface }) => [id, surface]));
  const apart = remarks.flatMap(({ b, outcome }) => (outcome === 'different' ? [written.get(b) ?? ''] : []));
  expect(apart.toSorted()).toEqual(['Una', 'Una Tait']);
});

it('"the other", where two are known, is one of them', () => {
  const body = 'Ruby’s aunt is Una Tait. Una Hay is the neighbour. Then the other Una came.';
  expect(readByRules(recordOf(body), caseFile).remarks.filter(({ outcome }) => outcome === 'different')).toEqual([]);
});

it('of whom a pronoun says whose mother she is, is not merely another family name of the grandmother', () => {
  const names = namesOf(
    'Ruby lives with her mum Una Tait. Ruby’s dad is Ken Hay.',
    'Una at home with the baby. Una’s mother Sal has bad knees. She is Una Hay’s friend.',
    'Una Hay is Ruby’s paternal grandmother.',
  );
  expect(names.toSorted()).toEqual(['Una Hay', 'Una Tait']);
});
