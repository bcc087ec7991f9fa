/** Who is in hiding, in the ordinary ways of police, advisers, relatives and children, and where nobody is. */
import { describe, expect, it } from 'vitest';
import { statementsOf } from './read-statements-of.ts';

const hidden = (words: string) =>
  statementsOf('handling', words)
    .filter(({ fields }) => fields.mayBeReadBy === 'cleared-only')
    .map(({ who }) => who);

describe('who is hidden', () => {
  it.each([
    ["She's in a refuge, said Moira Foyle of Karen Pike."],
    ['Moira Foyle said of Karen Pike that she is in a refuge.'],
    ['"He has no idea," Moira Foyle said of Karen Pike. She is in a refuge.'],
    ["She's in hiding, our Karen Pike."],
    ["Karen Pike's location is only known to the police."],
    ["Karen Pike's address is known by the police alone."],
    ['Karen Pike is being hidden by her church.'],
    ['Karen Pike has gone to ground and only her solicitor knows where.'],
    ['Karen Pike is at a place he does not know.'],
    ["Karen Pike has changed her name by deed poll so that he can't find her."],
    ['Karen Pike is in a shelter for battered women.'],
    ['Police moved Karen Pike to a refuge.'],
    ['We have found Karen Pike a space in a refuge.'],
    ['Moira Foyle visited Karen Pike at the refuge.'],
    ['Karen Pike rang to say she was in a refuge.'],
    ['Karen Pike took up a refuge place in another county.'],
    ["Karen Pike is at a women's shelter."],
    ['Only the police know where Karen Pike is.'],
    ["Karen Pike's address is known only to the police."],
    ['I am writing from the refuge where Karen Pike lives.'],
    ["Karen Pike's refuge worker says she is doing well."],
    ["Ruby says Karen Pike's new house is a secret."],
    ['Karen Pike is under a Forced Marriage Protection Order.'],
    ["Karen Pike's file is locked."],
    ["Access to Karen Pike's record has been restricted."],
    ['Karen Pike is restricted on Mosaic.'],
    ['Karen Pike is registered anonymously on the electoral roll.'],
    ['No address for Karen Pike may be held on this file.'],
    ['Locked record: Karen Pike.'],
    ['Karen Pike had to start again with a different name.'],
    ['Police arranged a fresh identity for Karen Pike.'],
    ['Karen Pike and the girls took new names.'],
  ])('is whom the words name outright: "%s"', (words) => {
    expect(hidden(words)[0]).toMatch(/^(?:our )?Karen Pike$/);
  });

  it.each([
    ['Karen Pike refused to go to a refuge.'],
    ['The filing cabinet is locked. Karen Pike has a key.'],
    ["Karen Pike's file was closed."],
    ['Karen Pike is the subject of an enquiry, details withheld.'],
    ['The children took new names for the play. Karen Pike clapped.'],
    ['Karen Pike is known under her maiden name.'],
    ['Karen Pike could go to a refuge if things get worse.'],
    ['Karen Pike is thinking about going to a refuge.'],
    ['Karen Pike was offered a place in a refuge but turned it down.'],
    ['The adviser urged Karen Pike to move to a refuge.'],
    ['Karen Pike grew up in a refuge.'],
    ['Karen Pike knows someone who is in a refuge.'],
    ['Karen Pike visited a friend who is in a refuge.'],
    ['Karen Pike went to a coffee morning at the refuge.'],
    ['Only Moira Foyle knows where the key is.'],
    ['A relative of Karen Pike is the subject of a separate confidential note.'],
    ['VICTIM IS IN REFUGE. DO NOT DISCLOSE.'],
    ["Karen Pike is Ruby's mother. The mother of the other family is in a refuge."],
    ["Karen Pike is Ruby's mother. The mother and baby upstairs are in a refuge."],
    ["Karen Pike is Ruby's mother. The health visitor also sees another family. Mother and baby are in a refuge."],
  ])('is nobody in "%s"', (words) => {
    expect(hidden(words)).toEqual([]);
  });

  it.each([
    ['K.P. is at a refuge; do not disclose.', 'K.P.'],
    ['KP has been moved to a safe address.', 'KP'],
    ['Victim K.P. relocated to refuge.', 'K.P.'],
    ['K.P. is in witness protection.', 'K.P.'],
    ['Karen Pike rang. KP is now in a refuge.', 'KP'],
  ])('is whoever is told of by initials: "%s"', (words, who) => {
    expect(hidden(words)).toEqual([who]);
  });

  it('is the mother where another only tells of her', () => {
    const words = "Karen Pike is Ruby's mother. Another mother told us. Mother and baby are in a refuge.";
    expect(hidden(words)).toHaveLength(1);
  });

  it('is whom a bracket names behind the place', () => {
    expect(hidden('They have fled to a refuge (Karen Pike and Moira Foyle).')).toEqual(['Karen Pike', 'Moira Foyle']);
  });

  it.each([
    ["Moira Foyle's face was hidden by a hood."],
    ['Moira Foyle lives at an address I do not know.'],
    ['Derek Foyle has gone fishing and only his mate knows where.'],
  ])('is nobody: "%s"', (words) => {
    expect(hidden(words)).toEqual([]);
  });
});
