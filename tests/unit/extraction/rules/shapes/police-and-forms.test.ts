import { expect, test } from 'vitest';
import { tiesIn } from '../invented-record.ts';
import { tiesOf } from '../read-note.ts';

test('a police line says who somebody is after their particulars, and the victim is whom the form calls so', async () => {
  const ties = await tiesIn(
    'VICTIM: GREEN TAMSIN, F, 21/05/1990\n\nSUSPECT: PIKE DALE, M, 02/02/1988, NFA, EX-PARTNER OF VICTIM\n\nBRAY JOHN M 31, BROTHER OF VICTIM\n\nHADDAD IMRAN, M, 33, PATERNAL UNCLE, FLAGGED\n',
  );
  expect(ties).toContain('PIKE DALE partner GREEN TAMSIN');
  expect(ties).toContain('BRAY JOHN sibling GREEN TAMSIN');
  expect(ties).toContain('HADDAD IMRAN aunt-uncle child2');
});

test('the numbers of the boxes of a form are no part of what they hold', async () => {
  const ties = await tiesIn(
    'B1 Mother: Lamorna Pellow. PR: Y\nC1 Craig Pellow, father. Collects: alternate Fridays\nC2 Kelly Bassett, father’s partner. Collects: never\nC3 Morwenna Angove, neighbour\n',
  );
  expect(ties).toContain('Lamorna Pellow parent child1');
  expect(ties).toContain('Craig Pellow parent child1');
  expect(ties).not.toContain('Craig Pellow parent child2');
  expect(ties).toContain('Morwenna Angove neighbour child1');
});

test('letters that are no label, and victims in a sentence, stay words', async () => {
  const ties = await tiesIn('The victim has a brother, Tom Pike. IP address logged. A1 motorway closed.');
  expect(ties.filter((tie) => tie.includes('sibling'))).toEqual([]);
});

test('the kin in a form about somebody are theirs, down to an empty line', async () => {
  const ties = await tiesIn(
    'NOMINAL: BRAY JOHN\nARRESTED 28/02/2026 0140HRS, HARBOUR ROAD\nNEXT OF KIN: COLE DOROTHY (MOTHER)\nAT ADDRESS: BRAY MARY (SISTER)\n\nMother Kerensa Pellow seen.\n',
  );
  expect(ties).toContain('COLE DOROTHY parent BRAY JOHN');
  expect(ties.filter((tie) => tie.endsWith('sibling BRAY JOHN'))).toHaveLength(1);
  expect(ties).toContain('Kerensa Pellow parent child1');
});

test('the label of a form says in brackets whose father', async () => {
  const ties = await tiesIn(
    'Mother: Kerensa Pellow\nFather (Rosa): Craig Tull, in Leeds\nFather (Idris): Imran Haddad\n',
  );
  expect(ties).toContain('Craig Tull parent child1');
  expect(ties).not.toContain('Craig Tull parent child2');
  expect(ties).toContain('Imran Haddad parent child2');
});

test('the label of a form names nobody beside whom it enters, and a bracket says of which child', async () => {
  const ties = await tiesIn(
    'Parent with PR: Nina Pellow (mum to both)\nOther parent: Gary Dunn, Rosa’s dad. In Hull.\n',
  );
  expect(ties.filter((tie) => tie.includes('parent')).toSorted()).toEqual([
    'Gary Dunn parent child1',
    'Nina Pellow parent child1',
    'Nina Pellow parent child2',
  ]);
});

test('a question with its number is the label of what answers it', async () => {
  const ties = await tiesIn(
    'Q1. Who? Ina Rudd, 35, nurse. Ben Dole, 38, driver.\nQ2. Kids at home? Sal 9, Ted 6. Plus Ben’s nephew Col, 20.\n',
  );
  expect(ties).toContain('Ina Rudd parent Sal');
  expect(ties).toContain('Ben Dole parent Ted');
  expect(ties).not.toContain('Ina Rudd parent Col');
});

test('capitals leave the apostrophe of a possessor out', () => {
  const ties = tiesOf(
    'ABEL FOYLE IS RUBYS DAD. KATES SISTER EDNA TULL PRESENT. LEOS AND RUBYS NAN CISSIE WEBB CALLED.',
  );
  expect(ties).toContain('ABEL FOYLE parent of child-ruby');
  expect(ties).toContain('EDNA TULL sibling of KATE');
  expect(ties).toContain('CISSIE WEBB grandparent of child-ruby');
  expect(tiesOf('JAMES BROTHER ABEL FOYLE PRESENT.')).toContain('ABEL FOYLE sibling of JAMES');
});

test('a party without its apostrophe may have a new boyfriend', () => {
  expect(tiesOf('TENANT: MISS E TULL. BELIEVED TENANTS NEW BOYFRIEND, ROBBIE.')).toEqual([
    'ROBBIE partner of MISS E TULL',
  ]);
});
