/** Whose kin somebody is where a name, a mark or a pronoun stands in the way. */
import { describe, expect, it } from 'vitest';
import { readNote, tiesOf } from '../read-note.ts';

describe('whose kin', () => {
  it.each([
    [
      'a name that Sikh men and women bear says nothing of the sex',
      'Gurjit is Ruby’s dad.',
      'Gurjit parent of child-ruby',
    ],
    ['Singh tells', 'Gurjit Singh Mann rang. His wife Tess was out.', 'Tess partner of Gurjit Singh Mann'],
    ['asterisks are no words', 'Tess and Neil came. Their boys **Aled** and **Huw** came.', 'Neil parent of Huw'],
    [
      'an earlier surname parts no couple',
      'Tess b. Cork to Una Pike (nee Lowe) and Neil Pike.',
      'Neil Pike parent of Tess',
    ],
    [
      'a godfather is the child’s',
      'Her godmother, Ms Lowe, came with Ruby. Her godfather is Neil Pike.',
      'Neil Pike godparent of child-ruby',
    ],
    ['a dada is a father’s father', "Balbir Mann is Ruby's dada.", 'Balbir Mann grandparent of child-ruby'],
    [
      'who was born lately has grandparents',
      '- 2012 Aled b. Father Neil Pike.\n- 2018 Aled to live with PGM Una Pike',
      'Una Pike grandparent of Aled',
    ],
  ])('%s', (_, words, tie) => {
    expect(tiesOf(words)).toContain(tie);
  });

  it('ends where the next person is put down as something else', () => {
    expect(tiesOf('Record Neil Pike as father of Leo and Una Lowe as his nan.')).not.toContain(
      'Neil Pike parent of Una Lowe',
    );
  });

  it('is not claimed by an opinion', () => {
    expect(tiesOf("Tess and Una are twins, and Neil thinks they're his.")).not.toContain('Neil parent of Tess');
  });

  it('tells a child from the parent it is named after', () => {
    const { remarks } = readNote('T/C Vera Pike\n- Widow of Aled, buried 2020\n- 3 children: Aled, Una, Huw');
    expect(remarks.filter(({ outcome }) => outcome === 'different')).toHaveLength(1);
  });
});
