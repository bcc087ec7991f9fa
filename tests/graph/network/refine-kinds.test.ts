import { expect, it } from 'vitest';
import { refineKinds } from '#graph/network/ties/refine-kinds.ts';
import type { TieClaims } from '#graph/network/ties/compose-ties.ts';
import { invented } from './invented-case.ts';

const note = invented(1, 'Stepdad Ray has Ned.');
const ray = note.mention('Ray');

function tie(kind: 'parent' | 'step-parent', to: string, polarity: 'stated' | 'recorded'): TieClaims {
  const step = kind === 'step-parent' ? ({ step: 'parent', sex: 'male', nature: 'step' } as const) : undefined;
  const claims = [note.claim(kind, ray, note.mention('Ned'), [step ?? { step: 'parent', sex: 'male' }], { polarity })];
  return { tieId: `${kind}--ray--${to}`, kind, from: 'ray', to, claims, mergedIds: [] };
}

const kinds = (ties: readonly TieClaims[]) => refineKinds(ties).map(({ tieId }) => tieId);

it('a listed father called stepdad is a step-father', () => {
  expect(kinds([tie('parent', 'child-ned', 'recorded'), tie('step-parent', 'child-ned', 'stated')])).toEqual([
    'step-parent--ray--child-ned',
  ]);
});

it('not where the case has a child besides whose father he is not listed to be', () => {
  const other = { ...tie('parent', 'child-bea', 'recorded'), tieId: 'parent--una--child-bea', from: 'una' };
  expect(kinds([tie('parent', 'child-ned', 'recorded'), tie('step-parent', 'child-ned', 'stated'), other])).toEqual([
    'parent--ray--child-ned',
    'parent--una--child-bea',
  ]);
});
