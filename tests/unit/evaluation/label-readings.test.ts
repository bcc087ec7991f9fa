import { describe, expect, test } from 'vitest';
import { isExactly, isExceptSide, labelReadings } from '#services/commands/evaluation/label-readings.ts';

const agree = (a: string, b: string, fits: typeof isExactly) =>
  labelReadings(a).some((one) => labelReadings(b).some((other) => fits(one, other)));

describe('labels that mean the same agree whatever their words', () => {
  test.each([
    ['maternal aunt', "mother's sister"],
    ["maternal uncle's wife", "wife of mother's brother"],
    ['maternal uncle’s wife', 'maternal aunt by marriage'],
    ["half-sister's chess coach", "half-sister's coach"],
    ["mother's ex-partner", "mother's former partner"],
    ['foster carer', 'former foster carer'],
  ])('%s is %s', (a, b) => {
    expect(agree(a, b, isExactly)).toBe(true);
  });
});

test('a paternal aunt is a maternal one but for the side', () => {
  expect(agree('maternal aunt', 'paternal aunt', isExactly)).toBe(false);
  expect(agree('maternal aunt', 'paternal aunt', isExceptSide)).toBe(true);
});

test('a label that leaves out an expected side is not exact', () => {
  expect(agree('maternal aunt', 'aunt', isExactly)).toBe(false);
  expect(agree('aunt', 'maternal aunt', isExactly)).toBe(true);
});

test('mother and father differ by more than the side', () => {
  expect(agree('mother', 'father', isExceptSide)).toBe(false);
});

test('words that name no relation have no reading', () => {
  expect(labelReadings('nobody in particular')).toEqual([]);
});
