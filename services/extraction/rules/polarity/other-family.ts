/** Finds passages about another family's child that were pasted into the record: a relative is tied to a child who is nowhere else in it. */
import type { ParsedDocument, Part } from '../parsed-document.ts';
import type { Discourse } from '../reference/discourse.ts';

export function otherFamilyParts(document: ParsedDocument, discourse: Discourse): ReadonlySet<Part> {
  const text = document.record.text;
  if (
    !/\b(other|different|another|wrong|unrelated) (case|family|child|file|record)\b|pasted in error|not this (family|child|case)|copied (in|over) (in error|from)/i.test(
      text,
    )
  )
    return new Set();
  const apart = document.parts.filter((part) => isForeign(document, part, discourse));
  return new Set(apart);
}

/** A paragraph of names none of which is used outside it. */
function isForeign(document: ParsedDocument, part: Part, _discourse: Discourse): boolean {
  const inside = namesOf(document, part, true);
  if (inside.length === 0) return false;
  const outside = new Set(namesOf(document, part, false));
  return (
    inside.length >= 2 &&
    inside.every((name) => !outside.has(name)) &&
    /\b(aunt|uncle|mother|father|grand|sister|brother|carer|child|settled|siblings?|mum|dad)\b/i.test(
      document.record.text.slice(part.start, part.end),
    )
  );
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
