/** What a record says of itself where it begins: its type, its date, its author. Nothing is guessed from the file's name. */
import type { RecordFormat, RecordType } from '#graph/model/record.ts';
import { recogniseDate } from './recognise-date.ts';
import { recogniseType } from './recognise-type.ts';

export interface RecordHeading {
  readonly type: RecordType;
  readonly typeAsWritten?: string;
  readonly writtenOn?: string;
  readonly author?: string;
}

const TYPE = ['type', 'record type', 'document type', 'type of record', 'contact type', 'form'];
const DATE = [
  'date',
  'sent',
  'dated',
  'date of visit',
  'date of call',
  'date of contact',
  'date of meeting',
  'date of record',
  'date of report',
  'date of statement',
  'date of recording',
  'date recorded',
  'date of note',
  'visit date',
  'date/time',
  'date and time',
  'date & time',
  'date completed',
  'recorded on',
];
const AUTHOR = [
  'author',
  'from',
  'recorded by',
  'written by',
  'completed by',
  'report by',
  'report author',
  'prepared by',
  'note by',
  'visit by',
  'worker',
  'social worker',
  'minutes by',
  'minutes taken by',
  'minute taker',
  'supervisor',
  'statement of',
  'referrer',
  'signed',
];

/** How far into a record its own header may reach, in lines that are not empty. */
const HEADER_LINES = 15;

export function recogniseHeading(text: string, format: RecordFormat): RecordHeading {
  const opening = text.slice(0, 8_000);
  const lines = opening
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, HEADER_LINES);
  const fields = labelledLines(lines);
  const typeAsWritten = firstOf(fields, TYPE);
  const { type, wording } = recogniseType({ typeAsWritten, format, lines });
  const date = firstOf(fields, DATE);
  const author = firstOf(fields, AUTHOR);
  const writtenOn = (date === undefined ? undefined : recogniseDate(date)) ?? dateOfFirstLines(lines);
  return {
    type,
    ...(wording !== undefined && { typeAsWritten: wording }),
    ...(writtenOn !== undefined && { writtenOn }),
    ...(author !== undefined && { author: author.slice(0, 300) }),
  };
}

/** `Label: value` and table rows `Label | value`, labels in lower case; markdown emphasis around labels is let go. */
function labelledLines(lines: readonly string[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of lines) {
    const match = /^[#>*_\s-]*([A-Za-z][A-Za-z/& ]{1,30}?)[*_\s]*(?::|\s\|)[*_\s]*(\S.*)$/.exec(line);
    const label = match?.[1]?.toLowerCase().replace(/\s+/g, ' ');
    if (label !== undefined && match?.[2] !== undefined && !fields.has(label)) fields.set(label, match[2].trim());
  }
  return fields;
}

function firstOf(fields: ReadonlyMap<string, string>, labels: readonly string[]): string | undefined {
  return labels.map((label) => fields.get(label)).find((value) => value !== undefined);
}

/** A line that is a date and little else, as at the head of a letter or a running note; a date of birth is none. */
function dateOfFirstLines(lines: readonly string[]): string | undefined {
  for (const line of lines.slice(0, 8)) {
    if (line.length > 60 || /\b(?:d\.?o\.?b|born|birth)\b/i.test(line)) continue;
    const date = recogniseDate(line);
    if (date !== undefined) return date;
  }
  return undefined;
}
