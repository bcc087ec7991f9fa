import { describe, expect, it } from 'vitest';
import { readNote, tiesOf } from './read-note.ts';

describe('kin phrases', () => {
  it.each([
    ["Karen's brother Derek rang.", 'Derek sibling of Karen'],
    ['Derek Foyle (mat uncle) attended.', 'Derek Foyle aunt-uncle of child-ruby'],
    ['Moira Foyle – MGM', 'Moira Foyle grandparent of child-ruby'],
    ['Father: Lee Pike, 30', 'Lee Pike parent of child-ruby'],
    ['Karen rang. Her husband, Derek, was out.', 'Derek partner of Karen'],
    ['Karen is married to Derek.', 'Derek partner of Karen'],
    ["Brian's wife Moira was there.", 'Moira partner of Brian'],
    ['Tyler was born to Karen Pike and Shane Cole.', 'Karen Pike parent of Tyler'],
    ["Tyler's dad's mother is Jean.", "Jean parent of Tyler's dad"],
  ])('"%s" says: %s', (words, tie) => {
    expect(tiesOf(words)).toContain(tie);
  });

  it('name the side that is said after the word', () => {
    const [claim] = readNote("Ruby's great uncle on her dad's side, Ted, rang.").claims;
    expect(claim).toMatchObject({ side: 'paternal', to: 'child-ruby' });
  });

  it('say of several people what they are to one another', () => {
    expect(tiesOf('Karen and Derek are cousins.')).toEqual(['Derek cousin of Karen']);
  });

  it('give the children of a list to their parents', () => {
    expect(tiesOf('Moira rang. She has 3, Karen who is abroad, Derek and Paul.')).toEqual([
      'Moira parent of Karen',
      'Moira parent of Derek',
      'Moira parent of Paul',
    ]);
  });

  it('read whose somebody is without a kin word', () => {
    expect(tiesOf('Moira said: "Paul and Derek are mine."')).toEqual(['Moira parent of Paul', 'Moira parent of Derek']);
  });

  it('make a described mention where nobody is named', () => {
    const reading = readNote('Karen rang. Her maternal aunt in Leeds may help.');
    expect(reading.mentions.find((mention) => mention.form === 'described')?.surface).toBe('Her maternal aunt');
  });

  it('read a row that says who people are', () => {
    expect(tiesOf("WHO | SAYS THEY ARE\nMoira + Ted | nana + step grandad\nDerek | mum's brother").slice(0, 2)).toEqual(
      ['Moira grandparent of child-ruby', 'Moira grandparent of child-leo'],
    );
  });

  it('leave a title alone without proof: auntie is what one is called', () => {
    expect(tiesOf('Auntie Moira picked up on Friday.')).toEqual([]);
  });

  it('take a woman and a man under one surname for a couple, as hearsay only', () => {
    expect(tiesOf('Present: Moira and Derek Foyle.')).toEqual(['Derek Foyle partner of Moira (reported)']);
    expect(tiesOf("Karen's twins Moira and Derek Foyle came.").some((tie) => tie.includes('partner'))).toBe(false);
  });

  it('quote words that stand in the record', () => {
    const reading = readNote("Karen's brother Derek rang. Derek is married to Paula.");
    expect(reading.droppedQuotes).toBe(0);
    expect(reading.claims.length).toBe(2);
  });
});
