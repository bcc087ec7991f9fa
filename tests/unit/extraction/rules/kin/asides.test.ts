import { describe, expect, it } from 'vitest';
import { readNote, tiesOf } from '../read-note.ts';

describe('what is put between two phrases', () => {
  it.each(["Ann Low, 42, is Leo's aunt.", "Ann Low, aged 42, is Leo's aunt.", "Ann Low (42) is Leo's aunt."])(
    'an age: "%s"',
    (words) => {
      expect(tiesOf(words)).toEqual(['Ann Low aunt-uncle of child-leo']);
    },
  );

  it.each([
    ["Nora and Ted Pike (Karen's mum and dad) came.", 'Ted Pike parent of Karen'],
    ['Nora and Ted Pike, maternal aunt and uncle.', 'Ted Pike aunt-uncle of child-leo'],
    ['Nora Pike, maternal great-aunt in Hull.', 'Nora Pike other-kin of child-leo'],
    ['PGF (Ray) was in the garage.', 'Ray grandparent of child-leo'],
  ])('what two are, or one in some place: "%s"', (words, tie) => {
    expect(tiesOf(words)).toContain(tie);
  });

  it('brackets that hold a name of their own', () => {
    expect(
      tiesOf('Nora Pike (she was a Dunn) is the elder daughter of Ted Low and so half-sister to your Karen.'),
    ).toEqual(['Ted Low parent of Nora Pike', 'Nora Pike half-sibling of Karen']);
  });

  it('what is put after somebody whom a kin word names is said of them', () => {
    const ties = tiesOf(
      'Maternal: Karen Low is at home. One half-sister, Nora, 27, daughter of Ted; one brother, Derek.',
    );
    expect(ties).toEqual(['Nora half-sibling of Karen Low', 'Ted parent of Nora', 'Derek sibling of Karen Low']);
  });

  it('an aside after a name leaves "his" with that name', () => {
    const ties = tiesOf("Peter's lot are Uncle Ted the eldest (the joiner, Karen says) and his wife Nora.");
    expect(ties).toContain('Nora partner of Ted');
  });

  it('a colon and "m." say whom somebody in a list of the family married', () => {
    expect(tiesOf('Nora Low: m. George Rennie. Dau Mary Tait.')).toEqual([
      'George Rennie partner of Nora Low',
      'Nora Low parent of Mary Tait',
      'George Rennie parent of Mary Tait',
    ]);
  });
});

describe('whose kin a bare word is', () => {
  it('in an item of a list those of whom the item brought in, not of whom the note is about', () => {
    const ties = tiesOf(
      '1. Karen rang.\n2. Also has brother Peter. Builder, own house. Wife Nora. Two kids, Amy + Joe.',
    );
    expect(ties).toContain('Nora partner of Peter');
    expect(ties).toContain('Peter parent of Amy');
    expect(ties.join()).not.toContain('Karen parent');
  });

  it('the father whose son somebody is, is the father of the children', () => {
    const ties = tiesOf('Ayo Bello, 5, is the son of the father and his wife Nora.');
    expect(ties).toContain('the father parent of child-leo');
    expect(ties).toContain('the father parent of Ayo Bello');
    expect(ties).toContain('Nora partner of the father');
  });

  it('in a list of a household the mother is that of the last named alone', () => {
    const ties = tiesOf("Household: Rose, Jim, Mary (14), Alan (11), and Mr Dunn's mother, Mrs Low.");
    expect(ties.filter((tie) => tie.startsWith('Mrs Low'))).toEqual(['Mrs Low parent of Mr Dunn']);
    expect(tiesOf("Rose and Mary's mother, Mrs Low.")).toHaveLength(2);
  });

  it('of two cousins the mothers named are one each', () => {
    const ties = tiesOf("Mr Dunn is Ada Bell's first cousin (their mothers, Pam Low and Zena Birch, are sisters).");
    expect(ties).toContain('Pam Low parent of Mr Dunn');
    expect(ties).toContain('Zena Birch parent of Ada Bell');
    expect(ties).not.toContain('Zena Birch parent of Mr Dunn');
  });
});

describe('what is in doubt or denied', () => {
  it('somebody not related to these children is kin of the other all the same', () => {
    const ties = tiesOf("Dora is Conor's nan and is not related to these children.");
    expect(ties).toContain('Dora grandparent of Conor');
    expect(ties).not.toContain('Dora grandparent of Conor (denied)');
  });

  it('a few words with a question mark state nothing', () => {
    expect(readNote('Bill Low: uncle to Leo?').claims).toMatchObject([{ kind: 'aunt-uncle', polarity: 'reported' }]);
  });
});
