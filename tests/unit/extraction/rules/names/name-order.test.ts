import { expect, test } from 'vitest';
import type { CaseFile } from '#graph/model/case-file.ts';
import type { PersonName } from '#graph/model/mention.ts';
import { findNames } from '#services/extraction/rules/names/find-names.ts';
import { recordNames } from '#services/extraction/rules/names/record-names.ts';
import { tokenise } from '#services/extraction/rules/shapes/tokenise.ts';

const caseFile: CaseFile = {
  reference: 'FICTIONAL-ORDER',
  children: [{ id: 'child1', name: 'Amina Begum Sadiq', dateOfBirth: '2019-05-01', sex: 'female' }],
};

function namesIn(text: string): readonly string[] {
  const known = recordNames(text, caseFile);
  const tokens = tokenise(text, 0, text.length);
  findNames(tokens, known);
  return findNames(tokens, known).map(({ name }) => shown(name));
}

function shown({ given, family }: PersonName): string {
  return `${given.join(' ')} / ${family ?? ''}`;
}

test('a police form in capitals writes the family name first, with and without a comma', () => {
  expect(namesIn('SUSPECT: HARGRAVE STEPHEN PAUL DOB 02/03/1980')).toEqual(['Stephen Paul / Hargrave']);
  expect(namesIn('WITNESS: PELLOW, TAMSIN, FLAT 9')).toEqual(['Tamsin / Pellow']);
  expect(namesIn('INFORMANT: QUANTRILL, ZEPHYRA, DOB 01/01/1990')).toEqual(['Zephyra / Quantrill']);
});

test("a family name of the case's child comes first though it is a given name elsewhere", () => {
  expect(namesIn('ALSO PRESENT: SADIQ YUNUS')).toEqual(['Yunus / Sadiq']);
});

test('where either word may be the given name, the other names of the record tell', () => {
  expect(namesIn('VICTIM: HARGRAVE STEPHEN. MOTHER: DUNNETT CLAIRE. PRESENT: BEVERLEY GAYNOR.')).toContain(
    'Gaynor / Beverley',
  );
});

test('the name ends where a line in capitals goes on', () => {
  expect(namesIn("STEPHEN'S BROTHER DARREN HARGRAVE FLAGGED FOR VIOLENCE")).toEqual([
    'Stephen / ',
    'Darren / Hargrave',
  ]);
  expect(namesIn('CHILD LEFT WITH CLAIRE DUNNETT ON ARRIVAL')).toEqual(['Claire / Dunnett']);
});

test('Chinese and Vietnamese names are read family name first', () => {
  expect(namesIn('His aunt is Truong Thi Mai.')).toEqual(['Mai Thi / Truong']);
  expect(namesIn('Zhang Weiming rang from work.')).toEqual(['Weiming / Zhang']);
  expect(namesIn('Mei Zhang rang from work.')).toEqual(['Mei / Zhang']);
});

test('a Portuguese lady goes with a first name', () => {
  expect(namesIn('I work with Dona Zita.')).toEqual(['Zita / ']);
  expect(namesIn('I work with Mrs Zarco.')).toEqual([' / Zarco']);
});
