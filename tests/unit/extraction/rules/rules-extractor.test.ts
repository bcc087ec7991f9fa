import { expect, it } from 'vitest';
import { readByRules } from '#services/extraction/rules/rules-extractor.ts';
import { caseFile, readNote, recordOf } from './read-note.ts';

it('reads the same record the same way twice', () => {
  const body = "Karen's brother Derek rang. He is married to Moira. Ruby calls her Nan.";
  expect(readNote(body)).toEqual(readNote(body));
});

it('reads the rows of the council system as recorded', () => {
  const record = {
    ...recordOf('person_name,relationship_to_child,child_name\nKaren Marsh,mother,Ruby Ann Marsh\n', ''),
    number: 0,
  };
  expect(readByRules(record, caseFile).claims).toMatchObject([
    { kind: 'parent', to: 'child-ruby', polarity: 'recorded', side: 'maternal' },
  ]);
});

it('reads a row of names in quotation marks, and one that never ends in time that grows with it', () => {
  const rows = `person_name,relationship_to_child,child_name\n"Marsh, Karen",mother,Ruby Ann Marsh\nTed Orme${',"'.repeat(100_000)}\n`;
  const { mentions, claims } = readByRules({ ...recordOf(rows, ''), number: 0 }, caseFile);
  expect(mentions.map(({ surface }) => surface)).toEqual(expect.arrayContaining(['Marsh, Karen', 'Ted Orme']));
  expect(claims).toMatchObject([{ kind: 'parent', to: 'child-ruby' }]);
});

it('finds nothing in text that tells of nobody', () => {
  expect(readNote('Boiler serviced. Next visit in four weeks. See file.').claims).toEqual([]);
});

it('survives odd text', () => {
  for (const body of ['', '"', '((((((', '😀 '.repeat(50), "'s 's 's", 'A'.repeat(5000), '|||||\n|||', '> > > From:'])
    expect(() => readNote(body)).not.toThrow();
});
