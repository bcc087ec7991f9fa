import { describe, expect, test } from 'vitest';
import { tiesOf } from '../read-note.ts';

describe('kin in a row, and the entries of a label', () => {
  test('each word without a possessor is of the children', () => {
    const ties = tiesOf('Seen with step-father Mr Ben Cole and step-sister Chloe Cole.');
    expect(ties).toContain('Chloe Cole step-sibling of child-ruby');
    expect(tiesOf('Who lives at home? Mum, Ben (step dad), Amelia (half sister).')).toContain(
      'Amelia half-sibling of child-leo',
    );
    expect(tiesOf('Lee Hart’s wife Gemma and sister Sue came.')).toContain('Sue sibling of Lee Hart');
  });

  test('a word of another language in a list of kin needs no capital', () => {
    const ties = tiesOf("Not to visit: father Alan; khala Shirin (Bill's mother)");
    expect(ties).toContain('Shirin aunt-uncle of child-ruby');
    expect(ties).toContain('Shirin parent of Bill');
  });

  test('a label for several goes on over stops and semicolons, as long as an age says so', () => {
    const ties = tiesOf('Siblings: Olga (25), in Hull, partner Rex. Zena (9), at home. Sam Low, worker, visits.');
    expect(ties).toContain('Zena sibling of child-ruby');
    expect(ties.filter((tie) => tie.includes('Sam Low'))).toEqual([]);
    expect(tiesOf('Cousins: Amy (9), Leeds; Ben (7), Hull')).toContain('Ben cousin of child-leo');
  });

  test("'Mother (Kerry)' after the father's line is the children's, and what somebody is may stand above the name", () => {
    expect(tiesOf('Father (Lee Hart) sentenced. Mother (Kerry) moves.')).toContain('Kerry parent of child-ruby');
    expect(tiesOf('Relationship to child: Maternal Aunt\nFull name: Tina Nash')).toEqual([
      'Tina Nash aunt-uncle of child-ruby',
      'Tina Nash aunt-uncle of child-leo',
    ]);
  });

  test('a genogram in a line, and two parents who are apart', () => {
    const ties = tiesOf('Nell Pike = Bob Pike (m. 2010), 2 ch: Zak, Amy');
    expect(ties).toContain('Bob Pike partner of Nell Pike');
    expect(ties).toContain('Bob Pike parent of Amy');
    expect(tiesOf('Nell Pike has 2 other ch with ex ptnr Simon - Jay and Amy.')).toContain('Simon parent of Amy');
    expect(tiesOf('Parents: Nell Pike & Bob Pike (separated)')).toContain('Bob Pike partner of Nell Pike');
    expect(tiesOf('Parents: Nell Pike & Bob Pike (separate letters)').filter((tie) => tie.includes('partner'))).toEqual(
      [],
    );
  });
});
