/** The order in which a case's mentions are read: children first, then record, start, end. Every choice between equals falls back on it. */
import { mentionSpan } from '#graph/model/mention.ts';

/** Compares two claim ends or person ids of the form `child-<id>` or `r<record>-<start>-<end>`. */
export function compareEnds(a: string, b: string): number {
  if (a === b) return 0;
  const [childA, childB] = [a.startsWith('child-'), b.startsWith('child-')];
  if (childA || childB) return childA && childB ? (a < b ? -1 : 1) : childA ? -1 : 1;
  const [spanA, spanB] = [mentionSpan(a), mentionSpan(b)];
  return spanA.record - spanB.record || spanA.start - spanB.start || spanA.end - spanB.end;
}

/** Plain code-unit order, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
