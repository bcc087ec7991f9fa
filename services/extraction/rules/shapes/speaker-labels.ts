/** Which labels before a colon are speakers of a transcript or a chat: short ones that open at least three lines and are no form label. */
const label = /^\s*(?:\[[^\]]{3,30}\]\s*|\d{1,2}:\d{2}(?::\d{2})?\s+)?([\p{L}][\p{L}'’. -]{0,30}?)\s*:(?=\s|$)/u;
const formWords =
  /^(name|date|dob|address|tel|mother|father|school|gp|re|subject|from|to|cc|sent|note|notes|plan|outcome|action|actions|present|apologies|type|author|time|venue|children|child|police|health|victim|suspect|circs|research|ps|nb|q|http|https)$/i;

export function speakerLabels(lines: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const found = label.exec(line)?.[1]?.trim();
    if (found !== undefined && !formWords.test(found)) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 3).map(([found]) => found));
}
