/** The extractor that needs no model: grammar and vocabulary, the same answer each time, in time linear in the record. */
import type { CaseFile } from '#graph/model/case-file.ts';
import type { Mention } from '#graph/model/mention.ts';
import type { KithRecord } from '#graph/model/record.ts';
import type { Reading } from '#graph/model/run.ts';
import type { Extractor } from '../extractor.ts';
import { rulesIdentity } from '../extractor-identities.ts';
import { checkQuotes } from '../quote-check.ts';
import { composeReading, type DraftReading } from './compose-reading.ts';
import { parseDocument } from './parse-document.ts';
import { type ReadDocument, readDocument } from './read-document.ts';
import { readRelationshipRows } from './shapes/relationship-rows.ts';
import { readStatements } from './statements/read-statements.ts';

export const rulesExtractor: Extractor = {
  identity: rulesIdentity,
  read: (record, caseFile) => Promise.resolve({ reading: readByRules(record, caseFile) }),
};

/** What the rules read in one record; every quote has been checked against its text. */
export function readByRules(record: KithRecord, caseFile: CaseFile): Reading {
  const draft =
    record.number === 0
      ? readRelationshipRows(record, caseFile)
      : draftOf(readDocument(parseDocument(record, caseFile)));
  return checkQuotes(record, draft);
}

/** Where somebody of the family or near it is named; those who are only there for their work are left out. */
export function namesByRules(record: KithRecord, caseFile: CaseFile): readonly Mention[] {
  return readByRules(record, caseFile).mentions.filter(
    ({ form, professional, childId, apart }) =>
      form === 'named' && professional !== true && childId === undefined && apart === undefined,
  );
}

function draftOf(reading: ReadDocument): DraftReading {
  return { ...composeReading(reading.discourse), statements: readStatements(reading) };
}
