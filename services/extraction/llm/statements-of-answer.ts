/** The statements of an answer, one for each person that it is about. */
import { isEdtf } from '#graph/model/edtf-date.ts';
import { Statement } from '#graph/model/statement.ts';
import type { FoundStatement } from '#prompts/extract-network/v2/output.ts';
import { type AnswerContext, endOf, findingId, type Quoted } from './answer-context.ts';
import type { Located } from './locate-quote.ts';

/** `undefined` for what has no true quote, nobody it is about, or fields that do not belong together. */
export function statementsOf(
  { found, quote }: Quoted<FoundStatement>,
  context: AnswerContext,
): readonly (Statement | undefined)[] {
  if (quote === undefined || found.about.length === 0) return [undefined];
  return found.about.map((ref) => statementOf(found, ref, quote, context));
}

function statementOf(
  found: FoundStatement,
  ref: string,
  quote: Located,
  context: AnswerContext,
): Statement | undefined {
  const about = endOf(ref, quote, context);
  if (about === undefined) return undefined;
  const known = new Set(context.caseFile.children.map((child) => child.id));
  const { type, childIds, polarity, saidBy } = found;
  const fields = fieldsOf(found, quote, context);
  return Statement.safeParse({
    ...quote,
    id: findingId(type, context.record, [about, JSON.stringify(fields), String(quote.start)]),
    record: context.record,
    about,
    childIds: childIds.filter((id) => known.has(id)),
    polarity,
    ...(saidBy === null ? {} : { saidBy: { name: saidBy } }),
    type,
    fields,
  }).data;
}

/** The type's own fields; what the model left empty is absent, not guessed. */
function fieldsOf(found: FoundStatement, quote: Located, context: AnswerContext): object {
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
  const isSaid = ([key, value]: [string, unknown]) =>
    value !== null && (key !== 'lastSeen' || (typeof value === 'string' && isEdtf(value)));
  return Object.fromEntries(Object.entries({ ...fields, ...withPeople }).filter(isSaid));
}
