/** Prints scores side by side: a line a figure, a column a bundle. The same table serves a terminal and a Markdown page. */
import type { Score } from './evaluate-folder.ts';
import { figures, groupFigures } from './figures.ts';

export function scoreTable(scores: readonly Score[]): string {
  const rows = [...figures, ...groupFigures(scores)].flatMap(([name, work]) => {
    const cells = scores.map(({ counts }) => work(counts) ?? '');
    return cells.some((cell) => cell !== '') ? [[name, ...cells]] : [];
  });
  return table([['', ...scores.map(({ bundle }) => bundle)], ...rows]);
}

/** The counts of all, added up, as one score. */
export function together(scores: readonly Score[]): Score {
  const counts: Record<string, number> = {};
  for (const score of scores)
    for (const [name, count] of Object.entries(score.counts)) counts[name] = (counts[name] ?? 0) + count;
  return { bundle: `${scores.length} together`, counts, mistakes: {} };
}

/** Everything that went wrong, by sort, for reading one by one. */
export function mistakeList({ bundle, mistakes }: Score): string {
  const sorts = Object.entries(mistakes).flatMap(([sort, cases]) => [
    '',
    `${sort} (${cases.length})`,
    ...cases.map((words) => `  ${words.replace(/\s+/g, ' ')}`),
  ]);
  return [bundle, ...sorts].join('\n');
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  const [head = [], ...body] = rows;
  return [line(head), line(rule), ...body.map(line)].join('\n');
}
