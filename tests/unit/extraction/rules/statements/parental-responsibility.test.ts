import { describe, expect, it } from 'vitest';
import { statementsOf } from './read-statements-of.ts';

function responsibility(body: string): string[] {
  return statementsOf('parental-responsibility', body).map(
    ({ who, fields }) => `${who} ${String(fields.holds)} ${fields.basis}`,
  );
}

describe('parental responsibility', () => {
  it.each([
    ['Shane Pike has PR, he is on the birth certificate.', 'Shane Pike true birth-registration'],
    ['Shane Pike acquired parental responsibility by court order.', 'Shane Pike true court-order'],
    ['Shane Pike does not have PR.', 'Shane Pike false not-stated'],
    ['Karen Pike, mother, PR.', 'Karen Pike true not-stated'],
    ['PR, Ruby: Shane Pike.', 'Shane Pike true not-stated'],
  ])('in "%s": %s', (words, expected) => {
    expect(responsibility(words)).toEqual([expected]);
  });

  it.each([
    ['Shane Pike is the father of Ruby.'],
    ['Who holds PR for Tom?'],
    ['Shane Pike needs to apply for PR.'],
    ['PR company rang.'],
  ])('is not read in "%s"', (words) => {
    expect(responsibility(words)).toEqual([]);
  });

  it.each([
    ['PR: Karen Pike only.', ['Karen Pike']],
    ['Parental responsibility is held by Karen Pike alone.', ['Karen Pike']],
    ['Persons with PR: Karen Pike, Derek Foyle.', ['Karen Pike', 'Derek Foyle']],
  ])('is of whom "%s" names', (words, people) => {
    expect(statementsOf('parental-responsibility', words).map(({ who }) => who)).toEqual(people);
  });
});
