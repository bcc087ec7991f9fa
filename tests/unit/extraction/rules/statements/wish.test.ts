import { describe, expect, it } from 'vitest';
import { statementsOf } from './read-statements-of.ts';

function wishes(body: string): string[] {
  return statementsOf('wish', body, 'direct-work').map(({ who, fields, saidBy }) =>
    [saidBy?.name.split(' ')[0], fields.kind, who, fields.calls].filter(Boolean).join(' '),
  );
}

describe('a wish', () => {
  it.each([
    ['Ruby said: "I want to live with Nana Moira."', 'Ruby wants Nana Moira'],
    ['Ruby said: "I don\'t want Derek."', 'Ruby does-not-want Derek'],
    ['Ruby said: "I miss Karen."', 'Ruby misses Karen'],
    ['Ruby wants to live with Moira Foyle.', 'Ruby wants Moira Foyle'],
    ['Moira Foyle came. Ruby said: "I call her Nanny Mo."', 'Ruby calls Moira Foyle Nanny Mo'],
    ['Moira Foyle came. Ruby says she would like to live with her.', 'Ruby wants Moira Foyle'],
    ['Asked who she would like to live with, Ruby said Moira Foyle.', 'Ruby wants Moira Foyle'],
    ['Ruby keeps asking for Moira Foyle.', 'Ruby wants Moira Foyle'],
    ['Ruby said she feels safe with Moira Foyle.', 'Ruby wants Moira Foyle'],
    ['Ruby does not want to be split from Tom.', 'Ruby wants tom'],
    ['Ruby said: "I dinna want to see Derek."', 'Ruby does-not-want Derek'],
    ['Ruby does not wish to see Derek Foyle.', 'Ruby does-not-want Derek Foyle'],
    ['Ruby does not want: "Derek. Or Shane."', 'Ruby does-not-want Derek'],
    ['Ruby said: "Me and Tom together."', 'Ruby wants tom'],
    ['Ruby seen alone. Where would she like to live? "With Nana Moira."', 'Ruby wants Nana Moira'],
    ['Ruby seen alone. "Both of us, same house."', 'Ruby wants tom'],
  ])('in %s: %s', (words, expected) => {
    expect(wishes(words)).toContain(expected);
  });

  it.each([
    ['Ruby asked when she could see Karen Pike.', 'Ruby wants Karen Pike'],
    ["Tom's wish is to spend Christmas with Moira Foyle.", 'Tom wants Moira Foyle'],
    ['Ruby is desperate to go back to Moira Foyle.', 'Ruby wants Moira Foyle'],
    ["Ruby's view is that she should live with Moira Foyle.", 'Ruby wants Moira Foyle'],
    ['Ruby keeps asking where Karen Pike is and when she will come.', 'Ruby wants Karen Pike'],
    ['Ruby put Moira Foyle in the happy house.', 'Ruby wants Moira Foyle'],
    ['I asked Ruby who she would go to if home was not safe. "Nana Moira."', 'Ruby wants Nana Moira'],
    ['Ruby refuses to speak to Derek Foyle.', 'Ruby does-not-want Derek Foyle'],
    ['Tom hates Shane Pike.', 'Tom does-not-want Shane Pike'],
    ['Ruby hopes that Karen Pike can come to her birthday.', 'Ruby wants Karen Pike'],
    ["Tom loves going to Moira Foyle's.", 'Tom wants Moira Foyle'],
    ['Ruby said: "Can I go and live with Karen?"', 'Ruby wants Karen'],
    ['Moira Foyle came.\n\nWishes. Ruby: "Moira\'s. With Tom."', 'Ruby wants Moira'],
  ])('told by others, in %s: %s', (words, expected) => {
    expect(wishes(words)).toContain(expected);
  });

  it('is not in what a grown-up says to the child', () => {
    expect(wishes('Ruby asked if Derek is her dad. Mum: "No. Never. Not Derek, not for one minute."')).toEqual([]);
    expect(wishes('Ruby sat down. Moira Foyle then said "Not Derek, whatever they say."')).toEqual([]);
  });

  it('of a grown-up is not read', () => {
    expect(wishes('Karen Pike said: "I want Ruby to live with Moira."')).toEqual([]);
  });

  it('answers the question that a worker asked', () => {
    const talk = [
      'Pat: Is there anyone you would not want?',
      'Ruby: Derek.',
      'Pat: Right.',
      'Ruby: He shouts.',
      'Pat: And is there more?',
      'Ruby: No.',
    ].join('\n');
    expect(wishes(talk)).toContain('Ruby does-not-want Derek');
  });

  it.each([
    ['Ruby said, "I don\'t call her Auntie. Moira Foyle is not an aunt."'],
    ['Ruby: "Me and Tom went to the park."'],
    ['Ruby said "she says I have to call Moira Foyle Nana".'],
    ["Ruby does not like Moira Foyle's dog."],
    ['Ruby asked if Derek Foyle was her uncle.'],
    ["Ruby: You'd like Derek Foyle."],
    ["Pat: Who else is from Mum's side?\nRuby: Derek Foyle."],
  ])('is not read in "%s"', (words) => {
    expect(statementsOf('wish', words)).toEqual([]);
  });
});
