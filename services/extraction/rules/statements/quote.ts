/** The words a statement rests on: its sentence where that is short, else its clauses around the cue, always verbatim. */
import { clausesOf, type Cue, type Passage } from './passage.ts';

const longest = 240;

export function quoteOf(
  passage: Passage,
  cue: Pick<Cue, 'start' | 'end'>,
): { readonly start: number; readonly end: number } {
  const whole = trimmed(passage, passage.start, passage.start + passage.text.length);
  if (whole.end - whole.start <= longest) return whole;
  let [start, end] = [cue.start, cue.end];
  for (const clause of clausesOf(passage)) {
    if (clause.end <= cue.start && cue.end - clause.start <= longest) start = Math.min(start, clause.start);
    if (clause.start <= cue.start && clause.end >= cue.start)
      start = Math.min(start, Math.max(clause.start, cue.start - longest / 2));
    if (clause.end > cue.start && clause.end - start <= longest) end = Math.max(end, clause.end);
  }
  return trimmed(passage, wordStart(passage, start), end);
}

/** Not in the middle of a word. */
function wordStart(passage: Passage, start: number): number {
  let at = start - passage.start;
  while (at > 0 && /\S/.test(passage.text[at - 1] ?? ' ')) at -= 1;
  return passage.start + at;
}

function trimmed(passage: Passage, start: number, end: number): { readonly start: number; readonly end: number } {
  const words = passage.text.slice(start - passage.start, end - passage.start);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + words.trimEnd().length };
}
