/** Lines that head those below them: "Paternal family of Max", "MUM'S SIDE:". */
import type { Sentence } from '../parsed-document.ts';

const longestHeading = 8;

/** A short line of its own, begun with a capital, that no stop ends but perhaps a colon. */
export function isHeading({ part, start, end, tokens }: Sentence, text: string): boolean {
  const alone = start <= part.start + 1 && end >= part.end - 1;
  return (
    alone &&
    /^(paragraph|list-item)$/.test(part.shape) &&
    tokens.length <= longestHeading &&
    tokens[0]?.capital !== 'none' &&
    !/[.,;!?"”]$/.test(text.slice(start, end))
  );
}
