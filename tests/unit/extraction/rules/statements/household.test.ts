import { describe, expect, it } from 'vitest';
import { nameOf, readRecord, statementsOf } from './read-statements-of.ts';

function households(body: string): string[] {
  const reading = readRecord(body);
  return reading.statements.flatMap((one) =>
    one.type === 'household'
      ? [`${nameOf(reading, one.about)} with ${one.fields.with.map((end) => nameOf(reading, end)).join(', ')}`]
      : [],
  );
}

describe('a household', () => {
  it.each([
    ['Derek Foyle lives with Moira Foyle.', 'Derek Foyle with Moira Foyle'],
    ['Derek Foyle is staying with Moira Foyle for now.', 'Derek Foyle with Moira Foyle'],
    ['Household: Moira Foyle, Derek Foyle, Kit Foyle (8).', 'Moira Foyle with Derek Foyle, Kit Foyle'],
    ['Ruby and Tom live with Moira Foyle.', 'Moira Foyle with ruby, tom'],
    ['Others in home: Shane Pike', 'Shane Pike with ruby, tom'],
    ['Derek Foyle lives in a flat over the shop with Moira Foyle.', 'Derek Foyle with Moira Foyle'],
    ['Shane Pike rang at ten. 22.15 Placed with Moira and Derek Foyle.', 'Moira with Derek Foyle, ruby, tom'],
    ['Ruby lives with her aunt Moira Foyle and her partner Shane Pike.', 'Moira Foyle with Shane Pike, ruby'],
    ['At home are Moira Foyle, Derek Foyle and Kit Foyle.', 'Moira Foyle with Derek Foyle, Kit Foyle'],
    ['Three in the house: Moira Foyle, Derek Foyle and Tom.', 'Moira Foyle with Derek Foyle, tom'],
  ])('in "%s": %s', (words, expected) => {
    expect(households(words)).toContain(expected);
  });

  it.each([
    ['Derek Foyle may stay with Moira Foyle.'],
    ['Derek Foyle does not live with Moira Foyle.'],
    ['Derek wants to live with Moira.'],
    ['Derek has got to live with Moira.'],
  ])('is not read in "%s"', (words) => {
    expect(households(words)).toEqual([]);
  });

  it('that is past has an end', () => {
    const [past] = readRecord('Derek Foyle lived with Moira Foyle as a boy.').statements;
    expect(past).toMatchObject({ type: 'household', fields: { to: '2025-03-14' } });
  });

  it.each([
    ['Karen Pike lives alone in a flat.', ['Karen Pike']],
    ['Derek Foyle shares a house with two friends.', ['Derek Foyle']],
    ['Karen Pike and Derek Foyle live at the address.', ['Karen Pike', 'Derek Foyle']],
    ['Karen Pike stays with Moira Foyle most weekends.', []],
    ['Karen Pike supports their living with Moira Foyle.', []],
  ])('of few words: "%s"', (words, people) => {
    expect(statementsOf('household', words).map(({ who }) => who)).toEqual(people);
  });
});
