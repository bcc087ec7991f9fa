import { describe, expect, it } from 'vitest';
import { statementsOf } from './read-statements-of.ts';

describe('contact', () => {
  it('says how often, and whether directly', () => {
    const found = statementsOf(
      'contact',
      'Moira Foyle has Ruby every other weekend. Derek Foyle rings Tom every Sunday.',
    );
    expect(found.map(({ who, fields }) => [who, fields.kind, fields.howOften])).toEqual([
      ['Moira Foyle', 'direct', 'every other weekend'],
      ['Derek Foyle', 'indirect', 'every Sunday'],
    ]);
  });

  it.each([
    ['Moira Foyle visits most days.', ['Moira Foyle']],
    ['Moira Foyle sees Ruby every evening after tea.', ['Moira Foyle']],
    ['Derek Foyle rings Tom each bedtime.', ['Derek Foyle']],
    ['Moira Foyle is the grandmother. The children see her in the school holidays.', ['Moira Foyle']],
    ['Derek Foyle picks Ruby up from school on Tuesdays.', ['Derek Foyle']],
    ['Derek Foyle keeps in touch with both children.', ['Derek Foyle']],
    ['Derek Foyle had supervised contact with Ruby on 4 May.', ['Derek Foyle']],
    ['Derek Foyle attended contact on 4 May.', ['Derek Foyle']],
    ['Tom has not heard from Derek Foyle for a year.', ['Derek Foyle']],
    ['Derek Foyle has had nothing to do with Tom since he was born.', ['Derek Foyle']],
    ['Moira Foyle sees her doctor every month.', []],
    ['Moira Foyle visits her sister most days.', []],
  ])('in "%s" is of %j', (words, expected) => {
    expect(statementsOf('contact', words).map(({ who }) => who)).toEqual(expected);
  });

  it('says when somebody was last seen', () => {
    const [found] = statementsOf('contact', 'Shane Pike was last seen by the children in 2022.');
    expect(found).toMatchObject({ who: 'Shane Pike', fields: { lastSeen: '2022' } });
  });

  it('of a supervised session is everybody’s who was there', () => {
    const [found] = statementsOf('contact', 'Present: Karen Pike, Ruby, Tom.', 'contact-supervision');
    expect(found).toMatchObject({ who: 'Karen Pike', fields: { supervised: true, lastSeen: '2025-03-14' } });
  });

  it('in a plan stands after each name', () => {
    const found = statementsOf('contact', 'Contact\n\nMoira Foyle: each Sunday.\nShane Pike: monthly, supervised.');
    expect(found.map(({ who, fields }) => [who, fields.howOften, fields.supervised])).toEqual([
      ['Moira Foyle', 'each Sunday', undefined],
      ['Shane Pike', 'monthly', true],
    ]);
  });

  it('of a session is of whom the heading names, where the line of the arrangement names nobody', () => {
    const found = statementsOf(
      'contact',
      'Family time no. 4, Karen Pike, the centre.\nTwice weekly, supervised.',
      'contact-supervision',
    );
    expect(new Set(found.map(({ who }) => who))).toEqual(new Set(['Karen Pike']));
  });

  it('is what a mother or father will have of their child', () => {
    const found = statementsOf('contact', 'Shane Pike is the father of Ruby. He will have Ruby one weekend in three.');
    expect(found.map(({ who, fields }) => [who, fields.howOften])).toEqual([['Shane Pike', 'one weekend in three']]);
  });

  it('in a line headed so is each one’s before their days, else of whoever was spoken of', () => {
    const listed = statementsOf('contact', 'Family time: Karen Pike monthly; Derek Foyle every Sunday.');
    expect(listed.map(({ who, fields }) => [who, fields.howOften])).toEqual([
      ['Karen Pike', 'monthly'],
      ['Derek Foyle', 'every Sunday'],
    ]);
    const [found] = statementsOf('contact', 'Nell Foyle lives with her aunt. Contact is monthly.');
    expect(found?.who).toBe('Nell Foyle');
  });

  it('by letterbox is of the child who was adopted', () => {
    const found = statementsOf('contact', 'Karen Pike had a son, Ned, in 2010. The yearly letterbox continues.');
    expect(found.map(({ who, fields }) => [who, fields.kind])).toEqual([['Ned', 'indirect']]);
  });

  it('only offered is not yet contact', () => {
    expect(statementsOf('contact', 'Moira Foyle would see Ruby every Sunday.')).toEqual([]);
  });

  it.each([
    ['Contact with Derek Foyle is suspended.', ['Derek Foyle stated']],
    ['Direct contact between Derek Foyle and the children is limited to four times a year.', ['Derek Foyle stated']],
    ['Video calls with Moira Foyle weekly.', ['Moira Foyle stated']],
    [
      'No contact with Derek Foyle, Shane Pike or Karen Pike.',
      ['Derek Foyle denied', 'Shane Pike denied', 'Karen Pike denied'],
    ],
    ['Derek Foyle: no contact of any kind.', ['Derek Foyle denied']],
    ['The children are to have no contact with Derek Foyle.', ['Derek Foyle denied']],
    ['Derek Foyle must not have unsupervised contact with the children.', ['Derek Foyle denied']],
    ['Ruby stays with Moira Foyle once a month.', ['Moira Foyle stated']],
    ['Moira Foyle speaks to Ruby on the phone.', ['Moira Foyle stated']],
    ['Moira Foyle comes every Sunday and takes Ruby to the park.', ['Moira Foyle stated']],
    ["Moira Foyle hasn't set eyes on Ruby since May.", ['Moira Foyle stated']],
    ['Family time: Karen Pike, twice weekly. Derek Foyle, monthly.', ['Karen Pike stated', 'Derek Foyle stated']],
    ['The children visit Karen Pike in the holidays.', ['Karen Pike stated']],
    ['Derek Foyle is the father of Ruby. Ruby has never met Derek Foyle.', ['Derek Foyle denied']],
  ])('is read, held or forbidden, in "%s"', (words, expected) => {
    expect(statementsOf('contact', words).map(({ who, polarity }) => `${who} ${polarity}`)).toEqual(expected);
  });

  it.each([
    ['I will contact Moira Foyle every week.'],
    ['Moira Foyle has been buying her crisps on Saturdays.'],
    ['Ruby has her judo club on Saturdays with Derek Foyle.'],
    ['Moira Foyle asked for contact with Ruby every Sunday.'],
    ['Derek Foyle has no contact with his brothers.'],
    ['Derek Foyle has never met Karen Pike.'],
  ])('is not read in "%s"', (words) => {
    expect(statementsOf('contact', words)).toEqual([]);
  });
});
