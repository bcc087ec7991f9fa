import { describe, expect, it } from 'vitest';
import { tiesOf } from '../read-note.ts';

describe('labels', () => {
  it.each([
    ['Mum – Tess Low. Dad – Abel Pike.', 'Abel Pike parent of child-leo'],
    ['MOTHER TESS LOW. FATHER ABEL PIKE.', 'ABEL PIKE parent of child-leo'],
    ['Mo: Tess Low, 34\nFa: Abel Pike, 36', 'Tess Low parent of child-leo'],
    ['Seen: Tess (Mo), Abel (Fa)', 'Abel parent of child-leo'],
    ['Leo born. Father named as Abel Pike.', 'Abel Pike parent of child-leo'],
    ['Significant others: Nora Dunn (MGM), Bea Hill (neighbour)', 'Nora Dunn grandparent of child-leo'],
    [
      '• MGM – Nora Dunn – in Hull\n• MGF – Ted Dunn – died\n• PGM – Una Pike – Leeds',
      'Ted Dunn grandparent of child-leo',
    ],
    ['Tess Low (mother) and Abel Pike met in Hull.', 'Tess Low parent of child-leo'],
    ['Viability assessment of: Ted and Nora Dunn\nRelationship: maternal grandparents', 'Ted grandparent of child-leo'],
  ])('"%s"', (words, tie) => {
    expect(tiesOf(words)).toContain(tie);
  });

  it('each child of a list may have a father of their own in a bracket', () => {
    const ties = tiesOf('Children: Ruby (father Abel Pike), Leo (father: Cy Dunn)');
    expect(ties).toEqual(['Abel Pike parent of child-ruby', 'Cy Dunn parent of child-leo']);
  });

  it('"Mohammed Khan (Mo)" is a short name, and parents or carers are no foster carers', () => {
    expect(tiesOf('Seen: Mohammed Khan (Mo), a neighbour')).not.toContain('Mohammed Khan parent of child-leo');
    expect(tiesOf('Parents/carers: Tess Low')).not.toContain('Tess Low foster-carer of child-leo');
  });
});

describe('notices in capitals', () => {
  it.each([
    ['PIKE ABEL FATHER OF BOTH CHILDREN WAS NOT PRESENT.', 'PIKE ABEL parent of child-leo'],
    ['DUNN TED SON OF THE VICTIM DUNN NORA WAS THERE.', 'DUNN NORA parent of DUNN TED'],
    ['DUNN TED SON TO PREVIOUS PARTNER BELL TARA ATTENDED.', 'BELL TARA parent of DUNN TED'],
    ['MGM DUNN NORA ATTENDED WITH CHURCH FRIEND BELL TARA.', 'BELL TARA friend of DUNN NORA'],
  ])('"%s"', (words, tie) => {
    expect(tiesOf(words)).toContain(tie);
  });
});
