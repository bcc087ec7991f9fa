import { expect, test } from 'vitest';
import { recogniseHandling } from '#services/intake/recognise-handling.ts';

const HEAD = 'Type: case note\nDate: 2025-03-03\nAuthor: Orla Fenn, Social Worker\n\n';
const levels = (text: string) => recogniseHandling(text).map(({ cue, level }) => [cue, level]);

test.each([
  ['a marking in the subject', 'Subject: RESTRICTED - M.T.\n\nMaud rang.', 'restricted'],
  ['a stamp on a line of its own', `${HEAD}Maud rang, and rang again later.\nRESTRICTED\nMore.`, 'restricted'],
  ['a first sentence', `${HEAD}RESTRICTED. Not for shared folders.\n\nMaud rang.`, 'restricted'],
  [
    'a marking under a signature',
    `${HEAD}Maud rang.\n\nO Fenn | Solicitor\nPrivileged and confidential.`,
    'privileged',
  ],
  ['a title', 'Type: minutes\n\nMARAC minutes\n\nMaud was heard.', 'marac'],
  ['an author who is an IDVA', 'Type: email\nAuthor: Orla Fenn, IDVA\n\nMaud rang.', 'idva'],
  ['an instruction about the family', `${HEAD}Maud rang. This is not to be shared with the family.`, 'not-for-family'],
  ['an instruction not to tell a parent', `${HEAD}Maud rang. Please do not tell her mother.`, 'not-for-family'],
  [
    'an instruction about an address',
    `${HEAD}Maud rang. Do not disclose this address to anyone.`,
    'confidential-address',
  ],
  ['an instruction not to write a place down', `${HEAD}Please do not write down where she is.`, 'confidential-address'],
  ['an address kept from somebody', `${HEAD}Her address must be kept from him.`, 'confidential-address'],
  ['a place said to be confidential', `${HEAD}The placement is confidential.`, 'confidential-address'],
  ['an identity to be kept secret', `${HEAD}Identity to be kept secret.`, 'confidential-address'],
  ['a question not to be asked', `${HEAD}Do not ask where Maud went.`, 'confidential-address'],
  ['information not to be passed on', `${HEAD}Not to be disclosed without the consent of police.`, 'restricted'],
  ['adopters whose home is told', `${HEAD}Her adoptive parents, Ann and Tom, live in Tarrow.`, 'adoption'],
  ['somebody living in a refuge', `${HEAD}Maud and the baby are in refuge.`, 'refuge'],
  ['somebody who moved to a refuge', `${HEAD}Maud has gone to a women's refuge.`, 'refuge'],
  ['somebody not at home but in refuge', `${HEAD}Maud is not at home: she is in a refuge.`, 'refuge'],
  ['a refuge place taken', `${HEAD}Maud took up a refuge place.`, 'refuge'],
  ["a women's shelter", `${HEAD}Maud is at a women's shelter.`, 'refuge'],
  ['a safe house', `${HEAD}Police moved Maud to a safe house.`, 'confidential-address'],
  ['somebody in hiding', `${HEAD}Our Maud is in hiding from him.`, 'confidential-address'],
  ['a new identity', `${HEAD}Maud has a new identity.`, 'confidential-address'],
  ['a place that police alone know', `${HEAD}Her address is known only to the police.`, 'confidential-address'],
  ['the name after an adoption', `${HEAD}Zoë was adopted in 2019 and is now Zoë Tarrow.`, 'adoption'],
  ['a surname changed by adoption', `${HEAD}Zoë was adopted. Her surname is now Tarrow.`, 'adoption'],
  ['adopters who are named', `${HEAD}The adopters are called Tarrow.`, 'adoption'],
  ['advice that says it is privileged', `${HEAD}This advice is legally privileged.`, 'privileged'],
])('restricts a record: %s', (_, text, cue) => {
  expect(levels(text)).toContainEqual([cue, 'restricted']);
});

test.each([
  ['a referral made', `${HEAD}MARAC ref submitted.`, 'marac'],
  ['an adoption long ago', `${HEAD}Zoë was adopted in 2019. Letterbox once a year.`, 'adoption'],
  ['a refuge refused', `${HEAD}Maud was offered a refuge and declined refuge again.`, 'refuge'],
  ['an adopted child who is well', `${HEAD}Zoë was adopted in 2019 and is now settled.`, 'adoption'],
  ['no refuge space', `${HEAD}There was no refuge space.`, 'refuge'],
  [
    'a list with a marking in it',
    `${HEAD}Referred to: MARAC. Maud rang, and was privileged. Bert was not.`,
    'privileged',
  ],
  ['an annex kept elsewhere', `${HEAD}Uncle Bert: see restricted annex.`, 'restricted'],
  ['a ViSOR entry mentioned', `${HEAD}Bert is on ViSOR.`, 'visor'],
  ['an e-mail copied to an IDVA', 'From: Orla Fenn\nTo: Maud Tarrow (IDVA)\nSubject: Plan\n\nMaud rang.', 'idva'],
])('only shows a mention: %s', (_, text, cue) => {
  const found = levels(text);
  expect(found).toContainEqual([cue, 'cue']);
  expect(found.filter(([, level]) => level === 'restricted')).toEqual([]);
});

test.each([
  'This message may contain legally privileged material. If you are not the intended recipient delete it.',
  'This email and any attachments are confidential and may be RESTRICTED or privileged.',
  'Participants are reminded that what is said is restricted information and must not be shared with family members.',
  'I am privileged to have taught her.',
  'Zoë says her safe place is the library, and the safe house plan has stair gates.',
  'Bert was hiding from the bailiffs, and Maud under the table.',
  'She never shares with her brother and will not go to school.',
])('is silent about: %s', (sentence) => {
  expect(recogniseHandling(HEAD + sentence)).toEqual([]);
});

test('each cue gives its words and where they stand', () => {
  const text = `${HEAD}Zoë 👩‍👧 said Maud is in a refuge. Not to be shared with her father.`;
  const found = recogniseHandling(text);
  expect(found).toHaveLength(2);
  for (const { quote, start, end } of found) expect(text.slice(start, end)).toBe(quote);
});

test('a restriction at the end of a long record is not lost among mentions', () => {
  const text = 'Adopted. '.repeat(10_000) + 'The adopters are called Tarrow.';
  expect(levels(text)).toContainEqual(['adoption', 'restricted']);
});

const kept = (text: string) =>
  recogniseHandling(HEAD + text).some(({ cue, level }) => cue === 'confidential-address' && level === 'restricted');

test.each([
  "She's at her sister's in Tarrow now, don't tell him.",
  'He keeps asking where she is. We have told him nothing. She is in Tarrow.',
  'pls dont say to him where shes gone',
  "They've put her up in Tarrow, keep it to yourself.",
  'Do not mention Tarrow in front of Dad.',
  "Dad mustn't learn which school the girls are at now.",
  'He thinks she is in Fenwick. She is in Tarrow. Let him carry on thinking it.',
  'He has been told they are in Spain. They are in Tarrow.',
  "She is in Tarrow. He'll kill her if he finds her.",
  'Take Tarrow out of the minutes before he gets his copy.',
  'They took new names and moved.',
])('keeps a record that tells a place in pronouns and orders silence: “%s”', (text) => {
  expect(kept(text)).toBe(true);
});

test.each([
  "She's at her sister's in Tarrow now, so tell him to ring her there.",
  "Don't tell Noah, but we are planning a party.",
  "She's in Year 3 now. He is not to know the answers before the test.",
  'Mum asked us to tell Dad that they are in Tarrow.',
  'We moved the bed to the back room for their safety.',
  'Nobody knows where the kit is.',
  'He must not find the chocolate before Sunday. They are in Tarrow.',
  'The children took new names for the play.',
])('keeps none where nothing is to be kept: “%s”', (text) => {
  expect(kept(text)).toBe(false);
});
