/** A record as parts, sentences, tokens and names. Names are found twice over the text, so that a full name late in it explains a bare one early. */
import { learnFromPedigrees } from './names/learn-from-pedigrees.ts';
import { learnFromHeaders, learnFromRows } from './names/learn-from-rows.ts';
import type { CaseFile } from '#graph/model/case-file.ts';
import type { KithRecord } from '#graph/model/record.ts';
import { kinTerm } from '#graph/kinship/kin-term.ts';
import { foldName } from './names/fold-name.ts';
import { findNames } from './names/find-names.ts';
import { withRowNames } from './names/row-names.ts';
import { recordNames, type RecordNames } from './names/record-names.ts';
import type { NameSpan, ParsedDocument, Part, Sentence, Token } from './parsed-document.ts';
import { segmentRecord } from './shapes/segment-record.ts';
import { tokenise } from './shapes/tokenise.ts';

export function parseDocument(record: KithRecord, caseFile: CaseFile): ParsedDocument {
  const segments = segmentRecord(record);
  const known = recordNames(record.text, caseFile);
  learnFromRows(segments, known);
  learnFromPedigrees(record.text, known);
  learnFromHeaders(segments, record.text, known);
  for (const { sentences } of segments) for (const tokens of sentences) findNames(tokens, known);
  const speakers = speakerNames(
    record.text,
    segments.map(({ part }) => part),
    known,
  );
  const found = segments.flatMap(({ part, sentences: groups }) =>
    groups.map((tokens): Sentence => ({ part, tokens, names: findNames(tokens, known), ...span(tokens) })),
  );
  const sentences = withRowNames(found, record.text);
  return { record, caseFile, parts: segments.map(({ part }) => part), sentences, speakers };
}

function span(tokens: readonly Token[]): { readonly start: number; readonly end: number } {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

/** The labels of turns that are names, as the names they are; the first place of each stands for it. */
function speakerNames(text: string, parts: readonly Part[], known: RecordNames): ReadonlyMap<string, NameSpan> {
  const names = new Map<string, NameSpan>();
  for (const { speakerLabel: label, labelStart: start } of parts) {
    if (label === undefined || start === undefined || label.length < 3 || names.has(label) || kinTerm(label).length > 0)
      continue;
    const tokens = tokenise(text, start, start + label.length);
    const [first] = tokens;
    if (tokens.length === 1 && first?.capital === 'first') known.given.add(foldName(first.text));
    const [name] = findNames(tokens, known);
    if (name) names.set(label, name);
  }
  return names;
}
