import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addClaims,
  claimsAlong,
  claimsBetween,
  claimsOf,
  claimsSince,
  dropClaims,
  lastOfKind,
  putClaim,
  startClaims,
} from '#services/extraction/rules/reference/claim-log.ts';
import type { ClaimDraft } from '#services/extraction/rules/reference/drafts.ts';
import type { Referent } from '#services/extraction/rules/parsed-document.ts';

const people = Array.from({ length: 4 }, (_, key): Referent => ({
  key,
  sex: 'unknown',
  names: [],
  places: [],
  professional: false,
  otherFamily: false,
  unnamedOnPurpose: false,
}));
const person = fc.constantFrom(...people);
const step = fc.constantFrom('parent' as const, 'sibling' as const);
const kind = fc.constantFrom('cousin' as const, 'other-kin' as const);
const claim = fc
  .record({ from: person, to: person, kind, steps: fc.array(step, { maxLength: 2 }), start: fc.nat(9) })
  .map(({ from, to, kind, steps, start }): ClaimDraft => ({
    from,
    to,
    kind,
    path: steps.map((taken) => ({ step: taken, sex: 'unknown' })),
    term: '',
    side: 'unknown',
    polarity: 'stated',
    start,
    end: start,
  }));
const change = fc.oneof(
  claim.map((added) => ({ what: 'add' as const, added })),
  fc.record({ what: fc.constant('put' as const), at: fc.nat(20), added: claim }),
  fc.record({ what: fc.constant('drop' as const), at: fc.nat(20), start: fc.nat(9) }),
);

test('whatever was added, put in place of another or withdrawn, each claim is found by its people and its path', () => {
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      const log = startClaims();
      let plain: ClaimDraft[] = [];
      for (const { what, ...made } of changes) {
        if ('start' in made) {
          dropClaims(log, made.at, ({ start }) => start === made.start);
          plain = plain.filter(({ start }, at) => at < made.at || start !== made.start);
        } else if (what === 'add') {
          addClaims(log, made.added);
          plain.push(made.added);
        } else if ('at' in made && made.at < plain.length) {
          putClaim(log, made.at, made.added);
          plain[made.at] = made.added;
        }
      }
      expect([...log]).toEqual(plain);
      expect(claimsSince(log, 5).filter(({ start }) => start >= 5)).toEqual(plain.filter(({ start }) => start >= 5));
      expect(lastOfKind(log, 'cousin', ({ start }) => start < 5)).toEqual(
        plain.findLast(({ kind, start }) => kind === 'cousin' && start < 5),
      );
      for (const one of people) {
        const ofOne = plain.filter(({ from, to }) => from === one || to === one);
        expect(claimsOf(log, one)).toEqual(ofOne);
        for (const other of people)
          expect(claimsBetween(log, one, other)).toEqual(
            ofOne.filter(({ from, to }) => from === other || to === other),
          );
        expect(claimsAlong(log, [one], [{ step: 'child', sex: 'female' }])).toEqual(
          ofOne.filter(({ from, path }) => from === one && path.length === 1 && path[0]?.step === 'parent'),
        );
        expect(claimsAlong(log, [one], [{ step: 'sibling', sex: 'female' }])).toEqual(
          ofOne.filter(({ path }) => path.length === 1 && path[0]?.step === 'sibling'),
        );
      }
    }),
  );
});
