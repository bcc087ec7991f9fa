import { expect, test } from 'vitest';
import { recogniseDate } from '#services/intake/recognise-date.ts';
import { recogniseHeading } from '#services/intake/recognise-heading.ts';

test.each([
  ['Date of visit: 3rd March 2025', '2025-03-03'],
  ['03/04/2025', '2025-04-03'],
  ['3.4.25', '2025-04-03'],
  ['2025-04-03 10:15', '2025-04-03'],
  ['Monday 1 Sept 2024 18:52', '2024-09-01'],
  ['the 2nd of June, 1998', '1998-06-02'],
  ['March 14, 2025', '2025-03-14'],
  ['March 2025', '2025-03'],
  ['31/02/2025', undefined],
  ['Log 0391, 22 Heron Row', undefined],
])('the date in "%s" is %s', (phrase, date) => {
  expect(recogniseDate(phrase)).toBe(date);
});

test.each([
  ['phone call', 'phone-call'],
  ['TC from aunt', 'phone-call'],
  ['home visit', 'visit'],
  ['police notification', 'police-notification'],
  ['strategy discussion', 'strategy-discussion'],
  ['school letter', 'school'],
  ['health visitor note', 'health'],
  ['initial viability assessment', 'viability-assessment'],
  ['contact supervision note', 'contact-supervision'],
  ['family group conference minutes', 'family-group-conference'],
  ['LAC review minutes', 'meeting-minutes'],
  ['text messages', 'messages'],
  ['court statement', 'court'],
  ['referral (MARF)', 'referral'],
  ["child's words", 'direct-work'],
  ['young person’s own words: Ivy', 'direct-work'],
  ["child's statement", 'direct-work'],
  ['voice of the child', 'direct-work'],
  ['child protection conference', 'meeting-minutes'],
  ["children's guardian visit", 'visit'],
  ["mother's statement", 'court'],
  ['shopping list', 'other'],
])('a record that calls itself "%s" is of type %s', (typeAsWritten, type) => {
  expect(recogniseHeading(`Type: ${typeAsWritten}\n\nMaud rang.`, 'txt')).toMatchObject({ type, typeAsWritten });
});

test('header lines give type, date and author as written', () => {
  const text = 'Type: visit\nDate: 2025-03-03\nAuthor: Orla Fenn, Social Worker\n\nAuthor: not me';
  expect(recogniseHeading(text, 'txt')).toEqual({
    type: 'visit',
    typeAsWritten: 'visit',
    writtenOn: '2025-03-03',
    author: 'Orla Fenn, Social Worker',
  });
});

test('labels in a table, in bold and in other words serve as well', () => {
  const text = '# Strategy meeting\n\n**Date of meeting:** 3 March 2025\nRecorded by | Orla Fenn\n\nMaud rang.';
  expect(recogniseHeading(text, 'md')).toMatchObject({
    type: 'strategy-discussion',
    typeAsWritten: 'Strategy meeting',
    writtenOn: '2025-03-03',
    author: 'Orla Fenn',
  });
});

test('a date of birth is not the date of a record, and a sentence is not its type', () => {
  const heading = recogniseHeading('Zoë Tarrow DOB 03/03/2015\nThe police rang the school about her.\n', 'txt');
  expect(heading).toEqual({ type: 'other' });
});

test('a letter and a pasted e-mail are known by their shape', () => {
  expect(recogniseHeading('4 March 2025\n\nDear Orla,\n\nZoë is well.', 'txt')).toEqual({
    type: 'letter',
    writtenOn: '2025-03-04',
  });
  expect(recogniseHeading('From: Maud\nSent: 4 March 2025 18:52\nTo: Orla\nSubject: Zoë\n\nHi', 'txt')).toMatchObject({
    type: 'email',
    writtenOn: '2025-03-04',
    author: 'Maud',
  });
});
