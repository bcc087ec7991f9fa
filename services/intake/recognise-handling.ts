/**
 * Cue words that limit who may read a record (practice §4), each with the words and where they stand. Deny by default, but not deaf:
 *
 * - `restricted`: the record marks itself (a cue word in its header lines, subject or title, or a line or sentence that is nothing but the marking), gives
 *   an explicit instruction on who may know ("not to be shared with the family", "do not disclose the address"), places somebody in a refuge, or
 *   says who or where adopters are. Where the grammar leaves it open, restricted: only a named person lifts it, and they see the words.
 * - `cue`: the word is mentioned and no more ("MARAC ref submitted", "adopted 2019", "no refuge space"). Shown, restricts nothing.
 * - Nothing: disclaimers under e-mails and reminders under minutes ("may contain legally privileged material", "intended solely for the
 *   addressee"). They stand under every message of a council and say nothing of this one.
 */
import { anyOf } from '#services/pattern-source.ts';
import type { HandlingCue } from '#graph/model/record.ts';
import { type CueRule, cueRules } from './handling-cue-words.ts';
import { keptWhereabouts } from './kept-whereabouts.ts';

const BOILERPLATE = new RegExp(
  anyOf(
    String.raw`\bmay contain\b|\bintended (?:solely |only )?(?:for|recipient)|\bif you (?:have received|are not the)`,
    String.raw`\bin error\b.*\bdelete\b`,
    String.raw`\b(?:e-?mail|message|communication)(?: and any (?:attachments?|files)[^.]{0,40})? (?:is|are) (?:confidential|private)`,
    String.raw`\b(?:participants|attendees|members|recipients) are reminded\b`,
  ),
  'i',
);

/** At most this many places are kept of one cue: a book about adoption is no more restricted at its thousandth mention. */
const MOST_PLACES = 50;

export function recogniseHandling(text: string): readonly HandlingCue[] {
  const marked = markingLines(text);
  const told = keptWhereabouts(text)
    .slice(0, MOST_PLACES)
    .map((span) => ({
      cue: 'confidential-address' as const,
      level: 'restricted' as const,
      quote: text.slice(span.start, span.end),
      ...span,
    }));
  return [...cueRules.flatMap((rule) => placesOf(rule, text, marked)), ...told].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

function placesOf(
  { cue, mention, restricts = [] }: CueRule,
  text: string,
  marked: readonly Span[],
): readonly HandlingCue[] {
  const spans = (pattern: RegExp): readonly Span[] =>
    [...text.matchAll(pattern)]
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
      .filter((span) => !BOILERPLATE.test(sentenceAround(text, span)));
  const restricting = restricts.flatMap(spans);
  const mentions = spans(mention).filter((span) => !restricting.some((other) => within(span, other)));
  const level = (span: Span): 'restricted' | 'cue' =>
    marked.some((line) => within(span, line)) || isMarkingAlone(text, span) || isMarkingSentence(text, span)
      ? 'restricted'
      : 'cue';
  return [
    ...restricting.map((span) => ({ span, level: 'restricted' as const })),
    ...mentions.map((span) => ({ span, level: level(span) })),
  ]
    .sort((a, b) => b.level.localeCompare(a.level))
    .slice(0, MOST_PLACES)
    .map((found) => ({ cue, level: found.level, quote: text.slice(found.span.start, found.span.end), ...found.span }));
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

const HEADER_LABEL =
  /^(?:(?:record |document )?type|date[a-z ]*|author|from|sent|subject|re|title|recorded by|(?:protective )?marking|classification|handling|status|circulation|distribution)\s*:/i;

/** The header lines (but not to whom it was sent) and up to three title-like lines after them. */
function markingLines(text: string): readonly Span[] {
  const found: Span[] = [];
  let [start, titles] = [0, 0];
  for (const line of text.slice(0, 4_000).split('\n')) {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    if (line.trim() === '') continue;
    if (/^(?:to|cc|bcc):/i.test(line)) continue;
    const isHeader = titles === 0 && HEADER_LABEL.test(line);
    const isTitle = line.length <= 100 && !/[.?!,;]\s*$/.test(line);
    if (!isHeader && (!isTitle || ++titles > 3)) break;
    found.push(span);
  }
  return found;
}

/** A short line in capitals that holds the marking: a stamp, a page header, a footer. Looks no further than such a line is long. */
function isMarkingAlone(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 62), start);
  const line = (before.slice(before.lastIndexOf('\n') + 1) + text.slice(start, end + 62).split('\n', 1)[0]).trim();
  return line.length <= 60 && line === line.toUpperCase() && line.split(/\s+/).length <= 8 && !line.includes('|');
}

const MARKING_SENTENCE =
  /^\W*(?:(?:official|sensitive|strictly|legally|privileged|restricted|confidential|private|and)\W+)*(?:privileged|restricted|confidential|private|sensitive)\W*$/i;

/** A sentence of nothing but the marking: "RESTRICTED. Not for shared folders.", "Privileged and confidential." under a solicitor's name. */
function isMarkingSentence(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 62), start);
  const after = text.slice(end, end + 62);
  const opening = before.split(/[\n.!?|]/).at(-1) ?? '';
  const closing = /^[^\n.!?:|]*(?=[\n.!?:]|$)/.exec(after)?.[0];
  return closing !== undefined && MARKING_SENTENCE.test(opening + text.slice(start, end) + closing);
}

/** Within its line and 240 code units either side: disclaimers are one long paragraph. */
function sentenceAround(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - 240), start);
  const after = text.slice(end, end + 240);
  return before.slice(before.lastIndexOf('\n') + 1) + text.slice(start, end) + (after.split('\n', 1)[0] ?? '');
}
