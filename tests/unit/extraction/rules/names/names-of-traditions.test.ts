import { expect, it } from 'vitest';
import { readFamilyFirst } from '#graph/network/identity/names/family-first.ts';
import { givenNameSex } from '#services/extraction/rules/names/given-names.ts';
import { inventedRecord, peopleIn, tiesIn } from '../invented-record.ts';
import { rulesExtractor } from '#services/extraction/rules/rules-extractor.ts';

it.each([
  ['Lo Mei-yan', ['Mei-yan'], 'Lo'],
  ['Lee Kwok-wing', ['Kwok-wing'], 'Lee'],
  ['Le Thi Bich Van', ['Van', 'Thi', 'Bich'], 'Le'],
  ['Ly Van Tam', ['Tam', 'Van'], 'Ly'],
])('the family name comes first: %s', (written, given, family) => {
  expect(readFamilyFirst(written.split(' '))).toEqual({ given, family });
});

it.each(['Mary-ann Foyle', 'Peter Van Holt', 'Anne-marie Low', 'Sally Kwok'])(
  'the given name comes first: %s',
  (name) => {
    expect(readFamilyFirst(name.split(' '))).toBeUndefined();
  },
);

it.each(['Roya Karimi', 'Lindita Berisha', 'Despina Loizou', 'Wanjiku Maina', 'Siti Nur binti Osman'])(
  'somebody stays with %s',
  async (name) => {
    expect(await peopleIn(`She is staying with ${name} in Leeds.`)).toContain(name);
  },
);

it('a virtue is a first name before what is only a surname', async () => {
  expect(await peopleIn('Comfort Agbeko rang.')).toEqual(['Comfort Agbeko']);
  expect(await peopleIn('Promise Karen that he will ring.')).toEqual(['Karen']);
  expect(await peopleIn('Hope Centre rang.')).toEqual([]);
});

it('days are nobody', async () => {
  expect(await peopleIn('Thu-Fri her daughter comes. Can do Thurs-Fri. Mon-Wed told us.')).toEqual([]);
});

it('their sex is known by their names', () => {
  expect(['Farzaneh', 'Behrouz', 'Chrystalla', 'Sivakumar', 'Shmuel'].map(givenNameSex)).toEqual([
    'female',
    'male',
    'female',
    'male',
    'male',
  ]);
});

it("whose other name the child's is, is that child", async () => {
  const text = 'Ginger Low, Y7 (real name Rosa Pellow), is upset. Ginger told her aunt.';
  const { reading } = await rulesExtractor.read(inventedRecord(text), {
    reference: 'FICTIONAL-NAMES',
    children: [{ id: 'child1', name: 'Rosa Pellow', dateOfBirth: '2014-02-01', sex: 'female' }],
  });
  expect(reading.mentions.filter(({ childId }) => childId).map(({ surface }) => surface)).toContain('Ginger');
});

it.each([
  ["Tam is Rosa's brother, though he's only half.", 'half-sibling'],
  ['Sibling: Tam Low, nursery class (different father)', 'half-sibling'],
  ["Tam is Rosa's brother; he is half Spanish.", 'sibling'],
])('%s', async (text, kind) => {
  expect((await tiesIn(text))[0]).toContain(` ${kind} child1`);
});
