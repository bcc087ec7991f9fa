/** Precision, recall and their harmonic mean, from what was found and what is so. */
export function pairScore(right: number, found: number, expected: number): string {
  const [precision, recall] = [right / Math.max(found, 1), right / Math.max(expected, 1)];
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)} (${right} right of ${found} found and ${expected} expected)`;
}
