import { expect, test } from 'vitest';
import type { Referent } from '#services/extraction/rules/parsed-document.ts';
import { addClaims, startClaims } from '#services/extraction/rules/reference/claim-log.ts';
import type { ClaimDraft } from '#services/extraction/rules/reference/drafts.ts';
import { isParentInCase } from '#services/extraction/rules/reference/parents-in-case.ts';

function personOf(key: number, childId?: string): Referent {
  return {
    key,
    ...(childId === undefined ? {} : { childId }),
    sex: 'unknown',
    names: [],
    places: [],
    professional: false,
    otherFamily: false,
    unnamedOnPurpose: false,
  };
}

const [child, parent, other] = [personOf(0, 'a'), personOf(1), personOf(2)];

function saidOf(claim: Partial<ClaimDraft>): boolean {
  const log = startClaims();
  addClaims(log, {
    from: parent,
    to: child,
    kind: 'parent',
    path: [{ step: 'parent', sex: 'unknown' }],
    term: '',
    side: 'unknown',
    polarity: 'stated',
    start: 0,
    end: 0,
    ...claim,
  });
  return isParentInCase(log, parent);
}

test('whoever is said, or told by others, to be the parent of a child of the case is one', () => {
  expect(saidOf({})).toBe(true);
  expect(saidOf({ polarity: 'reported' })).toBe(true);
});

test('a denial, another tie, and the parent of somebody else make no parent in the case', () => {
  expect(saidOf({ polarity: 'denied' })).toBe(false);
  expect(saidOf({ kind: 'aunt-uncle' })).toBe(false);
  expect(saidOf({ to: other })).toBe(false);
  expect(saidOf({ from: child, to: parent })).toBe(false);
});
