import { describe, expect, test } from 'vitest';
import { tiesOf } from '../read-note.ts';

describe('parties and children of notices', () => {
  test('a child of the case owns kin by the bare word', () => {
    expect(tiesOf('FEMALE PRESENT IDENTIFIED AS JOAN HOLT, MATERNAL GRANDMOTHER OF CHILD.')).toEqual([
      'JOAN HOLT grandparent of child-ruby',
      'JOAN HOLT grandparent of child-leo',
    ]);
    expect(tiesOf('Leo was at home. ALSO PRESENT: CHILDS UNCLE, BRIAN HOLT.')).toEqual([
      'BRIAN HOLT aunt-uncle of child-leo',
    ]);
    expect(tiesOf("Young person's aunt, Tina Holt, rang.")).toHaveLength(2);
    expect(tiesOf("Another child's mother, Ann Holt, complained.")).toEqual([]);
    expect(tiesOf('Told the children Mum had left.')).toEqual(['Mum parent of child-ruby', 'Mum parent of child-leo']);
  });

  test('a label says who the caller, the applicant and suspect 2 are', () => {
    expect(
      tiesOf(
        'CALLER: HOLT DAWN 14/09/1986\nOFFENDER: VINES CRAIG 02/01/1980 - EX PARTNER OF CALLER.\nNIECE OF CALLER ALSO PRESENT: PIKE JADE 19 YRS.',
      ),
    ).toEqual(['VINES CRAIG partner of HOLT DAWN', 'HOLT DAWN aunt-uncle of PIKE JADE']);
    expect(tiesOf('NOMINAL 1: PIKE ANN. NOMINAL 2: PIKE TINA, SISTER OF NOMINAL 1.')).toEqual([
      'PIKE TINA sibling of PIKE ANN',
    ]);
    expect(
      tiesOf('Applicant: Edward Pike (father)\nRespondent: Sophie Pike (mother)\nThe applicant’s mother is Felicity.'),
    ).toEqual([
      'Edward Pike parent of child-ruby',
      'Edward Pike parent of child-leo',
      'Sophie Pike parent of child-ruby',
      'Sophie Pike parent of child-leo',
      'Felicity parent of Edward Pike',
    ]);
  });

  test("the carer's partner and the partner's mother are those of whom the form told last", () => {
    expect(tiesOf("Carer: Joan Nash\nCarer's partner: Bob Nash")).toContain('Bob Nash partner of Joan Nash');
    expect(tiesOf("Mum: Kerry\nMum's partner: Bob\nPartner's mother: Dot Pike")).toContain('Dot Pike parent of Bob');
  });
});
