/**
 * The model's answer as a reading. The model says who, what and in which words; code finds the words in the record and drops what is not
 * there. A person's written forms become mentions at every place they stand; who is who across forms is only remarked, never decided.
 */
import type { CaseFile } from '#graph/model/case-file.ts';
import type { IdentityRemark } from '#graph/model/claim.ts';
import { type Mention, mentionId } from '#graph/model/mention.ts';
import type { KithRecord } from '#graph/model/record.ts';
import type { Reading } from '#graph/model/run.ts';
import { readPersonName } from '#graph/network/identity/names/read-person-name.ts';
import type {
  ExtractNetworkOutput,
  FoundPerson,
  FoundStatement,
  FoundTie,
} from '#prompts/extract-network/v2/output.ts';
import { type AnswerContext, findingId, type Quoted } from './answer-context.ts';
import { claimsOf } from './claims-of-answer.ts';
import { borneOut } from './borne-out.ts';
import { childOf, isNameOf, pairsOfOne } from './forms-of-one.ts';
import { locateQuote, type Located } from './locate-quote.ts';
import { type Place, placeForms } from './place-forms.ts';
import type { RecordChunk } from './record-chunks.ts';
import { statementsOf } from './statements-of-answer.ts';

type AnsweredRecord = Pick<KithRecord, 'number' | 'text' | 'writtenOn'>;

export function answerToReading(
  answer: ExtractNetworkOutput,
  record: AnsweredRecord,
  caseFile: CaseFile,
  chunk: RecordChunk,
): Reading {
  const quoted = <Found extends FoundTie | FoundStatement>(found: Found): Quoted<Found> => ({
    found,
    quote: locateQuote(record.text, found.quote, chunk.start, chunk.end),
  });
  const [ties, said] = [answer.ties.map(quoted), answer.statements.map(quoted)];
  const people = new Map(answer.people.map((person) => [person.ref, person]));
  const places = placeForms(record.text, chunk, [...people.values()], quotesByRef([...ties, ...said]));
  const mentions = new Map(
    [...people].map(([ref, person]) => [ref, mentionsOf(person, places.get(ref) ?? [], record, caseFile)]),
  );
  const context: AnswerContext = { record: record.number, caseFile, people, mentions };
  const claims = ties.flatMap((tie) => claimsOf(tie, context));
  const statements = said.flatMap((statement) => statementsOf(statement, context));
  return {
    mentions: [...mentions.values()].flat(),
    claims: claims.filter((claim) => claim !== undefined),
    statements: statements.filter((statement) => statement !== undefined),
    remarks: [...mentions.values()].flatMap((ofOne) => sameRemarks(ofOne, record)),
    droppedQuotes: [...claims, ...statements].filter((one) => one === undefined).length,
  };
}

function quotesByRef(all: readonly Quoted<FoundTie | FoundStatement>[]): ReadonlyMap<string, readonly Located[]> {
  const byRef = new Map<string, Located[]>();
  for (const { found, quote } of all)
    for (const ref of refsOf(found)) if (quote !== undefined) byRef.set(ref, [...(byRef.get(ref) ?? []), quote]);
  return byRef;
}

function refsOf(found: FoundTie | FoundStatement): readonly string[] {
  if ('from' in found) return [...found.from, ...found.to];
  return [...found.about, ...(found.type === 'household' ? found.with : [])];
}

function mentionsOf(
  person: FoundPerson,
  places: readonly Place[],
  record: AnsweredRecord,
  caseFile: CaseFile,
): readonly Mention[] {
  const child = childOf(person, caseFile);
  const noted = borneOut(person, places, record);
  return places.map(({ start, end, quote, kind }) => ({
    id: mentionId(record.number, start, end),
    record: record.number,
    start,
    end,
    surface: quote,
    form: kind,
    ...(kind === 'named' ? { name: readPersonName(quote) } : {}),
    sex: person.sex,
    ...noted,
    ...(child !== undefined && (kind !== 'named' || isNameOf(quote, child)) ? { childId: child.id } : {}),
    ...(person.marks.includes('other-family') ? { apart: 'other-family' as const } : {}),
  }));
}

/** Forms of one person in the model's eyes; the identity stage weighs the remark like any other. */
function sameRemarks(mentions: readonly Mention[], record: AnsweredRecord): readonly IdentityRemark[] {
  return pairsOfOne(mentions, record.text).map(([a, { id: b, surface: quote, start, end }]) => ({
    id: findingId('remark', record.number, [a.id, b]),
    record: record.number,
    a: a.id,
    b,
    outcome: 'same',
    reason: 'the model read both as one person in this record',
    quote,
    start,
    end,
  }));
}
