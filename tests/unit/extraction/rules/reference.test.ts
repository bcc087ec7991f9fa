import { describe, expect, it } from 'vitest';
import { readNote, tiesOf } from './read-note.ts';

describe('who is meant', () => {
  it('a pronoun means the subject before it whose sex fits', () => {
    expect(tiesOf('Derek Foyle rang. His brother Paul lives in Leeds.')).toEqual(['Paul sibling of Derek Foyle']);
  });

  it('a quoted "my" is the speaker\'s, a bare "mum" in a note the children\'s', () => {
    expect(tiesOf('Moira said, "my brother Wayne came." Mum was out.')).toEqual([
      'Wayne sibling of Moira',
      'Mum parent of child-ruby',
      'Mum parent of child-leo',
    ]);
  });

  it('the words of a child are about that child', () => {
    expect(tiesOf('Ruby said: "Uncle Ted is nice. Derek is my cousin."')).toEqual(['Derek cousin of child-ruby']);
  });

  it('who is spoken of as "he" in a quotation is not the one who speaks', () => {
    expect(tiesOf('Derek said: "He is not my brother."')).toEqual([]);
  });

  it('the turns of a transcript have their speakers', () => {
    const turns =
      "Ruby: Nan is mum's mum.\nSam: And Derek?\nRuby: He is my dad's brother.\nSam: Right.\nRuby: Yes.\nSam: Good.";
    expect(tiesOf(turns)).toContain('Derek sibling of my dad');
  });

  it('an author who is family speaks for themselves', () => {
    const header = 'Type: email\nDate: 2025-01-01\nAuthor: Maud Baines, parent\n\n';
    expect(tiesOf('My husband Keith is 68.', header)).toEqual(['Keith partner of Maud Baines']);
  });

  it('a row about another child gives kin to that child', () => {
    expect(tiesOf('04.06.2011 | Aiden b. Karen 16. Father Lee Pike, 19 | GP')).toEqual([
      'Karen parent of Aiden',
      'Lee Pike parent of Aiden',
    ]);
  });

  it('the relative named before is the one described after', () => {
    const reading = readNote("Karen's sister Moira rang. Karen's sister was upset.");
    expect(reading.remarks.some((remark) => remark.outcome === 'same')).toBe(true);
    expect(reading.claims).toHaveLength(1);
  });

  it.each([
    ['Ruby drew her Nan. Ruby drew her Nain.', 2],
    ['Ruby drew her Nan. Ruby drew her Nanny.', 1],
    ['Ruby drew her Gran. Ruby drew her Nan.', 2],
  ])('a word by which a grandmother is called names one person: %s', (text, people) => {
    expect(readNote(text).claims).toHaveLength(people);
  });
});
