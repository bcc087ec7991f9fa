import { expect, it } from 'vitest';
import { readNote } from './read-note.ts';

function mention(body: string, surface: string) {
  return readNote(body).mentions.find((one) => one.surface === surface);
}

it('an age becomes a year of birth by the date of the record', () => {
  expect(mention('Derek Foyle, 62, rang.', 'Derek Foyle')?.bornOn).toBe('1963~');
});

it('an age in a chronology is of the day its line opens with', () => {
  expect(mention('HV 11.03.2006 | Nell Foyle 16, delivers a boy.', 'Nell Foyle')?.bornOn).toBe('1990~');
  expect(mention('2003 | Nell Foyle (13) to her aunt.', 'Nell Foyle')?.bornOn).toBe('1990~');
  expect(mention('2006-03 | Nell Foyle, 16, in care.', 'Nell Foyle')?.bornOn).toBe('1990~');
});

it('who was a child by an old line is a grown woman now', () => {
  const { claims } = readNote('2003 | Nell Foyle (13) to her aunt.\n2015 | Nell Foyle m. Derek Pike.');
  expect(claims.map(({ kind }) => kind)).toContain('partner');
});

it('the next number of a count is no age', () => {
  expect(mention('Contacts: 1. Maud (nan) 2. Derek 3. Nell Foyle, 61', 'Derek')?.bornOn).toBeUndefined();
  expect(mention('Contacts: 1. Maud (nan) 2. Derek 3. Nell Foyle, 61', 'Nell Foyle')?.bornOn).toBe('1964~');
});

it('the number of a house and years of something are no age', () => {
  expect(mention("Visit to Mrs Ada Foyle, 8 Tanner's Reach.", 'Mrs Ada Foyle')?.bornOn).toBeUndefined();
  expect(mention('I was with Derek 2 years and then left.', 'Derek')?.bornOn).toBeUndefined();
});

it('an age of another time becomes none', () => {
  expect(mention('Derek Foyle (then 15) moved in.', 'Derek Foyle')?.bornOn).toBeUndefined();
});

it('the dead are marked, with the year where it is written', () => {
  expect(mention('Brian Foyle d. 2019.', 'Brian Foyle')).toMatchObject({ deceased: true, diedOn: '2019' });
  expect(mention('Our father Brian Foyle passed in 2015.', 'Brian Foyle')).toMatchObject({ diedOn: '2015' });
  expect(mention('I lived with my husband Brian until he died.', 'Brian')?.deceased).toBe(true);
  expect(mention('Karen is well.', 'Karen')?.deceased).toBeUndefined();
  expect(mention('Karen passed her test in 2015.', 'Karen')?.deceased).toBeUndefined();
});

it('an age that a child of the case cannot have is of a namesake', () => {
  expect(mention('Gran is Ruby Marsh, 71, whom the girl is named for.', 'Ruby Marsh')?.childId).toBeUndefined();
  expect(mention('Ruby Marsh, 10, is in Year 5.', 'Ruby Marsh')?.childId).toBe('ruby');
  expect(mention('Ruby Marsh (99.8%) attended.', 'Ruby Marsh')?.childId).toBe('ruby');
});
