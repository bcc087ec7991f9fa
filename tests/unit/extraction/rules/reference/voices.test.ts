import { readByRules } from '#services/extraction/rules/rules-extractor.ts';
import { describe, expect, it } from 'vitest';
import { caseFile, namesIn, readNote, recordOf, tiesOf } from '../read-note.ts';

describe('who speaks, and whose kin their words are', () => {
  it("the letter of a turn is the child's whose name begins with it", () => {
    const talk = "DC: Who was there?\nL: Nan.\nDC: Is that your mum's mum?\nL: Yes.\nDC: And Gail?\nL: Dad's sister.";
    expect(tiesOf(talk)).toContain('Gail sibling of Dad');
  });

  it('an adult\'s own "Mam" is theirs, "the father" the children\'s', () => {
    expect(tiesOf('Gail said: "Mam would have them. Colin isn\'t the father."')).toEqual([
      'Mam parent of Gail',
      'Colin parent of child-ruby (denied)',
      'Colin parent of child-leo (denied)',
    ]);
  });

  it('"This is Jo, she\'s his wife" shows Jo; "Hello, this is Jo" is said by Jo', () => {
    const shown = tiesOf('Maud went round the room. "My son is Ted. This is Jo, she\'s his wife. My sister is Pam."');
    expect(shown).toContain('Jo partner of Ted');
    expect(shown).toContain('Pam sibling of Maud');
    expect(tiesOf('Voicemail: "Hello, this is Jo. My sister is Pam."')).toContain('Pam sibling of Jo');
  });

  it('a note of a call is in the words of whoever it was with, not of the worker before', () => {
    const record = recordOf(
      'I have taken over from Ian Pike. This was my first conversation with Mrs Maud Lowe. "My sister is Pam."',
    );
    const { claims, mentions } = readByRules({ ...record, type: 'phone-call' }, caseFile);
    const words = (id?: string) => mentions.find((mention) => mention.id === id)?.surface;
    expect(claims.map(({ from, to }) => [words(from), words(to)])).toEqual([['Pam', 'Mrs Maud Lowe']]);
    expect(mentions.find(({ surface }) => surface === 'Ian Pike')?.professional).toBe(true);
  });

  it('a quotation that explains whose uncle somebody is is said by the nephew', () => {
    const ties = tiesOf(
      'Maud Low opened the door. Ian Pike works for his uncle, Ted Pike. "My dad\'s brother. My mum\'s Gail."',
    );
    expect(ties).toContain('Gail parent of Ian Pike');
  });

  it('"has he got a name?" is answered with another\'s', () => {
    const ties = tiesOf('"He\'s the lodger. Has he got a name? Shane. My sister is Pam." Mrs Maud Lowe said all this.');
    expect(ties).not.toContain('Pam sibling of Shane');
  });
});

describe("a block of somebody's words", () => {
  const speech = '"My sister would have them, she\'s at Hull. She had Colin for a year. Pam."\n\n';

  it('is said by whom the line below names, and names whom it went on about', () => {
    expect(tiesOf(`${speech}Mrs Maud Lowe, grandmother.`)).toContain('My sister sibling of Mrs Maud Lowe');
    expect(readNote(`${speech}Mrs Maud Lowe, grandmother.`).remarks.map(({ outcome }) => outcome)).toContain('same');
  });

  it('calls a brother or sister "the eldest of us"', () => {
    expect(tiesOf('Maud said: "Ted is the eldest of us."')).toEqual(['Ted sibling of Maud']);
  });
});

describe('the words of nobody known', () => {
  it('that say "Mummy" are those of the one child of the case', () => {
    const alone = { ...caseFile, children: caseFile.children.slice(0, 1) };
    const { claims, mentions } = readByRules(recordOf('Where is Daddy? "At work. Mummy\'s nana is Pam."'), alone);
    const child = mentions.find(({ childId }) => childId === 'ruby')?.id ?? 'child-ruby';
    expect(claims.filter(({ kind }) => kind === 'parent').map(({ to }) => to)).toContain(child);
    expect(claims.some(({ kind, to }) => kind === 'grandparent' && to !== child)).toBe(true);
  });
});

describe('messages', () => {
  it('name in small letters whom the words before only described', () => {
    expect(namesIn('colin still lives with his mum at 40. sheila. and our moira agrees')).toEqual(['sheila', 'moira']);
  });

  it('write "n" for "and"', () => {
    expect(tiesOf('Gail Pike rang. She has two girls Amy n Zoe.')).toEqual([
      'Gail Pike parent of Amy',
      'Gail Pike parent of Zoe',
    ]);
  });

  it("\"That's Al's sister, Al being Ruby's dad\" names no sister", () => {
    expect(tiesOf("Gail came too. That's Al's sister, Al being Ruby's dad.")).toEqual([
      'Gail sibling of Al',
      'Al parent of child-ruby',
    ]);
  });
});

it('messages leave out the apostrophe of whose sister somebody is', () => {
  const header = 'Type: text messages\nDate: 2025-01-01\nAuthor: Jade Low\n\n';
  expect(tiesOf('stacey is my mums sister', header)).toEqual(['my mum parent of Jade Low', 'stacey sibling of my mum']);
  expect(tiesOf('Her mums all came.', header)).not.toContain('Her mum parent of child-ruby');
});

it('messages leave out the apostrophe and the capital of a child’s name', () => {
  const header = 'Type: text messages\nDate: 2025-01-01\nAuthor: Jade Low\n\n';
  expect(tiesOf('doreen is leos nan', header)).toEqual(['doreen grandparent of child-leo']);
  expect(tiesOf('im rubys auntie', header)).toEqual(['Jade Low aunt-uncle of child-ruby']);
});

it('“we have a son” is said of the writer and of whom they are married to', () => {
  const header = 'Type: letter\nDate: 2025-01-01\nAuthor: Jade Low\n\n';
  const ties = tiesOf('My husband is Bob. We have two sons, Al and Tim.', header);
  expect(ties).toEqual(
    expect.arrayContaining([
      'Jade Low parent of Al',
      'Bob parent of Al',
      'Jade Low parent of Tim',
      'Bob parent of Tim',
    ]),
  );
  expect(tiesOf('I was with Bob for six years and we have a son, Al.', header)).toContain('Bob parent of Al');
  expect(tiesOf("I've since married Hannah and we've a little lad, Al.", header)).toContain('Hannah parent of Al');
  expect(tiesOf('There are two of us. Tim is the eldest of us.', header)).toContain('Tim sibling of Jade Low');
});

it('“I have lived next door to Ann” makes neighbours of the writer and Ann alone', () => {
  const header = 'Type: letter\nDate: 2025-01-01\nAuthor: Jade Low\n\n';
  expect(tiesOf('I have lived next door to Ann for years.', header)).toEqual(['Jade Low neighbour of Ann']);
});

it('the mother whom only the label of her turns tells of is the children’s', () => {
  const talk = 'MUM: My mum is Glenys.\nSW: Right.\nMUM: Tina is my sister.\nSW: Yes.\nMUM: Aye.\n';
  expect(tiesOf(talk)).toEqual(
    expect.arrayContaining([
      'MUM parent of child-ruby',
      'MUM parent of child-leo',
      'Glenys parent of MUM',
      'Tina sibling of MUM',
    ]),
  );
});

it('“Grandad Ron” is hearsay of a grandfather, “her Grandad Ron” says it; whom a record says to be only called so is none', () => {
  expect(tiesOf('Ruby stays with her Grandad Ron.')).toEqual(['Grandad Ron grandparent of child-ruby']);
  expect(tiesOf('Grandad Ron came.')).toContain('Grandad Ron grandparent of child-ruby (reported)');
  expect(tiesOf("Grandad Ron's mother came.").join()).not.toContain('Grandad Ron grandparent');
  expect(tiesOf('Mr Hay next door, known to all as Grandad Ron, came. Grandad Ron sings.').join()).not.toContain(
    'grandparent',
  );
});

it('the name that follows “has a sister” is the sister’s', () => {
  const { remarks } = readNote('Mum has a sister in Hull. Her name is Doreen.');
  expect(remarks.map(({ outcome }) => outcome)).toEqual(['same']);
  expect(tiesOf('Ann Pike has a sister in Hull. Her name is Doreen.')).toContain('a sister sibling of Ann Pike');
  expect(tiesOf('Ann Pike has a sister in Hull. She is tired.')).toEqual([]);
});

it('before “called” the s of “my mum’s” is “is”', () => {
  expect(tiesOf('Ruby said: "My mum\'s called Tanya and my nan\'s called Dot."')).toEqual([
    'Tanya parent of child-ruby',
    'Dot grandparent of child-ruby',
  ]);
});
