/** Orders that something must not be told: whose it is, and who must not hear. */
import { describe, expect, it } from 'vitest';
import { statementsOf } from './read-statements-of.ts';

describe('what must not be told', () => {
  it('keeps whoever is hidden from whom, and tells of both who must not hear', () => {
    const found = statementsOf('handling', 'Do not tell Derek Foyle that Karen Pike is in a refuge.');
    expect(found.map(({ who, fields }) => [who, fields.mayBeReadBy])).toEqual([
      ['Karen Pike', 'cleared-only'],
      ['Derek Foyle', 'case-team'],
    ]);
  });

  it.each([
    ['Do not tell Derek where Karen Pike is living.', ['Karen Pike', 'Derek']],
    ["Karen Pike's new school must be kept from Derek Foyle.", ['Karen Pike', 'Derek Foyle']],
    ["Under no circumstances is Derek Foyle to be told of Karen Pike's whereabouts.", ['Karen Pike', 'Derek Foyle']],
    ['Derek Foyle, who rang twice, must not be told anything.', ['Derek Foyle']],
    ['Karen Pike does not want Derek told that she rang.', ['Karen Pike']],
    ['Karen Pike asked that her details are not shared with the family.', ['Karen Pike']],
    ['Karen Pike told us this in confidence.', ['Karen Pike']],
    ['Contact Karen Pike only through her solicitor.', ['Karen Pike']],
    ['Do not ring Karen Pike at home.', ['Karen Pike']],
    ['Derek Foyle is not authorised to collect.', ['Derek Foyle']],
    ['Only Karen Pike may collect. Do not hand Ruby over to Derek Foyle.', ['Derek Foyle']],
    ['Derek Foyle: NOT AUTHORISED.', ['Derek Foyle']],
    ['Karen Pike is my daughter. Do not say where she is to Derek Foyle.', ['Karen Pike', 'Derek Foyle']],
    ['Derek Foyle must not come in and must not be given any information.', ['Derek Foyle']],
    ["Derek Foyle isn't allowed to know where Karen Pike lives.", ['Karen Pike', 'Derek Foyle']],
    ["Withhold Karen Pike's address from Derek Foyle.", ['Karen Pike', 'Derek Foyle']],
    ['Do not let on to Derek Foyle that she rang.', ['Derek Foyle']],
    ["The children's placement is confidential.", ['ruby', 'tom']],
    ['The placement address is not to be given to Derek Foyle.', ['Derek Foyle']],
  ])('is of whose place or name must not be told, and of who must not hear: "%s"', (words, people) => {
    expect(statementsOf('handling', words).map(({ who }) => who)).toEqual(people);
  });

  it.each([
    ['Derek Foyle told Ruby not to tell anybody.'],
    ['Karen Pike seemed not to know.'],
    ["Moira Foyle does not know Karen Pike's address."],
    ['Ruby said "Don\'t tell Karen Pike, it is her present."'],
    ['Moira Foyle was told not to share her sweets.'],
    ["Derek Foyle's name was not recorded."],
  ])('is no order not to tell: "%s"', (words) => {
    expect(statementsOf('handling', words)).toEqual([]);
  });
});
