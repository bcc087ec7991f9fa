/** Finds passages about another family's child that were pasted into the record: a relative is tied to somebody who stands nowhere else in it. */
import { kinTermAt } from '../kin/kin-term-at.ts';
import type { NameSpan, ParsedDocument, Part, Token } from '../parsed-document.ts';

const cue =
  /\b(other|different|another|wrong|unrelated) (case|family|child|file|record)\b|pasted in error|wrong template|not (this|our|the same) (family|child|case)|copied (in|over) (in error|from)/i;

export function otherFamilyParts(document: ParsedDocument): ReadonlySet<Part> {
  const text = document.record.text;
  if (!cue.test(text)) return new Set();
  const places = partsByName(document);
  const foreign = document.sentences.filter(({ part, names, tokens }) => {
    const marked = cue.test(text.slice(part.start, part.end));
    if (part.shape !== 'paragraph' && !marked) return false;
    const stranger = (name: NameSpan) => wordsOf(name).every((word) => places.get(word)?.size === 1);
    return names.some((name) => ownsKin(tokens, name.to) && stranger(name)) && (marked || names.every(stranger));
  });
  return new Set(foreign.map(({ part }) => part));
}

/** In which parts each word of a name stands; the children of the case stand everywhere. */
function partsByName({ sentences, caseFile, parts }: ParsedDocument): ReadonlyMap<string, ReadonlySet<Part>> {
  const places = new Map<string, Set<Part>>();
  const note = (word: string, part: Part) => places.set(word, (places.get(word) ?? new Set()).add(part));
  for (const { names, part } of sentences) for (const name of names) for (const word of wordsOf(name)) note(word, part);
  for (const child of caseFile.children)
    for (const word of child.name.split(' ')) for (const part of parts.slice(0, 2)) note(word, part);
  return places;
}

function wordsOf({ name }: NameSpan): readonly string[] {
  return [...name.given, ...(name.family ? [name.family] : [])];
}

function ownsKin(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'possessive' && [1, 2, 3].some((step) => kinTermAt(tokens, at + step) !== undefined);
}
