/** A record's text with its quotes marked: the current one, and the others of the same person fainter. Text only, never markup. */
import { element } from '../dom/element.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where quotes overlap the current one wins, then the earlier. Offsets are UTF-16 code units of `text`. */
export function markText(text: string, spans: readonly Span[], current: Span): readonly (Node | string)[] {
  const kept: Span[] = [];
  for (const span of [current, ...spans.toSorted((a, b) => a.start - b.start)])
    if (kept.every((other) => span.end <= other.start || span.start >= other.end)) kept.push(span);
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const span of kept.toSorted((a, b) => a.start - b.start)) {
    parts.push(text.slice(at, span.start));
    const isCurrent = span === current;
    parts.push(element('mark', { class: isCurrent ? 'current' : 'other' }, text.slice(span.start, span.end)));
    at = span.end;
  }
  return [...parts, text.slice(at)];
}
