/** Cuts a record into parts, each with its shape and voice, and the parts into sentences of tokens. Linear in the text. */
import type { KithRecord } from '#graph/model/record.ts';
import type { Part, PartShape, Token } from '../parsed-document.ts';
import { speakerTurns } from '../../../intake/speaker-turns.ts';
import { splitSentences } from './split-sentences.ts';
import { speakerLabels, turnOf, type Turn } from './speaker-labels.ts';
import { delimitedCells, delimitedLines } from './delimited-lines.ts';
import { entryLines, type EntryLine } from './entry-lines.ts';
import { csvCells } from './csv-cells.ts';
import { hasLeader, tableCells } from './table-cells.ts';
import { withHeadings } from './table-headings.ts';
import { tokenise } from './tokenise.ts';
import { wraps, wrapWidth } from './line-wraps.ts';

export interface Segment {
  readonly part: Part;
  readonly sentences: readonly (readonly Token[])[];
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The segments of a record in the order of its text. */
export function segmentRecord(record: KithRecord): Segment[] {
  if (record.format === 'csv') return segmentsOf(csvCells(record.text), record.text);
  const lines = linesOf(record.text);
  if (record.format === 'vtt' || record.format === 'srt') return segmentsOf(turnParts(record.text, lines), record.text);
  const speakers = speakerLabels(lines.map((line) => line.text));
  const header = headerLength(lines);
  const texts = lines.map((line) => line.text);
  const [entries, rows] = [entryLines(texts), delimitedLines(texts)];
  const parts: Part[] = [];
  const width = wrapWidth(lines.map((line) => line.text));
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (!line) break;
    if (line.text.trim() === '' || /^[\s|:+=_*-]+$/.test(line.text)) {
      at += 1;
      continue;
    }
    const entry = at < header ? undefined : entries.get(at);
    if (at < header) parts.push(...headerPart(line));
    else if (rows.has(at)) parts.push(...delimitedCells(line.text, line.start, rows.get(at) ?? ''));
    else if (entry) {
      const last = continuation(lines, at, width, { speakers, entries, rows });
      parts.push(...entryCells(entry, line, lines[last] ?? line));
      at = last;
    } else if (isTableRow(line.text)) parts.push({ shape: 'table-row', start: line.start, end: line.end });
    else {
      const last = continuation(lines, at, width, { speakers, entries, rows });
      parts.push(partOf(line, lines[last] ?? line, record.text, speakers));
      at = last;
    }
    at += 1;
  }
  const whole = parts.flatMap((part) =>
    part.shape === 'table-row' && part.row === undefined ? tableCells(record.text, part) : [part],
  );
  return segmentsOf(whole, record.text);
}

function segmentsOf(parts: readonly Part[], text: string): Segment[] {
  return withHeadings(text, parts).map((part) => segment(part, text));
}

function segment(part: Part, text: string): Segment {
  return { part, sentences: splitSentences(tokenise(text, part.start, part.end)) };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    lines.push({ start, end, text: text.slice(start, end) });
    start = end + 1;
  }
  return lines;
}

/** The person of an entry and what is said of them, as the cells of a row. */
function entryCells({ from, to, said }: EntryLine, first: Line, last: Line): Part[] {
  const row = first.start;
  return [
    { shape: 'table-row', row, column: 0, entry: true, start: row + from, end: row + to },
    {
      shape: 'table-row',
      row,
      column: 1,
      entry: true,
      start: row + said,
      end: last.start + last.text.trimEnd().length,
    },
  ];
}

/** A .vtt or .srt: the author's line of its note, then the turns. */
function turnParts(text: string, lines: readonly Line[]): Part[] {
  const notes = lines.slice(0, 12).flatMap((line) => (headerKey.test(line.text) ? headerPart(line) : []));
  const turns = speakerTurns(text).map(({ speaker, start, end }): Part => {
    if (speaker === undefined) return { shape: 'speaker-turn', start, end };
    return { shape: 'speaker-turn', start, end, speakerLabel: speaker, labelStart: text.lastIndexOf(speaker, start) };
  });
  return [...notes, ...turns];
}

const headerKey =
  /^\s*(type|date|author|record type|written by|completed by|author's role|role|service|time|subject|re|from|to|cc|sent|worker|team|location|venue)\s*:/i;

/** How many of the first lines are `Key: value` lines before the first empty line. */
function headerLength(lines: readonly Line[]): number {
  let at = 0;
  while (at < Math.min(lines.length, 12) && headerKey.test(lines[at]?.text ?? '')) at += 1;
  return at;
}

/** Only an author's line is read for people; the others are dates and types. */
function headerPart(line: Line): Part[] {
  const found = /^\s*([^:]+):\s*/.exec(line.text);
  if (!found || !/^(author|written by|completed by|worker|from|to|cc)$/i.test(found[1]?.trim() ?? '')) return [];
  return [{ shape: 'header', start: line.start + found[0].length, end: line.end, label: found[1]?.trim() ?? '' }];
}

function isTableRow(text: string): boolean {
  if (hasLeader(text) && text.length < 100) return true;
  return (text.match(/\|/g)?.length ?? 0) >= 1 && !/^\s*[|+-]+\s*$/.test(text) && text.includes(' ');
}

const bullet = /^\s*(?:[-–—*•·▪o]\s+|\(?\d{1,3}[.)]\s+|\(?[a-z][.)]\s+|>>>\s*)/;
const quotedReply = /^\s*>+/;
const emailKey = /^[>\s]*(from|to|cc|bcc|sent|subject|date)\s*:/i;
/** "B1 Mother: …", "C3 Joan Marsh, nan": the number of a form's box before what it holds. */
const fieldNumber = /^\s*[A-Z]\d{1,2}[a-z]?[.):]?\s+(?=\S)/;
/** "Q3. Kids at home? Ann 9, Bob 6": the question is the field's label. */
const askedField = /^\s*(?:[A-Z]\d{1,2}[a-z]?|\(?\d{1,3})[.):]\s+(\p{Lu}[\p{L}'’/ -]{1,40}?)\?\s+(?=\S)/u;
const formField = /^\s*(?:[-–*•]\s*|[A-Z]\d{1,2}[a-z]?[.):]?\s+)?([A-Z][\p{L}'’/ -]{1,40}?)\s*:\s+(?=\S)/u;

/** What marks a line as the beginning of something. */
interface Marks {
  readonly speakers: ReadonlySet<string>;
  readonly entries: ReadonlyMap<number, EntryLine>;
  readonly rows: ReadonlyMap<number, string>;
}

/** The last line that belongs to the same paragraph as line `at`: hard-wrapped lines are joined, list items and labels are not. */
function continuation(lines: readonly Line[], at: number, width: number, { speakers, entries, rows }: Marks): number {
  let last = at;
  while (last + 1 < lines.length) {
    const [here, next] = [lines[last]?.text ?? '', lines[last + 1]?.text ?? ''];
    const fresh =
      next.trim() === '' ||
      bullet.test(next) ||
      fieldNumber.test(next) ||
      isTableRow(next) ||
      entries.has(last + 1) ||
      rows.has(last + 1) ||
      emailKey.test(next) ||
      formField.test(next) ||
      speakerOf(next, speakers) !== undefined;
    if (fresh || !wraps(here, next, width) || emailKey.test(here)) break;
    if (quotedReply.test(next) !== quotedReply.test(here)) break;
    last += 1;
  }
  return last;
}

function partOf(first: Line, last: Line, text: string, speakers: ReadonlySet<string>): Part {
  const speaker = speakerOf(first.text, speakers);
  const lead = leadOf(first.text, speaker);
  const label = speaker === undefined ? (formField.exec(first.text) ?? askedField.exec(first.text))?.[1] : undefined;
  // "SUBJECT: PIKE AL" in a police log is no line of a letter.
  const isMail = !/^\s*SUBJECT\s*:/.test(first.text) || /^[>\s]*(?:from|to|sent)\s*:/im.test(text);
  const shape = emailKey.test(first.text) && !isMail ? 'form-field' : shapeOf(first.text, speaker, label);
  return {
    shape,
    start: first.start + lead,
    end: last.start + text.slice(last.start, last.end).trimEnd().length,
    ...(speaker === undefined ? {} : { speakerLabel: speaker.label, labelStart: first.start + speaker.at }),
    ...(label === undefined ? {} : { label }),
  };
}

function leadOf(text: string, speaker: Turn | undefined): number {
  if (speaker !== undefined) return speaker.length;
  return fieldNumber.exec(text)?.[0].length ?? bullet.exec(text)?.[0].length ?? quotedReply.exec(text)?.[0].length ?? 0;
}

function shapeOf(text: string, speaker: Turn | undefined, label: string | undefined): PartShape {
  if (speaker !== undefined) return 'speaker-turn';
  if (emailKey.test(text)) return 'email-header';
  if (quotedReply.test(text) && !text.startsWith('>>>')) return 'quoted-reply';
  if (bullet.test(text)) return 'list-item';
  return label === undefined && !fieldNumber.test(text) ? 'paragraph' : 'form-field';
}

/** The turn a line begins, when its label is a speaker's. */
function speakerOf(text: string, speakers: ReadonlySet<string>): Turn | undefined {
  const turn = turnOf(text);
  return turn !== undefined && speakers.has(turn.label) ? turn : undefined;
}
