import { expect, it } from 'vitest';
import type { KinshipClaim } from '#graph/model/claim.ts';
import { withoutUnwed } from '#graph/network/ties/never-wed.ts';
import { invented } from './invented-case.ts';

const couple = [{ step: 'partner', sex: 'unknown' }] as const;

/** The words by which a tie of two is still denied. */
function denied(said: Partial<KinshipClaim>, denial: string): readonly string[] {
  const note = invented(1, 'Ann and Ted are not married.');
  const [ann, ted] = [note.mention('Ann'), note.mention('Ted')];
  const claims = [
    note.claim('partner', ann, ted, couple, said),
    note.claim('partner', ann, ted, couple, { polarity: 'denied', term: denial }),
  ];
  return withoutUnwed(claims).flatMap(({ polarity, term }) => (polarity === 'denied' ? term : []));
}

it('two who are not married may be a couple', () => {
  expect(denied({ term: 'partner' }, 'husband')).toEqual([]);
});

it('that they are a couple, or did marry, is denied as before', () => {
  expect(denied({ term: 'partner' }, 'girlfriend')).toEqual(['girlfriend']);
  expect(denied({ term: 'wife', state: 'married' }, 'married')).toEqual(['married']);
});
