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

it('a death is told after an aside, and by who is widowed or bereaved', () => {
  const dead = (body: string, surface: string) => mention(body, surface)?.deceased === true;
  expect(dead('Her father was Stan Foyle, a stoker in the navy, died 2003.', 'Stan Foyle')).toBe(true);
  expect(dead('His dad is Al Foyle who came off his bike in the rain and died in 2014.', 'Al Foyle')).toBe(true);
  expect(dead('Maud Foyle is the widow of Stan Foyle.', 'Stan Foyle')).toBe(true);
  expect(dead('Maud Foyle is the widow of Stan Foyle.', 'Maud Foyle')).toBe(false);
  expect(dead('She lost her husband Stan in 2021.', 'Stan')).toBe(true);
  expect(dead('The father was Stan Foyle, since killed on the road.', 'Stan Foyle')).toBe(true);
  expect(dead('I knew Maud Foyle, God rest her.', 'Maud Foyle')).toBe(true);
  expect(dead('Stan Foyle, whose mother, a nurse, died in 2003, rang.', 'Stan Foyle')).toBe(false);
  expect(dead('Stan Foyle, when his mother, poor soul, died, rang.', 'Stan Foyle')).toBe(false);
});

it('whose mother died is not who died', () => {
  expect(mention('Maud Foyle, mother of Stan, d. 2019.', 'Stan')?.deceased).toBeUndefined();
  expect(mention('Maud Foyle, mother of Stan, d. 2019.', 'Maud Foyle')?.deceased).toBe(true);
  expect(mention('One of the three children of Stan (deceased) and Maud.', 'Stan')?.deceased).toBe(true);
  expect(mention('The mother of Stan and of Nell, passed away in 2009.', 'Nell')?.deceased).toBeUndefined();
});

it.each([
  'Derek Foyle passed on the message.',
  'Derek Foyle, who fell asleep at the wheel, killed a cyclist.',
  'Derek Foyle is dead tired.',
  'Nell went to the funeral of Derek Foyle’s friend.',
])('nobody who lives is marked dead: "%s"', (words) => {
  expect(mention(words, 'Derek Foyle')?.deceased ?? false).toBe(false);
});

it('whose wife was widowed is dead, unless she has another husband', () => {
  const dead = (body: string, surface: string) => mention(body, surface)?.deceased === true;
  expect(dead('Ann Foyle was widowed in 2015; her husband was Brian.', 'Brian')).toBe(true);
  expect(dead('Ann Foyle was widowed in 2015 when her husband Brian had a stroke.', 'Brian')).toBe(true);
  expect(dead('Ann Foyle was widowed in 2015 and her second husband is Brian.', 'Brian')).toBe(false);
});

it.each([
  ['Her sister has twin girls of 7, Bea and Nell.', { Bea: '2018~', Nell: '2018~' }],
  ['Her sister has two boys, Derek and Ted, 6 and 9.', { Derek: '2019~', Ted: '2016~' }],
  ['Derek and Ted (both 11) came along.', { Derek: '2014~', Ted: '2014~' }],
  ['Derek and Ted, 6 and 9 Elm Row being one house now, rang.', { Derek: undefined }],
  ['Derek and Ted, 6 and 9, The Row, would have both.', { Derek: undefined }],
  ['Carers now for boys aged 8 and 6, Derek and Ted would have both.', { Derek: undefined, Ted: undefined }],
])('ages told of several people at once are each their own: %s', (body, born) => {
  for (const [surface, bornOn] of Object.entries(born)) expect(mention(body, surface)?.bornOn).toBe(bornOn);
});

it('a year at school tells the age of its pupil, and nothing of who works there', () => {
  expect(mention('Her cousin Bea (Y5) and Nell came.', 'Bea')?.bornOn).toBe('2015~');
  expect(mention('Her cousin Bea is in Year 9.', 'Bea')?.bornOn).toBe('2011~');
  expect(mention('Her two, Bea (Bl. 5) and Nell (Bl. 2), came.', 'Nell')?.bornOn).toBe('2018~');
  expect(mention('Her sister Bea (Y5 teacher) came.', 'Bea')?.bornOn).toBeUndefined();
  expect(mention('Her sister Bea is in Year 3 at university.', 'Bea')?.bornOn).toBeUndefined();
  expect(mention('Her sister Bea (Year 2, midwifery) came.', 'Bea')?.bornOn).toBeUndefined();
  expect(mention('Bea (Y6) says that Ruby was late.', 'Bea')?.bornOn).toBeUndefined();
  expect(mention('Her sister Bea (Year 6) teaches there.', 'Bea')?.bornOn).toBeUndefined();
});

it('a death told in the present, or of who was killed, is one; what is yet to come or done to others is none', () => {
  const dead = (body: string) => mention(body, 'Stan Foyle')?.deceased === true;
  expect(dead('2016: grandfather Stan Foyle dies in Leeds.')).toBe(true);
  expect(dead('She is the child of Stan Foyle (killed in Aden, 1967) and Maud.')).toBe(true);
  expect(dead('When Stan Foyle dies she will have the house.')).toBe(false);
  expect(dead('Stan Foyle (killed a man in 1967) is out of prison.')).toBe(false);
  expect(dead('Stan Foyle dies a little each time she cries.')).toBe(false);
  expect(dead('Contingency: Stan Foyle dies in the next years, Maud takes over.')).toBe(false);
  expect(dead('In the story she wrote Stan Foyle dies in a flood.')).toBe(false);
});
