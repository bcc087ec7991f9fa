/** Cuts a record into parts, each with its shape and voice, and the parts into sentences of tokens. Linear in the text. */
import type { KithRecord } from '#graph/model/record.ts';
import { speakerTurns } from '../../../intake/speaker-turns.ts';
import type { Part, Token } from '../parsed-document.ts';
import { csvCells } from './csv-cells.ts';
import { delimitedCells, delimitedLines } from './delimited-lines.ts';
import { type EntryLine, entryLines } from './entry-lines.ts';
import { headerKey, headerLength, headerPart } from './header-lines.ts';
import { continuation, isTableRow, partOf, type Marks } from './line-parts.ts';
import { type LabelledPart, labelledLines } from './label-lines.ts';
import { wrapWidth } from './line-wraps.ts';
import { lineFields } from './line-fields.ts';
import { type Line, linesOf } from './record-lines.ts';
import { relationFields } from './relation-labels.ts';
import { speakerLabels } from './speaker-labels.ts';
import { splitSentences } from './split-sentences.ts';
import { tableCells } from './table-cells.ts';
import { withHeadings } from './table-headings.ts';
import { tokenise } from './tokenise.ts';

export interface Segment {
  readonly part: Part;
  readonly sentences: readonly (readonly Token[])[];
}

/** The segments of a record in the order of its text. */
export function segmentRecord(record: KithRecord): Segment[] {
  if (record.format === 'csv') return segmentsOf(csvCells(record.text), record.text);
  const lines = linesOf(record.text);
  if (record.format === 'vtt' || record.format === 'srt') return segmentsOf(turnParts(record.text, lines), record.text);
  const texts = lines.map((line) => line.text);
  const [header, width] = [headerLength(lines), wrapWidth(texts)];
  const marks: Marks = { speakers: speakerLabels(texts), entries: entryLines(texts), rows: delimitedLines(texts) };
  const parts: Part[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (!line) break;
    if (line.text.trim() === '' || /^[\s|:+=_*-]+$/.test(line.text)) {
      at += 1;
      continue;
    }
    const labelled =
      at < header ? undefined : labelledLines(lines, at, (one) => marks.entries.has(one) || marks.rows.has(one));
    const entry = at < header ? undefined : marks.entries.get(at);
    if (at < header) parts.push(...headerPart(line));
    else if (marks.rows.has(at)) parts.push(...delimitedCells(line.text, line.start, marks.rows.get(at) ?? ''));
    else if (labelled) {
      parts.push(labelled.part);
      at = labelled.last;
    } else if (entry) {
      const last = continuation(lines, at, width, marks);
      parts.push(...entryCells(entry, line, lines[last] ?? line));
      at = last;
    } else if (isTableRow(line.text)) parts.push({ shape: 'table-row', start: line.start, end: line.end });
    else {
      const last = continuation(lines, at, width, marks);
      const part = partOf(line, lines[last] ?? line, record.text, marks.speakers);
      parts.push(...lineFields(part, record.text).flatMap((field) => relationFields(field, record.text)));
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

function segment(part: Part | LabelledPart, text: string): Segment {
  if (!('values' in part)) return { part, sentences: splitSentences(tokenise(text, part.start, part.end)) };
  const values = part.values.flatMap(({ start, end }, at) => [
    mark(at === 0 ? ':' : ',', at === 0 ? part.labelEnd : start),
    ...tokenise(text, start, end),
  ]);
  return { part, sentences: splitSentences([...tokenise(text, part.start, part.labelEnd), ...values]) };
}

/** The colon or comma that the end of a line stands for. */
function mark(text: string, start: number): Token {
  return { text, lower: text, start, end: start, kind: 'punctuation', capital: 'none' };
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
