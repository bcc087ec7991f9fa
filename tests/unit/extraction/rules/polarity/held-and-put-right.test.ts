/** What is only held, asked or written elsewhere is no fact, and a fact is not undone by words that go on about something else. */
import { describe, expect, test } from 'vitest';
import { tiesOf } from '../read-note.ts';

describe('what is only held', () => {
  test('is neither a fact nor a denial', () => {
    for (const body of [
      "It's thought that Al Pike is Ruby's uncle.",
      "It's said Al Pike is Ruby's uncle.",
      "It is Dot's view that Al Pike is Ruby's uncle.",
      "Dot thinks Al Pike is Ruby's uncle.",
    ])
      expect(tiesOf(body), body).toContain('Al Pike aunt-uncle of child-ruby (reported)');
    expect(tiesOf("Ruby's father is either Al Pike or Bo Dell.")).toContain('Al Pike parent of child-ruby (reported)');
  });

  test('is borne out by a plain "yes" alone', () => {
    const yes = (answer: string) => tiesOf(`Is Al Pike Ruby's uncle? ${answer}`);
    expect(yes('Yes.')).toEqual(['Al Pike aunt-uncle of child-ruby']);
    expect(yes('Yes, the school has asked this too.')).toEqual([]);
    expect(yes('Dot said yes he had been at the house.')).toEqual([]);
  });
});

describe('whom something is not', () => {
  test('it is not he who is the uncle', () => {
    expect(tiesOf("It's not Al Pike who is Ruby's uncle.")).toEqual(['Al Pike aunt-uncle of child-ruby (denied)']);
    expect(tiesOf("It's Al Pike who is Ruby's uncle.")).toEqual(['Al Pike aunt-uncle of child-ruby']);
  });

  test('what another record says is taken back, what goes on about something else takes nothing back', () => {
    expect(tiesOf("The file says Fay Low is Ruby's aunt. This is incorrect.")).toEqual([
      'Fay Low aunt-uncle of child-ruby (denied)',
    ]);
    expect(tiesOf("The file says Fay Low is Ruby's aunt. This is wrong, she lives at number 6 now.")).toEqual([
      'Fay Low aunt-uncle of child-ruby',
    ]);
    expect(tiesOf("Fay Low is Ruby's aunt. She is not, she says, able to come.")).toEqual([
      'Fay Low aunt-uncle of child-ruby',
    ]);
    expect(tiesOf("Al Pike is Ruby's uncle. He is not, and never has been, a risk to her.")).toEqual([
      'Al Pike aunt-uncle of child-ruby',
    ]);
  });

  test('a list of family after one of others is family', () => {
    const ties = tiesOf("Grown-ups who aren't family: Mr Hay. Grown-ups who are family: Auntie Fay.");
    expect(ties.filter((tie) => tie.includes('denied'))).toEqual([]);
  });

  test('whom a test excluded stands after the verb', () => {
    for (const test of [
      'A DNA test in May excluded him.',
      'DNA testing ordered by the court has since ruled him out.',
      'The DNA result excludes Al Pike.',
    ])
      expect(tiesOf(`Al Pike says he is Ruby's father. ${test}`), test).toContain(
        'Al Pike parent of child-ruby (denied)',
      );
  });
});

test('errands begin and end no couple', () => {
  const couples = (body: string) => tiesOf(`Gail Marsh is Ruby's mother. ${body}`).filter((tie) => /partner/.test(tie));
  expect(couples('Gail took up with Mr Holt the matter of the bus.')).toEqual([]);
  expect(couples('Gail walked out on Bob Hay during the meeting.')).toEqual([]);
  expect(couples('Gail took up with Bob Hay.')).toHaveLength(1);
});
