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
    ['Moira Foyle is the aunt. Karen Pike asks that Derek is not told she is here.', ['Karen Pike']],
    ['Moira Foyle requested that Derek not be told she has moved.', ['Moira Foyle']],
    ['Derek Foyle is not to be told until I have spoken to Moira Foyle.', ['Derek Foyle']],
    ['Karen Pike’s new address is not to be passed, even after court, to Derek Foyle.', ['Karen Pike', 'Derek Foyle']],
    ['Karen Pike’s number must not be given before the hearing to Derek Foyle.', ['Karen Pike', 'Derek Foyle']],
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
    ['All contact with Karen Pike must be via her IDVA.', ['Karen Pike']],
    ['Karen Pike should only be contacted through her solicitor.', ['Karen Pike']],
    ['Letters for Karen Pike must go to her solicitor.', ['Karen Pike']],
    ['Nobody but the social worker may contact Karen Pike.', ['Karen Pike']],
    ['It is not safe to ring Karen Pike at home.', ['Karen Pike']],
    ['Do not approach Karen Pike directly.', ['Karen Pike']],
    ['Moira Foyle would like her name kept out of it.', ['Moira Foyle']],
    ['Moira Foyle would rather Karen Pike did not find out.', ['Moira Foyle']],
    ['Nothing is to be said to Derek Foyle about the hearing.', ['Derek Foyle']],
    ["Derek Foyle doesn't know and mustn't.", ['Derek Foyle']],
    ['Derek Foyle is not allowed to pick Ruby up.', ['Derek Foyle']],
    ['Do not let Derek Foyle collect Ruby.', ['Derek Foyle']],
    ["Please don't tell Derek Foyle I have moved, says Karen Pike.", ['Karen Pike', 'Derek Foyle']],
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
    ['Contact with Karen Pike is on Saturdays at the centre.'],
    ['Do not forget to ring Karen Pike.'],
    ["Moira Foyle said I'll never speak to Karen Pike."],
  ])('is no order not to tell: "%s"', (words) => {
    expect(statementsOf('handling', words)).toEqual([]);
  });
});
