/**
 * The model's answer as a reading. The model says who, what and in which words; code finds the words in the record and drops what is not
 * there. A person's written forms become mentions at every place they stand; who is who across forms is only remarked, never decided.
 */
import { createHash } from 'node:crypto';
import type { CaseFile } from '#graph/model/case-file.ts';
import { childPersonId } from '#graph/model/case-file.ts';
import type { ClaimEnd, IdentityRemark, KinshipClaim } from '#graph/model/claim.ts';
import { isEdtf } from '#graph/model/edtf-date.ts';
import { type Mention, mentionId } from '#graph/model/mention.ts';
import type { KithRecord } from '#graph/model/record.ts';
import type { Reading } from '#graph/model/run.ts';
import { Statement } from '#graph/model/statement.ts';
import { readPersonName } from '#graph/network/identity/names/read-person-name.ts';
import type {
  ExtractNetworkOutput,
  FoundPerson,
  FoundStatement,
  FoundTie,
} from '#prompts/extract-network/v1/output.ts';
import { kinOfTie } from './kin-of-tie.ts';
import { locateQuote, type Located } from './locate-quote.ts';
import { type Place, placeForms } from './place-forms.ts';
import type { RecordChunk } from './record-chunks.ts';

interface Context {
  readonly record: Pick<KithRecord, 'number' | 'text'>;
  readonly caseFile: CaseFile;
  readonly people: ReadonlyMap<string, FoundPerson>;
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
}

/** A tie or a statement with the place of its quote, where it has one. */
interface Quoted<Found> {
  readonly found: Found;
  readonly quote: Located | undefined;
}

export function answerToReading(
  answer: ExtractNetworkOutput,
  record: Pick<KithRecord, 'number' | 'text'>,
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
    [...people].map(([ref, person]) => [ref, mentionsOf(person, places.get(ref) ?? [], record.number, caseFile)]),
  );
  const context: Context = { record, caseFile, people, mentions };
  const claims = ties.map((tie) => claimOf(tie, context));
  const statements = said.map((statement) => statementOf(statement, context));
  const found = [...claims, ...statements];
  return {
    mentions: [...mentions.values()].flat(),
    claims: claims.filter((claim) => claim !== undefined),
    statements: statements.filter((statement) => statement !== undefined),
    remarks: [...mentions.values()].flatMap((ofOne) => sameRemarks(ofOne, record.number)),
    droppedQuotes: found.filter((one) => one === undefined).length,
  };
}

function quotesByRef(all: readonly Quoted<FoundTie | FoundStatement>[]): ReadonlyMap<string, readonly Located[]> {
  const byRef = new Map<string, Located[]>();
  for (const { found, quote } of all)
    for (const ref of refsOf(found)) if (quote !== undefined) byRef.set(ref, [...(byRef.get(ref) ?? []), quote]);
  return byRef;
}

function refsOf(found: FoundTie | FoundStatement): readonly string[] {
  if ('from' in found) return [found.from, found.to];
  return [found.about, ...(found.type === 'household' ? found.with : [])];
}

function mentionsOf(
  person: FoundPerson,
  places: readonly Place[],
  record: number,
  caseFile: CaseFile,
): readonly Mention[] {
  const childId = caseFile.children.find((child) => child.id === person.childId)?.id;
  return places.map(({ start, end, quote, kind }) => ({
    id: mentionId(record, start, end),
    record,
    start,
    end,
    surface: quote,
    form: kind,
    ...(kind === 'named' ? { name: readPersonName(quote) } : {}),
    sex: person.sex,
    ...(person.born !== null && isEdtf(person.born) ? { bornOn: person.born } : {}),
    ...(person.deceased ? { deceased: true } : {}),
    ...(person.professional ? { professional: true } : {}),
    ...(person.role === null ? {} : { role: person.role }),
    ...(childId === undefined ? {} : { childId }),
    ...(person.otherFamily ? { apart: 'other-family' as const } : {}),
  }));
}

/** Consecutive places of one person in the model's eyes; the identity stage weighs the remark like any other. */
function sameRemarks(mentions: readonly Mention[], record: number): readonly IdentityRemark[] {
  const byForm = [...Map.groupBy(mentions, (mention) => mention.surface).values()].flatMap((places) =>
    places.slice(0, 1),
  );
  return byForm.slice(1).flatMap((mention) => {
    const first = byForm[0];
    if (first === undefined) return [];
    const { surface: quote, start, end } = mention;
    return [
      {
        id: findingId('remark', record, [first.id, mention.id]),
        record,
        a: first.id,
        b: mention.id,
        outcome: 'same' as const,
        reason: 'the model read both as one person in this record',
        quote,
        start,
        end,
      },
    ];
  });
}

function claimOf({ found: tie, quote }: Quoted<FoundTie>, context: Context): KinshipClaim | undefined {
  if (quote === undefined) return undefined;
  const [from, to] = [endOf(tie.from, quote, context), endOf(tie.to, quote, context)];
  if (from === undefined || to === undefined || from === to) return undefined;
  const { term, side, polarity } = tie;
  const { kind, path } = kinOfTie(tie, context.people.get(tie.from)?.sex ?? 'unknown');
  return {
    ...quote,
    id: findingId('claim', context.record.number, [from, to, kind, polarity, String(quote.start)]),
    record: context.record.number,
    from,
    to,
    kind,
    path,
    term,
    side,
    polarity,
    ...(tie.state === null ? {} : { state: tie.state }),
    ...(tie.basis === null ? {} : { basis: tie.basis }),
    ...(tie.saidBy === null ? {} : { saidBy: { name: tie.saidBy } }),
  };
}

/** The mention of that person nearest to the quote, or the case's child. */
function endOf(ref: string, quote: Located, { caseFile, people, mentions }: Context): ClaimEnd | undefined {
  const child = caseFile.children.find((one) => one.id === ref || one.id === people.get(ref)?.childId);
  if (child !== undefined) return childPersonId(child.id);
  const distance = (mention: Mention): number => Math.max(quote.start - mention.end, mention.start - quote.end, 0);
  return mentions.get(ref)?.toSorted((a, b) => distance(a) - distance(b) || a.start - b.start)[0]?.id;
}

function statementOf({ found, quote }: Quoted<FoundStatement>, context: Context): Statement | undefined {
  const about = quote && endOf(found.about, quote, context);
  if (quote === undefined || about === undefined) return undefined;
  const known = new Set(context.caseFile.children.map((child) => child.id));
  const { type, childIds, polarity, saidBy } = found;
  const parsed = Statement.safeParse({
    ...quote,
    id: findingId(type, context.record.number, [about, String(quote.start)]),
    record: context.record.number,
    about,
    childIds: childIds.filter((id) => known.has(id)),
    polarity,
    ...(saidBy === null ? {} : { saidBy: { name: saidBy } }),
    type,
    fields: fieldsOf(found, quote, context),
  });
  return parsed.data;
}

/** The type's own fields; what the model left empty is absent, not guessed. */
function fieldsOf(found: FoundStatement, quote: Located, context: Context): object {
  const {
    type: _type,
    about: _about,
    childIds: _childIds,
    polarity: _polarity,
    saidBy: _saidBy,
    quote: _quote,
    ...fields
  } = found;
  const withPeople =
    found.type === 'household' ? { with: found.with.flatMap((ref) => endOf(ref, quote, context) ?? []) } : {};
  return Object.fromEntries(Object.entries({ ...fields, ...withPeople }).filter(([, value]) => value !== null));
}

function findingId(kind: string, record: number, parts: readonly string[]): string {
  return `${kind}-${record}-${createHash('sha256').update(parts.join('|')).digest('hex').slice(0, 12)}`;
}
