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
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type {
  ExtractNetworkOutput,
  FoundPerson,
  FoundStatement,
  FoundTie,
} from '#prompts/extract-network/v1/output.ts';
import { claimPath } from './claim-path.ts';
import { locateForm, locateQuote, type Located } from './locate-quote.ts';
import type { RecordChunk } from './record-chunks.ts';

interface Context {
  readonly record: Pick<KithRecord, 'number' | 'text'>;
  readonly caseFile: CaseFile;
  readonly chunk: RecordChunk;
  readonly people: ReadonlyMap<string, FoundPerson>;
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
}

export function answerToReading(
  answer: ExtractNetworkOutput,
  record: Pick<KithRecord, 'number' | 'text'>,
  caseFile: CaseFile,
  chunk: RecordChunk,
): Reading {
  const people = new Map(answer.people.map((person) => [person.ref, person]));
  const mentions = new Map([...people].map(([ref, person]) => [ref, mentionsOf(person, record, caseFile, chunk)]));
  const context: Context = { record, caseFile, chunk, people, mentions };
  const claims = answer.ties.map((tie) => claimOf(tie, context));
  const statements = answer.statements.map((statement) => statementOf(statement, context));
  const found = [...claims, ...statements];
  return {
    mentions: [...mentions.values()].flat(),
    claims: claims.filter((claim) => claim !== undefined),
    statements: statements.filter((statement) => statement !== undefined),
    remarks: [...mentions.values()].flatMap((ofOne) => sameRemarks(ofOne, record.number)),
    droppedQuotes: found.filter((one) => one === undefined).length,
  };
}

function mentionsOf(
  person: FoundPerson,
  record: Context['record'],
  caseFile: CaseFile,
  chunk: RecordChunk,
): readonly Mention[] {
  const childId = caseFile.children.find((child) => child.id === person.childId)?.id;
  const places = new Map<string, Located>();
  for (const form of person.forms.toSorted((a, b) => b.length - a.length))
    for (const place of locateForm(record.text, form, chunk.start, chunk.end))
      if (![...places.values()].some((longer) => longer.start <= place.start && place.end <= longer.end))
        places.set(mentionId(record.number, place.start, place.end), place);
  return [...places].map(([id, place]) => ({
    id,
    record: record.number,
    start: place.start,
    end: place.end,
    surface: place.quote,
    form: formOf(place.quote),
    sex: person.sex,
    ...(person.born !== null && isEdtf(person.born) ? { bornOn: person.born } : {}),
    ...(person.deceased ? { deceased: true } : {}),
    ...(person.professional ? { professional: true } : {}),
    ...(person.role === null ? {} : { role: person.role }),
    ...(childId === undefined ? {} : { childId }),
    ...(person.otherFamily ? { apart: 'other-family' as const } : {}),
  }));
}

function formOf(surface: string): Mention['form'] {
  if (kinTerm(surface).length > 0) return /^\p{Lu}/u.test(surface) ? 'address' : 'described';
  return /(?:^|[\s'’-])\p{Lu}/u.test(surface) ? 'named' : 'described';
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

function claimOf(tie: FoundTie, context: Context): KinshipClaim | undefined {
  const quote = locateQuote(context.record.text, tie.quote, context.chunk.start, context.chunk.end);
  if (quote === undefined) return undefined;
  const [from, to] = [endOf(tie.from, quote, context), endOf(tie.to, quote, context)];
  if (from === undefined || to === undefined || from === to) return undefined;
  const { kind, term, side, polarity } = tie;
  return {
    ...quote,
    id: findingId('claim', context.record.number, [from, to, kind, polarity, String(quote.start)]),
    record: context.record.number,
    from,
    to,
    kind,
    path: claimPath(kind, term, side, context.people.get(tie.from)?.sex ?? 'unknown'),
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

function statementOf(found: FoundStatement, context: Context): Statement | undefined {
  const quote = locateQuote(context.record.text, found.quote, context.chunk.start, context.chunk.end);
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
