/** A concern in the words of what was written: the part the person has in it, the outcome as recorded, by whom and when. */
import type { Statement } from '#graph/model/statement.ts';
import type { CaseFacts } from './case-facts.ts';
import { dateInWords } from '../model/date-in-words.ts';
import { said } from './said.ts';

const roles = {
  'may-have-caused-harm': 'recorded as the person who may have caused harm',
  harmed: 'recorded as the person harmed',
  present: 'recorded as present',
  'lives-with-or-receives': 'recorded as living with, or receiving, the person concerned',
} as const;

const outcomes = {
  convicted: 'Convicted, as recorded',
  charged: 'Charged, as recorded',
  bailed: 'On bail, as recorded',
  arrested: 'Arrested, as recorded. Outcome not in these words',
  alleged: 'Alleged, as recorded',
  'no-further-action': 'No further action, as recorded',
  denied: 'Denied, as recorded',
  order: 'An order is recorded',
  'not-stated': 'Outcome not in these words',
} as const;

/** What the record says not to do, or has ruled out: its quote stands first on the card. */
export function recordedInstruction(statement: Statement, facts: CaseFacts): string | undefined {
  if (statement.type !== 'concern') return undefined;
  const source = `${said(statement, facts)}: “${statement.quote}”`;
  if (statement.fields.category === 'instruction-not-to-approach')
    return `Recorded as not to be approached or considered${source}`;
  return statement.fields.category === 'negative-assessment'
    ? `Recorded as assessed negatively or ruled out${source}`
    : undefined;
}

export function recordedConcern(statement: Statement, facts: CaseFacts): string | undefined {
  if (statement.type !== 'concern' || recordedInstruction(statement, facts) !== undefined) return undefined;
  const { category, role, status, orderUntil } = statement.fields;
  const source = said(statement, facts);
  if (role === 'lives-with-or-receives' && (category === 'health' || category === 'mental-health'))
    return `${category === 'health' ? 'Health' : 'Mental health'}, as written${source}: “${statement.quote}”`;
  const until = orderUntil === undefined ? '' : ` until ${dateInWords(orderUntil)}`;
  return `Concern, ${roles[role]}${source}: “${statement.quote}”. ${outcomes[status]}${until}.`;
}
