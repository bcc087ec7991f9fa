import { describe, expect, it } from 'vitest';
import { statementsOf } from './read-statements-of.ts';

const found = (words: string) => statementsOf('handling', words);
const hidden = (words: string) =>
  found(words)
    .filter(({ fields }) => fields.mayBeReadBy === 'cleared-only')
    .map(({ who }) => who);

describe('who is hidden, in everyday words', () => {
  it.each([
    ['Karen Pike was transferred to a second refuge.', ['Karen Pike']],
    ['Refuge space found for Karen Pike; she moved in yesterday.', ['Karen Pike']],
    ['Karen Pike is being housed by Women’s Aid.', ['Karen Pike']],
    ['Karen Pike is staying in a hostel for women fleeing violence.', ['Karen Pike']],
    ['Karen Pike has been relocated out of area due to risk from Derek.', ['Karen Pike']],
    ['Karen Pike had to go into hiding.', ['Karen Pike']],
    ['Karen Pike had a row with Derek and went to a refuge.', ['Karen Pike']],
    ['Nobody knows where Karen Pike is except her solicitor.', ['Karen Pike']],
    ['Text from Karen Pike: in refuge now, kids ok x', ['Karen Pike']],
    ['A C8 has been filed for Karen Pike.', ['Karen Pike']],
    ['Since fleeing in May, Karen Pike has lived in a refuge.', ['Karen Pike']],
    ['Safe house found for Karen Pike.', ['Karen Pike']],
    ['It was confirmed that Karen Pike was safe in one of their refuges.', ['Karen Pike']],
    ['Karen Pike’s identity has been changed.', ['Karen Pike']],
    ['The refuge manager said Karen Pike is doing well.', ['Karen Pike']],
    ['Refuge worker: Karen signs herself Jo Lane.', ['Karen', 'Jo Lane']],
    ['Karen Pike is in a refuge where they know her as Jo Lane.', ['Karen Pike', 'Jo Lane']],
  ])('"%s"', (words, people) => {
    expect(new Set(hidden(words))).toEqual(new Set(people));
  });

  it.each([
    ['Karen Pike left with her sister Moira and is now in a refuge.', ['Karen Pike', 'Moira']],
    ['Karen Pike went with her sister Moira to a refuge.', ['Karen Pike', 'Moira']],
    ['Karen Pike left together with her sister Moira. They are in a safe house.', ['Karen Pike', 'Moira']],
    ['Karen Pike took Moira with her and they are now in refuge.', ['Karen Pike', 'Moira']],
    ["Karen Pike left with Moira's help and is in a refuge.", ['Karen Pike']],
    ['Karen Pike left Ruby with Moira and is in a refuge.', ['Karen Pike']],
    ['Karen Pike was with Moira when it happened. She is in a refuge.', ['Karen Pike']],
  ])('and who went too: "%s"', (words, people) => {
    expect(new Set(hidden(words))).toEqual(new Set(people));
  });

  it.each([
    ['Karen Pike had a son, Ned, adopted in 2012 by the Hales.'],
    ['The Hales adopted Ned, Karen Pike’s eldest.'],
    ['Adoption order made in respect of Ned, Karen Pike’s son.'],
    ['Karen Pike’s son Ned went to the Hales for adoption.'],
  ])('an adopted brother, whoever adopted him: "%s"', (words) => {
    expect(new Set(hidden(words))).toEqual(new Set(['Ned']));
  });

  it.each([
    ['Karen Pike’s son Ned lives with Ian and Fay Hale, his adoptive parents.'],
    ['Ned, Karen Pike’s eldest, was placed with Ian and Fay Hale for adoption.'],
  ])('and who adopted him, by name: "%s"', (words) => {
    expect(new Set(hidden(words))).toEqual(new Set(['Ned', 'Ian', 'Fay Hale']));
  });

  it.each([
    ['If things get worse Karen Pike will go to a refuge.'],
    ['Karen Pike to go to a refuge if Derek turns up.'],
    ['Karen Pike is a support worker in a women’s refuge.'],
    ['Karen Pike took a bag to the refuge shop.'],
    ['Moira Foyle’s home is a place of safety for Ruby.'],
    ['Derek Foyle went into hiding when the warrant was issued.'],
    ['Karen Pike was taken to a place of safety under s136.'],
    ["Derek Foyle's address is not known."],
    ["Derek Foyle's address is not recorded."],
    ["Derek Foyle's address was not recorded on the referral."],
    ['Derek Foyle is hiding from his creditors.'],
    ['Karen Pike came back after three days in a refuge.'],
    ['Karen Pike would rather stay than go into a refuge.'],
    ['Karen Pike took Ruby to a fun day at the refuge.'],
    ['Derek Foyle would not say where he is living.'],
  ])('nobody: "%s"', (words) => {
    expect(hidden(words)).toEqual([]);
  });

  it.each([
    ["Karen Pike's address at 4 Mill Lane must not be given to Derek.", 'Karen Pike'],
    ['Karen Pike has moved and Derek must not know.', 'Karen Pike'],
    ['Karen Pike said if Derek finds out where they are he will kill them.', 'Karen Pike'],
    ["Ensure Karen Pike's address is blanked out before the report goes to Derek.", 'Karen Pike'],
    ['Chair asked that nobody mention where Karen Pike is living.', 'Karen Pike'],
    ["Do not discuss Karen Pike's whereabouts in front of Derek.", 'Karen Pike'],
    ["Derek asked for Karen Pike's address. It must not be given to him.", 'Karen Pike'],
    ['Karen Pike wants her address kept off all paperwork.', 'Karen Pike'],
    ['Karen Pike: "He doesn\'t know where we are."', 'Karen Pike'],
    ["Text from Karen Pike: please don't put this on the system, we've moved.", 'Karen Pike'],
    ["Karen Pike rang. We've moved and nobody must know.", 'Karen Pike'],
    ['Karen Pike is terrified Derek will find out where she lives.', 'Karen Pike'],
    ["No information about Karen Pike's whereabouts to be given to Derek.", 'Karen Pike'],
    ['Derek is forbidden from trying to locate Karen Pike.', 'Karen Pike'],
  ])('whose place is kept from somebody: "%s"', (words, who) => {
    expect(found(words).map((one) => one.who)).toContain(who);
  });
});
