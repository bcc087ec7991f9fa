import { describe, expect, it } from 'vitest';
import { readByRules } from '#services/extraction/rules/rules-extractor.ts';
import { caseFile, recordOf, tiesOf } from '../read-note.ts';

describe('who speaks says who they are', () => {
  it.each([
    ["\"Aye it's Olive Tarn here. I'm Ruby's nan. My son Ned will fetch her.\"", 'Ned'],
    ['"Hiya, Olive speaking. Ringing about the wee one. My son Ned is off work."', 'Ned'],
    ['"Good morning. My name is Olive Tarn. My son Ned is off work."', 'Ned'],
    ['"Olive Tarn. I have had them since Friday. Ned is my son."', 'Ned'],
    ['"I\'m Ruby\'s nan, Olive. My son Ned is off work."', 'Ned'],
    ['"This is Olive, Ruby\'s nan. My son Ned is off work."', 'Ned'],
  ])('in what is quoted: %s', (words, son) => {
    const said = tiesOf(words).filter((tie) => tie.startsWith('Olive') && tie.includes(`parent of ${son}`));
    expect(said).toHaveLength(1);
  });

  it.each([
    ['"Olive, that is. My son Ned is off work."'],
    ['Who was there? "It\'s Olive. My son Ned is off work."'],
    ['"I\'m Muslim. My son Ned is off work."'],
  ])('but not who is only spoken of, nor what somebody is: %s', (words) => {
    expect(tiesOf(words).filter((tie) => /^(?:Olive|Muslim)\b.* parent of Ned/.test(tie))).toEqual([]);
  });
});

it('"Me, Ned and my cousin Tina" lists who was there, and "Me, Olive." says who speaks', () => {
  expect(tiesOf('Ruby drew a boat. "Me, Ned, my cousin Tina." I kept it.')).toEqual(['Tina cousin of child-ruby']);
  expect(tiesOf('Ruby drew a boat. "Me, Ned and my cousin Tina." I kept it.')).toEqual(['Tina cousin of child-ruby']);
  expect(tiesOf('"Me, Olive. My sister Tina has room."')).toEqual(['Tina sibling of Olive']);
});

describe('turns of a talk', () => {
  it('a row of letters in which people say "I" is one', () => {
    const turns =
      "CO: Shall we go round?\nOT: Olive Tarn. I'm Ruby's nan.\nNT: Ned. Olive's husband.\nKM: Kelly, mum.\nBT: Bea. I'm Kelly's auntie.";
    expect(tiesOf(turns)).toContain('Ned partner of Olive');
  });

  it('"Q." and "A." are question and answer', () => {
    const turns = 'Q. Who are you?\nA. Olive Tarn. I have a son, Ned.\nQ. And who is Tina?\nA. My sister.';
    expect(tiesOf(turns)).toContain('Tina sibling of Olive Tarn');
  });
});

describe('an answer that only says whose', () => {
  it.each([
    [
      "Worker: And Ned?\nRuby: He's my uncle.\nWorker: Mum's brother?\nRuby: Nah, dad's.\nWorker: ok",
      'Ned sibling of dad',
    ],
    [
      "Worker: Who's that?\nRuby: Olive.\nWorker: Whose mum is she?\nRuby: My dad's.\nWorker: ok",
      'Olive parent of My dad',
    ],
    [
      "Worker: Who?\nRuby: My gran. Olive.\nWorker: Is she Mum's mum or Dad's?\nRuby: Dad's.\nWorker: ok",
      'Olive parent of Dad',
    ],
  ])('ties whom the question was of: %s', (words, tie) => {
    expect(tiesOf(words).map((one) => one.replace('My gran', 'Olive'))).toContain(tie);
  });
});

it('the answer\'s "she" is whom the question names', () => {
  const turns = "SP: And who is Holly?\nRuby: My cousin.\nSP: And Auntie Olive?\nRuby: She's Ned's mum.\nSP: ok";
  expect(tiesOf(turns)).toContain('Olive parent of Ned');
});

describe('an answer of kin words alone', () => {
  it.each([
    ["Worker: Who's Olive?\nRuby: my mum's mate\nWorker: And?\nRuby: No.\nWorker: ok", 'Olive friend of my mum'],
    ['I asked Ruby who Tina was. "My cousin."', 'Tina cousin of child-ruby'],
    ['"And who is Ned?" "Mum\'s ex."', 'Ned partner of Mum'],
  ])('is about whom the question was of: %s', (words, tie) => {
    expect(tiesOf(words)).toContain(tie);
  });
});

it('the "A:" of a talk that says "Mum" and never the child\'s name is the one child of the case', () => {
  const talk = 'Q: Who lives with you?\nA: Mum, and my brother Ned.\nQ: Anyone else?\nA: No.';
  const only = { ...caseFile, children: caseFile.children.slice(0, 1) };
  const { claims, mentions } = readByRules(recordOf(talk), only);
  const ned = mentions.find(({ surface }) => surface === 'Ned')?.id;
  expect(claims.some(({ from, to, kind }) => kind === 'sibling' && from === ned && to === 'child-ruby')).toBe(true);
});
