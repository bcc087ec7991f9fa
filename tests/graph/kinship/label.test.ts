import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readKinPath, writeKinPath } from '#graph/kinship/kin-notation.ts';
import { kindOf } from '#graph/kinship/kind-of.ts';
import { label } from '#graph/kinship/label.ts';
import { paths } from '#graph/kinship/paths.ts';
import { reversePath } from '#graph/kinship/reverse-path.ts';
import { side } from '#graph/kinship/side.ts';
import { statutoryRelative } from '#graph/kinship/statutory-relative.ts';
import { agree, anyLine } from './kin-path-arbitrary.ts';

const labels: readonly (readonly [notation: string, words: string])[] = [
  ['Pf', 'mother'],
  ['P', 'parent'],
  ['Pm:step', 'step-father'],
  ['Pf:foster', 'foster mother'],
  ['Pf:adoptive', 'adoptive mother'],
  ['Pf Pf', 'maternal grandmother'],
  ['P P', 'grandparent'],
  ['Pf Pm:step', 'maternal step-grandfather'],
  ['Pm Pf Pf', 'paternal great-grandmother'],
  ['Pf Sf', 'maternal aunt'],
  ['Pf S', 'maternal aunt or uncle'],
  ['Pf Sf:half', 'maternal half-aunt'],
  ['Pf Sm:step', 'maternal step-uncle'],
  ['Pm Pm Sf', 'paternal great-aunt'],
  ['Pf Pf Pm Sm', 'maternal great-great-uncle'],
  ['Pf Sm Wf:married', "maternal uncle's wife"],
  ['Pf S Wf:married', 'maternal aunt by marriage'],
  ['Pf Sf Wm', "maternal aunt's partner"],
  ['Pf Wm:former', "mother's former partner"],
  ['Pf Sm Cf', 'maternal cousin'],
  ['Pm Pm Sf Cm', 'paternal first cousin once removed'],
  ['Pm Sf Cf Cm', 'paternal first cousin once removed'],
  ['Pm Pf Sf Cm Cf', 'paternal second cousin'],
  ['Pm Pf Sf Cm Cf Cf Cm', 'paternal second cousin twice removed'],
  ['S', 'sibling'],
  ['Sm:half', 'half-brother'],
  ['Sf:step', 'step-sister'],
  ['Sm:half Pm Pf', "half-brother's paternal grandmother"],
  ['Pf Pm:step Sm', "maternal step-grandfather's brother"],
  ['Pm:step Pf', "step-father's mother"],
  ['Sf Cf', 'niece'],
  ['Sf Cm Cf', 'great-niece'],
  ['Cf Cm Cf', 'great-granddaughter'],
  ['Wf:married Pf', 'mother-in-law'],
  ['Wf Pf', "partner's mother"],
  ['Wm:married Sf', 'sister-in-law'],
  ['Sm Wf:married', "brother's wife"],
];

describe('label', () => {
  test.each(labels)('calls %s "%s"', (notation, words) => {
    expect(label(readKinPath(notation))).toBe(words);
  });

  test('says the side of a half-brother where it is known', () => {
    expect(label(readKinPath('Sm:half'), { side: 'maternal' })).toBe('maternal half-brother');
    expect(label(readKinPath('Sm'), { side: 'maternal' })).toBe('brother');
  });

  test('is read back by paths as the same path, sexes it does not say left open', () => {
    fc.assert(
      fc.property(anyLine, (path) => {
        const words = label(path);
        const read = paths(words);
        expect(
          read.some((other) => agree(other, path)),
          `${writeKinPath(path)} → ${words}`,
        ).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('and paths agree on the side', () => {
    fc.assert(
      fc.property(anyLine, (path) => {
        fc.pre(path.length > 1 && path[0]?.nature === undefined);
        const read = paths(label(path)).filter((other) => agree(other, path));
        expect(read.map(side)).toContain(side(path));
      }),
    );
  });

  test('throws when nobody is meant', () => {
    expect(() => label([])).toThrow('at least one step');
  });
});

describe('a path turned round', () => {
  test('twice is itself', () => {
    fc.assert(
      fc.property(anyLine, (path) => {
        const back = reversePath(path, 'female');
        expect(reversePath(back, path.at(-1)?.sex ?? 'unknown')).toEqual(path);
      }),
    );
  });

  test("makes an aunt's path a niece's", () => {
    expect(label(reversePath(readKinPath('Pf Sf'), 'female'))).toBe('niece');
  });

  test('has the same kind, and not both ways are turned round', () => {
    fc.assert(
      fc.property(anyLine, (path) => {
        const [one, other] = [kindOf(path), kindOf(reversePath(path, 'unknown'))];
        expect(other.kind).toBe(one.kind);
        expect(one.inverse && other.inverse).toBe(false);
      }),
    );
  });
});

test.each([
  ['Pf', 'parent', false],
  ['Cf', 'parent', true],
  ['Pm:step', 'step-parent', false],
  ['Pf:foster', 'foster-carer', false],
  ['Sm:half', 'half-sibling', false],
  ['Pf Pm', 'grandparent', false],
  ['Cf Cm', 'grandparent', true],
  ['Pf Sm Wf:married', 'aunt-uncle', false],
  ['Sf Cf', 'aunt-uncle', true],
  ['Pf Sm Cf', 'cousin', false],
  ['Pf Pf Sm', 'other-kin', false],
  ['Wf:married Pf', 'other-kin', false],
  ['Wf:former', 'partner', false],
])('the kind of %s is %s, turned round: %s', (notation, kind, inverse) => {
  expect(kindOf(readKinPath(notation))).toEqual({ kind, inverse });
});

test.each([
  ['Pf', 'no'],
  ['Pf Pf', 'yes'],
  ['Sm', 'yes'],
  ['Sm:half', 'yes'],
  ['Pf Sf:half', 'yes'],
  ['Pf Sm Wf:married', 'yes'],
  ['Pf Sm Wf', 'check'],
  ['Pf Sm Wf:former', 'check'],
  ['Pm:step', 'yes'],
  ['Pf Wm', 'check'],
  ['Pf:adoptive Pf', 'check'],
  ['Pf Sf Cf', 'no'],
  ['Pf Pf Sf', 'no'],
  ['Pf Pf Pf', 'no'],
  ['Pf:foster', 'no'],
])('whether %s is a relative in the sense of section 105: %s', (notation, answer) => {
  expect(statutoryRelative(readKinPath(notation))).toBe(answer);
});
