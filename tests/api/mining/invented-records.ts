/** Invented cases to mine: as many records as asked for, in which a few families keep turning up. Every person is fictional. */
import { randomUUID } from 'node:crypto';
import type { CaseFile } from '#graph/model/case-file.ts';
import type { FamilyGraph, NewRecord } from '#graph/store/family-graph.ts';
import { audited, inventedRecord, operator } from '../../graph/store/invented-family.ts';

const caseFile: CaseFile = {
  reference: 'INVENTED-MINED',
  children: [
    { id: 'kit', name: 'Kit Larkspur', dateOfBirth: '2017-05-04', sex: 'male' },
    { id: 'wren', name: 'Wren Larkspur', dateOfBirth: '2019-09-12', sex: 'female' },
  ],
};

const given = ['Alder', 'Bryony', 'Clement', 'Dorothea', 'Edmund', 'Felicity', 'Gideon', 'Harriet', 'Isaac', 'Juliet'];
const family = ['Larkspur', 'Tansy', 'Hollis', 'Marlow', 'Quince', 'Sorrel', 'Thorne'];
const terms = ['maternal aunt', 'paternal uncle', 'maternal grandmother', 'godfather', 'cousin', 'half-brother'];

/** The record of a number: the same number, the same words. */
export function recordToMine(number: number): NewRecord {
  const one = `${pick(given, number)} ${pick(family, number * 3)}`;
  const other = `${pick(given, number * 7 + 3)} ${pick(family, number + 2)}`;
  const text = [
    `Case note ${number}`,
    '',
    `${one} is Kit's ${pick(terms, number)}. She said on the phone that she would like to see both children.`,
    `${other} is the partner of ${one}. Kit Larkspur and Wren Larkspur were seen at home.`,
    `${one} told me that her sister, ${pick(given, number + 5)} ${pick(family, number * 5)}, lives nearby.`,
  ].join('\n');
  return inventedRecord(text, { number, path: `note-${number}.txt` });
}

/** An answer of a model that lists everybody of these records and says nothing of them: nobody is missed, nothing is asked twice. */
export const everybodyListed = JSON.stringify({
  people: [...given, ...family].map((name, at) => ({
    ref: `p${at}`,
    forms: [name],
    childId: null,
    sex: 'unknown',
    born: null,
    role: null,
    marks: [],
  })),
  ties: [],
  statements: [],
});

function pick(from: readonly string[], index: number): string {
  return from[index % from.length] ?? '';
}

export async function putCaseToMine(graph: FamilyGraph, records: number): Promise<string> {
  const id = randomUUID();
  const newCase = { id, caseFile, isExample: false, createdAt: '2026-03-01T09:00:00.000Z' };
  await graph.putCase(operator, newCase, audited(id, 'create-case'));
  await addRecords(graph, id, 1, records);
  return id;
}

/** Records `from` up to and including `to`. */
export async function addRecords(graph: FamilyGraph, caseId: string, from: number, to: number): Promise<void> {
  for (let number = from; number <= to; number += 1)
    await graph.putRecord(operator, caseId, recordToMine(number), new Uint8Array(), audited(caseId, 'add-record'));
}
