/** The local operator: who runs the command line on this machine, cleared for the case it creates and audited as `local`. */
import type { AuditEntry } from '#graph/model/audit-entry.ts';
import type { Viewer } from '#graph/model/viewer.ts';

export function localOperator(purpose: string): Viewer {
  return { actor: 'local', role: 'operator', purpose, cases: 'all', cleared: 'all' };
}

export function auditOf(
  viewer: Viewer,
  action: string,
  more: Partial<Omit<AuditEntry, 'at' | 'actor' | 'role' | 'purpose' | 'action'>> = {},
): AuditEntry {
  return {
    at: new Date().toISOString(),
    actor: viewer.actor,
    role: viewer.role,
    purpose: viewer.purpose,
    action,
    resourceIds: [],
    evidenceIds: [],
    outcome: 'allowed',
    ...more,
  };
}
