/**
 * What the rules and a model both say of a person in the same words is one statement, with what either of them left open filled in by the other.
 * Where they differ ("offered", "conditional") both stand, each with who of them found it.
 */
import type { StatementOfPerson } from '#graph/model/network.ts';
import type { Statement } from '#graph/model/statement.ts';
import type { CurrentReading } from '../current-reading.ts';

/** @param statements those about one person, in the order of the text. */
export function saidOnce(
  statements: readonly Statement[],
  { extractorOf, extractorsOf }: Pick<CurrentReading, 'extractorOf' | 'extractorsOf'>,
): readonly StatementOfPerson[] {
  const byModel = new Set(statements.filter(({ id }) => extractorOf.get(id) === 'llm'));
  const shown = new Map<Statement, StatementOfPerson>();
  for (const statement of statements.filter(({ id }) => extractorOf.get(id) === 'rules')) {
    const same = byModel.values().find((other) => isTheSame(statement, other));
    if (same === undefined) continue;
    byModel.delete(same);
    shown.set(statement, { ...bothSay(statement, same), foundBy: 'rules-and-model' });
    shown.set(same, shown.get(statement)!);
  }
  const alone = (statement: Statement): StatementOfPerson => {
    const by = extractorOf.get(statement.id);
    if (by === undefined || (extractorsOf.get(statement.record)?.size ?? 0) < 2) return statement;
    return { ...statement, foundBy: by === 'llm' ? 'model-alone' : 'rules-alone' };
  };
  return [...new Set(statements.map((statement) => shown.get(statement) ?? alone(statement)))];
}

/** Of one kind, in words that overlap, with no field in which they differ. */
function isTheSame(a: Statement, b: Statement): boolean {
  if (a.type !== b.type || a.record !== b.record || a.end <= b.start || b.end <= a.start) return false;
  if ((a.polarity === 'denied') !== (b.polarity === 'denied')) return false;
  return !differ(a.fields, b.fields);
}

function differ(a: Fields, b: Fields): boolean {
  return Object.keys({ ...a, ...b }).some((key) => isClosed(a[key]) && isClosed(b[key]) && a[key] !== b[key]);
}

type Fields = Readonly<Record<string, unknown>>;

/** Said, and in words of a closed list: how often, and with whom, two readers put differently. */
function isClosed(value: unknown): boolean {
  return (
    (typeof value === 'string' && /^[a-z][a-z0-9-]*$/u.test(value) && value !== 'not-stated') ||
    typeof value === 'boolean'
  );
}

/** The rules' words, so that what a worker has seen stays what was seen. */
function bothSay<One extends Statement>(rules: One, model: Statement): One {
  const open = Object.entries(model.fields).filter(([key]) => {
    const value = (rules.fields as Fields)[key];
    return value === undefined || value === 'not-stated' || (Array.isArray(value) && value.length === 0);
  });
  const saidBy = rules.saidBy ?? model.saidBy;
  return {
    ...rules,
    fields: { ...rules.fields, ...Object.fromEntries(open) },
    childIds: [...new Set([...rules.childIds, ...model.childIds])].toSorted(),
    polarity: model.polarity === 'reported' ? model.polarity : rules.polarity,
    ...(saidBy === undefined ? {} : { saidBy }),
  };
}
