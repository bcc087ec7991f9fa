import { describe, expect, it } from 'vitest';
import { readNote, tiesOf } from '../read-note.ts';

function couplesOf(body: string): string[] {
  const { mentions, claims } = readNote(body);
  const words = (id: string) => mentions.find((mention) => mention.id === id)?.surface ?? id;
  return claims
    .filter(({ kind, polarity }) => kind === 'partner' && polarity !== 'denied')
    .map(({ from, to, state }) => `${words(to)} + ${words(from)}: ${state ?? 'partner'}`);
}

describe('a couple that has parted', () => {
  it.each([
    ['Gary Dunn awaits trial. The mother ended the relationship in May.', 'The mother + Gary Dunn: separated'],
    ["Gary Dunn was Karen Low's partner. She has ended the relationship.", 'Karen Low + Gary Dunn: separated'],
    ["Gary Dunn is Karen Low's partner and says he is out of the relationship.", 'Karen Low + Gary Dunn: separated'],
    ["Gary Dunn is no longer Karen Low's partner.", 'Karen Low + Gary Dunn: separated'],
    ["Gary Dunn is not Karen Low's boyfriend any more.", 'Karen Low + Gary Dunn: separated'],
    ['Karen Low was married, to Gary Dunn; divorced 2018.', 'Karen Low + Gary Dunn: divorced'],
    ['Karen Low m. Gary Dunn 2010.\n2015 Couple sep. same yr.', 'Karen Low + Gary Dunn: separated'],
    ['Mother is Karen Low.\n12.05.15 Separated from Gary Dunn.', 'Karen Low + Gary Dunn: separated'],
    ['Mother is Karen Low.\n2015 M + Gary Dunn split, no violence known.', 'Karen Low + Gary Dunn: separated'],
    [
      "Karen Low was Ted's stepmother until she and his dad, Gary Dunn, divorced in 2009.",
      'Karen Low + Gary Dunn: divorced',
    ],
    ['Karen Low is no longer with Gary Dunn.', 'Karen Low + Gary Dunn: separated'],
    ['Karen Low and Gary Dunn are not together any more.', 'Karen Low + Gary Dunn: separated'],
    ['Karen Low left Gary Dunn in 2019.', 'Karen Low + Gary Dunn: separated'],
    ["Karen Low was Gary Dunn's partner until 2020.", 'Gary Dunn + Karen Low: separated'],
    ["Karen Low, Ruby's mother, has a flat.\nSep. from Gary Dunn.", 'Karen Low + Gary Dunn: separated'],
    ["Gary Dunn split from Orla's mum, Karen Low, in 2022.", 'Gary Dunn + Karen Low: separated'],
    ['Karen Low went out with Gary Dunn for a bit.', 'Karen Low + Gary Dunn: separated'],
    ['2011 | Ned b. Karen Low 17\n2013 | Sep. from Gary Dunn.', 'Karen Low + Gary Dunn: separated'],
    ["Karen Low is Gary Dunn's partner.\n2017 | Separated. NFA", 'Gary Dunn + Karen Low: separated'],
    ["Ann Shaw was Gary Dunn's first wife.", 'Gary Dunn + Ann Shaw: separated'],
  ])('%s', (body, couple) => {
    expect(couplesOf(body)).toContain(couple);
  });

  it('is that of the mother in a form about the children', () => {
    expect(couplesOf('Mother: Karen Low\nFather of Ruby: Paul Marsh\nEx-partner: Gary Dunn, 36')).toEqual([
      'Karen Low + Gary Dunn: separated',
    ]);
  });

  it('is followed by the next one in the line of a chronology', () => {
    expect(
      couplesOf(
        '| Date | Event |\n|---|---|\n| 2011 | Ned b. Karen Low 17. |\n| 2013 | Sep. from Gary Dunn. Now with Ivo Marsh, 23 |',
      ),
    ).toEqual(['Karen Low + Gary Dunn: separated', 'Karen Low + Ivo Marsh: relationship']);
  });

  it('is none where a woman has a lady friend', () => {
    expect(couplesOf('Karen Low came with a lady friend, Mrs Dunn.')).toEqual([]);
  });

  it('is not told by what did not happen, or of a mother with her worker', () => {
    expect(couplesOf("Gary Dunn is Karen Low's partner. She has not ended the relationship.")).toEqual([
      'Karen Low + Gary Dunn: partner',
    ]);
    expect(couplesOf('Karen Low left Gary Dunn at the bus stop.')).toEqual([]);
    expect(couplesOf('Karen Low went out with Gary Dunn for milk. Wed: Ann Shaw.')).toEqual([]);
    expect(couplesOf("Ann Shaw is Gary Dunn's estranged wife.")).toEqual(['Gary Dunn + Ann Shaw: married']);
  });
});

describe('in everyday words', () => {
  it.each([
    ['Tess rang. She and Kurt finished at Easter.', 'Kurt partner of Tess'],
    ['Tess rang. She and Gary have been apart since last summer.', 'Gary partner of Tess'],
    ['Gary is with Becky now, on and off.', 'Becky partner of Gary'],
    ['Gary is in Hull with that woman Paula.', 'Paula partner of Gary'],
    ['Gary has a wife already called Una.', 'Una partner of Gary'],
  ])('%s', (body, tie) => {
    expect(tiesOf(body)).toContain(tie);
  });

  it.each([
    'Ann and Bob finished at nine.',
    'Gary is with his nan now.',
    'Gary is with a lady from the council, Paula.',
  ])('%s', (body) => {
    expect(tiesOf(body).join()).not.toContain('partner');
  });
});

describe('children told in the same breath as a couple that has parted', () => {
  it.each([
    'Derek was with Karen for years, two lads, Amos and Joe.',
    'Derek used to be with Karen, two kids, Amos and Joe, but they split.',
    'Derek is divorced from Karen (two sons, Amos and Joe).',
  ])('are of both: "%s"', (words) => {
    const ties = tiesOf(words);
    expect(ties.filter((tie) => tie.includes('parent')).toSorted()).toEqual(
      ['Derek', 'Karen'].flatMap((parent) => ['Amos', 'Joe'].map((child) => `${parent} parent of ${child}`)),
    );
    expect(ties.filter((tie) => tie.includes('partner'))).toHaveLength(1);
  });

  it.each([
    'Derek is divorced from Karen, a nurse with two sons, Amos and Joe.',
    'Derek split from Karen; her sons, Amos and Joe, are with her.',
  ])('are of one where the words say so: "%s"', (words) => {
    expect(tiesOf(words).filter((tie) => tie.includes('parent'))).toEqual([
      'Karen parent of Amos',
      'Karen parent of Joe',
    ]);
  });
});
