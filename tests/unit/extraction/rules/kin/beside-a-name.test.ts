/** What stands in a bracket, before or after a name says whose kin it is. */
import { describe, expect, it } from 'vitest';
import { namesIn, readNote, tiesOf } from '../read-note.ts';

describe('kin words beside a name', () => {
  it.each([
    ['Kyle Dunn (father Ted Dunn) lives in Hull.', 'Ted Dunn parent of Kyle Dunn'],
    ['Sister: Nora Dunn, 14 (mum Jill, dad Ted).', 'Ted parent of Nora Dunn'],
    ['Uncle of Karen: Neil Dunn (mother Jill Low), partner Una Tait.', 'Una Tait partner of Neil Dunn'],
    ['Nora Dunn is a daughter of Joan (Joanie, née Platt) and the late Ted Dunn.', 'Ted Dunn parent of Nora Dunn'],
    ['Spoke to the sister of Nora (Jill).', 'Jill sibling of Nora'],
  ])('in a bracket: "%s"', (words, tie) => {
    expect(tiesOf(words)).toContain(tie);
  });

  it('the place where somebody lives, after whose kin they are, is no name of theirs', () => {
    expect(tiesOf("Spoke to Joan Dunn, Ruby's gran, Elmswick.")).toEqual(['Joan Dunn grandparent of child-ruby']);
  });

  it('a bracketed mother of somebody else is not the children’s', () => {
    expect(tiesOf('Sister: Nora Dunn (mother Jill Low).').join()).not.toContain('Jill Low parent of child');
  });

  it.each([
    ['Other children of mother: Kyle Dunn, 14', 'mother parent of Kyle Dunn'],
    ['She met a cousin of the mother, Mr K. Dunn.', 'Mr K. Dunn cousin of the mother'],
    ['Kyle Dunn, nearly 16, son of the mother and Mr Ted Dunn, rang.', 'Mr Ted Dunn parent of Kyle Dunn'],
    ['The children have one half-brother known to them, Kyle Dunn.', 'Kyle Dunn half-sibling of child-leo'],
  ])('after "of": "%s"', (words, tie) => {
    expect(tiesOf(words)).toContain(tie);
  });

  it('after a comma it is said of whoever is named straight before it, else of the subject', () => {
    expect(tiesOf('Jill Low rang about Nora Dunn, the niece of Ted Tait.')).toEqual([
      'Ted Tait aunt-uncle of Nora Dunn',
    ]);
    expect(tiesOf('Jill Low worked at a mill in Leeds, sister of Ted Tait.')).toEqual(['Jill Low sibling of Ted Tait']);
  });

  it.each([
    ['Present: mum, Jill Low; dad, Ted Tait; nan, Nora Dunn.', 'Ted Tait parent of child-ruby'],
    ['Nobody came from that side (father, Ted Tait, moved away).', 'Ted Tait parent of child-ruby'],
    ['Mrs Tait, mother of Jamie Tait, rang.', 'Mrs Tait parent of Jamie Tait'],
    ["Jamie Tait's mother, Mrs Tait, rang.", 'Mrs Tait parent of Jamie Tait'],
  ])('between marks, and where two bear one surname: "%s"', (words, tie) => {
    expect(tiesOf(words)).toContain(tie);
  });

  it('a list of people is no apposition', () => {
    expect(tiesOf('Present: mum, Jill Low, Nora Dunn.').join()).not.toContain('Low parent');
  });

  it.each([
    ['Nora Dunn lives with Jill Low and is Leo’s aunt.', 'Nora Dunn aunt-uncle of child-leo'],
    ['Nora Dunn is a member of the chapel and godmother to Leo.', 'Nora Dunn godparent of child-leo'],
  ])('after "and" the sentence goes on with its subject: "%s"', (words, tie) => {
    expect(tiesOf(words)).toEqual([tie]);
  });

  it.each(['Half-brother Kyle Dunn rang.', 'Step-dad Kyle Dunn rang.', 'Great-uncle Kyle Dunn rang.'])(
    'a word of two parts is no part of the name: "%s"',
    (words) => {
      expect(namesIn(words)).toEqual(['Kyle Dunn']);
    },
  );

  it.each([
    ['Nora is the eldest of four to Una Pike.', 'Una Pike parent of Nora'],
    ['Nora is second of three children born to Una and Ted Pike.', 'Ted Pike parent of Nora'],
    ['Nora is one of five to Una Pike (siblings Amy, Joe and Cath).', 'Joe sibling of Nora'],
    ['Nora Pike had a son, Joe, to Ted Low.', 'Ted Low parent of Joe'],
    ['Nora Pike has two children to Ted Low, Amy and Joe.', 'Ted Low parent of Joe'],
  ])('a place among the children, and who the other parent is: "%s"', (words, tie) => {
    expect(tiesOf(words)).toContain(tie);
  });

  it('a brother told of in the row of an adult’s family is the adult’s, and may bear the father’s name', () => {
    const ties = tiesOf('Maternal side: Karen is a daughter of Una and Ted Pike. Full brother Ted, m. Jill Low.');
    expect(ties).toContain('Ted sibling of Karen');
    expect(ties).toContain('Jill Low partner of Ted');
    expect(ties.join()).not.toContain('Ted sibling of child');
  });

  it('a label about the children names none of them', () => {
    expect(tiesOf('Connection to children: Nora is Peter’s sister.')).toEqual(['Nora sibling of Peter']);
  });

  it.each(['Karen, 17, del. baby girl. Putative father Ted Low, 18.', 'Karen, 17, had a baby girl. Father Ted Low.'])(
    'the father of a baby just born is not its mother’s: "%s"',
    (words) => {
      expect(tiesOf(words).join()).not.toContain('Ted Low parent of Karen');
    },
  );

  it('a word of a partner that begins a paragraph is of whom the call is with', () => {
    const call = 'T/c with Ted Low. His grandmother Una died in 2021.\n\nNora Pike: fiancée. Not living together.';
    expect(tiesOf(call)).toContain('Nora Pike partner of Ted Low');
  });

  it('what somebody does, straight after a word, makes a name of it', () => {
    expect(namesIn('Zedrin the coach gave her a hat.')).toEqual(['Zedrin']);
  });

  it('the number of a house denies nothing', () => {
    expect(tiesOf('Nora Pike, no 9, neighbour, rang.').join()).not.toContain('denied');
  });

  it('the next of a list of contacts is no description of the one before', () => {
    expect(tiesOf('Contacts: Auntie Joy, Mum.')).toEqual(['Mum parent of child-ruby', 'Mum parent of child-leo']);
  });

  it('what somebody is only spoken of as makes nobody new', () => {
    expect(tiesOf('Mr Kyle Dunn is spoken of as an uncle.')).toEqual([]);
  });
});

describe('what stands beside a name', () => {
  it.each([
    ['22.40 Rang Deniz Aydin, Ruby’s aunt. No reply.', 'Deniz Aydin aunt-uncle of child-ruby'],
    ['Deniz Aydin (Ruby’s aunt) rang.', 'Deniz Aydin aunt-uncle of child-ruby'],
    ['Jill Low, formerly Ruby’s foster carer. Would help.', 'Jill Low foster-carer of child-ruby'],
    ['Mr and Mrs Tait, present foster carers, agree.', 'Mrs Tait foster-carer of child-leo'],
    ['Placed with Una Tait (FC) that night.', 'Una Tait foster-carer of child-leo'],
    ['Jill and Ted Low, mother and father of Karen Low, came.', 'Jill parent of Karen Low'],
  ])('says what its bearer is: "%s"', (words, tie) => {
    expect(tiesOf(words)).toContain(tie);
  });

  it('in a list of those present a man is not made his neighbour’s sister', () => {
    expect(tiesOf('Present: Ted Low, Ruby’s aunt, Una Tait.').join()).not.toContain('Ted Low aunt-uncle');
  });

  it('a former wife is no wife', () => {
    const [claim] = readNote('Jill Low, formerly Ted Dunn’s wife, rang.').claims;
    expect(claim).toMatchObject({ kind: 'partner', state: 'separated' });
  });

  it('a clause in an item of a list is not what its person is', () => {
    const ties = tiesOf(
      '17. Mrs Low offers a home for the children. Their mother and grandmother, Mrs Platt, will visit.',
    );
    expect(ties.join()).not.toContain('Mrs Low parent');
  });
});

describe('small words between', () => {
  it.each([
    ['Birth of Nora to Karen Low (17). Father unknown.', 'Karen Low parent of Nora'],
    ['Karen has a step-brother too, Neil, in Hull.', 'Neil step-sibling of Karen'],
    ['Neighbour at number 14, Mrs Una Tait, rang.', 'Mrs Una Tait neighbour of child-leo'],
    ['Mrs Tait at 14 keeps a key.', 'Mrs Tait neighbour of child-ruby'],
    ['Ruby told our TA Una Tait.', 'Una Tait teacher of child-ruby'],
    ['Ted Low’s older two, Neil and Nora, are by his late wife Jill.', 'Jill parent of Nora'],
    ['Ted Low’s older two, Neil and Nora, are by his late wife Jill.', 'Ted Low parent of Neil'],
    ['8. Una Ham and Carol Pym. Mother’s cousin and partner. In Hull.', 'Carol Pym partner of Una Ham'],
  ])('say no less of the tie: "%s"', (words, tie) => {
    expect(tiesOf(words)).toContain(tie);
  });

  it('an age or an hour after "at" is no house', () => {
    expect(tiesOf('Mrs Tait at 14 weeks was well. Mr Low at 9 in the evening.').join()).not.toContain('neighbour');
  });
});

describe('what somebody is called', () => {
  it.each(['Una Tait is Auntie Una to the whole street.', 'Una Tait collected Ruby, which is fine as she is Auntie.'])(
    'makes no aunt: "%s"',
    (words) => {
      expect(tiesOf(words).filter((tie) => tie.includes('aunt-uncle') && !tie.includes('denied'))).toEqual([]);
    },
  );

  it('what somebody says they are they are to the children', () => {
    expect(tiesOf('Rob Tull said "I’m the grandad, by the way."')).toContain('Rob Tull grandparent of child-leo');
    expect(tiesOf('Rob Tull said "The uncle never came."').join()).not.toContain('aunt-uncle');
  });

  it('who is called Mama with a name is nobody’s mother by that word alone', () => {
    const ties = tiesOf('Ruby drew Mama Zib. Mama Zib is Nana Zita’s mum. It is not like a mama.');
    expect(ties).toContain('Zib parent of Nana Zita');
    expect(ties).not.toContain('Zib parent of child-ruby');
  });

  it.each([
    ['Present: Nora Dunn, Ruby’s aunt, Mrs Low from school.', 'Mrs Low'],
    ['I met Ruby’s nan, Jill Low SW.', 'Jill Low'],
    ['Ruby’s aunt, Jill from the nursery.', 'Jill'],
    ['SW Jill Low said her own sister, Nora, was ill.', 'Nora'],
  ])('nobody from work, nor their family, is the relative: "%s"', (words, name) => {
    expect(tiesOf(words).filter((tie) => tie.startsWith(`${name} `))).toEqual([]);
  });

  it('an address or a town says nothing of work', () => {
    expect(tiesOf('Ruby’s aunt, Jill Low from Hull, rang.')).toContain('Jill Low aunt-uncle of child-ruby');
  });

  it('what somebody is called is another name of theirs', () => {
    const { remarks } = readNote('Nora Dunn is Auntie Bet.');
    expect(remarks.map(({ outcome }) => outcome)).toEqual(['same']);
  });
});

it.each(['Of Ruby’s dad Una said little.', 'When asked about Ruby’s dad Una shrugged.'])(
  'a woman who begins the clause is no dad: %s',
  (words) => {
    expect(tiesOf(words).filter((tie) => tie.startsWith('Una'))).toEqual([]);
  },
);
