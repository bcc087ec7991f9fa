import { expect, test } from 'vitest';
import { tiesOf } from '../read-note.ts';

test('a health visitor writes mothers and fathers small, and the child before the equals sign', () => {
  const ties = tiesOf("Fa Ruby = ? Abel Foyle (no PR). Fa Leo = Frank Hale, present. Frank's mo Cissie att'd.\n");
  expect(ties).toContain('Abel Foyle parent of child-ruby (reported)');
  expect(ties).toContain('Frank Hale parent of child-leo');
  expect(ties).toContain('Cissie parent of Frank');
  expect(tiesOf('MGM D. Webb: "Frank is asking after them."\n')).toContain('D. Webb grandparent of child-ruby');
});

test('a police log in capitals has nans and dads, and may name the aggrieved after whose kin they are', () => {
  const ties = tiesOf(
    "REPORTING PERSON: HALE FRANK (EX-HUSBAND OF AGGRIEVED. LIVES ELSEWHERE)\nAGGRIEVED: FOYLE DORA\nSUBJECT: AMES GWIL, CURRENT BOYFRIEND OF AGG\nON ARRIVAL CHILD WAS WITH AGG'S NAN, CISSIE WEBB, IN THE KITCHEN\n",
  );
  expect(ties).toContain('HALE FRANK partner of FOYLE DORA');
  expect(ties).toContain('AMES GWIL partner of FOYLE DORA');
  expect(ties).toContain('CISSIE WEBB grandparent of FOYLE DORA');
});

test('a form says on one line who they are and on another what they are to the child', () => {
  const ties = tiesOf(
    "Applicants: Mrs Cissie Foyle and Mr Frank Hale\nRelationship to Ruby: father's mother / her husband of nine years\n",
  );
  expect(ties).toContain('Mrs Cissie Foyle parent of father');
  expect(ties).toContain('Mr Frank Hale partner of Mrs Cissie Foyle');
});

test('whoever is left out of a list is still who they are', () => {
  expect(tiesOf("Options: 1) MGM Dora Foyle. NOT Ruby's dad Frank Hale - bail.\n")).toContain(
    'Frank Hale parent of child-ruby',
  );
});

test('a line for a party names them whatever the name, and the next ones are their kin', () => {
  const ties = tiesOf(
    'OIC 2231 LOW. LOCUS 4 QUAY ST.\nVIC: ZUNDEL KERRIN 02/02/1990. SUSP: HALE FRANK 11/04/1987.\nINFT: WEBB CISSIE, MOTHER OF VIC.\n',
  );
  expect(ties).toContain('WEBB CISSIE parent of ZUNDEL KERRIN');
});

test('parents told in a list are those of the children, whoever stands before them in it', () => {
  const ties = tiesOf('PRESENT\nDora Foyle, mother\nCissie Webb, maternal grandmother\nFrank Hale, father\n');
  expect(ties).toContain('Frank Hale parent of child-ruby');
  expect(ties).not.toContain('Frank Hale parent of Dora Foyle');
});

test('M and F are mother and father where somebody of theirs follows, and letters elsewhere', () => {
  expect(tiesOf("2016 M's sister Dora Webb moved in.")).toContain('Dora Webb sibling of M');
  expect(tiesOf("2016 F's mother Cissie cares.")).toContain('Cissie parent of F');
  expect(tiesOf('HALE FRANK M 36, RES AT ADDRESS. Shopped at M & S.')).toEqual([]);
});

test('a referral may name its subject and the parents on one line; a letter has its subject below who wrote it', () => {
  const line = 'Subject: Ruby Marsh (dob 02/03/2015). Mother: Dora Foyle. Father: Frank Hale.\n';
  expect(tiesOf(line)).toContain('Frank Hale parent of child-ruby');
  expect(tiesOf('From: Cissie Webb\nTo: Team\nSubject: Mother: Dora Foyle\n\nSeen today.\n')).toEqual([]);
});
