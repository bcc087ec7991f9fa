/** Kin told over two sentences or of several people at once: who is counted up, who has different fathers, the couple, a verb that goes on with its subject. */
import { describe, expect, it } from 'vitest';
import { tiesOf } from '../read-note.ts';

describe('brothers and sisters counted up', () => {
  it.each([
    ['Nora is the eldest of three sisters. The middle one, Tess, nurses.', 'Tess sibling of Nora'],
    ['Nora grew up in Fife, the elder of Joan’s two girls; the younger, Tess, nurses.', 'Joan parent of Tess'],
    [
      'Ian is the younger of two brothers; the elder, Hal, is at sea. Their mother, Joan Low, is 70.',
      'Joan Low parent of Hal',
    ],
    [
      'Mr Low is one of six. Kit is the son of his sister, Tess. Their mother, Joan Low, is 70.',
      'Joan Low parent of Tess',
    ],
    ["Nora's brother is Hal. He is younger by a year. Their mother, Joan Low, is 70.", 'Joan Low parent of Nora'],
    [
      'Nora has a brother, Hal, who lives in Fife with his wife and their son Kit. Their mother, Joan Low, is 70.',
      'Joan Low parent of Nora',
    ],
  ])('"%s"', (words, tie) => {
    expect(tiesOf(words)).toContain(tie);
  });
});

describe('different fathers', () => {
  it.each([
    "They have different fathers. Ruby's, Ian Low, is at home. Leo's is recorded as Ted Pike.",
    "The children have different dads. Ruby's was a man called Ian Low. Leo's is Ted Pike.",
  ])('each have a name: "%s"', (words) => {
    const ties = tiesOf(words);
    expect(ties).toEqual(['Ian Low parent of child-ruby', 'Ted Pike parent of child-leo']);
  });

  it('are said of one of several: "Joan\'s own being Ian Low"', () => {
    expect(tiesOf("They had different dads, Joan's own being Ian Low.")).toEqual(['Ian Low parent of Joan']);
  });

  it('are nobody who speaks of something else', () => {
    expect(tiesOf("Ruby's coat was lost. Leo's, Ted Pike said, was too.")).toEqual([]);
  });
});

describe('a verb after "and"', () => {
  it.each([
    ['Mrs Low grew up on the market and is the daughter of Mrs Hett.', 'Mrs Hett parent of Mrs Low'],
    ["Joan Low said she came to support her son and was Ruby's nan.", 'Joan Low grandparent of child-ruby'],
    ['Ruby said Nora Low lives with her brother and is the aunt of Ted Pike.', 'Nora Low aunt-uncle of Ted Pike'],
  ])('goes on with the subject: "%s"', (words, tie) => {
    expect(tiesOf(words)).toContain(tie);
  });

  it('goes on with "who"', () => {
    expect(tiesOf("Ian Low met Nora Pike, who sings and is Ruby's aunt.")).toContain(
      'Nora Pike aunt-uncle of child-ruby',
    );
  });
});

describe('couples', () => {
  it.each([
    ['Nora (28) and Ian (31) were married in Leeds.', 'Ian partner of Nora'],
    ['Nora Low, 28, and Ian Pike, 31, have been together six years.', 'Ian Pike partner of Nora Low'],
    ['2021 Nora remarries (Mr Ian Pike) and moves away.', 'Mr Ian Pike partner of Nora'],
    ['2022 Nora begins living with Ian Pike.', 'Ian Pike partner of Nora'],
    ["Ian used to be married to Nora's sister, Tess.", 'Tess partner of Ian'],
    [
      'Mr Ian Low (45) and Mrs Joan Low (39), Fife\nThe couple’s own children, Hal and Tess, are grown.',
      'Mrs Joan Low parent of Tess',
    ],
    ['Nora has since had a son, Hal, with Ian Pike.', 'Ian Pike parent of Hal'],
  ])('"%s"', (words, tie) => {
    expect(tiesOf(words).map((said) => said.replace(' (reported)', ''))).toContain(tie);
  });

  it('are no mother and daughter who live together', () => {
    expect(tiesOf('Nora and Joan moved in together.')).toEqual([]);
  });
});

describe('a title after a kin word', () => {
  it('names whom the word tells', () => {
    expect(tiesOf("Nora's sister, Auntie Tess, came.")).toContain('Tess sibling of Nora');
  });

  it('begins the next of a list', () => {
    expect(tiesOf("Ruby's mum, Auntie Tess, and Uncle Hal came.").join()).not.toMatch(/Tess parent/);
  });
});

describe('a pronoun that begins a paragraph', () => {
  it('takes up whom the paragraph above began with', () => {
    const ties = tiesOf('Ruby wants to stay. Ian Pike came with his mother, Joan Pike.\nHer friend is Tess Hay.');
    expect(ties).toContain('Tess Hay friend of child-ruby');
  });
});

it('whoever is said to be her sister is not the one whose sister she is', () => {
  expect(tiesOf('Nora Pike rang. Mrs Low is her sister.')).toEqual(['Mrs Low sibling of Nora Pike']);
});

describe('kin of one person, a sentence each', () => {
  it('are all theirs, though each sentence ends in a name', () => {
    const ties = tiesOf(
      'Nora is 28. Her mother is Joan Low. Her father was Ted. Her sister is Tess. Her brother is Hal.',
    );
    expect(ties.map((tie) => tie.replace(' (reported)', ''))).toEqual([
      'Joan Low parent of Nora',
      'Ted parent of Nora',
      'Tess sibling of Nora',
      'Hal sibling of Nora',
    ]);
  });

  it('go on past the wife of one of them', () => {
    const ties = tiesOf(
      'Ian came. His father, Carl, runs a bar in Oslo with his wife, Ines. His mother, Edna, is in Hull.',
    );
    expect(ties).toContain('Edna parent of Ian');
    expect(ties.join()).not.toContain('Edna parent of Carl');
  });

  it('but the mother of a mother is hers', () => {
    expect(tiesOf('Her mother is Joan Low. Her mother is Edna Pike.')).toContain('Edna Pike parent of Joan Low');
  });
});

describe('whose parent gets a name', () => {
  it('is the one whose unnamed parent was asked about', () => {
    const ties = tiesOf("I was asked about Ruby's father. He was seen with our Nora.\n4. Her father is Ian Pike.");
    expect(ties).toContain('Ian Pike parent of child-ruby');
  });

  it('is whoever is spoken of since', () => {
    const ties = tiesOf("Ruby's father rang. Nora was in. Her father is Ian Pike.");
    expect(ties).toContain('Ian Pike parent of Nora');
  });
});

describe('children of two who are named in turn', () => {
  it.each([
    ["Nora's brother, Hal, and his wife, Tess, have two children, Max and Bea.", 'Hal parent of Max'],
    [
      'Ian and Joan Low, married 1985, three children: Nora is the youngest; Hugh, who farms with his father; and Ross, who is at sea.',
      'Ian parent of Ross',
    ],
    [
      'Joan has three children: Nora, who nurses; Hugh, who farms with his father; and Ross, not married.',
      'Joan parent of Hugh',
    ],
    ['Joan later had a further child, Max, with her second husband, Ted Pike.', 'Ted Pike parent of Max'],
  ])('"%s"', (words, tie) => {
    expect(tiesOf(words)).toContain(tie);
  });

  it('are not those of whoever was spoken of where they are only in the home', () => {
    const ties = tiesOf('Ian Pike is her father. There are two boys in the home, Max, 12, and Hal, 10.');
    expect(ties.join()).not.toContain('of Max');
  });
});

describe('a name beside a kin word', () => {
  it.each([
    ["Nora's best friend at work is Joan Low.", 'Joan Low friend of Nora'],
    ['Nora (mum, Jersey). Joan Low (aunt, Leeds).', 'Nora parent of child-ruby'],
    ["Ruby's school has Tess. Hal is married to Joan, with one girl, Bea, who is Ruby's age.", 'Hal parent of Bea'],
    ['SIBLINGS IN SCHOOL: Max Low 10A (half)', 'Max Low half-sibling of child-ruby'],
    ['Siblings: Max Low, 9; Bea Low, 4, half', 'Bea Low half-sibling of child-ruby'],
  ])('"%s"', (words, tie) => {
    expect(tiesOf(words)).toContain(tie);
  });

  it('"uncle / dad" of a form is an uncle', () => {
    expect(tiesOf('Name: Ian Pike\nRelationship: uncle / dad').join()).not.toContain('parent');
  });
});

describe('whose a bare label is', () => {
  it.each([
    ['04/05/2019 Kit born. Father Ian Pike.', 'Ian Pike parent of Kit'],
    ['2019 | Nora has a second child, Kit, father Ian Pike.', 'Ian Pike parent of Kit'],
    ['Mother: Nora Low. Father: Ian Pike. Siblings: Kit (4).', 'Kit sibling of child-ruby'],
    ['Family: grandmother Joan Low; maternal aunt Tess, her husband Ross and their son Kit.', 'Ross partner of Tess'],
    ['Nora in relationship with Ian Pike.', 'Ian Pike partner of Nora'],
  ])('"%s"', (words, tie) => {
    expect(tiesOf(words)).toContain(tie);
  });
});

describe('a row of sisters', () => {
  it('goes on past the daughter of one of them', () => {
    const ties = tiesOf(
      'Nora has two sisters. Karen is married to Ted Pike and lives in Hull; one daughter, Amy. Sue never married but has a son, Joe.',
    );
    expect(ties).toEqual(
      expect.arrayContaining([
        'Karen sibling of Nora',
        'Sue sibling of Nora',
        'Karen parent of Amy',
        'Sue parent of Joe',
      ]),
    );
    expect(ties.join()).not.toMatch(/Amy sibling|parent of Karen/);
  });
});

describe('one parent and the other', () => {
  it.each([
    'Nora rang. Her mother died in 2017 (Agnes). Her dad, Derek, lives in Hull.',
    "Nora rang. Her mother's dead (Agnes, 2017). Her dad Derek is in Hull.",
  ])('are of the same, whatever name a bracket gives the first: "%s"', (words) => {
    expect(tiesOf(words)).toEqual(['Her mother parent of Nora', 'Derek parent of Nora']);
  });

  it('may each be with somebody who is no child of theirs', () => {
    const ties = tiesOf('Nora rang. Her parents split up. Her mum Agnes is with Ted and her dad, Derek, is with Sue.');
    expect(ties.join()).not.toMatch(/parent of (?:Ted|Sue)/);
  });
});
