/** Which labels before a colon are speakers of a transcript or a chat: short ones that open at least three lines and are no form label. */
import { kinTerm } from '#graph/kinship/kin-term.ts';

const label = /^\s*(?:\[[^\]]{3,30}\]\s*|\d{1,2}:\d{2}(?::\d{2})?\s+)?([\p{L}][\p{L}'’. -]{0,30}?)\s*:(?=\s|$)/u;
const formWords =
  /^(name|date|dob|address|tel|mother|father|school|gp|re|subject|from|to|cc|sent|note|notes|plan|outcome|action|actions|present|apologies|type|author|time|venue|children|child|police|health|victim|suspect|circs|research|ps|nb|q|http|https)$/i;

export function speakerLabels(lines: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const found = label.exec(line)?.[1]?.trim();
    if (found !== undefined && !formWords.test(found)) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  const lettered = [...counts].filter(([found]) => initials.test(found) && kinTerm(found).every(({ path }) => !path));
  const isTalk = lettered.length > 1 && lettered.reduce((lines, [, count]) => lines + count, 0) >= leastTurns;
  const often = [...counts].filter(([, count]) => count >= 3);
  return new Set([...often, ...(isTalk ? lettered : [])].map(([found]) => found));
}

/** "SW:", "NK:", "PT:": several of these one below the other are those who speak, however seldom each does. */
const initials = /^\p{Lu}{2}$/u;
const leastTurns = 5;
