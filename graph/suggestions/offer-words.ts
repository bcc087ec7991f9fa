/** What was offered, and for which children, in words; and the child's own words. */
import type { Statement } from '#graph/model/statement.ts';
import type { CaseFacts } from './case-facts.ts';
import { firstNames } from './first-names.ts';
import { said } from './said.ts';

type Offer = Extract<Statement, { type: 'offer' }>;

const kinds = {
  'full-time': 'to care full time',
  respite: 'respite',
  holidays: 'holidays',
  contact: 'to keep in contact',
  transport: 'transport',
  'attend-family-meeting': 'to attend a family meeting',
  other: 'support',
} as const;

/** "to care full time for Isla": the children only where the words name them. */
export function whatFor({ fields, childIds }: Offer, { caseFile }: CaseFacts): string {
  const children = firstNames(caseFile, new Set(childIds));
  return children === undefined ? kinds[fields.kind] : `${kinds[fields.kind]} for ${children}`;
}

export function childsWords(statement: Extract<Statement, { type: 'wish' }>, facts: CaseFacts): string {
  return `The child's words${said(statement, facts)}: “${statement.quote}”`;
}
