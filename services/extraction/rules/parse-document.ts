/** A record as parts, sentences, tokens and names. Names are found twice over the text, so that a full name late in it explains a bare one early. */
import { learnFromPedigrees } from './names/learn-from-pedigrees.ts';
import { learnFromHeaders, learnFromRows } from './names/learn-from-rows.ts';
import type { CaseFile } from '#graph/model/case-file.ts';
import type { KithRecord } from '#graph/model/record.ts';
import { findNames } from './names/find-names.ts';
import { withInitials } from './names/initials.ts';
import { withInitialsInHiding } from './names/initials-in-hiding.ts';
import { withLoneNames } from './names/lone-names.ts';
import { withRowNames } from './names/row-names.ts';
import { recordNames } from './names/record-names.ts';
import type { ParsedDocument, Sentence, Token } from './parsed-document.ts';
import { segmentRecord } from './shapes/segment-record.ts';
import { learnLabels, speakerNames } from './shapes/speaker-names.ts';

export function parseDocument(record: KithRecord, caseFile: CaseFile): ParsedDocument {
  const segments = segmentRecord(record);
  const known = recordNames(record.text, caseFile);
  learnFromRows(segments, known);
  learnFromPedigrees(record.text, known);
  learnFromHeaders(segments, record.text, known);
  for (const { sentences } of segments) for (const tokens of sentences) findNames(tokens, known);
  const parts = segments.map(({ part }) => part);
  learnLabels(record.text, parts, known);
  const found = segments.flatMap(({ part, sentences: groups }) =>
    groups.map((tokens): Sentence => ({ part, tokens, names: findNames(tokens, known), ...span(tokens) })),
  );
  const sentences = withLoneNames(
    withInitialsInHiding(withInitials(withRowNames(found, record.text), caseFile), record.text),
    known,
  );
  const speakers = speakerNames(record.text, parts, sentences, known);
  return { record, caseFile, parts, sentences, speakers };
}

function span(tokens: readonly Token[]): { readonly start: number; readonly end: number } {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}
