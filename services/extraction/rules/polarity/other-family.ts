/** Finds passages about another family's child that were pasted into the record: a relative is tied to a child who is nowhere else in it. */
import { kinTermAt } from '../kin/kin-term-at.ts';
import type { ParsedDocument, Part, Sentence } from '../parsed-document.ts';

const cue =
  /\b(other|different|another|wrong|unrelated) (case|family|child|file|record)\b|pasted in error|wrong template|not (this|our|the same) (family|child|case)|copied (in|over) (in error|from)/i;

export function otherFamilyParts(document: ParsedDocument): ReadonlySet<Part> {
  const text = document.record.text;
  if (!cue.test(text)) return new Set();
  const apart = document.parts.filter((part) => isForeign(document, part));
  return new Set(apart);
}

/** A paragraph that gives somebody a relative ("X's maternal aunt"), where that somebody and every other name of it stand nowhere else in the record. */
function isForeign(document: ParsedDocument, part: Part): boolean {
  const marked = cue.test(document.record.text.slice(part.start, part.end));
  if (part.shape !== 'paragraph' && !marked) return false;
  const inside = namesOf(document, part, true);
  const outside = new Set(namesOf(document, part, false));
  if (inside.length === 0 || (!marked && inside.some((name) => outside.has(name)))) return false;
  return document.sentences.some(
    (sentence) => sentence.part === part && sentence.names.some((name) => ownsKin(sentence, name.to)),
  );
}

function ownsKin({ tokens }: Sentence, at: number): boolean {
  return tokens[at]?.kind === 'possessive' && [1, 2, 3].some((step) => kinTermAt(tokens, at + step) !== undefined);
}

function namesOf(document: ParsedDocument, part: Part, within: boolean): string[] {
  const childNames = within ? [] : document.caseFile.children.flatMap((child) => child.name.split(' '));
  const names = document.sentences
    .filter((sentence) => (sentence.part === part) === within)
    .flatMap((sentence) => sentence.names);
  return [
    ...new Set([...names.flatMap(({ name }) => [...name.given, ...(name.family ? [name.family] : [])]), ...childNames]),
  ];
}
