/** The audit trail, for those who may read it. Reading it is audited. */
import { AuditQuery, AuditResponse } from '#graph/contract/audit.ts';
import type { StoredAuditEntry } from '#graph/model/audit-entry.ts';
import type { KithApp } from './kith-request.ts';

export function auditRoutes(app: KithApp): void {
  const schema = { tags: ['audit'], querystring: AuditQuery, response: { 200: AuditResponse } };
  app.get('/audit', { schema }, async ({ query, guarded }) =>
    guarded().read('read-audit', {}, async ({ graph, viewer }) => {
      const { after, limit } = query;
      const entries = await graph.readAudit(viewer, after, limit);
      const examples = new Set((await graph.listCases(viewer)).flatMap((one) => (one.isExample ? [one.id] : [])));
      const items = entries.filter(({ caseId }) => caseId === undefined || !examples.has(caseId));
      return { found: { items: items.map(copied), next: nextAfter(entries, limit) } };
    }),
  );
}

function copied(entry: StoredAuditEntry) {
  return { ...entry, resourceIds: [...entry.resourceIds], evidenceIds: [...entry.evidenceIds] };
}

function nextAfter(entries: readonly StoredAuditEntry[], limit: number): string | null {
  const last = entries.at(-1);
  return last === undefined || entries.length < limit ? null : String(last.sequence);
}
