/** A paragraph, list item, field or turn from the lines it goes over: what begins one, where it ends, and its shape. */
import type { Part, PartShape } from '../parsed-document.ts';
import type { EntryLine } from './entry-lines.ts';
import { wraps } from './line-wraps.ts';
import type { Line } from './record-lines.ts';
import { type Turn, turnOf } from './speaker-labels.ts';
import { hasLeader } from './table-cells.ts';

export function isTableRow(text: string): boolean {
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

const formField =
  /^\s*(?:[-–*•]\s*|[A-Z]\d{1,2}[a-z]?[.):]?\s+)?([A-Z][\p{L}'’/ -]{1,40}?(?:\((?:s|ren|es)\)| ?\d| [A-D])?)\s*:\s+(?=\S)/u;

/** What marks a line as the beginning of something. */
export interface Marks {
  readonly speakers: ReadonlySet<string>;
  readonly entries: ReadonlyMap<number, EntryLine>;
  readonly rows: ReadonlyMap<number, string>;
}

/** The last line that belongs to the same paragraph as line `at`: hard-wrapped lines are joined, list items and labels are not. */
export function continuation(
  lines: readonly Line[],
  at: number,
  width: number,
  { speakers, entries, rows }: Marks,
): number {
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

export function partOf(first: Line, last: Line, text: string, speakers: ReadonlySet<string>): Part {
  const speaker = speakerOf(first.text, speakers);
  const lead = leadOf(first.text, speaker);
  const label = speaker === undefined ? labelOf(first.text) : undefined;
  // "SUBJECT: PIKE AL" in a police log, "Subject: Al Pike (dob …)" in a referral are no lines of a letter.
  const isMail = !/^\s*subject\s*:/i.test(first.text) || /^[>\s]*(?:from|to|sent)\s*:/im.test(text);
  const shape = emailKey.test(first.text) && !isMail ? 'form-field' : shapeOf(first.text, speaker, label);
  return {
    shape,
    start: first.start + lead,
    end: last.start + text.slice(last.start, last.end).trimEnd().length,
    ...(speaker === undefined ? {} : { speakerLabel: speaker.label, labelStart: first.start + speaker.at }),
    ...(label === undefined ? {} : { label }),
  };
}

/** What a line of a form calls itself; "Ivy said: …" is a sentence. */
function labelOf(text: string): string | undefined {
  const label = (formField.exec(text) ?? askedField.exec(text))?.[1];
  return label !== undefined && endsInSpeech.test(label) ? undefined : label;
}

const endsInSpeech =
  /\s(?:says|said|writes|wrote|adds|added|replied|explained|(?:tells|told) (?:me|us|her|him|them|staff))$/i;

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
