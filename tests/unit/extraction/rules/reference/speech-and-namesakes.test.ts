import { expect, test } from 'vitest';
import { readByRules } from '#services/extraction/rules/rules-extractor.ts';
import { caseFile, readNote, recordOf, tiesOf } from '../read-note.ts';

test("a child's words run on over paragraphs between one pair of marks", () => {
  const ties = tiesOf(
    'Ruby seen alone. Her words.\n\n"First of all me and Leo together.\n\nMy dad lives in Hull.\n\nOnly then Uncle Tom, he is my godfather."\n\nMy visit ended at four.',
  );
  expect(ties).toContain('My dad parent of child-ruby');
  expect(ties).not.toContain('My dad parent of child-leo');
});

test('who speaks in a talk with a child is the one who is old enough, though no line says the name', () => {
  const words = 'Seen at school. Ms Dunn brought her and left.\n\n"Leo. Orla, she is my best friend."';
  const { claims } = readByRules({ ...recordOf(words), type: 'direct-work' }, caseFile);
  expect(claims.filter(({ kind }) => kind === 'friend').map(({ to }) => to)).toEqual(['child-ruby']);
});

test('a girl one is told of is no daughter of the child, and "the dad" of others not the child\'s own', () => {
  const ties = tiesOf('Ruby said "There\'s a girl called Skye. Auntie Bea is their mum. Uncle Dan is the dad."');
  expect(ties.some((tie) => /parent of|of Skye/.test(tie))).toBe(false);
});

test('any mother is nobody, one who is there is somebody', () => {
  expect(tiesOf('She said that a Nana may be a grandmother. He is known to the club as a parent.')).toEqual([]);
  expect(tiesOf('There is a grandmother in Hull.')).toContain('a grandmother grandparent of child-ruby');
});

test('letters that stand for speakers marry nobody, whom Mum speaks to is not Mum, and what somebody only acts like is left open', () => {
  expect(tiesOf('B = Brenda, S = Stefan, M = Mick.')).toEqual([]);
  expect(tiesOf('Mum: "Gordon, you are not on the list."')).not.toContain('Gordon parent of child-ruby');
  expect(tiesOf("Karen was seen. Diane talks like she is Karen's mother.")).toEqual([]);
});

test('a list of kin goes on after brackets, a semicolon and who has died', () => {
  expect(tiesOf('Maternal uncles: Liam (prison), Simon decd; George Pike.')).toEqual(
    expect.arrayContaining(['Simon aunt-uncle of child-ruby', 'George Pike aunt-uncle of child-ruby']),
  );
});

test('another of a name, and the little one, are told apart from who bore it before', () => {
  const { remarks } = readNote(
    "Grandad is Stefan Pike. There is another Stefan, dad's cousin. Karen Pike has a son, little Stefan. Stefan Pike died.",
  );
  expect(remarks.filter(({ outcome }) => outcome === 'different')).not.toHaveLength(0);
  expect(tiesOf('Harold Pike was our grandad. Jo Pike has a son, little Harold.')).toContain(
    'Jo Pike parent of Harold',
  );
});

test.each([
  "Karen's partner is Derek Pike. The van belongs to his father, also Derek Pike, 62.",
  'BELONGING TO DEREK PIKE, 34, AND HIS FATHER, ALSO DEREK PIKE, DOB 02/11/1961.',
  "Karen's uncle is Derek Pike. His second son is also Derek.",
  "Karen's uncle is Derek Pike. He has a son (also called Derek).",
])('kin who bear the same name are two people: %s', (body) => {
  const { claims, remarks, mentions } = readNote(body);
  const dereks = mentions.filter(({ surface }) => /derek/i.test(surface)).map(({ id }) => id);
  expect(remarks.filter(({ outcome }) => outcome === 'different')).toHaveLength(1);
  expect(
    claims.some(({ kind, from, to }) => kind === 'parent' && [from, to].every((end) => dereks.includes(end))),
  ).toBe(true);
});

test('who is only there as well is no kin, and who might be confused with somebody is another', () => {
  expect(tiesOf("Ruby's uncle Jim came, also Ann.")).not.toContain('Ann aunt-uncle of child-ruby');
  const { remarks } = readNote('Maggie Pike rang. She is not to be confused with old Maggie at number 9.');
  expect(remarks.map(({ outcome }) => outcome)).toContain('different');
});

test('one full name with two dates of birth is two people, with an age each it is one', () => {
  const different = (body: string) => readNote(body).remarks.filter(({ outcome }) => outcome === 'different').length;
  expect(different('PIKE DEAN, DOB 12/08/1991, WAS SEEN. PIKE DEAN, DOB 30/01/1984, WAS NOT.')).toBe(1);
  expect(different('Dean Pike, 12/08/1991, rang. He is not his cousin Dean Pike (b. 1984).')).toBe(1);
  expect(different('Ann Low, 34, rang. Ann Low (35) came. Ann Low, born 1990, left. Ann Low, dob 03/02/1991.')).toBe(0);
  expect(different('Dean Pike is not to be confused with his cousin Dean Pike.')).toBe(1);
});

test('what tells one of a name from another goes with the name', () => {
  expect(tiesOf("Del's dad is Big Derek. Ruby's uncle is Young Ted.")).toEqual(
    expect.arrayContaining(['Derek parent of Del', 'Ted aunt-uncle of child-ruby']),
  );
  expect(tiesOf("Little Ted's dad is Ray.")).toContain('Ray parent of Ted');
});
