/** Dates as people write them in a record ("12 June", "14/5", "11/2026", "2017"), as EDTF; a missing year is the record's own. */
import { anyOf } from '#services/pattern-source.ts';
import type { Cue, Passage } from './passage.ts';
import { clauseAt } from './passage.ts';

interface WrittenDate {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthWord =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const forms = new RegExp(
  anyOf(
    String.raw`\b(\d{4})-(\d\d)-(\d\d)\b|\b(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})\b`,
    String.raw`\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthWord}\b\.?(?: (\d{4}))?|\b${monthWord}\b\.? (\d{4})\b`,
    String.raw`\b(\d{1,2})[./](\d{4})\b|\b(\d{1,2})\/(\d{1,2})\b|\b((?:19|20)\d\d)\b`,
  ),
  'gi',
);

export function datesIn(passage: Passage): WrittenDate[] {
  const { writtenOn } = passage.reading.document.record;
  return [...passage.text.matchAll(forms)].flatMap((found) => {
    const date = dateOf(found, writtenOn?.slice(0, 4));
    const start = passage.start + found.index;
    return date === undefined ? [] : [{ date, start, end: start + found[0].length }];
  });
}

function dateOf(found: RegExpExecArray, recordYear: string | undefined): string | undefined {
  const [, y1, m1, d1, d2, m2, y2, d3, w3, y3, w4, y4, m5, y5, d6, m6, y7] = found;
  if (y1 !== undefined) return day(y1, m1, d1);
  if (d2 !== undefined) return day(y2?.length === 2 ? `20${y2}` : y2, m2, d2);
  if (w3 !== undefined) return day(y3 ?? recordYear, monthNumber(w3), d3);
  if (w4 !== undefined) return month(y4, monthNumber(w4));
  if (m5 !== undefined) return month(y5, m5);
  if (d6 !== undefined) return day(recordYear, m6, d6);
  return y7;
}

function monthNumber(word: string): string {
  return String(months.indexOf(word.slice(0, 3).toLowerCase()) + 1);
}

function month(year: string | undefined, number: string | undefined): string | undefined {
  const value = Number(number);
  return year === undefined || !(value >= 1 && value <= 12) ? undefined : `${year}-${String(value).padStart(2, '0')}`;
}

function day(year: string | undefined, number: string | undefined, dayOfMonth: string | undefined): string | undefined {
  const [inMonth, value] = [month(year, number), Number(dayOfMonth)];
  return inMonth === undefined || !(value >= 1 && value <= 31)
    ? undefined
    : `${inMonth}-${String(value).padStart(2, '0')}`;
}

/** The date in the clause of a cue, else at the head of its row; birth dates and ends of orders are not when something happened. */
export function dateIn(passage: Passage, cue: Pick<Cue, 'start'>): string | undefined {
  const clause = clauseAt(passage, cue.start);
  const happened = datesIn(passage).filter(({ start }) => {
    const before = passage.text.slice(Math.max(0, start - passage.start - 12), start - passage.start);
    return !/\b(dob|born|b\.?|to|until|till)\s*:?\s*$/i.test(before) && !isBirthDate(passage, start);
  });
  return (
    (happened.find(({ start }) => start >= clause.start && start <= clause.end) ?? happened[0])?.date ??
    rowDate(passage)
  );
}

/** "PIKE Karen 02/03/1990": a date right behind a name is when they were born. */
function isBirthDate(passage: Passage, start: number): boolean {
  return passage.sentence.sentence.names.some(
    ({ end }) =>
      end <= start &&
      start - end < 4 &&
      /^[\s,(]*$/.test(passage.text.slice(end - passage.start, start - passage.start)),
  );
}

/** The date that heads the row of a table. */
export function rowDate({ reading, sentence }: Passage): string | undefined {
  const { part } = sentence.sentence;
  const { text, writtenOn } = reading.document.record;
  if (part.shape !== 'table-row') return undefined;
  const [first] = text.slice(part.start, Math.min(part.end, part.start + 40)).matchAll(forms);
  return first === undefined ? undefined : dateOf(first, writtenOn?.slice(0, 4));
}
