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
    [
      'a fragment may speak of a man and his husband',
      '7. Neil Lowe and Huw Pike. Uncle of Ruby and his husband. Both work.',
      'Huw Pike partner of Neil Lowe',
    ],
    ['a local authority has foster carers', 'Una and Neil Pike, LA foster carers.', 'Una foster-carer of child-ruby'],
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

  it('goes by what somebody is, not by what they are called after it', () => {
    const { claims, remarks } = readNote("Neil's mother, Nan, who is 80 and whose name is Una Lowe, rang.");
    expect(claims.map(({ kind }) => kind)).toEqual(['parent']);
    expect(remarks.some(({ reason }) => reason === 'the words name whom they described')).toBe(true);
  });

  it('is no fact where the writer says what they had written', () => {
    expect(tiesOf('I had written that Una Lowe was MGM.')).toContain('Una Lowe grandparent of child-ruby (reported)');
  });

  it('of a child who speaks of a baby is not the child', () => {
    expect(tiesOf('Ruby said "There is Tess and baby Huw."')).toEqual([]);
  });

  it('of a party in a form in capitals, which leaves out apostrophes', () => {
    const form = 'INFORMANT: ORME TESS.\nVICTIM: MARSH KAREN.\n\n';
    expect(tiesOf(`${form}INFORMANTS HUSBAND NEIL ORME WENT OVER THE FENCE.`)).toContain(
      'NEIL ORME partner of ORME TESS',
    );
    expect(tiesOf(`${form}VICTIMS BROTHER HUW LOWE ATTENDED.`)).toContain('HUW LOWE sibling of MARSH KAREN');
  });

  it('of one whose word is shortened with a stop', () => {
    expect(tiesOf('Ruby to Mrs Orme and husb. Neil, Quay.')).toEqual(['Neil partner of Mrs Orme']);
  });

  it("of a case's child may be its other child", () => {
    const { mentions, claims } = readNote("Ruby came. Her brother's godmother, Tess, came too.");
    expect(mentions.some(({ surface }) => surface === 'Her brother')).toBe(false);
    expect(claims.map(({ to }) => to)).toEqual(['child-leo']);
  });
});

describe('whose kin "their" means', () => {
  it('a couple has no mother in common', () => {
    const ties = tiesOf('Karen is married to Paul. Their mother is Nora Pike.');
    expect(ties).toEqual(['Paul partner of Karen']);
  });
});

describe('a name with a title and what its bearer is', () => {
  it.each([
    ["Ruby said: \"Auntie Gail's Dad's sister. Uncle Rob's Mum's brother and he's tall.\"", 'Gail sibling of Dad'],
    ['Ruby said: "Uncle Rob\'s Leo\'s godfather too."', 'Rob godparent of child-leo'],
    ['Colin Webb rang. Sandra his wife answered.', 'Sandra partner of Colin Webb'],
    ['Present: Karen Low; Paul her brother.', 'Paul sibling of Karen Low'],
    [
      "Sue Low is Ruby's aunt. Ted Hay is her husband, therefore uncle by marriage.",
      'Ted Hay aunt-uncle of child-ruby',
    ],
    ['Karen Low had Tess already, Tess is seven, her dad is Ted Hay.', 'Ted Hay parent of Tess'],
  ])('%s', (words, tie) => {
    expect(tiesOf(words)).toContain(tie);
  });

  it("is a possessor's where the sentence goes on", () => {
    expect(tiesOf('Ruby said: "Auntie Gail\'s mum\'s sister came."')).not.toContain('Gail sibling of mum');
    expect(tiesOf("That is Auntie Gail's mum's sister.").join()).not.toContain('Gail sibling');
  });
});

describe('a parent whom several share', () => {
  it.each([
    ["Sue Low is Karen's half-sister (same mum, Nora).", ['Nora parent of Sue Low', 'Nora parent of Karen']],
    ['Ian and Tess have a different father, Gary Dunn.', ['Gary Dunn parent of Ian', 'Gary Dunn parent of Tess']],
    ['Ian and Tess share the same father, Gary Dunn.', ['Gary Dunn parent of Ian', 'Gary Dunn parent of Tess']],
    ["Ian's father is Gary Dunn and Tess's is Paul Low.", ['Gary Dunn parent of Ian', 'Paul Low parent of Tess']],
  ])('%s', (words, ties) => {
    const parents = tiesOf(words).filter((tie) => tie.includes(' parent of '));
    expect(parents.toSorted()).toEqual([...ties].toSorted());
  });
});

describe('kin told of one person in clauses side by side', () => {
  it.each([
    ["Sue's oldest is Karen and her youngest is Tess.", 'Sue parent of Tess'],
    ["Ruby's father is Paul. His father is Ted Low, and he has a brother, Ian.", 'Ian sibling of Paul'],
  ])('%s', (words, tie) => {
    expect(tiesOf(words)).toContain(tie);
  });

  it.each([
    ["Gary Pike's parents parted when he was nine. His father, Ted, wed again.", 'Ted parent of Gary Pike'],
    ["Gary Pike's mum has been kind and his sister Tess has had Leo overnight.", 'Tess sibling of Gary Pike'],
    ['Karen and Sue are first cousins; their mothers, Tess and Gail, are sisters.', 'Tess parent of Karen'],
    ["Baby Ian's parents are Gary and his girlfriend Sue.", 'Sue parent of Ian'],
    ['Gary has a grown-up son and daughter, Ian and Tess, from his first marriage.', 'Gary parent of Tess'],
    ['Karen is the eldest of the children of Ted (deceased) and Sue.', 'Sue parent of Karen'],
    ['Ted Low is the father of child Leo.', 'Ted Low parent of child-leo'],
    ["Sue's son Ian (6), whose dad Gary Pike is away, came.", 'Gary Pike parent of Ian'],
    ["Tess is Gary's from a previous marriage.", 'Gary parent of Tess'],
  ])('%s', (words, tie) => {
    expect(tiesOf(words)).toContain(tie);
  });

  it('goes on with whom a clause names where the same word leads on', () => {
    expect(tiesOf("Karen's mum is Sue and her mum is Edie.")).toContain('Edie parent of Sue');
  });
});

describe('a carer', () => {
  it('of a grown man is nobody who fosters a child', () => {
    expect(
      tiesOf('Ruby was seen. My father, Derek Low, had a fall and my mother Ann is his carer.').join(),
    ).not.toContain('foster-carer');
  });
});

describe('short forms', () => {
  it.each([
    ['Karen Low came with her gdau Amy, 3.', 'Karen Low grandparent of Amy'],
    ['Karen Low came with her boyf Derek Pike.', 'Derek Pike partner of Karen Low'],
  ])('%s', (words, tie) => {
    expect(tiesOf(words)).toContain(tie);
  });
});

describe('a kin word put right with another’s name', () => {
  it.each([
    ["Bea is not Al's aunt. She is Cyril's.", 'Bea aunt-uncle of Al (denied)', 'Bea aunt-uncle of Cyril'],
    ["Our summary has Bea as Al's aunt. She's Cyril's.", 'Bea aunt-uncle of Al (denied)', 'Bea aunt-uncle of Cyril'],
    ["Bob isn't Al's brother, he's Cyril's.", 'Bob sibling of Al (denied)', 'Bob sibling of Cyril'],
  ])('%s', (body, denied, told) => {
    const ties = tiesOf(body);
    expect(ties).toContain(denied);
    expect(ties.join()).toContain(told);
    expect(ties.join()).not.toContain('Cyril parent');
  });

  it('is none where a child is owned', () => {
    expect(tiesOf("Kit isn't Ruby's brother. He's Cyril's.")).toContain('Cyril parent of Kit');
  });
});

describe('a child of eight', () => {
  it.each([
    ["Tess Low's girl Bea (8) cried because her ex, Derek Pike, had rung.", 'Derek Pike partner of Tess Low'],
    ['Bea Dunn, 16, fled her husband, Omar Dar, in May.', 'Omar Dar partner of Bea Dunn'],
  ])('has no ex and no husband: %s', (words, tie) => {
    expect(tiesOf(words)).toContain(tie);
  });

  it('has no baby with her mother’s partner', () => {
    const ties = tiesOf('Derek Pike lives with Tess Low, her daughter Bea (8) and their baby Ned.');
    expect(ties).toContain('Tess Low parent of Ned');
    expect(ties.join()).not.toContain('Bea parent');
  });
});

describe('a half-sibling without a possessor after words about a parent', () => {
  it.each([
    "Ann Low is Ruby's mum. Half-brother Jay was at college.",
    'Visited Ann Low (mother). Half-brother Jay was off school.',
    "Ruby's father is Bob Pike. Half-brother Jay (6) stays with his grandmother.",
  ])('is the children’s: %s', (words) => {
    expect(tiesOf(words)).toContain('Jay half-sibling of child-ruby');
  });

  it.each([
    "Ann Low, Ruby's mum, sees little of her family. Half-brother Jay lives in Hull.",
    "Ann Low is Ruby's mum. Half-brother Jay (42) drove her here.",
    "Ann Low is Ruby's mum. Half-sister Bea keeps a shop and may mind Ruby in May.",
    "Ruby's father is Bob Pike. Half-brother Jay shares his van.",
    "Ann Low is Ruby's mum, one of four. Half-brother Jay lives in Hull.",
    "Ann Low is Ruby's mum. Ann's father Ted remarried. Half-brother Jay was born in 1990.",
  ])('is that parent’s where the words tell of the own family: %s', (words) => {
    expect(tiesOf(words).join()).not.toContain('Jay half-sibling of child-');
  });
});
