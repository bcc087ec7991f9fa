import { describe, expect, it } from 'vitest';
import { tiesOf } from '../read-note.ts';

describe('a sentence that begins with its verb', () => {
  it('goes on about whom the one before was about', () => {
    const ties = tiesOf("Dora Pike is Ruby's aunt. Married Rolf Dean. Has a sister, Nell Hurst.");
    expect(ties).toContain('Rolf Dean partner of Dora Pike');
    expect(ties).toContain('Nell Hurst sibling of Dora Pike');
  });

  it('says what the person named before it is', () => {
    expect(tiesOf("Rolf Dean attended. Is Ruby's uncle.")).toEqual(['Rolf Dean aunt-uncle of child-ruby']);
  });

  it('that tells of her mother goes on about a woman', () => {
    const ties = tiesOf(
      'Dora Pike, 26, came late. Rolf Dean was with her. He is 30. Lives with her mother Nell Hurst.',
    );
    expect(ties).toContain('Nell Hurst parent of Dora Pike');
  });

  it('keeps whom it goes on about for the "he" after it', () => {
    const ties = tiesOf('Rolf Dean took the phone. Said Leo could come, as he has a girl of his own, Nell.');
    expect(ties).toEqual(['Rolf Dean parent of Nell']);
  });

  it('is no question, and has nobody in a new paragraph', () => {
    expect(tiesOf("Rolf Dean attended. Is he Ruby's uncle?")).toEqual([]);
    expect(tiesOf('Rolf Dean attended.\n\nMarried Nell Hurst.')).toEqual([]);
  });
});

it('"he is" and a name are of whom the sentence before only described', () => {
  const ties = tiesOf(
    'Ted Low lives in Hull. Nobody asked about Ruby’s father. He is Rolf Dean of Leeds and he has a wife Nell.',
  );
  expect(ties.join()).not.toContain('Nell partner of Ted Low');
});

describe('a stranger', () => {
  it('is whom the pronouns after mean, and not somebody named before', () => {
    const note = "Dora Pike was there. A woman came in saying she was Ruby's aunt. She is the sister of Rolf Dean.";
    expect(tiesOf(note)).toEqual([]);
  });

  it('is none where the words go on to name them', () => {
    expect(tiesOf("A woman called Nell Hurst rang. She is Ruby's aunt.")).toEqual([
      'Nell Hurst aunt-uncle of child-ruby',
    ]);
  });
});
