import { expect, it } from 'vitest';
import { statementsOf } from './read-statements-of.ts';

const hidden = (words: string) =>
  statementsOf('handling', words).flatMap(({ who, fields }) => (fields.mayBeReadBy === 'cleared-only' ? [who] : []));

it.each([
  'Only the manager knows which hostel Karen Pike is in.',
  'Karen Pike is scared that her ex will come looking for her.',
  'Karen Pike has gone to ground since the trial.',
  'Karen Pike moved away because of his threats.',
  'Nobody is allowed to know where Karen Pike went.',
  'The location of Karen Pike is on a need to know basis.',
  "Karen Pike is at her mate's in Stroud, but don't tell a soul.",
  'Make sure the list does not show where Karen Pike lives.',
  'Do not tell Derek where Karen Pike is.',
  'Derek is unaware that Karen Pike lives with Jo.',
])('hides whom the words keep, so that other records that name her are withheld: "%s"', (words) => {
  expect(hidden(words)).toEqual(['Karen Pike']);
});

it.each([
  'Karen Pike must not have the new address.',
  'Do not tell Karen Pike which town the placement is in.',
  'Karen Pike has been asking which school the children go to.',
  'The placement address must not be given to Karen Pike.',
  'Karen Pike thinks they still live in Stroud but they do not.',
  'Only Karen Pike knows where Ruby is placed.',
  'Karen Pike is kind and cannot keep a secret from him.',
  'Karen Pike is frightened that the dog will get at her.',
  'Karen Pike goes by a different surname, Pike-Cole.',
  "Karen Pike has a secret address book. Karen Pike's home is not to be discussed with the landlord.",
  "Karen Pike asked where Ruby is. Father must not be told where Ruby is. Karen Pike's new address is 12 Low Lane.",
])('hides nobody else: "%s"', (words) => {
  expect(hidden(words)).not.toContain('Karen Pike');
});

it('hides her in a message of capitals as well', () => {
  expect(hidden('RUBYS AUNT KAREN PIKE IS WITH JO IN STROUD. DO NOT TELL DEREK WHERE KAREN IS.')).toEqual(['KAREN']);
});
