import { describe, expect, it } from 'vitest';
import { speakerLabels, turnOf } from '#services/extraction/rules/shapes/speaker-labels.ts';
import { readNote, tiesOf } from '../read-note.ts';

const header = 'Type: transcript\nDate: 2025-01-01\nAuthor: Sunita Worker, Social Worker\n\n';

describe('who speaks', () => {
  it('is told by what the letters are said to stand for', () => {
    const body =
      'R = me, S = Ruby, JW = Jan Wade (in and out).\n\nR: Who comes?\nS: My nan.\nR: Yes.\nS: And my uncle Ted.\nR: Right.\nJW: My sister Vera will.';
    expect(tiesOf(body, header)).toEqual([
      'My nan grandparent of child-ruby',
      'Ted aunt-uncle of child-ruby',
      'Vera sibling of Jan Wade',
    ]);
  });

  it('is told by a name with which somebody begins', () => {
    const body =
      "CV: Can we say who we are.\nPT: Phil. Karen's dad.\nMS: Maggie. I'm Lee's mum.\nPT: That is my wife.\nDT: Dawn.";
    expect(tiesOf(body, header)).toEqual(['Phil parent of Karen', 'Maggie parent of Lee', 'my wife partner of Phil']);
  });

  it('may be somebody of whom only the letters are known, who may be known elsewhere', () => {
    const { mentions, claims } = readNote(
      'SW: Who would?\nNK: My brother.\nSW: And?\nNK: No.\nSW: Ok.\nNK: Yes.',
      header,
    );
    const speaker = mentions.find(({ id }) => id === claims[0]?.to);
    expect(speaker).toMatchObject({ surface: 'NK', name: { given: ['N'], family: 'K' } });
  });

  it('stands before or behind the time in a chat', () => {
    expect(turnOf('[12/03, 14:22] Jo: hiya')).toMatchObject({ label: 'Jo', stamped: true });
    expect(turnOf('[Jo 14:22] hiya')).toMatchObject({ label: 'Jo', stamped: true });
    const lines = ['[21/03 07.58] Jo: hi', '[21/03 08.00] Al P: hi', '[21/03 08.01] Jo: ok', '[21/03 08.02] Vi: no'];
    expect([...speakerLabels(lines)]).toEqual(['Jo', 'Al P', 'Vi']);
  });

  it('may be known from two lines, where each has its day and time', () => {
    const lines = ['[08/02/2024, 21:18] Jo: my brother says yes', '[08/02/2024, 21:20] Ann: dad cant do it'];
    expect([...speakerLabels(lines)]).toEqual(['Jo', 'Ann']);
    expect([...speakerLabels(['[08/02/2024, 21:18] Police: called', '[09/02/2024, 10:20] School: rang'])]).toEqual([]);
  });

  it('is told by the letters of those named above, though they are also a word for kin', () => {
    const talk = '\n\nJC: Who helps?\nFM: My sister Vera does.\nJC: And Ruby?\nFM: My mum Dot.';
    const found = expect.arrayContaining(['Vera sibling of Fay Marsh', 'Dot parent of Fay Marsh']);
    const present = tiesOf(`Present: Fay Marsh, mother. Jan Cole, social worker.${talk}`, header);
    expect(present).toEqual(found);
    const explained = tiesOf(`Call to Fay Marsh (FM), Ruby's mother.${talk}`, header);
    expect(explained).toEqual(found);
    expect([...present, ...explained].join()).not.toContain('foster-carer');
    expect(tiesOf('Wendy Holt (FM) rang. Fay Marsh came.\nFM: Wendy Holt').join()).toContain('Wendy Holt foster-carer');
  });

  it('is nobody in a form', () => {
    expect([...speakerLabels(['Rel: aunt', 'Rel: uncle', 'Rel: nan', 'MGM: Ann Low', 'SW: Sam'])]).toEqual([]);
  });
});

it('who is quoted at length says at last who they are', () => {
  const ties = tiesOf('"Well now. My brother Ted would have him. What name? Enid. Enid Pike."');
  expect(ties).toEqual(['Ted sibling of Enid Pike']);
});

it('"that is" says what whoever was named last is', () => {
  expect(tiesOf("Pru Dunn has four bedrooms. That is Karen's aunt.")).toEqual(['Pru Dunn aunt-uncle of Karen']);
  expect(tiesOf("Tom Dunn brought her, that's Karen's dad.")).toEqual(['Tom Dunn parent of Karen']);
});

it('"and that is" points at somebody else', () => {
  expect(tiesOf('Ruby said: "That\'s Pru and that\'s my auntie."')).toEqual(['my auntie aunt-uncle of child-ruby']);
  expect(tiesOf('Ruby said: "That\'s Pru and she is my auntie."')).toEqual(['Pru aunt-uncle of child-ruby']);
});

describe('whose "I" and "you"', () => {
  it('a letter is in: who signs it with the name that the letters fit', () => {
    const body = "I am not Ruby's father. My mother Glenys keeps the cot.\nYours,\nGareth Pike";
    const ties = tiesOf(body, 'Type: letter\nDate: 2025-01-01\nAuthor: G. Pike\n\n');
    expect(ties).toContain('Glenys parent of G. Pike');
  });

  it('a statement taken by an officer is in: who says who they are', () => {
    const ties = tiesOf(
      'I am Arthur Cole. I live with my wife Brenda.',
      'Type: statement\nDate: 2025-01-01\nAuthor: PC 44 Doyle\n\n',
    );
    expect(ties).toEqual(['Brenda partner of Arthur Cole']);
  });

  it('"your" in a letter to a child is the child\'s', () => {
    const ties = tiesOf(
      'Dear Ruby,\nThis is Karen, your mum. Your grandad Stan planted a tree.',
      'Type: letter\nDate: 2025-01-01\nAuthor: K. Low, scribed\n\n',
    );
    expect(ties).toContain('Stan grandparent of child-ruby');
  });

  it('is no long stretch between brackets', () => {
    expect(turnOf('[Jo, Mon 12/03 14:22] yes')).toMatchObject({ label: 'Jo', stamped: true });
    expect(turnOf(`[Jo${' '.repeat(30_000)}`)).toBeUndefined();
  });
});
