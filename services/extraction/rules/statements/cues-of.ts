/** Where the words of a statement rule's pattern stand in a passage. What was found is kept for as long as the record's passages are. */
import { inSmallLetters } from '../in-small-letters.ts';
import type { Cue, Passage } from './passage.ts';

/** Cues by the place of their passage in the record. */
type CuesByPassage = readonly (readonly Cue[])[];

const foundIn = new WeakMap<readonly Passage[], Map<RegExp, CuesByPassage>>();
const inSmall = new WeakMap<RegExp, RegExp>();

/**
 * Where the pattern's words stand. What it captures by a group's name is somebody's name: words that begin small are none, whatever the pattern's case.
 * The pattern is a constant: it is looked for in the whole record at once, for one program over a hundred sentences takes a third of the time of a
 * hundred programs over one.
 */
export function cuesOf({ passages, index }: Passage, pattern: RegExp): readonly Cue[] {
  const found = foundIn.get(passages) ?? new Map<RegExp, CuesByPassage>();
  foundIn.set(passages, found);
  const cues = found.get(pattern) ?? cuesByPassage(passages, pattern);
  found.set(pattern, cues);
  return cues[index] ?? [];
}

function cuesByPassage(passages: readonly Passage[], pattern: RegExp): CuesByPassage {
  if (!pattern.ignoreCase) return passages.map((passage) => cuesIn(passage, pattern));
  const small = inSmall.get(pattern) ?? inSmallLetters(pattern);
  inSmall.set(pattern, small);
  // Most passages hold none.
  return passages.map((passage) => (passage.small.search(small) === -1 ? [] : cuesIn(passage, pattern)));
}

function cuesIn({ text, start }: Passage, pattern: RegExp): readonly Cue[] {
  return [...text.matchAll(pattern)].filter(namesBeginCapital).map(({ index, 0: words }) => ({
    start: start + index,
    end: start + index + words.length,
    words,
  }));
}

function namesBeginCapital({ groups }: RegExpExecArray): boolean {
  return Object.values(groups ?? {}).every((name: string | undefined) => name === undefined || /^\p{Lu}/u.test(name));
}
