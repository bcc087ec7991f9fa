import { expect, test } from 'vitest';
import { tiesOf } from '../read-note.ts';

test('a modifier may be cut down to its letter before a stroke', () => {
  expect(
    tiesOf('Ruby and h/sister Jade stay here. s/f Dean Moss collects.\n\nMat G/mother: Carol Holt\nP/Aunt: Dawn Low\n'),
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

test('two words for two applicants go by sex, and their household is theirs', () => {
  const ties = tiesOf(
    'Applicants: Gary Price and Leanne Price\nRelationship to child: maternal aunt and her husband\nHousehold: applicants; son Jack, 13\n',
  );
  expect(ties).toContain('Leanne Price aunt-uncle of child-ruby');
  expect(ties).toContain('Gary Price partner of Leanne Price');
  expect(ties).toContain('Gary Price parent of Jack');
  expect(tiesOf('Applicant: Dawn Low\nRelationship to child: paternal aunt\n')).toContain(
    'Dawn Low aunt-uncle of child-ruby',
  );
});

test('a line of a form may hold two fields', () => {
  const ties = tiesOf('Mother: Kelly Marsh\nPartner: Dean Moss   Previous partner: Craig Webb (Leo’s father)\n');
  expect(ties).toContain('Dean Moss partner of Kelly Marsh');
  expect(ties).toContain('Craig Webb partner of Kelly Marsh');
  expect(ties).toContain('Craig Webb parent of child-leo');
});

test('a letter in a bracket is a mother or father where the name is of that sex', () => {
  expect(tiesOf('Tony (F) argued with Stuart (PU).')).toContain('Tony parent of child-ruby');
  expect(tiesOf('Jack (M) and Mia (F) were at nursery.')).toEqual([]);
});

test('a bracket in a list says of one what the label does not', () => {
  const ties = tiesOf('Siblings: Jade Low, Max (friend)\n');
  expect(ties).toContain('Max friend of child-ruby');
  expect(ties).not.toContain('Max sibling of child-ruby');
  const parents = tiesOf('Parents: Kelly (mother), Craig (father of Leo), Tony (father of Ruby)\n');
  expect(parents).toContain('Craig parent of child-leo');
  expect(parents).not.toContain('Craig parent of child-ruby');
});
