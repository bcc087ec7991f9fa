import { describe, expect, it } from 'vitest';
import { firstAfter } from '#services/extraction/rules/statements/handling/first-after.ts';
import { statementsOf } from './read-statements-of.ts';

describe('handling', () => {
  it('keeps a person in refuge for the cleared, and what follows is about her', () => {
    const found = statementsOf(
      'handling',
      'Karen Pike is in refuge. Shane Pike must not know. Nobody in the family is to be told. All contact through DC Hale.',
    );
    const hidden = found.filter(({ fields }) => fields.mayBeReadBy === 'cleared-only');
    expect(new Set(hidden.map(({ who }) => who))).toEqual(new Set(['Karen Pike']));
    expect(found[0]?.fields).toMatchObject({ reason: 'refuge', mayBeReadBy: 'cleared-only' });
    expect(found.at(-1)?.fields).toMatchObject({ contact: 'through-intermediary', intermediary: 'DC Hale' });
    expect(found.some(({ fields }) => fields.mayBeTold === 'nobody')).toBe(true);
  });

  it('of an adopted brother or sister lasts', () => {
    const [found] = statementsOf('handling', 'Isla Foyle was placed for adoption in 2014.');
    expect(found).toMatchObject({ who: 'Isla Foyle', fields: { reason: 'adoption', mayBeReadBy: 'cleared-only' } });
  });

  it.each([
    ['In 2012 Karen Pike was in refuge for two months.'],
    ['Karen Pike came through the door.'],
    ['Moira Foyle spoke all through the visit.'],
    ['Is Karen Pike in refuge?'],
    ['Moira Foyle said Karen Pike should be in a refuge.'],
    ['Karen Pike wants to go to a refuge.'],
  ])('is not read in "%s"', (words) => {
    expect(statementsOf('handling', words)).toEqual([]);
  });

  it('is of whom the words forbid to name or to approach, and never of a child of the case', () => {
    const who = (words: string) => statementsOf('handling', words).map((one) => one.who);
    expect(who('Karen Pike is not to be named in the papers.')).toEqual(['Karen Pike']);
    expect(who('Ruby has an older brother who was adopted in 2011.')).not.toContain('ruby');
  });

  it('is of whoever must not be told, who is not in hiding for that', () => {
    const found = statementsOf('handling', 'Karen Pike is in refuge. Shane Pike must not be told the date.');
    expect(found.map(({ who, fields }) => [who, fields.mayBeReadBy])).toEqual([
      ['Karen Pike', 'cleared-only'],
      ['Shane Pike', 'case-team'],
    ]);
  });

  it('is never guessed for somebody whom the words leave unnamed', () => {
    expect(
      statementsOf('handling', 'Moira Foyle attended. A relative is the subject of a separate confidential note.'),
    ).toEqual([]);
  });

  it('goes on about whoever is in hiding, and about whoever is named so only later', () => {
    const who = (words: string) => statementsOf('handling', words).map((one) => one.who);
    expect(who('She may be written to, but only through me.\n\nKaren Pike is in safe accommodation.')).toEqual([
      'Karen Pike',
      'Karen Pike',
    ]);
    expect(
      who('Karen Pike was moved to a place of safety. No town, no county. We shall not be giving the ward.'),
    ).toEqual(['Karen Pike', 'Karen Pike', 'Karen Pike']);
  });

  it.each([
    ['Karen Pike was rehoused in May for her own safety.'],
    ['Karen Pike, cousin. In refuge.'],
    ['The address of Karen Pike is not for disclosure.'],
    ['NOT FOR DISCLOSURE. Karen Pike is at a safe address.'],
    ['Derek Foyle was arrested and Karen Pike was taken to a place of safety.'],
    ['Karen Pike left with the children for their safety.'],
    ['Karen Pike left the area for her safety.'],
    ['Karen Pike was relocated for their protection.'],
    ['Karen Pike is in a safe house. Do not leave voicemails.'],
  ])('keeps whom "%s" tells of for the cleared', (words) => {
    const found = statementsOf('handling', words);
    expect(new Set(found.map(({ who, fields }) => [who, fields.mayBeReadBy].join()))).toEqual(
      new Set(['Karen Pike,cleared-only']),
    );
  });

  it.each([
    ['Karen Pike is in refuge with her son Alfie.', ['Karen Pike', 'Alfie']],
    ['Karen Pike is in refuge with Ruby.', ['Karen Pike']],
    ['Karen Pike was taken to a local women’s refuge with Ruby.', ['Karen Pike']],
    ['Karen Pike has left Shane Pike and they are in a refuge.', ['Karen Pike']],
    ["Karen Pike is in refuge with her mother's blessing.", ['Karen Pike']],
    ['Karen Pike is in refuge. Alfie Pike is not to be named in the minutes.', ['Karen Pike', 'Alfie Pike']],
  ])('keeps whoever is there too for the cleared: "%s"', (words, people) => {
    const found = statementsOf('handling', words);
    expect(found.map(({ who }) => who)).toEqual(people);
    expect(new Set(found.map(({ fields }) => fields.mayBeReadBy))).toEqual(new Set(['cleared-only']));
  });

  it.each([
    ['Moira Foyle attended. A relative is the subject of a sealed note. She is not to be named.'],
    ['Moira Foyle has a son, Ned Foyle. A younger girl was adopted. Her adoptive family must not be approached.'],
  ])('goes on about nobody where nobody was named: "%s"', (words) => {
    expect(statementsOf('handling', words)).toEqual([]);
  });

  it.each([
    ['Ruby said "No one\'s allowed say Karen Pike."', ['Karen Pike']],
    ['Ruby misses her aunt. "We don\'t say Karen Pike\'s name."', ['Karen Pike']],
    ['Ruby misses her aunt Karen Pike. "We don\'t say her name."', []],
    ['"We\'re not allowed to say Karen Pike came."', []],
    ['"We don\'t say much to Karen Pike."', []],
  ])('is of whom a family keeps secret: %s', (words, people) => {
    const found = statementsOf('handling', words);
    expect(found.map(({ who, fields }) => [who, fields.mayBeReadBy])).toEqual(
      people.map((who) => [who, 'cleared-only']),
    );
  });

  it('of somebody in hiding who must not be approached is no concern about them', () => {
    const words = 'Karen Pike is in refuge. She must not be invited or approached.';
    expect(statementsOf('handling', words).at(-1)?.fields.contact).toBe('never');
    expect(statementsOf('concern', words)).toEqual([]);
  });

  it.each([
    ['He left the home for her safety. He must not be approached.'],
    ['Derek Foyle moved out for their protection. He must not be approached.'],
    ['Derek Foyle was detained under s136 and taken to a place of safety. Derek Foyle must not be approached.'],
    ['Derek Foyle was arrested and bailed to a safe address. Derek Foyle must not be approached.'],
  ])('never hides from whom others are kept safe: "%s"', (words) => {
    const told = `Derek Foyle is the father. ${words}`;
    expect(statementsOf('handling', told)).toEqual([]);
    expect(statementsOf('concern', told).map(({ fields }) => fields.category)).toContain('instruction-not-to-approach');
  });

  it('takes no concern away from somebody in hiding who also did harm', () => {
    const words = 'Derek Foyle is a prosecution witness. Derek Foyle is violent and must not be approached.';
    expect(statementsOf('concern', words).map(({ fields }) => fields.category)).toEqual([
      'instruction-not-to-approach',
      'physical-harm',
    ]);
  });

  it('looks ahead once, though a warning stands on every line', () => {
    const looked: number[] = [];
    const later = firstAfter(6, (index) => {
      looked.push(index);
      return index === 3 ? 'refuge' : undefined;
    });
    expect([0, 1, 2, 3, 4].map(later)).toEqual(['refuge', 'refuge', 'refuge', undefined, undefined]);
    expect(looked).toEqual([1, 2, 3, 4, 5]);
  });

  it('is of the adopted child, not of the father named last', () => {
    const found = statementsOf(
      'handling',
      'Moira Foyle had a son, Ned Foyle, whose father was Joe Hart. His adoptive family must not be approached.',
    );
    expect(found.map(({ who, fields }) => [who, fields.contact])).toEqual([['Ned Foyle', 'never']]);
  });

  it.each([
    ['Karen Pike must not be given any details.', ['Karen Pike']],
    ['Karen Pike has rung twice. Not to be told anything.', ['Karen Pike']],
    ['Nobody tells Karen Pike anything.', ['Karen Pike']],
    ['Nobody is to be told.', []],
    ['Phone call from Karen Pike. Asked not to be named.', ['Karen Pike']],
    ['Ruby said "we don\'t tell Karen Pike".', []],
  ])('names whoever is not to hear of it: "%s"', (words, people) => {
    expect(statementsOf('handling', words).map((one) => one.who)).toEqual(people);
  });

  it.each([
    ['Ned Foyle is Ruby’s brother. His adoptive parents are Ian and Fay Hale.', ['Ian', 'Fay Hale', 'Ned Foyle']],
    ['Ned Foyle was adopted in 2014 by Ian and Fay Hale.', ['Ned Foyle', 'Ian', 'Fay Hale']],
    ['Ned Foyle was adopted in 2014. He is now known as Max Hale.', ['Ned Foyle', 'Max Hale']],
    ['Moira Foyle is Ruby’s mother. Her adoptive parents are Ian and Fay Hale.', []],
    ['Ned Foyle was adopted in 2014. Karen Pike is now known as Karen Lowe.', ['Ned Foyle']],
  ])('keeps adopters and the name they gave as the adopted child: "%s"', (words, people) => {
    const found = statementsOf('handling', words);
    expect(new Set(found.map(({ who }) => who))).toEqual(new Set(people));
    expect(found.every(({ fields }) => fields.mayBeReadBy === 'cleared-only')).toBe(true);
  });

  it.each([
    ["Please keep my address private from Derek, I am Ruby's mum.", ["Ruby's mum", 'Derek']],
    ['Moira Foyle said: "Please keep our address from Derek."', ['Moira Foyle', 'Derek']],
    ['"Do not give Derek our new address," said Moira Foyle.', ['Moira Foyle', 'Derek']],
    ['T/c from Karen Pike. My address must not go to Derek, she said.', ['Karen Pike', 'Derek']],
    ["Karen Pike is Ruby's aunt. Keep her address from Derek.", ['Karen Pike', 'Derek']],
    ['Moira Foyle has a new number and does not want Derek to have it.', ['Moira Foyle', 'Derek']],
    ['Derek Foyle must not get sight of the report.', ['Derek Foyle']],
    ['The order prevents Derek Foyle from being told where Karen Pike lives.', ['Karen Pike', 'Derek Foyle']],
    ['Derek Foyle does not know where Karen Pike lives and should not be told.', ['Karen Pike', 'Derek Foyle']],
  ])('is of the speaker whose place it is, and of who must not hear: "%s"', (words, people) => {
    expect(new Set(statementsOf('handling', words).map(({ who }) => who))).toEqual(new Set(people));
  });

  it.each([
    ['Derek has an older girl, Tia, by a former partner. Mother and child moved to a confidential address.', ['Tia']],
    ["Ruby's cousin Jade was seen. Mother and child are in refuge.", ['Jade']],
    ['Karen Pike has a son, Ned. Mother and son are in refuge.', ['Ned', 'Karen Pike']],
    ["Ruby's friend Jade has left. Mum and Jade are in a safe house.", ['Jade']],
    ['The father has an older daughter. Her mother is in refuge.', []],
    ['Ruby is well. Mother and child moved to a confidential address.', ['Mother']],
  ])('hides the mother of the child spoken of, not always the children’s own: "%s"', (words, people) => {
    expect(new Set(statementsOf('handling', words).map(({ who }) => who))).toEqual(new Set(people));
  });

  it.each([
    ["Mum's address must be kept from Dad. She is now known as Jo Lane.", ['Jo Lane']],
    ['Karen Pike, now known as Jo Lane, is in refuge.', ['Karen Pike', 'Jo Lane']],
    ['Karen Pike is in refuge under the name Jo Lane.', ['Karen Pike', 'Jo Lane']],
    ['Jo Lane (previously Karen Pike) is in refuge.', ['Karen Pike', 'Jo Lane']],
    ["Karen Pike's address must be kept from Derek. She is now known as Karen Lane.", []],
    ['Ruby was adopted in 2021 by Ian and Fay Hale.', ['Ian', 'Fay Hale']],
    ['Ian and Fay Hale, prospective adopters, met Ruby at nursery.', ['Ian', 'Fay Hale']],
    ['Ruby was placed for adoption. Her new mum is Fay Hale.', ['Fay Hale']],
    ['Panel approved the match of Ruby with Ian and Fay Hale as her adopters.', ['Ian', 'Fay Hale']],
    ['Adoption order made: Ruby Foyle to Ian and Fay Hale.', ['Ian', 'Fay Hale']],
    ['Ruby was adopted in 2021. Ruby is now known as Lily Hale.', ['Lily Hale']],
    ['Karen Pike, refuge address, not to be shared with Derek Foyle.', ['Karen Pike']],
    ['Karen Pike is under police protection. Her new name, Jo Lane, is on file.', ['Karen Pike', 'Jo Lane']],
    ['Ruby was adopted by her stepfather Paul Hale.', []],
    ['Ruby lives with her grandmother Fay Hale, who adopted her.', []],
    ['Moira Foyle is Ruby’s mother. She was adopted by Ian and Fay Hale.', []],
    ['Karen Pike moved away to escape Derek Foyle and her address is not to be recorded.', ['Karen Pike']],
    [
      'Karen Pike left her husband, Derek Foyle, in May with her girl Jade. They are in a refuge.',
      ['Karen Pike', 'Jade'],
    ],
    ["The surgery must not print Karen Pike's address as she is in refuge.", ['Karen Pike']],
    ['Karen Pike was given a new identity as Jo Lane.', ['Karen Pike', 'Jo Lane']],
    ['Ruby’s sister Isla was adopted in 2012. The adoptive family are to be left entirely alone.', ['Isla']],
    ['Ruby’s sister Isla was adopted in 2012. The name of the new family is not to be minuted.', ['Isla']],
  ])('keeps a new name and a child’s adopters for the cleared: "%s"', (words, people) => {
    const hidden = statementsOf('handling', words).filter(({ fields }) => fields.mayBeReadBy === 'cleared-only');
    expect(new Set(hidden.map(({ who }) => who))).toEqual(new Set(people));
  });

  it.each([
    ['Ruby goes to a private school.'],
    ['Ruby was kept from school with a cold.'],
    ['Karen Pike works at a refuge for donkeys.'],
    ['Moira Foyle has changed her name to Moira Lane.'],
    ['Karen Pike has adopted a dog.'],
    ['Karen Pike saves the money so that Derek should not have it.'],
    ['Nobody tells us anything, Karen Pike said.'],
    ['Derek should not be told off in front of Ruby.'],
    ['Karen Pike was told in confidence that Derek had lost his job.'],
    ['Please do not release Ruby to anyone other than Karen Pike.'],
  ])('is not read in harmless words: "%s"', (words) => {
    expect(statementsOf('handling', words)).toEqual([]);
  });

  it('never takes up an address or a number', () => {
    const found = statementsOf('handling', 'Karen Pike is in refuge. Post goes through Ann Lowe.');
    expect(JSON.stringify(found.map(({ fields }) => fields))).not.toMatch(/\d{3}|Road|Street/);
  });

  it.each([
    ['Karen Pike is in a refuge. She now goes by Moira Lowe.', ['Karen Pike', 'Moira Lowe']],
    ['Karen Pike is in a refuge and has changed her name to Moira Lowe.', ['Karen Pike', 'Moira Lowe']],
    ['Karen Pike has never been in a refuge.', []],
    ["Moira Lowe works at a women's refuge. Karen Pike is in a refuge.", ['Karen Pike']],
  ])('hides whoever is in hiding, under either name, and nobody else: "%s"', (words, people) => {
    expect(statementsOf('handling', words).map(({ who }) => who)).toEqual(people);
  });
});
