/** What the notation says (practice §7): who stands where, and which line means what. */
import { describe, expect, test } from 'vitest';
import { layoutGenogram } from '#graph/genogram/layout-genogram.ts';
import { between, brother, draw, drawn, mother, node, words, x } from './drawn-notation.ts';
import { handBuiltFamilies } from './hand-built-families.ts';

describe('people', () => {
  test('the shape is the recorded sex, never guessed from a name', () => {
    const layout = draw({
      people: { 'child-Kit': 'm', Mum: 'f', Mary: 'u' },
      ties: [mother, ['Mary', 'sibling', 'Mum']],
    });
    expect(['child-Kit', 'Mum', 'Mary'].map((id) => node(layout, id)?.symbol.shape)).toEqual([
      'square',
      'circle',
      'diamond',
    ]);
  });

  test('a case child is doubled, a dead person crossed, an unnamed link small', () => {
    const layout = draw({
      people: { 'child-Kit': 'm', Mum: ['f', { deceased: true }], Cousin: 'f' },
      ties: [mother, ['Cousin', 'cousin', 'child-Kit', { side: 'maternal' }]],
    });
    expect(node(layout, 'child-Kit')?.symbol.doubled).toBe(true);
    expect(node(layout, 'Mum')?.symbol.deceased).toBe(true);
    const unnamed = layout.nodes.filter((one) => one.unnamed);
    expect(unnamed.map((one) => one.lines.map(({ text }) => text).join(' '))).toEqual(['name unknown']);
    expect(unnamed.every(({ symbol }) => symbol.size < 36)).toBe(true);
  });

  test('a tag says suggested or in the council system, and a confirmed person has none', () => {
    const layout = draw({
      people: {
        'child-Kit': 'm',
        Mum: ['f', { inBaseline: true }],
        Aunt: 'f',
        Uncle: ['m', { inBaseline: true, relations: [{ ...brother, label: 'uncle', status: 'right' }] }],
      },
      ties: [mother, ['Aunt', 'sibling', 'Mum'], ['Uncle', 'sibling', 'Mum']],
    });
    expect(['child-Kit', 'Mum', 'Aunt', 'Uncle'].map((id) => node(layout, id)?.tag)).toEqual([
      undefined,
      'C',
      '?',
      undefined,
    ]);
  });
});

describe('places', () => {
  test("the father's people stand left, the mother's right, the child between its parents", () => {
    const layout = layoutGenogram(handBuiltFamilies['two sides'], { showReview: true });
    const order = ['Una', 'Owen', 'Mia', 'Ned'].map((id) => x(layout, id));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(x(layout, 'child-Kit')).toBeGreaterThan(x(layout, 'Owen'));
    expect(x(layout, 'child-Kit')).toBeLessThan(x(layout, 'Mia'));
  });

  test('a marriage between the two sides does not pull one over to the other', () => {
    const layout = layoutGenogram(handBuiltFamilies['siblings who marry siblings'], { showReview: true });
    expect(x(layout, 'Rita')).toBeLessThan(x(layout, 'Sean'));
  });

  test('children run from the eldest to the youngest', () => {
    const layout = layoutGenogram(handBuiltFamilies['twelve children'], { showReview: true });
    const years = layout.nodes
      .filter(({ row }) => row === 1)
      .toSorted((a, b) => a.symbol.centre.x - b.symbol.centre.x)
      .map((one) => one.lines.find(({ role }) => role === 'years')?.text);
    expect(years).toHaveLength(12);
    expect(years).toEqual(years.toSorted((a = '', b = '') => (a < b ? -1 : 1)));
  });

  test('partners in sequence stand from the earliest to the latest around the one they share', () => {
    const layout = layoutGenogram(handBuiltFamilies['three partners'], { showReview: true });
    const order = ['Abe', 'Moll', 'Bob', 'Cal'].map((id) => x(layout, id));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('each generation has a row of its own', () => {
    const layout = layoutGenogram(handBuiltFamilies['five generations'], { showReview: true });
    expect(['A1', 'B1', 'C1', 'D2', 'child-Kit'].map((id) => node(layout, id)?.row)).toEqual([0, 1, 2, 3, 4]);
  });

  test('an uncle who has a child with his niece stands beside her, below his sister', () => {
    const layout = layoutGenogram(handBuiltFamilies['care and placement'], { showReview: true });
    expect(node(layout, 'Uncle')?.row).toBe(node(layout, 'Niece')?.row);
    expect(node(layout, 'Aunt')?.row).toBe((node(layout, 'Uncle')?.row ?? 0) - 1);
  });

  test('a second mother who contradicts the first is kept, without a line, in a band of her own', () => {
    const layout = draw({
      people: { 'child-Kit': 'm', Mum: ['f', { inBaseline: true }], Other: 'f' },
      ties: [
        ['Mum', 'parent', 'child-Kit', { status: 'right' }],
        ['Other', 'parent', 'child-Kit'],
      ],
    });
    expect(layout.bands.map(({ kind }) => kind)).toEqual(['kin-not-placed']);
    expect(layout.lines.map(({ people }) => people)).toEqual([['Mum', 'child-Kit']]);
  });

  test('friends and neighbours stand in a labelled band, professionals nowhere', () => {
    const layout = layoutGenogram(handBuiltFamilies['care and placement'], { showReview: true });
    expect(layout.bands.map(({ title }) => title.text)).toEqual(['Connections']);
    expect(node(layout, 'Mentor')?.row).toBeUndefined();
    expect(drawn(layout)).not.toContain('Worker');
  });
});

describe('lines', () => {
  test.each([
    ['married', 'solid', undefined],
    ['civil-partnership', 'solid', undefined],
    ['cohabiting', 'dashed', undefined],
    ['relationship', 'dashed', undefined],
    ['separated', 'dashed', 'separated'],
    ['divorced', 'solid', 'divorced'],
  ] as const)('%s partners: %s, mark %s', (state, style, mark) => {
    const layout = draw({
      people: { 'child-Kit': 'm', Mum: 'f', Dad: 'm' },
      ties: [mother, ['Dad', 'parent', 'child-Kit'], ['Dad', 'partner', 'Mum', { state }]],
    });
    const line = layout.lines.find(({ kind }) => kind === 'partner');
    expect([line?.style, line?.mark?.kind]).toEqual([style, mark]);
  });

  test('parents of whom no record says more are joined by a line that says so', () => {
    const layout = draw({
      people: { 'child-Kit': 'm', Mum: 'f', Dad: 'm' },
      ties: [mother, ['Dad', 'parent', 'child-Kit']],
    });
    expect(layout.lines.find(({ kind }) => kind === 'partner')).toMatchObject({
      style: 'dash-dot',
      partnerState: 'not-recorded',
    });
  });

  test('cousins who marry are joined by a double line', () => {
    const layout = layoutGenogram(handBuiltFamilies['cousins who marry'], { showReview: true });
    expect(layout.lines.filter(({ doubled }) => doubled).map(({ people }) => people)).toEqual([['Owen', 'Una']]);
  });

  test('fostering is dotted, an order is a labelled arrow, twins are joined', () => {
    const layout = layoutGenogram(handBuiltFamilies['care and placement'], { showReview: true });
    expect(between(layout, 'child-Pip', 'Lee')).toMatchObject({ kind: 'foster', style: 'dotted' });
    const order = layout.lines.find(({ kind }) => kind === 'placement');
    expect(order).toMatchObject({ people: ['child-Kit', 'Gran'], style: 'solid', arrow: true, label: { text: 'SGO' } });
    expect(layout.lines.filter(({ kind }) => kind === 'twins').map(({ people }) => people)).toEqual([
      ['child-Kit', 'child-Pip'],
    ]);
  });

  test('half-siblings hang from separate unions', () => {
    const layout = layoutGenogram(handBuiltFamilies['half-siblings'], { showReview: true });
    expect(between(layout, 'Nell', 'F1', 'One')?.people).toEqual(['F1', 'Nell', 'One']);
    expect(between(layout, 'Nell', 'child-Kit')?.people).toEqual(['Nell', 'child-Kit']);
  });

  test('a half-sibling of an unknown side is joined by a line that says only that they are related', () => {
    const layout = layoutGenogram(handBuiltFamilies['half-siblings'], { showReview: true });
    expect(between(layout, 'Three', 'child-Kit')?.kind).toBe('unplaced-kin');
  });

  test('a parent adopted as a child hangs from a dashed line, in brackets', () => {
    const layout = draw({
      people: { 'child-Kit': 'm', Mum: 'f', Nan: 'f' },
      ties: [mother, ['Nan', 'adoptive-parent', 'Mum']],
    });
    expect(between(layout, 'Nan', 'Mum')?.style).toBe('dashed');
    expect(node(layout, 'Mum')?.symbol.bracketed).toBe(true);
  });
});

test('a contradiction (being one’s own grandmother) is drawn as far as it can be, and ends', () => {
  const layout = draw({
    people: { 'child-Kit': 'm', Mum: 'f', Nan: 'f' },
    ties: [mother, ['Nan', 'parent', 'Mum'], ['child-Kit', 'parent', 'Nan'], ['Nan', 'partner', 'child-Kit']],
  });
  expect(drawn(layout)).toEqual(['Mum', 'Nan', 'child-Kit']);
});

test('a household is ringed with its letter and date', () => {
  const layout = draw({
    people: {
      'child-Kit': 'm',
      Mum: [
        'f',
        {
          statements: [
            {
              type: 'household',
              id: 's1',
              record: 1,
              about: 'child-Kit',
              childIds: [],
              polarity: 'stated',
              quote: 'lives with',
              start: 0,
              end: 10,
              on: '2025-05-03',
              fields: { with: ['child-Kit'] },
            },
          ],
        },
      ],
    },
    ties: [mother],
  });
  expect(layout.rings).toMatchObject([{ letter: 'A', people: ['Mum', 'child-Kit'], recordedOn: '2025-05-03' }]);
  for (const id of ['Mum', 'child-Kit']) expect(words(layout, id)?.join(' ')).toContain('household A, 2025-05-03');
});

test('children between whom nothing is known stand in one row, and a network of nobody is an empty page', () => {
  const layout = draw({ people: { 'child-Kit': 'm', 'child-Pip': 'f' }, ties: [] });
  expect(layout.nodes.map(({ row }) => row)).toEqual([0, 0]);
  const empty = draw({ people: {}, ties: [] });
  expect(empty).toMatchObject({ nodes: [], lines: [], rings: [], bands: [] });
  expect(Number.isFinite(empty.width) && Number.isFinite(empty.height)).toBe(true);
});
