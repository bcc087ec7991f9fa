import { describe, expect, it } from 'vitest';
import { readNote, tiesOf } from '../read-note.ts';

/** "her sister = Bea": who a note says that somebody described is. */
function sameOf(body: string): string[] {
  const { remarks, mentions } = readNote(body);
  const words = (id: string) => mentions.find((mention) => mention.id === id)?.surface ?? id;
  return remarks.filter(({ outcome }) => outcome === 'same').map(({ a, b }) => `${words(a)} = ${words(b)}`);
}

describe('a name that comes after the description', () => {
  it.each([
    ["Ruby's aunt would have her. Marlene.", "Ruby's aunt = Marlene"],
    ["Ruby's stepdad found it. He's called Nadir.", "Ruby's stepdad = Nadir"],
    ["Ruby's own father never wrote, that's Gus Boyle.", "Ruby's own father = Gus Boyle"],
    ["Ruby's grandad is no help – Gerald – he is out.", "Ruby's grandad = Gerald"],
    ["Ruby's gran opened the door. Her name is Enid Low.", "Ruby's gran = Enid Low"],
    ["Ruby's aunt has been kind. Lovely lady, Vera.", "Ruby's aunt = Vera"],
    ['Ruby lives with Jo since her mum died (Nicola Ash, 2022).', 'her mum = Nicola Ash'],
    ["Ruby's gran is all for it, Vera, and she would sign.", "Ruby's gran = Vera"],
  ])('%s', (body, same) => {
    expect(sameOf(body)).toContain(same);
  });

  it('is not a word that begins a sentence, nor a name that is told something of', () => {
    expect(sameOf("Ruby's aunt rang. Marlene Pike is to visit.")).toEqual([]);
    expect(sameOf("Ruby's aunt rang. He's called Nadir.")).toEqual([]);
  });
});

describe('a stranger who says what they are called', () => {
  it.each([
    'A man rang the office and gave his name as Ted Low. He is the grandfather of Ruby.',
    'A man calling himself Ted Low rang. He is the grandfather of Ruby.',
  ])('is who is named: "%s"', (body) => {
    expect(tiesOf(body)).toEqual(['Ted Low grandparent of child-ruby']);
  });
});

describe('a name that names nobody described', () => {
  it.each([
    'Who is in the boat? Dad. Nana and Pops. Marcia.',
    "Ruby's mum came with Derek. Ann Low, health visitor, was there.",
    "Ruby's dad was there. I asked who he was, as he was not on the list. Frank Low.",
    "Ruby's aunt would have him, but she works, Ann said.",
  ])('%s', (body) => {
    expect(sameOf(body)).toEqual([]);
  });
});

describe('who says I', () => {
  it('is whoever the words introduce, whoever took them down', () => {
    const header = 'Type: statement\nDate: 2025-01-01\nAuthor: PC 12 Hart\n\n';
    expect(tiesOf('I am Alfred Vole. I live with my wife Brenda.', header)).toContain('Brenda partner of Alfred Vole');
    expect(tiesOf('STATEMENT OF LEE PLUM\n1) My mum Brenda has the children.', header)).toContain(
      'Brenda parent of LEE PLUM',
    );
  });

  it('is whoever signs the letter, and nobody else of that initial', () => {
    const header = 'Type: letter\nDate: 2025-01-01\nAuthor: G. Parfit\n\n';
    const letter = 'My mother keeps the cot. She is Mrs Glenda Parfit.\nYours,\nGareth Parfit';
    expect(tiesOf(letter, header)).toEqual(['My mother parent of G. Parfit']);
  });

  it('is whoever the letters before each turn stand for', () => {
    const talk = "SW: Who is who?\nPH: Phil. Ruby's grandad.\nSW: And?\nPH: My wife Doreen.\nAT: Aaron. Hiya.";
    expect(tiesOf(talk)).toContain('Doreen partner of Phil');
  });
});

describe('the words', () => {
  it('tell the other grandmother from the one spoken of', () => {
    const { remarks } = readNote("Ruby's gran rang from Hull. Ruby's other gran is ill.");
    expect(remarks.map(({ outcome }) => outcome)).toContain('different');
  });

  it('make nobody an aunt who is a child of the case', () => {
    expect(readNote("Nat, aunt Ruby's son, came.").mentions.every(({ childId }) => childId === undefined)).toBe(true);
  });
});
