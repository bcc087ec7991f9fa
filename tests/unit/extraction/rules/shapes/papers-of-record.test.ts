import { expect, test } from 'vitest';
import { tiesOf } from '../read-note.ts';

test('a modifier may be cut down to its letter before a stroke', () => {
  expect(
    tiesOf('h/sister Jade stays. s/f Dean Moss collects.\nMat G/mother: Carol Holt\nP/Aunt: Dawn Low\n'),
  ).toEqual(
    expect.arrayContaining([
      'Dawn Low aunt-uncle of child-ruby',
      'Jade half-sibling of child-ruby',
      'Dean Moss step-parent of child-ruby',
      'Carol Holt grandparent of child-ruby',
    ]),
  );
});

test('a court says who is which respondent, and tells of them by that', () => {
  expect(
    tiesOf(
      'The Second Respondent, Tony Low, is the father of Ruby. The Second Respondent’s mother is Pauline Low. Dawn is the sister of the Second Respondent.',
    ),
  ).toEqual(['Tony Low parent of child-ruby', 'Pauline Low parent of Tony Low', 'Dawn sibling of Tony Low']);
  expect(tiesOf('Kelly Marsh is the mother. Leanne Holt is the Respondent mother’s sister.')).toContain(
    'Leanne Holt sibling of Kelly Marsh',
  );
});

test('the male of a notice in capitals is the man told of before', () => {
  expect(tiesOf('ANTHONY LOW, FATHER OF RUBY. STUART LOW, BROTHER OF MALE, PRESENT AT ADDRESS.')).toContain(
    'STUART LOW sibling of ANTHONY LOW',
  );
});
