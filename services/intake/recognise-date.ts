/** The first date in a phrase as an EDTF string, day before month as British records write it; `undefined` where there is none. */
import { isEdtf } from '#graph/model/edtf-date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;
const FORMS = [
  /\b(?<year>\d{4})-(?<numeric>\d{2})-(?<day>\d{2})(?!\d)/i,
  /\b(?<day>\d{1,2})[/.-](?<numeric>\d{1,2})[/.-](?<year>\d{4}|\d{2})(?!\d)/i,
  new RegExp(
    String.raw`\b(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+${MONTH},?[\s-]+(?<year>\d{4}|\d{2})(?!\d|:)`,
    'i',
  ),
  new RegExp(String.raw`\b${MONTH}\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)`, 'i'),
  new RegExp(String.raw`\b${MONTH}\s+(?<year>\d{4})(?!\d)`, 'i'),
];

export function recogniseDate(phrase: string): string | undefined {
  for (const form of FORMS) {
    const parts = form.exec(phrase)?.groups;
    const date = parts === undefined ? undefined : assemble(parts);
    if (date !== undefined) return date;
  }
  return undefined;
}

function assemble({ year, month, numeric, day }: Readonly<Record<string, string>>): string | undefined {
  const monthNumber = month === undefined ? Number(numeric) : MONTHS.indexOf(month.toLowerCase()) + 1;
  const written = [fullYear(year ?? ''), monthNumber, ...(day === undefined ? [] : [Number(day)])]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return exists(written) ? written : undefined;
}

/** Records are of living people's childhoods: two digits up to 50 are this century, later ones the last. */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return (Number(year) <= 50 ? '20' : '19') + year;
}

/** `31/02/2025` is no date. */
function exists(date: string): boolean {
  if (!isEdtf(date)) return false;
  const whole = date.length === 7 ? `${date}-01` : date;
  const parsed = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(whole);
}
