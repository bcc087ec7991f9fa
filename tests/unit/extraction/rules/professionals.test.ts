import { expect, it } from 'vitest';
import { readNote, tiesOf } from './read-note.ts';

function professionals(body: string): string[] {
  return readNote(body)
    .mentions.filter((mention) => mention.professional)
    .map((mention) => mention.surface);
}

it('an author in a paid role is a professional', () => {
  expect(professionals('Home visit.')).toEqual(['Sam Worker']);
});

it('a rank or a role beside the name makes a professional', () => {
  expect(professionals('Seen with DC Joan Foyle and Rita Marku (interpreter). Dr Singh called.')).toEqual([
    'Sam Worker',
    'DC Joan Foyle',
    'Rita Marku',
    'Dr Singh',
  ]);
});

it('a greeting names somebody and tells nothing of them', () => {
  expect(tiesOf('Dear Karen\n\nHer brother Tom rang.')).not.toContain('Tom sibling of Karen');
});

it('a relative named after an officer’s label is never the officer', () => {
  const note = 'DS Malik: the aunt, Joan Foyle, is in refuge. Address not to be disclosed.';
  expect(professionals(note)).toEqual(['Sam Worker', 'DS Malik']);
  const { mentions, statements } = readNote(note);
  const about = statements.filter(({ type }) => type === 'handling').map((one) => one.about);
  expect(new Set(about.map((id) => mentions.find((mention) => mention.id === id)?.surface))).toEqual(
    new Set(['Joan Foyle']),
  );
});

it('an occupation beside a relative is no role in the case', () => {
  expect(professionals("Fiona's wife Esi, nurse, can have Ruby. Mat aunt: Olga Foyle, midwife.")).toEqual([
    'Sam Worker',
  ]);
});

it('a relative on the To line of a letter stays a relative', () => {
  const mail =
    'From: Anna Marsh\nTo: Rita Pugh; Fiona Dunn\nSubject: Ruby\n\nMy sister Fiona Dunn can have Ruby at weekends.';
  expect(professionals(mail)).not.toContain('Fiona Dunn');
  expect(professionals(mail)).toContain('Rita Pugh');
});

it('letters after the author’s name or a club’s coach are no paid role; letters for a role are one', () => {
  const header = (author: string) => `Type: statement\nDate: 2025-01-01\nAuthor: ${author}\n\n`;
  const author = (line: string) => readNote('Ruby was well.', header(line)).mentions[0]?.professional;
  expect(author('Fiona Marsh, RGN, BSc (Hons)')).toBeUndefined();
  expect(author('Fiona Pugh, Head Coach, Reed Rowing Club')).toBeUndefined();
  expect(professionals('Present: Ann Pike SW, Bo Foyle DSL.')).toEqual(['Sam Worker', 'Ann Pike', 'Bo Foyle']);
});

it('services beside a name make a professional in a list of those who attended, and brackets elsewhere', () => {
  expect(professionals('Present: Gail Lamb (housing), Una Heap (nursery), Dr Idris Bell paeds.')).toEqual([
    'Sam Worker',
    'Gail Lamb',
    'Una Heap',
    'Dr Idris Bell',
  ]);
  expect(professionals('Rang Hilda Peake in the office. Told police (Farouk). With Rita Marku interpreting.')).toEqual([
    'Sam Worker',
    'Hilda Peake',
    'Farouk',
    'Rita Marku',
  ]);
  expect(professionals('Ruby goes to Keeley Foyle (nursery) and to Tom in the garden.')).toEqual(['Sam Worker']);
});

it('a guardian of the court is a professional, a special guardian none', () => {
  expect(professionals('The Guardian, Fay Lamb, agrees. Special guardian: Moira Foyle.')).toEqual([
    'Sam Worker',
    'Fay Lamb',
  ]);
});

it('an occupation, foster carers of the authority, those whom officers told and the subject of a mail are none', () => {
  expect(
    professionals('Derek Foyle, bus driver, left. With Bev and Nigel Low, LA foster carers. TOLD OFFICERS TINA FOYLE.'),
  ).toEqual(['Sam Worker']);
  expect(professionals('From: Rita Pugh\nSubject: Foyle - results\n\nDerek Foyle is not the father.')).not.toContain(
    'Foyle',
  );
});

it('a role that the record tells late holds from its first page', () => {
  expect(professionals('Tracey said yes. Tracey Lamb (family support) will write.')).toEqual([
    'Sam Worker',
    'Tracey',
    'Tracey Lamb',
  ]);
});

it('an author of whom no role is said is who the record shows them to be', () => {
  const header = (author: string) => `Type: e-mail\nDate: 2025-01-01\nAuthor: ${author}\n\n`;
  const author = (line: string, body: string) => readNote(body, header(line)).mentions[0]?.professional;
  expect(author('Fiona Pugh JP', 'My nephew Leo can come to us.')).toBeUndefined();
  expect(author('Moira Pugh (translated by Ewa Lis, interpreter)', 'I am the grandmother of Ruby.')).toBeUndefined();
  expect(author('R Pike', 'Ruby was well.')).toBe(true);
});

it('whose case a worker has taken over worked on it', () => {
  expect(professionals('I have taken over from Mark Foyle (left 19/9). He lives with Nan.')).toEqual([
    'Sam Worker',
    'Mark Foyle',
  ]);
});
