import { expect, test } from 'vitest';
import { tiesIn } from '../invented-record.ts';
import { tiesOf } from '../read-note.ts';

test('dots lead from a name to what it says of them, as bars do', async () => {
  const ties = await tiesIn(
    "Present at the meeting\n\nLorraine Pellow ........ mum\nJoy ................... mum's cousin\nKeith + Denise .... mum's brother + wife\n",
  );
  expect(ties).toContain('Lorraine Pellow parent child1');
  expect(ties).toContain('Joy cousin Lorraine Pellow');
  expect(ties).toContain('Keith sibling Lorraine Pellow');
  expect(ties).toContain('Denise partner Keith');
});

test('a sentence that trails off is no row', async () => {
  expect(await tiesIn('Denise was asked about her brother ... she did not answer.')).not.toContain(
    'Denise sibling Denise',
  );
});

test('the headings of a table say which cell names people and which says what they are', async () => {
  const ties = await tiesIn(
    'WHO                | HOW THEY PUT IT            | HOW\nKerensa            | mum                        | in person\nTegen + Jory Bolt  | aunt and uncle             | in person\nLowen              | their son                  | by phone\nMargh, Elowen      | dad, his sister            | late\nIven and Bryok     | godparents                 | in person\n',
  );
  expect(ties).toContain('Tegen aunt-uncle child1');
  expect(ties).toContain('Jory Bolt aunt-uncle child1');
  expect(ties).toContain('Tegen parent Lowen');
  expect(ties).toContain('Jory Bolt parent Lowen');
  expect(ties).toContain('Elowen sibling Margh');
  expect(ties).toContain('Bryok godparent child1');
});

test('a column for the pupil says whose relative each row is', async () => {
  const ties = await tiesIn(
    "Pupil | Contact | Relationship | Note\nPELLOW Rosa 6B | Wenna Tull | Grandma | Edmonton\nHADDAD Idris R | Salma Haddad | Aunt | Dad's sister\nHADDAD Idris R | Joan Crewe | Friend's mum (Nell 5B) | ok\n",
  );
  expect(ties).toContain('Wenna Tull grandparent child1');
  expect(ties).not.toContain('Wenna Tull grandparent child2');
  expect(ties).toContain('Salma Haddad aunt-uncle child2');
  expect(ties).toContain('Joan Crewe parent Nell');
});

test('words of other languages, partners by name and "her" carers are read in a column of kin words', async () => {
  const ties = await tiesIn(
    'Attended       | Says they are\nHilda, Davi, Rita | avó, tio, tia\nHedley + Pascoe | grandad + his Pascoe\nWilla           | were her foster carers\n',
  );
  expect(ties).toContain('Hilda grandparent child1');
  expect(ties).toContain('Rita aunt-uncle child1');
  expect(ties).toContain('Pascoe partner Hedley');
  expect(ties).toContain('Willa foster-carer child1');
  expect(ties).not.toContain('Willa foster-carer Pascoe');
});

test('the note of a row speaks of its person and takes back what the row says', async () => {
  const ties = await tiesIn(
    "Name | Relationship | Pupil | Note\nMrs Edna Tonkin | Grandmother | Rosa | NOT the grandmother - is the aunt\nMr Croft | Uncle | Idris | not an uncle. Godfather\nColin Veal | Father | Idris | ERROR. Rosa's dad\n",
  );
  expect(ties).toContain('Mrs Edna Tonkin not grandparent child1');
  expect(ties).toContain('Mrs Edna Tonkin aunt-uncle child1');
  expect(ties).not.toContain('Mrs Edna Tonkin grandparent child1');
  expect(ties).toContain('Mr Croft godparent child2');
  expect(ties).not.toContain('Colin Veal parent child2');
  expect(ties).toContain('Colin Veal parent child1');
});

test('a column may say of whom each row is the kin, by name or by the number of a row', async () => {
  const ties = await tiesIn(
    '| No | Person | To whom | How |\n|---|---|---|---|\n| 1 | Kerensa Pellow | both | mother |\n| 2 | Peter Tull | Rosa only | father, m. to no. 1 until 2022 |\n| 3 | Janet Pellow | no. 1 | her elder sister |\n| 4 | Ted Quayle | no. 3 | husband |\n',
  );
  expect(ties).toContain('Kerensa Pellow parent child2');
  expect(ties).not.toContain('Peter Tull parent child2');
  expect(ties).toContain('Janet Pellow sibling no. 1');
  expect(ties).toContain('Ted Quayle partner no. 3');
  expect(
    await tiesIn('Name | Relation | Related to\nJanet Tull | sister | Kerensa Pellow\nAmy | daughter | Janet Tull\n'),
  ).toEqual(['Janet Tull sibling Kerensa Pellow', 'Janet Tull parent Amy']);
});

test('under a heading that is a kin word stand those of the row’s person', async () => {
  expect(
    await tiesIn(
      'Child | Mother | Father | Notes\nRosa Pellow | Kerensa Pellow | Peter Tull | at home\nIdris Haddad | Kerensa Pellow | n/k | at home\n',
    ),
  ).toEqual(['Kerensa Pellow parent child1', 'Peter Tull parent child1', 'Kerensa Pellow parent child2']);
});

test('letters in a column of kin words are parents, and a child may be of two', () => {
  const ties = tiesOf(
    "PERSON | RELATIONSHIP | DETAILS\nKerensa | M | ill\nPeter Tull | F | Leeds\nSue & Phil Pellow | M's parents | Hull\nLottie Webb | F's wife | keen\nArlo Tull | F + LW's son, 4 | met twice\n",
  );
  expect(ties).toContain('Phil Pellow parent of Kerensa');
  expect(ties).toContain('Lottie Webb partner of Peter Tull');
  expect(ties).toContain('Peter Tull parent of Arlo Tull');
  expect(ties).toContain('LW parent of Arlo Tull');
  expect(ties).not.toContain('Arlo Tull parent of child-ruby');
});

test('a cell that a scan ran together is read as fast as any other', async () => {
  const cell = `Low, ${'A'.repeat(2_000)}!`;
  expect(await tiesIn(`Name | Relationship\n${cell} | aunt\n${cell} | uncle`)).toEqual([]);
});

test('a column of surnames and forenames with commas between names one person a row', () => {
  const ties = tiesOf(
    "Name | Relationship\nPellow, Kerensa | mother\nTull, Babatunde | father\nLee, Moira | mother's sister\nLee, Kev | husband of above\nLee, Ife | their son\n",
  );
  expect(ties).toContain('Tull, Babatunde parent of child-ruby');
  expect(ties).toContain('Lee, Kev partner of Lee, Moira');
  expect(ties).toContain('Lee, Moira parent of Lee, Ife');
  expect(ties).toContain('Lee, Kev parent of Lee, Ife');
});

test('a cell that says "not related" denies the kinship of its row, but no marriage and no other tie', () => {
  const ties = tiesOf(
    'Name | Relationship | Note\nDot Price | aunt | Not related. Collects her on Fridays\nKen Hay | uncle | not related to the matter\nUna Tait | Bill’s gran | no relation\n',
  );
  expect(ties).toContain('Dot Price aunt-uncle of child-ruby (denied)');
  expect(ties).toContain('Una Tait grandparent of Bill');
  expect(ties.filter((tie) => /^Ken Hay .*\(denied\)/.test(tie))).toEqual([]);
});

test('a "no" denies the kinship of its row where the heading asks whether it is so', () => {
  const rows = (heading: string) => tiesOf(`Name | Relationship | ${heading}\nDot Price | aunt | No\n`);
  expect(rows('Correct?')).toContain('Dot Price aunt-uncle of child-ruby (denied)');
  expect(rows('Verified')).toContain('Dot Price aunt-uncle of child-ruby');
});

test('"not related to" somebody denies the kinship of the children named, and of no other', () => {
  const ties = tiesOf(
    'Name | Relationship | Comment\nArlo Tull | father | Not related to Leo\nDot Price | aunt | no relation to Leo or Ruby Marsh.\nUna Tait | gran | not related to Leo’s father\n',
  );
  expect(ties).toContain('Arlo Tull parent of child-ruby');
  expect(ties).toContain('Arlo Tull parent of child-leo (denied)');
  expect(ties).toContain('Dot Price aunt-uncle of child-ruby (denied)');
  expect(ties).toContain('Dot Price aunt-uncle of child-leo (denied)');
  expect(ties).toContain('Una Tait grandparent of child-ruby');
  expect(ties).toContain('Una Tait grandparent of child-leo');
});

test.each(['No - born 1979', 'No, it is spelt Pryce', 'No. Moved to Rhyl in May', 'No (see address below)'])(
  'a "no" that puts a detail right denies no kinship: %s',
  (cell) => {
    const ties = tiesOf(`Name | Relationship | Correct?\nDot Price | aunt | ${cell}\n`);
    expect(ties).toContain('Dot Price aunt-uncle of child-ruby');
  },
);
