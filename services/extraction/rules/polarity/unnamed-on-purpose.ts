/**
 * Whom a record leaves unnamed on purpose: "Another aunt is the subject of a confidential note." The words are to be joined with nobody, nor to
 * stand for a person of their own, for a line drawn to them would lead to whoever is kept safe (practice §4).
 */
import type { Discourse } from '../reference/discourse.ts';
import type { ReadSentence, Referent } from '../parsed-document.ts';

const toldElsewhere =
  /\b(?:sealed|confidential) (?:note|annex|file|report|document)\b|\b(?:given|given to the court|dealt with|set out|addressed) (?:separately|elsewhere)\b/i;
const indefinite = /^(?:an?|another|one|some)\s/i;
/** The article may stand before the words that were read: "A further sister of Ruby". */
const furtherOne = /\b(?:an?|another|one)\s+(?:\p{Ll}+\s+)?$/iu;

/** "Their aunt is in refuge and is not to be named": she stays somebody, of whom the handling tells. */
const forbidden = /\b(?:not to|must not|should not|never to|cannot) be (?:named|identified)\b/i;

export function settleUnnamed({ record }: Discourse, sentences: readonly ReadSentence[]): void {
  for (const { sentence, references } of sentences) {
    const silence = forbidden.exec(record.text.slice(sentence.start, sentence.end))?.index;
    const hidden = references.findLast(
      ({ start, people }) => silence !== undefined && start < sentence.start + silence && people.length > 0,
    );
    for (const person of hidden?.people ?? []) if (isUnnamed(person)) person.neverToBeNamed = true;
    const at = toldElsewhere.exec(record.text.slice(sentence.start, sentence.end))?.index;
    if (at === undefined) continue;
    const [first] = references.filter(({ start, people }) => start < sentence.start + at && people.length > 0);
    if (!first) continue;
    const [before, words] = [record.text.slice(sentence.start, first.start), record.text.slice(first.start, first.end)];
    if (indefinite.test(words) || furtherOne.test(before))
      for (const person of first.people) if (isUnnamed(person)) person.unnamedOnPurpose = true;
  }
}

function isUnnamed({ names, childId, places }: Referent): boolean {
  return names.length === 0 && childId === undefined && places.every(({ form }) => form !== 'named');
}
