import { describe, expect, it } from 'vitest';
import { readByRules } from '#services/extraction/rules/rules-extractor.ts';
import { caseFile, readNote, recordOf, tiesOf } from './read-note.ts';

describe('how it is said', () => {
  it.each([
    ['Derek Pike is not the father of Tyler.', 'Derek Pike parent of Tyler (denied)'],
    ["Derek rang. He is not Karen's brother.", 'Derek sibling of Karen (denied)'],
    ["Apparently Derek is Karen's brother.", 'Derek sibling of Karen (reported)'],
    ["Orla says he's Karen's brother, that Derek.", "Karen's brother sibling of Karen (reported)"],
    ["I heard that Derek is Karen's brother.", 'Derek sibling of Karen (reported)'],
    ["I asked about the story that Derek is Karen's brother.", 'Derek sibling of Karen (reported)'],
    ["Claims Orla knew and that Derek is Karen's brother.", 'Derek sibling of Karen (reported)'],
    ["So Derek is Karen's brother?", 'Derek sibling of Karen (reported)'],
    ["She reckons Derek is Karen's brother.", 'Derek sibling of Karen (reported)'],
    ['Orla was like a sister to Karen.', 'Orla sibling of Karen (denied)'],
  ])('"%s": %s', (words, tie) => {
    expect(tiesOf(words)).toContain(tie);
  });

  it('a flat denial takes back the sentence before', () => {
    expect(tiesOf("Derek is Karen's brother. He's not.")).toEqual(['Derek sibling of Karen (denied)']);
  });

  it.each([
    [
      "Orla rang. Derek says he is Karen's brother but he's not, he just has the same nose.",
      'Derek sibling of Karen (denied)',
    ],
    ['The draft agenda had Mr Derek Pike as MGF. He is not.', 'Mr Derek Pike grandparent of child-leo (denied)'],
    ['The minutes described Mrs Pike as MGM. She is the great-aunt.', 'Mrs Pike grandparent of child-leo (denied)'],
    ['School has Mrs Pike as grandmother.', 'Mrs Pike grandparent of child-leo (reported)'],
  ])('an entry elsewhere is a report, and what follows may take it back: "%s"', (words, tie) => {
    expect(tiesOf(words)).toContain(tie);
  });

  it('what is only supposed is not claimed as fact', () => {
    expect(tiesOf('If Derek marries Karen we will review.')).toEqual([]);
  });

  it('DNA excludes', () => {
    const [claim] = readNote('DNA test: Derek Pike is not the father of Leo.').claims;
    expect(claim).toMatchObject({ polarity: 'denied', basis: 'dna-excluded', to: 'child-leo' });
  });

  it('a passage pasted from another case ties nobody', () => {
    const body =
      "Karen is well.\n\nFreddie's paternal uncle Ivan came on Sunday.\n\nManager: remove paragraph from other case.";
    const reading = readNote(body);
    expect(reading.claims).toEqual([]);
    expect(
      reading.mentions.filter((mention) => mention.apart === 'other-family').map((mention) => mention.surface),
    ).toEqual(['Freddie', 'Ivan']);
  });

  it.each([
    'Karen is well. The wrong sheet was tabled re "Otto, whose nan Glenda is approved". Returned.',
    "Karen is well.\n\nGlenda, Otto's aunt, is approved for Otto.\n\n[The above is from another assessment. Otto is not a child in this case.]",
  ])('words of another family, which a remark says were carried over, tie nobody: %s', (body) => {
    expect(readNote(body).claims).toEqual([]);
  });

  it.each([
    "Craig Marsh is Leo's father. Craig Marsh was convicted of assault. This is not about another family.",
    "Craig Marsh is Leo's father; he has another family in Leeds. Craig Marsh was convicted of assault.",
    "We spoke of another family first. Craig Marsh is Leo's father. Craig Marsh was convicted of assault.",
  ])('a record of one paragraph that names the child is of this family, whatever else it mentions: %s', (body) => {
    const { claims, statements } = readNote(body);
    expect([claims.length > 0, statements.map(({ type }) => type)]).toEqual([true, ['concern']]);
  });

  it('a report tells of another family’s child in care without a remark on it, and of this family all the same', () => {
    const body = (...parts: string[]) => readByRules({ ...recordOf(parts.join('\n\n')), type: 'assessment' }, caseFile);
    const foreign = body('Karen is well.', "Freddie's aunt Ivy has been approved as his carer and he remains settled.");
    expect(foreign.claims).toEqual([]);
    const own = body('Karen Pike is well. Derek Pike is her brother.', "Derek's sister Karen has contact on Fridays.");
    expect(own.claims).not.toEqual([]);
  });
});
