import { describe, expect, test } from 'vitest';
import type { Decision } from '#graph/model/decision.ts';
import { caseFile } from './invented-family.ts';
import { decidedSince } from '#graph/store/decided-since.ts';

const common = { by: 'worker', at: '2026-03-02T09:00:00.000Z', revision: 4, evidenceSeen: [] };

/** Here all mentions of one record are held by one person. */
const holderOf = (end: string) => (end.startsWith('r') ? (end.split('-')[0] ?? end) : end);
const [a1, a2, b1, b2, c1] = ['r1-1-2', 'r1-3-4', 'r2-1-2', 'r2-3-4', 'r3-1-2'] as const;

/** What `proposed` finds where `made` were committed at revisions 5, 6, 7 … (or those given). */
function foundBy(proposed: Decision, made: readonly Decision[], revisions = made.map((_, index) => index + 5)) {
  const log = { caseFile, records: [], runs: [], decisions: made };
  const committedAt = new Map(made.map(({ id }, index) => [id, revisions[index] ?? 0]));
  return decidedSince(proposed, { log, committedAt }, holderOf).map(({ id }) => id);
}

const step = (id: string, mention: string, ...childIds: string[]): Decision => ({
  ...common,
  id,
  about: 'next-step',
  mention,
  childIds,
  outcome: 'consider',
});
const identity = (id: string, a: string, b: string): Decision => ({
  ...common,
  id,
  about: 'identity',
  judgements: [{ a, b, outcome: 'same' }],
});
const tie = (id: string, kind: 'sibling' | 'parent', from: string, to: string): Decision => ({
  ...common,
  id,
  about: 'tie',
  kind,
  from,
  to,
  outcome: 'right',
});

describe('whether a subject was decided since the revision its worker saw', () => {
  test('A decision on the same person and child committed later is found; an earlier one is not', () => {
    expect(foundBy(step('new', a1, 'one'), [step('old', a1, 'one')])).toEqual(['old']);
    expect(foundBy(step('new', a1, 'one'), [step('old', a1, 'one')], [4])).toEqual([]);
  });

  test('It follows whoever holds the mentions now', () => {
    expect(foundBy(step('new', a2, 'one'), [step('old', a1, 'one')])).toEqual(['old']);
    expect(foundBy(step('new', b1, 'one'), [step('old', a1, 'one')])).toEqual([]);
  });

  test('Brothers and sisters are separate; a decision for both meets one for either', () => {
    expect(foundBy(step('new', a1, 'one'), [step('old', a1, 'two')])).toEqual([]);
    expect(foundBy(step('new', a1, 'one', 'two'), [step('old', a1, 'two')])).toEqual(['old']);
  });

  test('A tie, the next step and what a person is are different subjects', () => {
    const person: Decision = { ...common, id: 'person', about: 'person', mention: a1, outcome: 'this-family' };
    expect(foundBy(step('new', a1, 'one'), [person, tie('tie', 'parent', a1, 'child-one')])).toEqual([]);
  });

  test('A tie is the same by kind and ends, either way round where the kind is symmetric', () => {
    expect(foundBy(tie('new', 'sibling', a1, b1), [tie('old', 'sibling', b2, a2)])).toEqual(['old']);
    expect(foundBy(tie('new', 'parent', a1, b1), [tie('old', 'parent', b2, a2)])).toEqual([]);
    expect(foundBy(tie('new', 'parent', a1, b1), [tie('old', 'sibling', a1, b1)])).toEqual([]);
  });

  test('An identity is the same pair, either way round, one of several judgements too', () => {
    const merge: Decision = {
      ...common,
      id: 'merge',
      about: 'identity',
      judgements: [
        { a: c1, b: a1, outcome: 'different' },
        { a: b1, b: a1, outcome: 'same' },
      ],
    };
    expect(foundBy(identity('new', a2, b2), [merge])).toEqual(['merge']);
    expect(foundBy(identity('new', b1, c1), [merge])).toEqual([]);
  });

  test('An undo decides the subject of what it withdraws', () => {
    const undo: Decision = { ...common, id: 'undo', about: 'undo', withdraws: 'old' };
    expect(foundBy(step('new', a1, 'one'), [step('old', a1, 'one'), undo], [3, 6])).toEqual(['undo']);
    expect(foundBy(undo, [step('old', a1, 'one'), step('later', a2, 'one')], [3, 6])).toEqual(['later']);
  });

  test('Passages by their span, records by number, the notice once a case', () => {
    const passage = (id: string, start: number): Decision => ({
      ...common,
      id,
      about: 'passage',
      record: 1,
      start,
      end: 9,
      outcome: 'wrong-person',
    });
    const handling = (id: string, record: number): Decision => ({
      ...common,
      id,
      about: 'handling',
      record,
      outcome: 'lifted',
    });
    const notice = (id: string): Decision => ({ ...common, id, about: 'notice', outcome: 'set' });
    const made = [passage('passage', 0), handling('handling', 2), notice('notice')];
    expect(foundBy(passage('new', 0), made)).toEqual(['passage']);
    expect(foundBy(passage('new', 3), made)).toEqual([]);
    expect(foundBy(handling('new', 2), made)).toEqual(['handling']);
    expect(foundBy(handling('new', 3), made)).toEqual([]);
    expect(foundBy(notice('new'), made)).toEqual(['notice']);
  });

  test('A decision sent again does not stand in its own way', () => {
    expect(foundBy(step('same', a1, 'one'), [step('same', a1, 'one')])).toEqual([]);
  });
});
