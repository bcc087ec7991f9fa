/**
 * A second question about a part of a record, where the first answer left out names that stand in it. Only the passages around those names go out
 * again: it costs their length and not the record's, and nothing where nobody was missed.
 */
import { readFileSync } from 'node:fs';
import type { CaseFile } from '#graph/model/case-file.ts';
import type { KithRecord } from '#graph/model/record.ts';
import type { FoundPerson } from '#prompts/extract-network/v2/output.ts';
import { dataMessage, type Message, shortList } from './extraction-messages.ts';
import type { RecordChunk } from './record-chunks.ts';

const task = readFileSync(new URL('../../../prompts/find-missed/v2/prompt.md', import.meta.url), 'utf8');

/** The names that stand in a record, as spans of its text. */
export type NamesIn = (record: KithRecord, caseFile: CaseFile) => readonly RecordChunk[];

/** Names of the part of which no word stands in any form the answer gives, each written form once. */
export function missedNames(
  text: string,
  chunk: RecordChunk,
  names: readonly RecordChunk[],
  people: readonly FoundPerson[],
): readonly RecordChunk[] {
  const listed = new Set(people.flatMap(({ forms }) => forms.flatMap(wordsOf)));
  const missed = names.filter(({ start, end }) => {
    const words = wordsOf(text.slice(start, end));
    return start >= chunk.start && end <= chunk.end && words.length > 0 && !words.some((word) => listed.has(word));
  });
  return [...new Map(missed.map((name) => [text.slice(name.start, name.end), name])).values()];
}

function wordsOf(form: string): readonly string[] {
  return form.toLocaleLowerCase('en').match(/\p{L}{2,}/gu) ?? [];
}

/** The messages that ask for the missed names alone; `length`: UTF-16 units of the record in them. */
export function secondQuestion(
  caseFile: CaseFile,
  text: string,
  missed: readonly RecordChunk[],
  people: readonly FoundPerson[],
): { readonly messages: readonly Message[]; readonly length: number } {
  const passages = passagesAround(text, missed);
  const data = {
    children: caseFile.children,
    peopleAlreadyFound: shortList(people),
    namesNotListed: missed.map(({ start, end }) => text.slice(start, end)),
    passages,
  };
  const messages = [{ role: 'system' as const, content: task }, dataMessage(data)];
  return { messages, length: passages.reduce((sum, passage) => sum + passage.length, 0) };
}

/** Characters to either side of a name, where its paragraph goes on for longer. */
const around = 400;

/** The paragraphs of the names, overlapping ones joined. */
function passagesAround(text: string, names: readonly RecordChunk[]): readonly string[] {
  const passages: { start: number; end: number }[] = [];
  for (const name of names.toSorted((a, b) => a.start - b.start)) {
    const opens = text.lastIndexOf('\n\n', name.start);
    const closes = text.indexOf('\n\n', name.end);
    const start = wholeWord(text, Math.max(opens < 0 ? 0 : opens + 2, name.start - around), -1);
    const end = wholeWord(text, Math.min(closes < 0 ? text.length : closes, name.end + around), 1);
    const last = passages.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else passages.push({ start, end });
  }
  return passages.map(({ start, end }) => text.slice(start, end));
}

function wholeWord(text: string, from: number, step: 1 | -1): number {
  let at = from;
  while (at > 0 && at < text.length && /\S/.test(text[at - 1] ?? ' ') && /\S/.test(text[at] ?? ' ')) at += step;
  return at;
}
