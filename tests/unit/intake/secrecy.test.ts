import { expect, test } from 'vitest';
import { recogniseHandling } from '#services/intake/recognise-handling.ts';

const isRestricted = (text: string) =>
  recogniseHandling(`Type: case note\nDate: 2025-03-03\n\n${text}`).some(({ level }) => level === 'restricted');

test.each([
  // Forbidden telling: who forbids, the verb, what is kept, from whom.
  'pls dont say where we r',
  'dont tell Bert wot school shes at now',
  'Maud made me promise that I would not tell Bert which town they are in.',
  'Make sure the list does not show where Miss Tarrow lives.',
  'Neither the name of the town nor the name of the school should appear in anything that leaves this office.',
  'The staff know not to let on that she works there.',
  'Maud does not want her husband to have her new number.',
  'Only the manager knows which hostel Maud is in.',
  'The grandparents are not aware that the children have moved.',
  'We cannot confirm whether she is resident here, and nobody is to be told where she is.',
  // Papers: withheld, struck out, for some alone.
  'Address withheld.',
  "Please keep Maud's address off all letters to her father.",
  'Addresses in the letters should be blacked out.',
  'Not for the father’s bundle: paragraph 6.',
  'PART 2 (CONFIDENTIAL - parents not present)',
  'Part 2 – confidential: not to be circulated to parents.',
  'There is a non-disclosure direction in place.',
  // A feared search, and what is done against it.
  'Maud is scared that Bert will come looking for her.',
  'She changed her surname so that he cannot trace her.',
  'He must never find us.',
  'He has been asking which school they go to.',
  'The family are known by a different surname for their safety.',
  'Daddy thinks we live at Nana’s still but we don’t.',
  'There is a password at the gate and nobody collects without it.',
  'Maud has gone to ground since the trial.',
  // A place told, and silence ordered beside it.
  '14 Marl Close, Tarrow. Tell no one.',
  'Tarrow, keep that to yourself.',
  'Between you and me, Maud is at her aunt’s in Tarrow.',
  'we r at nannys house dont tell daddy',
  'He should not have been told where she is.',
  'Do not tell the father the name of the carer.',
  'Do not say where the placement is.',
  'Only Mrs Tarrow has her new number.',
  'If anyone rings, you have not heard from Maud.',
  'Maud is scared that the father and his dogs will find her.',
])('keeps what hides somebody: “%s”', (text) => {
  expect(isRestricted(text)).toBe(true);
});

test.each([
  'We don’t know where maternal uncle Bert lives; nobody has been in touch since 2015.',
  'We were unable to trace the maternal grandfather.',
  'No address is held for great-aunt Maud and enquiries continue.',
  'Mr Tarrow’s phone number has not been passed to the contact centre yet.',
  'Dad does not know what school uniform costs.',
  'The father is not aware that the meeting has moved to Tuesday.',
  'Please don’t tell Noah about his birthday party, it is a surprise.',
  'Maud hid behind the sofa so that Nana could not find her.',
  'Nan hid the eggs so that he could find them.',
  'The password for the tablet is kept by the carer.',
  'Mother is worried he won’t find a job.',
  'She is now known as Mrs Tarrow after her marriage in 2019.',
  'Tell Dad where the party is and do not forget his number.',
  'Don’t let him have sweets before bed when they’re in Tarrow.',
  'He has never had a bad word to say about how he is with the children.',
  'Dad’s in Tarrow. He has a twin, you can’t tell them except by the beard.',
  'The carer’s file was locked in the cabinet overnight.',
  'Maud works at a refuge for donkeys near Tarrow.',
  'The father should not discuss the placement or school with Noah at contact.',
  'Parents are not allowed to see the placement plan until it is typed.',
  'Parents do not know which placement would be best.',
  'You should not send letters to her old address.',
  'We should not have given the mother’s address as 12 Marl Lane; the correct one is 14 Marl Lane.',
  'The officer told the children not to give their address to strangers online.',
  'Please do not write your address on the test paper.',
  'Parents must not post photographs of the children at their school on social media.',
  'Noah is not allowed to tell lies about her home.',
  'Dad does not know which school year Noah is in.',
  'Dad does not know where she goes to Brownies.',
  'Dad has not been told that they have moved to the red reading group.',
  'Dad thinks we are still in Year 3 but we moved up.',
  'I cannot say where we are on a map.',
  'Only Mrs Tarrow has a phone number for the minibus.',
  'If anyone phones, we haven’t heard from the coach company yet.',
  'Password for the school portal: collect from the office.',
  'The details are locked in the cabinet.',
  'Mum did not give permission for the details to be kept private.',
  'Keep her address book back until Friday.',
  'Noah is scared that the dog will find her.',
])('keeps nothing where nobody hides: “%s”', (text) => {
  expect(isRestricted(text)).toBe(false);
});
