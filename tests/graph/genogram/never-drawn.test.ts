/** What the notation leaves out (practice §7). */
import { describe, expect, test } from 'vitest';
import type { Relation } from '#graph/model/network.ts';
import type { TieDraft } from './draw-family.ts';
import { brother, draw, drawn, mother, node, words } from './drawn-notation.ts';

describe('never drawn', () => {
  const father = (facts: TieDraft[3], id = 'Man'): TieDraft => [id, 'parent', 'child-Kit', facts];
  const hearsay = {
    claimId: 'c',
    record: 1,
    quote: 'they say',
    start: 0,
    end: 8,
    polarity: 'reported',
    inLatestReading: true,
  } as const;

  test.each([
    ['alleged', { basis: 'alleged' }],
    ['excluded by DNA', { basis: 'dna-excluded' }],
    ['excluded by DNA though a worker found it right', { basis: 'dna-excluded', status: 'right' }],
    ['only reported', { polarity: 'reported', evidence: [hearsay] }],
    ['denied', { polarity: 'denied' }],
    ['found wrong', { status: 'wrong' }],
  ] as const)('paternity that is %s', (_, facts) => {
    const layout = draw({ people: { 'child-Kit': 'm', Mum: 'f', Man: 'm' }, ties: [mother, father(facts)] });
    expect(drawn(layout)).toEqual(['Mum', 'child-Kit']);
  });

  test('paternity that somebody states after a test has excluded it', () => {
    const layout = draw({
      people: { 'child-Kit': 'm', Mum: 'f', Man: 'm' },
      ties: [mother, father({}), father({ basis: 'dna-excluded', polarity: 'denied' })],
    });
    expect(drawn(layout)).toEqual(['Mum', 'child-Kit']);
  });

  test('the people and the words that follow from a rumour', () => {
    const throughHim: Relation = {
      ...brother,
      label: 'paternal grandmother',
      through: ['Man'],
      chain: ['tie1', 'tie2'],
    };
    const layout = draw({
      people: { 'child-Kit': 'm', Mum: 'f', Man: 'm', HisMother: ['f', { relations: [throughHim] }] },
      ties: [mother, father({ basis: 'alleged' }), ['HisMother', 'parent', 'Man']],
    });
    expect(layout.nodes.flatMap(({ lines }) => lines).map(({ text }) => text)).not.toContain('paternal');
    expect(layout.lines.some(({ people }) => people.includes('child-Kit') && people.includes('Man'))).toBe(false);
  });

  test('alleged paternity is drawn once a worker has found it right', () => {
    const layout = draw({
      people: { 'child-Kit': 'm', Mum: 'f', Man: 'm' },
      ties: [mother, father({ basis: 'alleged', status: 'right' })],
    });
    expect(drawn(layout)).toContain('Man');
  });

  test('a sibling adopted away has a birth name and "adopted", no adopters and nothing beyond', () => {
    const layout = draw({
      people: {
        'child-Kit': 'm',
        Mum: 'f',
        Lou: ['m', { bornOn: '2010', deceased: true, relations: [brother] }],
        Adopter: 'f',
        Friend: ['f', { category: 'connection' }],
      },
      ties: [
        mother,
        ['Mum', 'parent', 'Lou'],
        ['Adopter', 'adoptive-parent', 'Lou'],
        ['Adopter', 'sibling', 'Friend'],
        ['Friend', 'friend', 'Lou'],
      ],
    });
    expect(words(layout, 'Lou')).toEqual(['Lou', 'adopted']);
    expect(node(layout, 'Lou')?.symbol).toMatchObject({ bracketed: true, deceased: false });
    expect(drawn(layout)).not.toContain('Adopter');
  });

  test('someone who has been set aside', () => {
    const layout = draw({
      people: { 'child-Kit': 'm', Mum: 'f', Stranger: ['m', { setAside: 'not-this-family' }] },
      ties: [mother, ['Stranger', 'sibling', 'Mum']],
    });
    expect(drawn(layout)).not.toContain('Stranger');
  });
});
