/** The year that a line of a chronology opens with: "03.2018 | …", "07/21 …", "Ivy in foster care Mar-Oct 2016". */
import type { Reading } from '../reading.ts';

/** "22.15" is a time of day, and so may "10.15" be where no table says that it is a month. */
const day = String.raw`\d{1,2}[./-]\d{1,2}[./-](\d{4}|\d{2})`;
const month = String.raw`(?:0?[1-9]|1[0-2])(?:[./-](\d{4})|[/-](\d{2})|\.(\d{2})(?=\s*\|))`;
const opening = new RegExp(String.raw`^[\s|*•-]*(?:${day}|${month}|((?:19|20)\d\d))(?!\d)`);
const inside = /(?<![\d/.])((?:19|20)\d\d)(?!\d)/;

/** The year of the line around an offset; `undefined` where it gives none. */
export function lineYear(
  { text, start, end }: Pick<Reading, 'text' | 'start' | 'end'>,
  offset: number,
): number | undefined {
  const line = text.slice(text.lastIndexOf('\n', offset) + 1, offset);
  const found = opening.exec(line.replaceAll(/[oO](?=\d)|(?<=\d)[oO]/g, '0'))?.slice(1);
  const year = found?.find((digits) => digits !== undefined) ?? inside.exec(text.slice(start, end))?.[1];
  if (year === undefined) return undefined;
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

/** Whether the line tells of a time well before the record was written: two years ago or more. */
export function isLongAgo(reading: Reading, offset: number): boolean {
  const year = lineYear(reading, offset);
  const { writtenOn } = reading.discourse.record;
  return year !== undefined && writtenOn !== undefined && year <= Number(writtenOn.slice(0, 4)) - 2;
}
