import { describe, expect, it } from 'vitest';
import type { KinStep } from '#graph/model/kin-path.ts';
import { family, step } from './farrow-family.ts';
import { father, mother } from './invented-case.ts';

const marriedMan: readonly KinStep[] = [{ step: 'partner', sex: 'male', married: true }];
const gran = [step('parent', 'female'), step('parent', 'female')];

describe('a grandmother’s husband', () => {
  it.each([
    ['husband', 'maternal grandfather'],
    ['late husband', 'maternal grandfather'],
    ['second husband', 'maternal step-grandfather'],
    ['married', 'maternal step-grandfather'],
  ])('called her %s is the %s', (term, label) => {
    const { note, hannah, dilys, alf, compose, labels } = family();
    const network = compose([
      note.claim('parent', dilys, hannah, mother),
      note.claim('partner', alf, dilys, marriedMan, { term, state: 'married' }),
    ]);
    expect(labels(network, alf)).toEqual([label]);
  });

  it('is the grandfather too where only the gran is told', () => {
    const { note, dilys, alf, compose, labels } = family();
    const network = compose([
      note.claim('grandparent', dilys, 'child-one', gran),
      note.claim('partner', alf, dilys, marriedMan, { term: 'husband', state: 'married' }),
    ]);
    expect(labels(network, alf)).toEqual(['maternal grandfather']);
  });

  it('is the grandfather where he is said to be the father of her other daughter alone', () => {
    const { note, hannah, dilys, alf, kelly, compose, labels } = family();
    const network = compose([
      note.claim('parent', dilys, hannah, mother),
      note.claim('parent', dilys, kelly, mother),
      note.claim('parent', alf, kelly, father),
      note.claim('partner', alf, dilys, marriedMan, { term: 'husband', state: 'married' }),
    ]);
    expect(labels(network, alf)).toEqual(['maternal grandfather']);
  });

  it('is none where her daughter has another father, or that he is hers is denied', () => {
    const { note, hannah, dilys, alf, bram, compose, labels } = family();
    const marriage = note.claim('partner', alf, dilys, marriedMan, { term: 'husband', state: 'married' });
    const born = note.claim('parent', dilys, hannah, mother);
    const other = compose([born, marriage, note.claim('parent', bram, hannah, father)]);
    const denied = compose([born, marriage, note.claim('parent', alf, hannah, father, { polarity: 'denied' })]);
    expect(labels(other, alf)).toEqual(['maternal step-grandfather']);
    expect(labels(denied, alf)).toEqual(['maternal step-grandfather']);
  });
});

describe('a child of one parent alone', () => {
  it('who has somebody new is a half-brother; of a couple who are together he is a brother', () => {
    const { note, gus, hannah, kelly, bram, compose, labels } = family();
    const born = note.claim('parent', gus, bram, father);
    const withNew = [born, note.claim('partner', kelly, gus, [step('partner', 'female')], { term: 'girlfriend' })];
    const together = note.claim('partner', hannah, gus, [step('partner', 'female')], { term: 'partner' });
    expect(labels(compose(withNew), bram)).toEqual(['paternal half-brother']);
    expect(labels(compose([...withNew, together]), bram)).toEqual(['brother']);
  });
});
