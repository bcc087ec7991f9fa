/** Bare kin words beside others whose owner is told, and words that hide whose kin they are. */
import { readByRules } from '#services/extraction/rules/rules-extractor.ts';
import { describe, expect, it } from 'vitest';
import { caseFile, namesIn, recordOf, tiesOf } from '../read-note.ts';

describe('bare kin words', () => {
  const call = [
    'T/C Colin Pike, a roofer. Sid is his cousin: "my mum\'s sister Bet\'s eldest."',
    '',
    'Fam: mum Maud, dad Ron. One sister, Tess, in Leeds. Brother Neil at sea. Older daughter, Fay, 13.',
    'GF Petra Moss, since May.',
  ].join('\n');

  it.each([
    'Ron parent of Colin Pike',
    'Tess sibling of Colin Pike',
    'Neil sibling of Colin Pike',
    'Colin Pike parent of Fay',
    'Petra Moss partner of Colin Pike',
    'my mum parent of Colin Pike',
  ])('below "Fam:" in a note of a call are those of the caller: %s', (tie) => {
    expect(tiesOf(call)).toContain(tie);
  });

  it('go with the other parent', () => {
    const ties = tiesOf('Colin Pike rang. His father is in Spain. Mum, Maud, keeps house for his brother Neil.');
    expect(ties).toContain('Maud parent of Colin Pike');
    expect(ties).toContain('Neil sibling of Colin Pike');
  });

  it.each(['Half-sister Ruby reads to him.', 'Half sis Ruby reads to him.'])(
    'of a child of the case are said of the other: %s',
    (words) => {
      expect(tiesOf(words)).toEqual(['child-ruby half-sibling of child-leo']);
    },
  );
});

describe('whose kin are told of next', () => {
  it.each([
    [
      "one person's parents and brothers",
      'Tess wrote. Her mother hopes she stays away; her eldest brother is Ted.',
      'Ted sibling of Tess',
    ],
    [
      'of whom the clause before was about',
      'Tess and Maud came by bus. Maud is nine, her dad is Ted Moss.',
      'Ted Moss parent of Maud',
    ],
    [
      'the couple of the sentence before',
      'Fay Low made tea for Maud. Maud sang. Her husband Ron died at sea. Three children: Fay, Tess, Neil.',
      'Ron parent of Neil',
    ],
    [
      'a relative whose home the sentence before told',
      'Fay Low is the mother. Her brother Neil lives in Spain. One son, Ted, 9.',
      'Neil parent of Ted',
    ],
    [
      'a couple that the sentence before was about',
      'Fay Low is the mother. Her sister Tess and Colin Pike married last year. One son, Ted.',
      'Colin Pike parent of Ted',
    ],
    [
      'the one talked with, where the children are others',
      'Fay Low is the mother. Her brother Neil lives in Spain. Two other children, Ted and Bet.',
      'Fay Low parent of Ted',
    ],
    [
      'the one talked with, where whoever works with them is no relative',
      'Fay Low is the mother. Ms Platt works with the family. Two children, Ted and Bet.',
      'Fay Low parent of Ted',
    ],
    [
      'an older sister in the line of an adult',
      'Mother: daughter of Ron and Maud. Older sister Tess, a baker; younger brother Neil.',
      'Tess sibling of Mother',
    ],
    [
      'of whom the sentence before told a parent',
      'Tess rang. Her dad, Ron Moss, is dead. An older brother, Neil, lives in Hull.',
      'Neil sibling of Tess',
    ],
    [
      'of the sisters, where two boys told of since have a mother',
      "Tess Low rang, Maud's sister. Married to Ron; two boys, Luke and Matt. Their mother, Fay, is well.",
      'Fay parent of Maud',
    ],
    [
      'of who writes, whatever she says of herself next',
      'Tess Low wrote: "I am the mother of Neil and I have one granddaughter."',
      'Tess Low parent of Neil',
    ],
    [
      'of whom the sentence before told the other parent and what became of him',
      "Tess Low, Maud's sister, sells hats. Their father choked on a plum. The mother, Fay, has a stall.",
      'Fay parent of Tess Low',
    ],
  ])('%s', (_, words, tie) => {
    expect(tiesOf(words)).toContain(tie);
  });

  it('"the four Marsh children" are nobody\'s of the name', () => {
    expect(tiesOf('Ted Marsh came. Fay is the youngest of the four Marsh children.')).toEqual([]);
  });

  it('the relationship is over with whom the record gave her, not with a man of the sentence before', () => {
    const words = `Mum lived with Ted Moss, her partner. ${'The house was cold. '.repeat(25)}I saw Neil Low. Mum says the relationship is over.`;
    expect(tiesOf(words).join()).not.toContain('Neil');
  });
});

describe('words for kin', () => {
  it.each([
    ['Great-aunt Fay Moss came.', 'Fay Moss other-kin of child-ruby'],
    ['Step-dad Ted Moss came.', 'Ted Moss step-parent of child-ruby'],
    ['Ted Moss is her Grand-dad. Ruby was up.', 'Ted Moss grandparent of child-ruby'],
    ['Maud said: "Our kid moved to Hull."', 'Our kid sibling of Maud'],
    ['Maud said: "Our wench, Fay Moss, would."', 'Fay Moss sibling of Maud'],
    ["Roop Bhua came. Roop is Maud's sister.", 'Roop sibling of Maud'],
    ["7. Fay Low (37, teacher) and Ted Low (41). Leo's aunt and her husband.", 'Ted Low partner of Fay Low'],
    ['Ted Moss cannot be excluded; he is the biological father of Leo.', 'Ted Moss parent of child-leo'],
  ])('%s', (words, tie) => {
    expect(tiesOf(words)).toContain(tie);
  });

  it('"that is my son" is not said of a cousin', () => {
    const ties = tiesOf('Colin Pike rang. Sid is his cousin. Ask Sid. That is his son.');
    expect(ties).not.toContain('Colin Pike parent of Sid');
  });

  it('"and I" begins what is said next', () => {
    const letter = 'Type: letter\nDate: 2025-01-01\nAuthor: Maud Lowe\n\n';
    const ties = tiesOf("Sid is my brother Ted's son and I taught him.", letter);
    expect(ties).toContain('Ted parent of Sid');
    expect(ties).not.toContain('Maud Lowe parent of Sid');
  });
});

describe('names', () => {
  it('a town or a boat after the name of who wrote a letter is no role', () => {
    const read = (author: string) => {
      const header = `Type: letter\nDate: 2025-01-01\nAuthor: ${author}\n\n`;
      const record = recordOf('My daughter Tess would have them.', header);
      return readByRules({ ...record, type: 'letter' }, caseFile).claims.length;
    };
    expect(read('Mrs Maud Lowe, Hexworth')).toBe(1);
    expect(read('Maud Lowe, n.b. Teasel')).toBe(1);
    expect(read('Maud Lowe, Hexworth Primary School')).toBe(0);
  });

  it('begin after "T/C"; "i.e." ends no sentence', () => {
    expect(namesIn('H/V Colin Pike. T/C Maud Lowe.')).toEqual(['Colin Pike', 'Maud Lowe']);
    expect(tiesOf("Tess's husband i.e. Ron Low drove.")).toContain('Ron Low partner of Tess');
  });

  it('are no days, and partners at the depot no couple', () => {
    expect(namesIn('Seen with MGM Sundays.')).toEqual([]);
    expect(tiesOf("Ted is Neil's partner at the depot.")).toEqual([]);
  });

  it('of a child may be clipped', () => {
    expect(tiesOf("Rubs went there. Fay Moss is Rubs's nan.")).toEqual(['Fay Moss grandparent of child-ruby']);
  });
});

describe('lines of an assessment', () => {
  const rows = [
    '1) LOW - Fay (33) & Ted (40). For: Ruby. Paternal aunt and her husband.',
    '2) MOSS - Maud (37, teacher) & Ron (41). For: Leo. Paternal aunt + husband.',
    '3) PIKE - Gail (50). For: Leo. Great aunt.',
  ].join('\n\n');

  it('are of the child after "For:", and of those below the surname', () => {
    expect(tiesOf(rows)).toEqual([
      'Fay aunt-uncle of child-ruby',
      'Ted partner of Fay',
      'Maud aunt-uncle of child-leo',
      'Ron partner of Maud',
      'Gail other-kin of child-leo',
    ]);
  });

  it('name no child in "Relationship to children", nor an applicant in "(born Pike)"', () => {
    const form =
      'APPLICANTS: Fay Low (born Pike), 34; Ted Low, 38\nRELATIONSHIP TO CHILDREN: Fay - maternal aunt to both.\nOWN CHILDREN: Neil';
    expect(tiesOf(form)).toEqual([
      'Fay aunt-uncle of child-ruby',
      'Fay aunt-uncle of child-leo',
      'Fay parent of Neil',
      'Ted Low parent of Neil',
    ]);
  });

  it('may say whose after the word', () => {
    const table =
      "| Who | Relationship |\n|---|---|\n| Fay Low | godmother, Ruby's |\n| Tess Moss | nan (Leo's) |\n| Maud Pike | aunt |";
    const ties = tiesOf(table);
    expect(ties.filter((tie) => !tie.startsWith('Maud'))).toEqual([
      'Fay Low godparent of child-ruby',
      'Tess Moss grandparent of child-leo',
    ]);
  });
});
