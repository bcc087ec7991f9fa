import { describe, expect, it } from 'vitest';
import { tiesOf } from '../read-note.ts';

const isBond = (tie: string) => !/ (?:parent|partner|sibling|other-kin) of /.test(tie);
const bondsOf = (body: string, header?: string) => tiesOf(body, header).filter(isBond);

describe('bonds told by a verb', () => {
  it.each([
    ['Gordon Sharpe coaches Ruby on Saturdays.', ['Gordon Sharpe mentor of child-ruby']],
    ['Lucian Orban, who teaches Ruby the cello, is fond of her.', ['Lucian Orban teacher of child-ruby']],
    ['Maud Ferris fostered Ruby and writes at Christmas.', ['Maud Ferris foster-carer of child-ruby']],
    ['Ruby was in foster care for six weeks with Maud Ferris.', ['Maud Ferris foster-carer of child-ruby']],
    ['Tessa Boyle was at primary school with Morag Lind.', ['Tessa Boyle friend of Morag Lind']],
    ['Tessa Boyle lives two doors up from Morag Lind.', ['Tessa Boyle neighbour of Morag Lind']],
    ['Tessa Boyle is friends with Morag Lind.', ['Tessa Boyle friend of Morag Lind']],
    ['Ruby sits next to Orla Finch in maths.', ['Orla Finch friend of child-ruby']],
    ['Ruby is closest to Orla Finch.', ['Orla Finch friend of child-ruby']],
    ['Ruby knocks about with Orla Finch.', ['Orla Finch friend of child-ruby']],
    [
      'Tessa Boyle and Morag Lind came. So did Mrs Keane, a neighbour of the Boyles.',
      ['Mrs Keane neighbour of Tessa Boyle'],
    ],
    [
      "Bram Orme is the son of Tessa Boyle's neighbour at number 9.",
      ["Tessa Boyle's neighbour neighbour of Tessa Boyle"],
    ],
    ['Orla Finch and Ruby go to the same nursery.', ['Orla Finch friend of child-ruby']],
    ['A girl called Orla in Y5 is a good friend to Ruby.', ['Orla friend of child-ruby']],
    ['Orla Finch from Rubys class came to tea.', ['Orla Finch friend of child-ruby']],
    ['A note for the file. His best friend is Orla Finch.', ['Orla Finch friend of child-leo']],
    ['Ben Orme from the mentoring scheme has worked with Ruby.', ['Ben Orme mentor of child-ruby']],
  ])('%s', (body, ties) => {
    expect(bondsOf(body)).toEqual(ties);
  });

  it('leave out whoever lives near their own sister', () => {
    expect(bondsOf('Visit to Tessa Boyle. Her sister Maud Ferris is two doors down.')).toEqual([]);
  });

  it('are of whom a word for a people describes', () => {
    expect(bondsOf('Tessa Boyle is a friend of the Polish grandmother.')).toContain(
      'Tessa Boyle friend of the Polish grandmother',
    );
  });

  it.each([
    'Gordon Sharpe is teaching Ruby to swim.',
    'Ruby walks to school with her aunt Dora Marsh.',
    'Dora Marsh is Ruby’s aunt. Dora Marsh coaches Ruby.',
  ])('are none in “%s”', (body) => {
    expect(bondsOf(body).filter((tie) => !/aunt-uncle/.test(tie))).toEqual([]);
  });
});

describe('bonds told by a place or a title', () => {
  it('make a neighbour of all the children of whoever lives next door', () => {
    expect(bondsOf('Mrs Keane next door has a key.')).toEqual([
      'Mrs Keane neighbour of child-ruby',
      'Mrs Keane neighbour of child-leo',
    ]);
  });

  it('make a neighbour of whose number in the street is given', () => {
    expect(bondsOf('Mrs Keane (no 12) minds Leo after school.')).toEqual(['Mrs Keane neighbour of child-leo']);
    expect(bondsOf('Mrs Keane (12 sessions) minds Leo after school.')).toEqual([]);
  });

  it('make a neighbour of whose address stands between the name and the word', () => {
    expect(bondsOf('CALL FROM CLIVE KEANE OF 16 QUAY ROW, NEIGHBOUR, REPORTING A FIGHT.')).toHaveLength(2);
  });

  it.each(['Mrs Keane, next door to the surgery, has a key.', 'She hears Mrs Keane through the wall at night.'])(
    'do not in “%s”',
    (body) => {
      expect(bondsOf(body)).toEqual([]);
    },
  );

  it('make a coach the coach of the child last spoken of, and a minister that of all', () => {
    expect(bondsOf('Ruby was late. Coach Bram waited.')).toEqual(['Coach Bram mentor of child-ruby']);
    expect(bondsOf('Reverend Judith Oram called.')).toHaveLength(2);
  });
});

describe('the bond in an author’s line', () => {
  const header = (author: string) => `Type: letter\nDate: 2025-01-01\nAuthor: ${author}\n\n`;

  it.each([
    ['Gordon Sharpe, Head Coach, Harbour Swimming Club', 'Gordon Sharpe mentor of child-leo'],
    ['Maud Ferris, former foster carer', 'Maud Ferris foster-carer of child-leo'],
    ['Pat Lind, volunteer, Quay Lane Chess Club', 'Pat Lind mentor of child-leo'],
    ['Gordon Sharpe, Quay Hornets Judo Club', 'Gordon Sharpe mentor of child-leo'],
    ['Blessing Udo, Teaching Assistant, Quay Primary', 'Blessing Udo teacher of child-leo'],
  ])('%s', (author, tie) => {
    expect(bondsOf('Leo was here. Leo is a pleasure.', header(author))).toEqual([tie]);
  });

  it('is none for who is there for their work', () => {
    expect(bondsOf('Leo was here.', header('Gordon Sharpe, Class Teacher, Quay Primary'))).toEqual([]);
  });
});

it('whoever a couple of carers are is told by a placement with them', () => {
  const both = (name: string) => [`${name} foster-carer of child-ruby`, `${name} foster-carer of child-leo`];
  expect(bondsOf('22.15 Placed with Orla & Bram FINCH.')).toEqual([...both('Orla'), ...both('Bram FINCH')]);
  expect(bondsOf('Placed: Maud Ferris, Quay, approved carer.')).toEqual(both('Maud Ferris'));
  expect(bondsOf('Placed with their aunt Dora Marsh tonight.').filter((tie) => !/aunt-uncle/.test(tie))).toEqual([]);
  expect(bondsOf('Ruby 5 mths f/care Mrs Ferris, Quay.')).toEqual(['Mrs Ferris foster-carer of child-ruby']);
});

it('carers of years ago are former carers, of who was born then', () => {
  expect(bondsOf('- 03.2018 Ruby to Maud Ferris, foster carer, Quay')).toEqual([
    'Maud Ferris foster-carer of child-ruby',
  ]);
  expect(bondsOf('2018: both children to Maud Ferris, foster carer')).toEqual([
    'Maud Ferris foster-carer of child-ruby',
  ]);
});

describe('words about connections', () => {
  it.each([
    ['Ruby: "Orla Finch\'s my best friend."', ['Orla Finch friend of child-ruby']],
    ['Ruby told the peripatetic drum teacher, Mrs Ines Lovell, of it.', ['Mrs Ines Lovell teacher of child-ruby']],
    ['Ruby likes Tom Finch, who is in her class.', ['Tom Finch friend of child-ruby']],
    ['Ann Malik, LA foster carer, came.', ['Ann Malik foster-carer of child-ruby']],
    ['Auntie Maud at the corner shop gives Ruby sweets.', ['Maud other-connection of child-ruby']],
    ['Renata Sokol is a teacher at the Polish Saturday school.', ['Renata Sokol teacher of child-ruby']],
  ])('%s', (body, ties) => {
    expect(bondsOf(body).slice(0, 1)).toEqual(ties);
  });

  it.each(['I spoke to Sister Zena at the gym.', 'The priest, whom the children call Father Tomek, came.'])(
    'prove no kinship by a title: “%s”',
    (body) => {
      expect(tiesOf(body).filter((tie) => /parent|sibling/.test(tie))).toEqual([]);
    },
  );
});

it.each([
  'Proposed carers: Maud and Ted Ferris',
  'Viability of the prospective kinship carer, Maud Ferris.',
  'Maud Ferris, a teacher, rang about Leo.',
])('whoever might be a carer, or teaches somewhere, is none of the children’s: "%s"', (words) => {
  expect(tiesOf(words).join()).not.toMatch(/foster-carer|teacher/);
});

it('a sponsor or colleague is a grown person’s', () => {
  expect(tiesOf('Nora is sober and has a sponsor, Maud Ferris.')).toEqual(['Maud Ferris other-connection of Nora']);
});

describe('whose bond it is', () => {
  it('the friend of whom a teacher tells is the child’s', () => {
    const ties = tiesOf(
      "Ruby's teacher, Miss Orme, says she has one good friend, Maisie Finch, whose mother Carol helps.",
    );
    expect(ties).toContain('Maisie Finch friend of child-ruby');
    expect(ties).toContain('Carol parent of Maisie Finch');
  });

  it('"whose" after where somebody is from is theirs', () => {
    expect(tiesOf("Ruby's friend Tom Finch from football, whose uncle Ned Ash drives.")).toContain(
      'Ned Ash aunt-uncle of Tom Finch',
    );
  });

  it('no mother is in the class, and no mentor of a brother leads the child’s club', () => {
    const ties = tiesOf("Amy Finch (6), mum Carol Orme, is in Ruby's class.");
    expect(ties).toContain('Amy Finch friend of child-ruby');
    expect(ties).toContain('Carol Orme parent of Amy Finch');
    const [mentor, ...others] = bondsOf("Ned Ash, who runs the club, has been a mentor to Kate Orme's brother.");
    expect(mentor).toMatch(/^Ned Ash mentor of .*brother$/);
    expect(others).toEqual([]);
  });
});

it('of a list only the last "is in her class", and all who "are"', () => {
  const ties = tiesOf("Bev has three children (Kyle, Courtney, and Mia who is in Ruby's class).");
  expect(ties).toContain('Mia friend of child-ruby');
  expect(ties.filter((tie) => /^(?:Kyle|Courtney) friend/.test(tie))).toEqual([]);
});

describe('neighbours told by a place that leads the sentence', () => {
  it.each([
    'Next door, Mrs Keane, keeps a loud peacock.',
    'Next door, no. 58: Mrs Keane, who knits, waters the roses.',
    'Upstairs, a Mrs Keane, has the spare key.',
    'Post for us goes to the woman across, Mrs Keane, at times.',
  ])('%s', (body) => {
    expect(bondsOf(body)).toContain('Mrs Keane neighbour of child-ruby');
  });

  it.each([
    'Opposite views, Mrs Keane said, were fine.',
    'Mrs Keane went upstairs, and Mr Lind stayed.',
    'Home visit. Upstairs, Tessa Boyle was in bed.',
    'Opposite, Tessa Boyle, her mother, wept.',
  ])('no place: %s', (body) => {
    expect(bondsOf(body)).toEqual([]);
  });
});

describe('foster carers told by where the children went', () => {
  it.each([
    'Duty bed: Orla and Bram Finch, a short drive away.',
    'Respite foster placement identified. Orla and Bram Finch, near the weir.',
    'Placed tonight by EDT with Orla and Bram Finch, who have room.',
    'Ruby sleeps at foster carers, Orla and Bram Finch.',
  ])('%s', (body) => {
    expect(bondsOf(body)).toEqual(
      expect.arrayContaining(['Orla foster-carer of child-ruby', 'Bram Finch foster-carer of child-ruby']),
    );
  });

  it.each([
    'Emergency carers located. Tessa Boyle signed the agreement.',
    'Emergency placement confirmed. Orla and Bram Finch must not be told.',
    "Emergency placement: Karen's brother Bram Finch.",
    'In class Ruby is placed by the teacher with Orla and Bram Finch.',
  ])('none is made by: %s', (body) => {
    expect(bondsOf(body).join()).not.toMatch(/foster-carer/);
  });

  it('their own children are told by "the carers\' daughter"', () => {
    expect(tiesOf("Placed with Orla and Bram Finch. The carers' daughter Hettie rides.")).toEqual(
      expect.arrayContaining(['Orla parent of Hettie', 'Bram Finch parent of Hettie']),
    );
  });
});

describe('friends and coaches', () => {
  it.each([
    ['Ruby got a new chum in Hettie Vane.', 'Hettie Vane friend of child-ruby'],
    ['Ruby loves the band. Closest to Orla Finch.', 'Orla Finch friend of child-ruby'],
    ['Ruby fences. The fencing coach is Gordon Sharpe.', 'Gordon Sharpe mentor of child-ruby'],
    ['Ruby dives. Gordon Sharpe, who trains her, hums.', 'Gordon Sharpe mentor of child-ruby'],
    ["Ruby's coach is Gordon Sharpe. The coach's wife, Maud, drives.", 'Maud partner of Gordon Sharpe'],
    ["Ruby's best friend is Orla. Her friend's mum, Mrs Finch, drives.", 'Mrs Finch parent of Orla'],
  ])('%s', (body, tie) => {
    expect(tiesOf(body)).toContain(tie);
  });

  it('who is something else, as the words say, is no friend', () => {
    expect(bondsOf('Closest to Tessa Boyle, her gran.').join()).not.toMatch(/friend/);
  });

  it('a job alone is no bond', () => {
    expect(bondsOf('Gordon Sharpe is a coach.')).toEqual([]);
  });
});
