import { describe, expect, test } from 'vitest';
import { writeKinPath } from '#graph/kinship/kin-notation.ts';
import { kinTerm } from '#graph/kinship/kin-term.ts';
import { paths } from '#graph/kinship/paths.ts';
import { vocabularyWords } from '#graph/kinship/vocabulary.ts';

function read(term: string): readonly string[] {
  return kinTerm(term).map(({ path, kind }) => (path ? writeKinPath(path) : kind));
}

describe('a kin term', () => {
  test.each(['step mum', 'stepmum', 'step-mum', 'Step-Mum', 'STEP MUM'])(
    'is the same however it is spelt: %s',
    (term) => {
      expect(read(term)).toEqual(['Pf:step']);
    },
  );

  test.each([
    ['gt-gran', 'P P Pf'],
    ['great-great-aunt', 'P P P Sf'],
    ['grandaunt', 'P P Sf'],
    ['maternal half-aunts', 'Pf Sf:half'],
    ['½-sib', 'S:half'],
    ['halfbrother', 'Sm:half'],
    ['ex-wife', 'Wf:former:married'],
    ['nan on mum’s side', 'Pf Pf'],
    ['aunt by marriage', 'P S Wf:married'],
    ['mother-in-law', 'W:married Pf'],
    ['MGM', 'Pf Pf'],
    ['P.G.F.', 'Pm Pm'],
    ['foster carers', 'P:foster'],
    ['Mamgu', 'P Pf'],
    ['hen nain', 'P P Pf'],
    ['Bunică', 'P Pf'],
    ['Matusa', 'P Sf'],
    ['Phupho', 'Pm Sf'],
    ['Habaryar', 'Pf Sf'],
    ['bà ngoại', 'Pf Pf'],
    ['former social worker', 'professional'],
    ['neighbours', 'neighbour'],
    ['godmother', 'godparent'],
    ['imam', 'faith-leader'],
    ['nonno', 'P Pm'],
    ['Yiayia', 'P Pf'],
    ['Periyamma', 'Pf Sf'],
    ['Ninong', 'godparent'],
  ])('%s is read as %s', (term, path) => {
    expect(read(term)).toContain(path);
  });

  test('with several meanings gives them all', () => {
    expect(read('Nana')).toEqual(expect.arrayContaining(['P Pf', 'Pf Pm']));
    expect(read('Dada')).toEqual(expect.arrayContaining(['Pm Pm', 'Sm', 'Sf']));
    expect(read('first cousin once removed')).toEqual(['P P S C', 'P S C C']);
    expect(read('sister-in-law')).toEqual(['W:married Sf', 'S Wf:married']);
  });

  test('of one or two letters needs its capitals, and a short accented word its accents', () => {
    expect(read('F')).toContain('Pm');
    expect(read('f')).toEqual([]);
    expect(read('ma')).not.toContain('Pf Sf');
    expect(read('cô')).toContain('Pm Sf');
    expect(read('co')).toEqual([]);
  });

  test('that is also courtesy says so, until it says whose side', () => {
    expect(kinTerm('Auntie').every(({ honorific }) => honorific)).toBe(true);
    expect(kinTerm('Tanti').every(({ honorific }) => honorific)).toBe(true);
    expect(kinTerm('maternal aunt').some(({ honorific }) => honorific)).toBe(false);
    expect(kinTerm('grandmother').some(({ honorific }) => honorific)).toBe(false);
  });

  test('keeps that somebody has died or a tie has ended', () => {
    expect(kinTerm('late grandmother')).toMatchObject([{ late: true, former: false }]);
    expect(kinTerm('former neighbour')).toMatchObject([{ late: false, former: true }]);
  });

  test('is nothing when the words do not go together or are none', () => {
    for (const term of ['half-mother', 'maternal mother', 'maternal husband', 'great-neighbour', 'table', '', '-'])
      expect(kinTerm(term), term).toEqual([]);
  });

  test('of the vocabulary is found by its own spelling', () => {
    expect(vocabularyWords.length).toBeGreaterThan(2000);
    expect(vocabularyWords.filter((word) => kinTerm(word).length === 0)).toEqual([]);
  });
});

describe('a chain of kin terms', () => {
  test.each([
    ["half-brother's paternal grandmother", 'Sm:half Pm Pf'],
    ["mum's brother's wife", 'Pf Sm Wf:married'],
    ['wife of maternal uncle', 'Pf Sm Wf:married'],
    ["dad's ex-partner", 'Pm W:former'],
    ["foster carers' daughter", 'P:foster Cf'],
    ['maternal half-aunt or half-uncle', 'Pf S:half'],
  ])('%s is read as %s', (term, path) => {
    expect(paths(term).map(writeKinPath)).toContain(path);
  });

  test('with a name in it is not read', () => {
    expect(paths("Zebedee's wife")).toEqual([]);
  });
});

test.each([
  ['step-grandad', 'other-kin'],
  ['step-aunt', 'other-kin'],
  ['half-uncle', 'aunt-uncle'],
  ['adoptive grandmother', 'grandparent'],
])('a grandparent or aunt by a step is other kin: %s is %s', (term, kind) => {
  expect(kinTerm(term)[0]?.kind).toBe(kind);
});
