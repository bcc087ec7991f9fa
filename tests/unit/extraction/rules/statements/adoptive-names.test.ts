/** The name that adopters gave is kept, also where the first name stayed. */
import { describe, expect, it } from 'vitest';
import { nameOf, readRecord, statementsOf } from './read-statements-of.ts';

const kept = (words: string) =>
  statementsOf('handling', words)
    .filter(({ fields }) => fields.mayBeReadBy === 'cleared-only')
    .map(({ who }) => who);

describe('adoptive names', () => {
  it.each([
    ['Ruby was adopted in 2019 and is now Ruby Denby.'],
    ['Ruby was adopted by strangers. She is Ruby Denby now.'],
    ['Ruby (now Ruby Denby) was adopted in 2019.'],
    ['After the adoption order Ruby became Ruby Denby.'],
    ["Ruby was adopted. Ruby's adoptive name is Ruby Denby."],
  ])('are no other name of the child: "%s"', (words) => {
    expect(kept(words)).toEqual(['Ruby Denby']);
    const { mentions } = readRecord(words);
    expect(mentions.find(({ surface }) => surface === 'Ruby Denby')?.childId).toBeUndefined();
  });

  it.each([
    ['Ruby was adopted by her aunt Karen Denby and is now Ruby Denby.'],
    ["Ruby's stepfather Derek Denby adopted her and she is now Ruby Denby."],
    ['Ruby is now Ruby Denby since her mother married.'],
  ])('are the child\'s where the family adopted or nobody did: "%s"', (words) => {
    const reading = readRecord(words);
    const [name] = reading.mentions.filter(({ surface }) => surface === 'Ruby Denby');
    expect(name?.childId ?? nameOf(reading, name?.id ?? '')).toBe('ruby');
  });

  it.each([
    ['Panel approved the match of Tom with Ian and Jo Denby.'],
    ["Tom's new parents, Ian and Jo Denby, met him. The adoption order is due in May."],
    ['Tom will move to Ian and Jo Denby, his forever family, in June.'],
  ])('are those of whoever is to adopt: "%s"', (words) => {
    expect(kept(words)).toEqual(['Ian', 'Jo Denby']);
  });
});
