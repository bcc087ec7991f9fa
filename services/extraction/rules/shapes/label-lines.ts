/** Labels of a form that stand on a line of their own, above what they ask for: "Mother's full name" and below it "Ann Low". */
import { inSequence } from '#services/pattern-source.ts';
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { Part } from '../parsed-document.ts';
import type { Line } from './record-lines.ts';
import { columnOf } from './table-headings.ts';

/** A label's words that count, in UTF-16 code units of the text: of "Mother's full name:" the first. */
interface Label {
  readonly start: number;
  readonly end: number;
  readonly plural: boolean;
  readonly holds: RegExp;
}

/** A field whose label stands above its values; `labelEnd`: where the words of the label that count end. */
export type LabelledPart = Part & {
  readonly labelEnd: number;
  readonly values: readonly Pick<Part, 'start' | 'end'>[];
};

const asked = new RegExp(
  inSequence(
    String.raw`^(\s*(?:(?:full )?names? of (?:the )?)?)(\p{L}[\p{L}'’ -]*?(?:\((?:s|ren)\))?)(?:['’]s?|s['’])?`,
    String.raw`(?: (?:full )?(?:names?|details)(?:\(s\))?)?(?:,? (?:and|&) (?:dob|d\.o\.b\.?|date of birth|age|address))?\s*:?\s*$`,
  ),
  'iu',
);
/** Somebody's name and, behind a mark, what more is said of them. */
const noName = '(?:Unknown|Deceased|Refused|Declined|Withheld|Information|See|As|Same|Thought|Believed)';
const particle = '(?:(?:de|da|dos|del|van|der|den|von|bin|al|el|la|le|ap) )';
const named = new RegExp(
  inSequence(
    String.raw`^\s*(?:[-–—*•]\s+)?(?!${noName}\b)${particle}{0,2}\p{Lu}[\p{L}'’-]+\.?(?:,? ${particle}{0,2}\p{Lu}[\p{L}'’.-]*){0,4}`,
    String.raw`(?:\s*(?:[(,–—/&-]|(?:[Aa]nd|[Dd]ob|DOB|[Dd]\.[Oo]\.[Bb]|[Bb]orn|[Aa]ged?)\b|\d)[^:]{0,60})?$`,
  ),
  'u',
);
/** What somebody is. */
const described = /^\s*(?:[-–—*•]\s+)?\p{L}[^:|]{2,48}$/u;

/** The field of the label that line `at` is, with its value or, of a plural, all its values, and the last line it goes over; `undefined` where it is none. */
export function labelledLines(
  lines: readonly Line[],
  at: number,
  isTaken: (line: number) => boolean,
): { readonly part: LabelledPart; readonly last: number } | undefined {
  const line = lines[at];
  const label = line && labelOf(line);
  if (!line || !label) return undefined;
  const values: Line[] = [];
  let last = lines[at + 1]?.text.trim() === '' ? at + 1 : at;
  for (let value = lines[last + 1]; value && holdsValue(value, label); value = lines[last + 1]) {
    if (isTaken(last + 1) || (label.holds === named && labelOf(value))) break;
    last += 1;
    values.push(value);
    if (!label.plural) break;
  }
  return values.length > 0 ? { part: fieldOf(line, label, values.map(placeOf)), last } : undefined;
}

function labelOf({ text, start }: Line): Label | undefined {
  const found = text.length < 60 ? asked.exec(text) : null;
  if (!found) return undefined;
  const [, lead = '', words = ''] = found;
  const at = start + lead.length;
  const whole = text.replace(/\s*:?\s*$/, '');
  if (columnOf(whole) === 'relation') return { start, end: start + whole.length, plural: false, holds: described };
  if (/^\s*(?:full )?name$/i.test(whole)) return { start, end: start + whole.length, plural: false, holds: named };
  const kin = kinTerm(words).find(
    ({ path, tradition }) => path !== undefined && (tradition === 'english' || tradition === 'casework'),
  );
  if (!kin || kin.path?.[0]?.step === 'child' || !/^\p{Lu}/u.test(words)) return undefined;
  return { start: at, end: at + words.length, plural: kin.plural || words.endsWith('(s)'), holds: named };
}

function holdsValue({ text }: Line, { holds }: Label): boolean {
  return holds.test(text) && !/[.!?;]$/.test(text.trimEnd());
}

function fieldOf({ text }: Line, { start, end }: Label, values: LabelledPart['values']): LabelledPart {
  const label = text.replace(/\s*:?\s*$/, '').trim();
  return { shape: 'form-field', label, start, end: values.at(-1)?.end ?? end, labelEnd: end, values };
}

function placeOf({ text, start }: Line): LabelledPart['values'][number] {
  const lead = /^\s*(?:[-–—*•]\s+)?/.exec(text)?.[0].length ?? 0;
  return { start: start + lead, end: start + text.trimEnd().length };
}
