import { describe, expect, it } from 'vitest';
import { statementsOf } from './read-statements-of.ts';

function legal(body: string): string[] {
  return statementsOf('legal-status', body).map(({ who, fields }) =>
    [who, fields.status, fields.from].filter(Boolean).join(' '),
  );
}

describe('a legal status', () => {
  it.each([
    [
      'Interim care orders made for both children on 3 March.',
      ['ruby interim-care-order 2025-03-03', 'tom interim-care-order 2025-03-03'],
    ],
    ['EPO granted 07/02.', ['ruby emergency-protection-order 2025-02-07', 'tom emergency-protection-order 2025-02-07']],
    ['Tom accommodated s20 from 1 May 2024.', ['tom s20 2024-05-01']],
    ['Kit Foyle lives with Moira Foyle under a special guardianship order.', ['Kit Foyle special-guardianship-order']],
    [
      'EPO sought and granted 07/02.',
      ['ruby emergency-protection-order 2025-02-07', 'tom emergency-protection-order 2025-02-07'],
    ],
    ['Tom looked after under s76 since 1 May 2024.', ['tom s20 2024-05-01']],
    ['Karen Pike had a son, Ned, whose father is Joe Hart. He was adopted.', ['Ned adoption-order']],
  ])('in "%s"', (words, expected) => {
    expect(legal(words)).toEqual(expected);
  });

  it.each([
    ['s20 to be sought.'],
    ['ICO application to be made.'],
    ['Recommend full assessment with a view to SGO.'],
    ['PPO not used.'],
    ['Derek arrested s18/20.'],
  ])('is not read in "%s"', (words) => {
    expect(legal(words)).toEqual([]);
  });

  it.each([
    ['EPO not needed, s20 signed for Ruby.', ['s20']],
    ['Police used their powers of protection for Ruby and Tom.', ['police-protection']],
    ['A child protection order was granted for Tom.', ['other']],
    ['There is a child arrangements order that Tom lives with Moira Foyle.', ['child-arrangements-order']],
    ['The solicitor explained the difference between a care order and an adoption order.', []],
  ])('of "%s"', (words, status) => {
    expect([...new Set(statementsOf('legal-status', words).map(({ fields }) => fields.status))]).toEqual(status);
  });
});
