/** The one answer to "may they?": by right, by case, by clearance, and never without a purpose. Deny by default. */
import { isCleared, mayOpen } from '#graph/model/viewer.ts';
import type { Principal, Right } from './principal.ts';

interface Rule {
  readonly right: Right;
  /** Only for those from whom nothing in the case is withheld. */
  readonly cleared?: true;
}

/** Everything that can be done, and the right it needs. */
const rules = {
  'list-cases': { right: 'see-cases' },
  'read-case': { right: 'see-cases' },
  'read-network': { right: 'see-cases' },
  'read-suggestions': { right: 'see-cases' },
  'read-gaps': { right: 'see-cases' },
  'read-questions': { right: 'see-cases' },
  'read-contradictions': { right: 'see-cases' },
  'read-history': { right: 'see-cases' },
  'read-job': { right: 'see-cases' },
  'list-records': { right: 'read-records' },
  'read-record': { right: 'read-records' },
  'read-original': { right: 'read-records' },
  'create-case': { right: 'add-cases' },
  'remove-example': { right: 'add-cases' },
  'add-record': { right: 'add-records' },
  'erase-record': { right: 'erase-records' },
  'preview-erasure': { right: 'erase-records' },
  'redact-note': { right: 'erase-records', cleared: true },
  mine: { right: 'mine' },
  'decide-tie': { right: 'decide' },
  'decide-person': { right: 'decide' },
  'decide-identity': { right: 'decide' },
  'preview-identity': { right: 'decide' },
  'mark-passage': { right: 'decide' },
  'join-cases': { right: 'decide', cleared: true },
  'undo-decision': { right: 'decide' },
  'set-notice': { right: 'handle' },
  'lift-handling': { right: 'handle', cleared: true },
  'redact-record': { right: 'handle', cleared: true },
  export: { right: 'export' },
  'preview-export': { right: 'export' },
  search: { right: 'search' },
  'read-audit': { right: 'read-audit' },
} as const satisfies Readonly<Record<string, Rule>>;
export type Action = keyof typeof rules;

export interface Resource {
  readonly caseId?: string;
  /** Opaque keys and ids; never names. */
  readonly resourceIds?: readonly string[];
}

export function authorise(principal: Principal, action: Action, { caseId }: Resource, purpose: string): boolean {
  const rule: Rule = rules[action];
  if (!principal.rights.has(rule.right) || purpose.trim() === '') return false;
  if (caseId === undefined) return true;
  return mayOpen(principal, caseId) && (rule.cleared !== true || isCleared(principal, caseId));
}
