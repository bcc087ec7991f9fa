/**
 * Finds rows of words in a text: each of them in order, at most so many code units after the one before, with no end of a sentence between. Each kind of
 * words is looked for once, however many rows it stands in.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words (the source of a regular expression), then others, each so close to those before. */
export interface Row {
  readonly first: string;
  readonly next: readonly Step[];
}

interface Step {
  /** The most code units that may lie between. */
  readonly gap: number;
  readonly words: string;
}

/** `inOrder(forbids, within(24, tells))`. */
export function inOrder(first: string, ...next: readonly Step[]): Row {
  return { first, next };
}

export function within(gap: number, words: string): Step {
  return { gap, words };
}

const compiled = new Map<string, RegExp>();

/** Looks in one text for rows. */
export function rowFinder(text: string): (row: Row) => readonly Span[] {
  const found = new Map<string, readonly Span[]>();
  const spansOf = (words: string): readonly Span[] => {
    const spans = found.get(words) ?? allOf(words, text);
    found.set(words, spans);
    return spans;
  };
  return ({ first, next }) => {
    let open = spansOf(first);
    for (const { gap, words } of next) {
      if (open.length === 0) break;
      open = followed(open, gap, spansOf(words), text);
    }
    return open;
  };
}

function allOf(words: string, text: string): readonly Span[] {
  const pattern = compiled.get(words) ?? new RegExp(words, 'gu');
  compiled.set(words, pattern);
  return [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
}

/** Those of `open` that one of `next` follows closely, each as far as that one. Both are in ascending order. */
function followed(open: readonly Span[], gap: number, next: readonly Span[], text: string): readonly Span[] {
  const byEnd = new Map<number, Span>();
  let from = 0;
  for (const { start, end } of open) {
    while ((next[from]?.start ?? Infinity) < end) from += 1;
    for (let at = from; (next[at]?.start ?? Infinity) <= end + gap; at += 1) {
      const one = next[at] as Span;
      if (/[.!?;\n]/.test(text.slice(end, one.start))) break;
      byEnd.set(one.end, { start, end: one.end });
    }
  }
  return [...byEnd.values()].toSorted((a, b) => a.end - b.end);
}
