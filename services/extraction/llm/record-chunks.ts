/** A long record in parts that end at paragraphs, each beginning with the last paragraph of the one before. */
export interface RecordChunk {
  readonly start: number;
  readonly end: number;
}

/**
 * @param limit the most UTF-16 units of a part; a single paragraph longer than that is cut at spaces.
 * @param whole what is parted, where that is not the whole text.
 */
export function recordChunks(
  text: string,
  limit: number,
  whole: RecordChunk = { start: 0, end: text.length },
): readonly RecordChunk[] {
  const chunks: RecordChunk[] = [];
  let { start } = whole;
  while (whole.end - start > limit) {
    const end = lastBreak(text, start, start + limit);
    chunks.push({ start, end });
    const overlap = lastBreak(text, start, end - 1);
    start = overlap > start && end - overlap < limit / 4 ? overlap : end;
  }
  chunks.push({ start, end: whole.end });
  return chunks;
}

function lastBreak(text: string, start: number, limit: number): number {
  const least = start + (limit - start) / 2;
  for (const mark of ['\n\n', '\n', ' ']) {
    const at = text.lastIndexOf(mark, limit - mark.length);
    if (at > least) return at + mark.length;
  }
  const cutsPair = /[\uDC00-\uDFFF]/.test(text.charAt(limit)) && /[\uD800-\uDBFF]/.test(text.charAt(limit - 1));
  return cutsPair ? limit - 1 : limit;
}
