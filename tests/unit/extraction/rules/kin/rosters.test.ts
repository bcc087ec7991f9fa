import { describe, expect, it } from 'vitest';
import { tiesOf } from '../read-note.ts';

const parents = (words: string) =>
  tiesOf(words)
    .filter((tie) => tie.includes(' parent of '))
    .map((tie) => tie.replace(/^Nora(?: Pike)? parent of /, 'N ').replace(/^Ted parent of /, 'T '));

describe('children counted up', () => {
  it.each([
    'Seen Nora Pike. She showed me her three on the wall, Karen the eldest, then Derek, then Sue.',
    'Nora Pike has 2 girls and a lad: Karen eldest (works nights), then Sue and Derek.',
    'Nora Pike came with three children, eldest Karen, then Derek, and a tiny one, Sue.',
    'Nora Pike rang. Three children. Karen, eldest, lives here. Derek is at sea. Sue is a nurse.',
    "Nora Pike's eldest is Karen. Next is Derek, and then Sue, a pharmacist.",
  ])('are those of whoever has them: "%s"', (words) => {
    expect(parents(words).toSorted()).toEqual(['N Derek', 'N Karen', 'N Sue']);
  });

  it.each([
    'Karen Low is one of three children of Nora Pike and Ted Low (separated?): Derek, Sue and herself.',
    "Ruby's mum is Karen Low. Karen Low is the youngest of three: Derek, Sue, herself. Her parents are Nora Pike and Ted Low.",
    'Karen Low is second of three to Nora Pike and Ted Low. Derek (m. Ann Hay). Sue, who has a baby.',
  ])('have the parents of the one among them who is told of: "%s"', (words) => {
    expect(tiesOf(words)).toEqual(
      expect.arrayContaining(['Nora Pike parent of Sue', 'Ted Low parent of Derek', 'Nora Pike parent of Derek']),
    );
  });

  it('are not brothers and sisters of a father who is one of those named', () => {
    const ties = tiesOf('Father is one of three children of Nora Pike and Ted Low: Derek, Sue and Ian.');
    expect(ties).toContain('Ted Low parent of Sue');
    expect(ties.join()).not.toMatch(/sibling of Father|Father sibling/);
  });

  it('of whom nobody counted, have parents of their own', () => {
    expect(tiesOf('Karen Low has a brother, Derek. Her mother is Nora Pike.')).not.toContain(
      'Nora Pike parent of Derek',
    );
  });

  it.each([
    'Nora and Ted Pike have three children. The eldest, Karen, lives in Hull. Next come Derek and Sue.',
    'Nora Pike had three children with Ted. The first is Karen. The second, Derek, is at sea. The youngest is Sue.',
  ])('are told of one after another by their rank: "%s"', (words) => {
    expect(parents(words)).toEqual(expect.arrayContaining(['N Karen', 'N Derek', 'N Sue']));
  });

  it('of "that marriage" are those of both', () => {
    const ties = parents(
      'Nora married Ted. There are two children of that marriage: Karen, who is the senior; and Derek.',
    );
    expect(ties.toSorted()).toEqual(['N Derek', 'N Karen', 'T Derek', 'T Karen']);
  });

  it('must be as many as were announced', () => {
    expect(parents('Nora Pike rang. Three children. Karen lives here. We talked about school.')).toEqual([]);
  });
});

describe('children told of together', () => {
  it.each([
    'Nora Pike came with her two boys. The boys, Derek and Ian, played outside.',
    'Nora Pike came home with her two boys. Those two boys are called Derek and Ian.',
    'Nora Pike has two boys. Derek is nine and Ian (6) has just started school.',
    'Nora Pike has two boys, Derek is nine and Ian is six.',
    'Nora Pike has two sons. Derek drives a van. Ian is at sea.',
  ])('are named after: "%s"', (words) => {
    expect(parents(words)).toEqual(['N Derek', 'N Ian']);
  });

  it.each([
    'Nora Pike came with her two boys. Derek drove them.',
    'Nora Pike came with her two boys. Derek drove them and Ian and Sue waited.',
    'Nora Pike has two girls. The boys, Derek and Ian, are from next door.',
    'Nora Pike has two children. Derek is the landlord. Ian is from next door.',
    'Nora Pike has two children. Sue is her friend. Ian drives a van.',
  ])('are not whoever is named next: "%s"', (words) => {
    expect(parents(words)).toEqual([]);
  });
});

describe('brothers and sisters', () => {
  it.each([
    "Karen Low's brothers came. There's two: Derek is the one in the van, Ian is only sixteen.",
    'Karen Low has two brothers. Derek drinks and Ian is at sea.',
    'Karen Low has two brothers. Derek is now a landlord in Hull. Ian is a carer.',
    "Of Karen Low's two brothers, Derek drinks, and Ian works nights.",
    'Karen Low is the third of seven. The eldest, Derek, died. Of the younger ones only Ian is here.',
  ])('are named each in a clause of their own: "%s"', (words) => {
    expect(tiesOf(words)).toEqual(expect.arrayContaining(['Derek sibling of Karen Low', 'Ian sibling of Karen Low']));
  });

  it('are told of one after another by their rank', () => {
    const ties = tiesOf('Karen Low has two sisters. The elder, Sue, lives in Hull. The other one is Tess.');
    expect(ties).toEqual(['Sue sibling of Karen Low', 'Tess sibling of Karen Low']);
    expect(tiesOf('There are three. Sue is oldest, then Karen, then Tess, a nurse.')).toContain('Tess sibling of Sue');
  });

  it.each([
    'Karen Low is the youngest of three: Derek, Sue, herself.',
    'Karen Low is the middle one of three, after Derek and before Sue.',
  ])('are told by their order: "%s"', (words) => {
    expect(tiesOf(words)).toEqual(['Derek sibling of Karen Low', 'Sue sibling of Karen Low', 'Sue sibling of Derek']);
  });

  it.each([
    [
      'Karen rang. There are three of them: herself, Derek, who died in 2015, and the baby of the family, Sue.',
      'Derek',
    ],
    ["Karen is Sue's sister. There are three of them: Karen, Sue and Derek.", 'Derek'],
    ['Karen rang. There are three of them, Derek, herself, and Peter, who went abroad.', 'Derek'],
  ])('are counted up by one of them: "%s"', (words, name) => {
    const ties = tiesOf(words);
    expect(ties.some((tie) => tie === `${name} sibling of Karen` || tie === `Karen sibling of ${name}`)).toBe(true);
    expect(ties.filter((tie) => tie.includes('parent'))).toEqual([]);
  });

  it.each([
    'Karen has two sisters. One of them, Sue, is a nurse and the other, Tess, lives in Hull.',
    'Karen has three sisters. The eldest, Sue, is a nurse, the middle one, Tess, is in Hull and the youngest, Ann, is here.',
    'Karen has two sisters; the eldest, Sue, is a nurse and the younger, Tess, is in Hull.',
  ])('are told by rank in clauses of one sentence: "%s"', (words) => {
    expect(tiesOf(words)).toContain('Sue sibling of Karen');
    expect(tiesOf(words)).toContain('Tess sibling of Karen');
  });

  it('but "his youngest" is the child of the one just told of', () => {
    const words = 'Karen has two brothers. The elder, Derek, is at sea and his youngest, Peter, is at college.';
    expect(tiesOf(words)).not.toContain('Peter sibling of Karen');
  });

  it.each([
    "Karen's two sisters came, Sue and Tess, and sat apart.",
    "Karen's sisters were at the meeting: Sue and Tess.",
  ])('are named behind the verb: "%s"', (words) => {
    expect(tiesOf(words)).toEqual(['Sue sibling of Karen', 'Tess sibling of Karen']);
  });

  it('but nobody who only came with them', () => {
    expect(tiesOf("Karen's sisters came with Sue and Tess.")).toEqual([]);
  });

  it('are told by their order in several sentences', () => {
    const ties = new Set(tiesOf('Derek Low is the first son. Peter is the third. Between them is a sister, Sue.'));
    expect([...ties]).toEqual(['Peter sibling of Derek Low', 'Sue sibling of Derek Low', 'Sue sibling of Peter']);
  });

  it('"three of them", one of whom is talking', () => {
    const ties = tiesOf('Rang Sue Low. Three of them: Derek the eldest, then Peter, then Sue.');
    expect(ties).toEqual(['Peter sibling of Derek', 'Sue sibling of Derek', 'Sue sibling of Peter']);
  });
});

describe('whose parents a pair is', () => {
  it('of the adult just told of, where the children’s are others', () => {
    const ties = tiesOf('Mother Karen Low is the youngest of three. Parents Moira and the late Ted.');
    expect(ties).toContain('Moira parent of Karen Low');
    expect(ties).not.toContain('Moira parent of child-ruby');
  });
});

describe('who is no kin by the words', () => {
  it.each([
    'He told Leo to say Daddy to Ted.',
    'Ivy, 17, came. She answers to Nan.',
    'Father not named.',
    'Nora Pike is carer for her sister Sue.',
  ])('"%s"', (words) => {
    expect(tiesOf(words).filter((tie) => /of child-/.test(tie))).toEqual([]);
  });

  it('a girl of twelve has no son of twenty-two', () => {
    const ties = tiesOf('Nora Pike rang. They also have Amy (12) long term. Son Derek, 22, at home.');
    expect(ties.join()).not.toContain('Amy');
  });

  it('whoever is called after a child is not the child', () => {
    expect(tiesOf('Karen is aunt to Zuri. Mama Zuri rang. Her son is Derek.')).not.toContain('Zuri parent of Derek');
  });

  it('goes on no longer than a family does', () => {
    const row = Array.from(
      { length: 120 },
      (_, at) => `Zu${String.fromCharCode(97 + (at % 26), 97 + at / 26)} is the third son.`,
    );
    const told = tiesOf(row.join(' '));
    expect(told).toContain('Zuba sibling of Zuaa');
    expect(told).not.toContain('Zuna sibling of Zuaa');
    expect(told.length).toBeLessThan(1500);
  });
});
