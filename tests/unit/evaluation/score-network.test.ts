import { describe, expect, test } from 'vitest';
import { scoreNetwork } from '#services/commands/evaluation/evaluate-folder.ts';
import { scoreTable, together } from '#services/commands/evaluation/table.ts';
import { caseFile, claimed, found, key, network, texts } from './tiny-bundle.ts';

const mary = found('Mary Tilley', { label: 'mother' }, { sex: 'female' });
const edna = found('Edna Tilley', { label: 'maternal grandmother', side: 'maternal' });
const dawn = found('Dawn Tilley', { label: 'paternal aunt', side: 'paternal' });
const score = (...given: Parameters<typeof network>) => scoreNetwork(network(...given), key, caseFile, texts).counts;

describe('people', () => {
  test('of five in the key three are found, and nobody else', () => {
    const counts = score([mary, edna, dawn]);
    expect(counts).toMatchObject({ people: 5, found: 3, kin: 3, kinFound: 3, connection: 2, connectionFound: 0 });
    expect(counts['falsePeople'] ?? 0).toBe(0);
  });

  test('a professional taken for family is wrong; one filed as professional is not', () => {
    const vane = found('Mr Vane', { label: 'uncle' });
    expect(score([mary, vane])).toMatchObject({ falsePeople: 1, professionalsAsFamily: 1 });
    expect(score([mary, { ...vane, category: 'professional' }])['falsePeople'] ?? 0).toBe(0);
  });

  test('somebody the key does not know is false; an unnamed link that no record names is left out', () => {
    const stranger = { ...found('Zed Quill', { label: 'uncle' }), id: 'r1-1-2' };
    const implied = {
      ...found('maternal grandfather, name unknown', { label: 'maternal grandfather' }),
      id: 'implied-x',
    };
    expect(score([mary, stranger, implied])).toMatchObject({ falsePeople: 1, implied: 1 });
  });

  test('the same woman twice is one duplicate and no false person', () => {
    const again = { ...found('Edna', { label: 'grandmother' }), id: 'r1-again' };
    const counts = score([mary, edna, again]);
    expect(counts).toMatchObject({ found: 2, duplicates: 1 });
    expect(counts['falsePeople'] ?? 0).toBe(0);
  });

  test('one person on the names of two is a wrong merge, and fails the trap that keeps them apart', () => {
    const both = { ...edna, mentions: [...edna.mentions, ...dawn.mentions] };
    expect(score([mary, both])).toMatchObject({ wrongMerges: 1, trapsPassed: 0 });
  });
});

test('a label of the wrong side is right but for the side', () => {
  expect(score([mary, edna, dawn])).toMatchObject({
    labels: 4,
    labelsOfFound: 3,
    labelsExact: 2,
    labelsExceptSide: 3,
    sidesGiven: 2,
    sidesRight: 1,
  });
});

describe('ties', () => {
  const [maryId, ednaId, dawnId] = [mary.id, edna.id, dawn.id];

  test('listed ones are right, those that follow by kinship too, others wrong', () => {
    const counts = score(
      [mary, edna, dawn],
      [
        claimed('parent', maryId, 'child-child1', 'Mary Tilley is the mother of Poppy'),
        claimed('aunt-uncle', dawnId, 'child-child1', 'Dawn Tilley is Mary’s sister'),
        claimed('sibling', dawnId, ednaId, 'Dawn Tilley'),
      ],
    );
    expect(counts).toMatchObject({ ties: 3, tiesFound: 1, tiesRight: 1, tiesFollowing: 1, tiesWrong: 1 });
  });

  test('a denial is kept when it is told as one, and shown as fact when it is told as so', () => {
    const tom = found('Tom Best', {}, { category: 'connection', sex: 'male' });
    const father = claimed('parent', tom.id, 'child-child1', 'Tom Best is not the father');
    expect(score([tom], [{ ...father, polarity: 'denied' }])).toMatchObject({ denialsKept: 1, denialsAsFact: 0 });
    expect(score([tom], [father])).toMatchObject({ denialsKept: 0, denialsAsFact: 1, tiesWrong: 1 });
  });

  test('a tie is traced only when its quote stands at its offsets', () => {
    const tie = claimed('parent', maryId, 'child-child1', 'Mary Tilley is the mother of Poppy');
    const moved = { ...tie, evidence: tie.evidence.map((one) => ({ ...one, start: one.start + 1, end: one.end + 1 })) };
    expect(score([mary], [tie])).toMatchObject({ claimedTies: 1, tracedTies: 1 });
    expect(score([mary], [moved])).toMatchObject({ claimedTies: 1, tracedTies: 0 });
  });
});

test('an expected carer counts when put forward; somebody ruled out must come with a caution', () => {
  const suggestion = { group: 'relative' as const, reasons: [], considerations: [], children: [] };
  expect(
    score([
      { ...edna, suggestion },
      { ...dawn, suggestion },
    ]),
  ).toMatchObject({
    carers: 1,
    carersSuggested: 1,
    ruledOut: 1,
    ruledOutBare: 1,
  });
  const apart = { ...suggestion, group: 'not-to-be-approached' as const };
  expect(score([{ ...edna, suggestion: apart }])).toMatchObject({ carersSuggested: 0 });
});

test('a statement is found by type, person and overlapping words; one the key lacks is wrong', () => {
  const say = (type: 'contact' | 'wish', quote: string) => ({
    type,
    childIds: [],
    fields: {},
    evidence: claimed('parent', '', '', quote).evidence[0] as never,
  });
  const counts = score([{ ...edna, statements: [say('contact', 'Tilley is Nan'), say('wish', 'Nan')] }, dawn]);
  expect(counts).toMatchObject({ contact: 1, contactFound: 1, contactRight: 1, wishWrong: 1, offer: 1, offerFound: 0 });
});

test('traps without a mechanical check are left to a reader', () => {
  expect(score([mary, edna, dawn])).toMatchObject({ trapsUntested: 2, traps: 1, trapsPassed: 1 });
});

test('recall is told by tradition and by the side of the labels', () => {
  expect(score([mary, edna])).toMatchObject({
    'tradition english': 2,
    'tradition english found': 1,
    'side maternal': 2,
    'side maternal found': 1,
  });
});

test('several bundles are scored as one by their counts, the larger weighing more', () => {
  const one = (bundle: string, counts: Record<string, number>) => ({ bundle, counts, mistakes: {} });
  const both = together([one('A', { people: 9, found: 3, seconds: 1 }), one('B', { people: 1, found: 1, denials: 2 })]);
  expect(both).toMatchObject({ bundle: '2 together', counts: { people: 10, found: 4, denials: 2, seconds: 1 } });
  expect(scoreTable([both])).toMatch(/people: recall +\| +0\.400/);
});
