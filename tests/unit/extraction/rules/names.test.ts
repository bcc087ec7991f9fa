import { describe, expect, it } from 'vitest';
import { namesIn, readNote, tiesOf } from './read-note.ts';

describe('names', () => {
  it('are taken without the possessive', () => {
    expect(namesIn("Went to Karen Foyle's flat.")).toEqual(['Karen Foyle']);
  });

  it('of police forms put the family name first', () => {
    const [mention] = readNote('SUSPECT: GRIMSHAW Derek 04/05/1988, no fixed abode').mentions.filter(
      (one) => one.form === 'named' && one.surface.startsWith('G'),
    );
    expect(mention?.name).toMatchObject({ given: ['Derek'], family: 'Grimshaw' });
    expect(mention?.bornOn).toBe('1988-05-04');
  });

  it('keep double-barrelled, apostrophe and particle surnames whole', () => {
    expect(namesIn("Met Siobhan O'Rourke, Peter Lane-Fox and Yusuf bin Salim.")).toEqual([
      "Siobhan O'Rourke",
      'Peter Lane-Fox',
      'Yusuf bin Salim',
    ]);
  });

  it('hold a Portuguese "da", which is nobody\'s da', () => {
    expect(namesIn('Met Rosa da Silva Lopes and Tell da Ken.')).toContain('Rosa da Silva Lopes');
    const [mention] = readNote('Maria da Luz Antunes rang.').mentions.filter(({ surface }) => surface.startsWith('M'));
    expect(mention).toMatchObject({ name: { given: ['Maria da Luz'], family: 'Antunes' }, sex: 'female' });
  });

  it('are not streets, schools, months or teams', () => {
    expect(
      namesIn('On Monday at Victoria Road and Grace Lane Primary School with the Family Support Team in April.'),
    ).toEqual([]);
  });

  it('are not faiths and languages', () => {
    expect(namesIn('Religion: Muslim. Language: German. Zelmira Low is Muslim and is not Jewish.')).toEqual([
      'Zelmira Low',
    ]);
    expect(namesIn('Her son is Christian. Christian rang.')).toContain('Christian');
  });

  it.each([
    ['Children: Zelmira 14, Ozwin 11, Vathek 6.', ['Zelmira', 'Ozwin', 'Vathek']],
    ['Two girls, Zelmira and Vathka.', ['Zelmira', 'Vathka']],
    ['Peter has a dau. Zelmira.', ['Peter', 'Zelmira']],
    ['Married Vathek in 2021. Ozwin b. 2004.', ['Vathek', 'Ozwin']],
    ['Year 6, Plot 11, Band 5, Ward 9.', []],
  ])('that nobody knows are shown by what stands beside them: %s', (body, names) => {
    expect(namesIn(body)).toEqual(names);
  });

  it('may be a month or "Will" before a surname', () => {
    expect(namesIn('June Price rang. Met Will Marsh and April Cox.')).toEqual([
      'June Price',
      'Will Marsh',
      'April Cox',
    ]);
    expect(namesIn('In June Ann Foyle rang. Will Karen Foyle be there? May Half Term.')).toEqual([
      'Ann Foyle',
      'Karen Foyle',
    ]);
    expect(namesIn('The review was on 12 June. June Panel was held.')).toEqual([]);
  });

  it('do not begin with the letter of a column for the sex', () => {
    expect(namesIn('Alfred FOYLE, 12/03/2019, M. Alfie. Not at nursery yet.')).toEqual(['Alfred FOYLE', 'Alfie']);
  });

  it('are not the names of pets', () => {
    expect(namesIn('Derek Foyle has a dog called Biscuit.')).toEqual(['Derek Foyle']);
    expect(namesIn('Derek Foyle was in. Wilson (whippet) barked.')).toEqual(['Derek Foyle']);
  });

  it('share the surname of a couple', () => {
    const couple = readNote('Present: Moira and Derek Foyle.').mentions.find((mention) => mention.surface === 'Moira');
    expect(couple?.name?.family).toBe('Foyle');
  });

  it('hold the maiden name as a former one and not as a person', () => {
    const mentions = readNote('Moira Foyle (née Baines) rang.').mentions.filter((mention) => mention.form === 'named');
    expect(mentions.map((mention) => mention.surface)).toEqual(['Sam Worker', 'Moira Foyle']);
    expect(mentions[1]?.name?.former).toEqual(['Baines']);
    expect(namesIn('Moira Foyle née Baines (37, nurse) rang.')).toEqual(['Moira Foyle']);
  });

  it('may be initials, of whom the record names one and of the case’s child', () => {
    expect(tiesOf("Ted Low came. TL's sister Bea Low rang. R's dad is Ted Low.")).toEqual([
      'Bea Low sibling of TL',
      'Ted Low parent of child-ruby',
    ]);
    expect(tiesOf("Ted Low and Tim Lee came. TL's sister rang. GP's mother rang.")).toEqual([]);
  });

  it('that the words equate are remarked to be one person', () => {
    expect(readNote('Gil = Gilbert Foyle, a plumber.').remarks.map((remark) => remark.outcome)).toEqual(['same']);
  });

  it.each([
    'Ada Foyle, aged 91 and styled Mama Dede, came.',
    'CALLER: MR JOHN FOYLE, NUMBER 2, KNOWN AS JACKIE, RETIRED.',
    'C. Foyle (= Coco) rang.',
    'Mrs Foyle was Moira Baines.',
    'Moira is called Poppy now.',
  ])('that another name stands beside are one person’s: %s', (body) => {
    expect(readNote(body).remarks.map((remark) => remark.outcome)).toEqual(['same']);
  });

  it('of a child is not her father’s, the next child’s, or that of a grown-up with its initial', () => {
    const isRuby = (body: string) =>
      readNote(body).mentions.flatMap(({ childId, surface }) => (childId === 'ruby' ? [surface] : []));
    expect(isRuby('The father of Ruby is Tom Aziz Holt.')).toEqual(['Ruby']);
    expect(isRuby('Mrs R Marsh and "Mama Ruby" rang of Ruby. R. Marsh, uncle, signed.')).toEqual(['Ruby']);
    expect(readNote('Two cousins, first Gil Foyle, then Sunniva.').remarks).toEqual([]);
  });

  it('written small are read beside a kin word', () => {
    expect(tiesOf('Ruby: "my cousin derek came."')).toEqual(['derek cousin of child-ruby']);
  });

  it('of the children carry their id, inverted and in capitals too', () => {
    const ids = readNote('CHILDREN: MARSH Ruby F 9 / MARSH Leo M 4').mentions.flatMap(
      (mention) => mention.childId ?? [],
    );
    expect(ids).toEqual(['ruby', 'leo']);
  });
});

it('conditions, states of life and abbreviations that open a line are nobody', () => {
  expect(namesIn('Puerperal psychosis. Separated. Religious. Born: Leeds. Separated has been hard.')).toEqual([]);
});

it('what lines in capitals call people, a family as a whole and the letters of a postscript are no part of a name', () => {
  expect(namesIn('A MALE IN AN UNTAXED VAN, THE BEARDED MAN AND A LIMPING MALE RAN OFF.')).toEqual([]);
  expect(namesIn('A MAN NAMED COLIN PIKE WAS HERE.')).toEqual(['COLIN PIKE']);
  expect(namesIn('Results for Arkle children. The Arkle brothers met.')).toEqual([]);
  expect(namesIn('Amy and Meg children of Joan.')).toEqual(['Amy', 'Meg', 'Joan']);
  expect(namesIn('P.S. Gemma sends her love.')).toEqual(['Gemma']);
});

it('words of a police log in capitals are no part of a name', () => {
  const log =
    'OFFICERS SPOKE TO KEARNEY SHAUN ON ARRIVAL. KEARNEY STATES DRUGS, WEAPON NOT HIS. PARKED VAN OUTSIDE. NEIGHBOUR WALL, SHARON, BROUGHT TINA KEARNEY INDOORS.';
  expect(namesIn(log)).toEqual(['KEARNEY SHAUN', 'KEARNEY', 'WALL, SHARON', 'TINA KEARNEY']);
});

it('a word that opens a note is cut off from the name after it', () => {
  expect(namesIn('Placed Derek at 9. Denies Gail Foyle hit her. Backup Gail. Wherever Derek is.')).toEqual([
    'Derek',
    'Gail Foyle',
    'Gail',
    'Derek',
  ]);
});

it('places, peoples, regulations, letters and offices are nobody, and end no name', () => {
  const note =
    'Her aunt, Fife, is Kurdish. Approved under Reg 24. Non-molestation order. Wrote to the Chief Executive. Results for Foyle DNA.';
  expect(namesIn(`Karen Foyle rang. ${note}`)).toEqual(['Karen Foyle', 'Foyle']);
  expect(namesIn('Home of Devon Foyle. Shona came.')).toEqual(['Devon Foyle', 'Shona']);
});

it('figures that a scan put into a name are read as letters', () => {
  const [, mention] = readNote('Seen with Wes1ey Br0wn today.').mentions;
  expect(mention).toMatchObject({ surface: 'Wes1ey Br0wn', name: { given: ['Wesley'], family: 'Brown' } });
});

it('of every tradition are whole: particles in a row, al-, Ní, a nickname in straight quotes, a surname that is a word', () => {
  const note =
    'Met Piet van der Berg, Tariq bin Salim al-Karim, Siobhán Ní Bhriain and Gil "Spud" Low. Her teacher is Mr Best.';
  const names = readNote(note).mentions.flatMap(({ name }) => (name && name.given[0] !== 'Sam' ? [name] : []));
  expect(names.map(({ given, family }) => [...given, family].join(' | '))).toEqual([
    'Piet | van der Berg',
    'Tariq | bin Salim al-Karim',
    'Siobhán | Ní Bhriain',
    'Gil | Low',
    'Best',
  ]);
  expect(names[3]?.nicknames).toEqual(['Spud']);
});

it('that are said in words to be one person’s are remarked', () => {
  const same = (body: string) => readNote(body).remarks.map(({ outcome }) => outcome);
  expect(same("Bill's proper name is William Crane.")).toEqual(['same']);
  expect(same('Leonard Foyle, everyone says Len, rang.')).toEqual(['same']);
  expect(same('Sue Foyle (Susan on paper) rang.')).toEqual(['same']);
  expect(same('Sue Foyle (Karen on Friday) rang.')).toEqual([]);
});

it('written small after a kin word and "is" are names too', () => {
  expect(namesIn('nan is sheila. mum is kelly marsh. the plan is grace.')).toEqual(['sheila', 'kelly marsh']);
});

it('of which the first is unknown are shown by a common surname, or by the line of who writes', () => {
  expect(namesIn('Saw Ottoline Bailey and Monisha Begum in Tannery Quarter.')).toEqual([
    'Ottoline Bailey',
    'Monisha Begum',
  ]);
  const mentions = readNote(
    'Dhanu rang.',
    'Type: note\nDate: 2025-01-01\nAuthor: Dhanu Oram, Social Worker\n\n',
  ).mentions;
  expect(mentions.map(({ surface }) => surface)).toEqual(['Dhanu Oram', 'Dhanu']);
});

it('letters of honour and words of respect after a name are no surname', () => {
  const [, jp, bhai] = readNote('Met Karen Foyle JP and Rehan Bhai.').mentions;
  expect(jp?.name).toMatchObject({ given: ['Karen'], family: 'Foyle' });
  expect(bhai?.name?.given).toEqual(['Rehan']);
  expect(bhai?.name?.family).toBeUndefined();
});

it('"Abi" is a woman’s name in English, and with a surname no title', () => {
  expect(tiesOf("Ruby's dad is Ian Low. His girlfriend Abi Stone came.")).toContain('Abi Stone partner of Ian Low');
});

it('an initial ends a name where the name comes again, and is nobody else’s surname', () => {
  expect(namesIn("Friends: Aisha and Millie B. Millie's mum Jo has offered lifts.")).toEqual([
    'Aisha',
    'Millie B',
    'Millie',
    'Jo',
  ]);
});
