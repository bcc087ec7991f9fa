import { describe, expect, it } from 'vitest';
import { tiesOf } from '../read-note.ts';

describe('kin of several people, and of whoever owns them', () => {
  it.each([
    [
      'Hilda Frost is the second of three: Ron Frost, Hilda, Peg Frost. All three are children of Agnes Frost.',
      'Agnes Frost parent of Ron Frost',
    ],
    ['Ray Nunn and Carl Nunn are cousins: their fathers, Bob and Jim, are brothers.', 'Jim parent of Carl Nunn'],
    ['Ray Nunn and Carl Nunn are cousins. Their fathers are Bob and Jim.', 'Bob parent of Ray Nunn'],
    ["Dean Fry is Craig's brother. Their mum is Pat.", 'Pat parent of Craig'],
    ["Dean Fry is Craig's half-brother through their mother, Pat.", 'Pat parent of Dean Fry'],
    ['Derek has Tess (16) and Ned (14), whose mother is Gwen Kay.', 'Gwen Kay parent of Tess'],
    ["Susan is the daughter of Harold, Jean's brother.", 'Harold sibling of Jean'],
    ["Moira's parents, Ken and Sheila Dunn, came. Her brother Wayne did not.", 'Wayne sibling of Moira'],
    ["Sue Noor, 30, Hull, Ted's sister.", 'Sue Noor sibling of Ted'],
    [
      'Joan was first married to Derek Pratt, children Carl and Wendy; second to Keith Snow, son Dale.',
      'Keith Snow parent of Dale',
    ],
  ])('"%s" says: %s', (words, tie) => {
    expect(tiesOf(words)).toContain(tie);
  });

  it.each([
    ['Ray Nunn and Carl Nunn are cousins: their fathers are Bob and Jim.', 'Bob parent of Carl Nunn'],
    ["Kelly Rudd is Craig's cousin: their mums are sisters.", 'Kelly Rudd sibling of Craig'],
    ["Susan is the daughter of Harold, Jean's cousin.", 'Harold cousin of Jean'],
  ])('"%s" does not say: %s', (words, tie) => {
    expect(tiesOf(words)).not.toContain(tie);
  });
});
