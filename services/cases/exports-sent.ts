/** The exports of a case that have left Kith already, from its audit trail: erasing cannot call them back. */
import type { ErasurePreview } from '#graph/contract/records.ts';
import type { StoredAuditEntry } from '#graph/model/audit-entry.ts';
import type { Viewer } from '#graph/model/viewer.ts';
import type { FamilyGraph } from '#graph/store/family-graph.ts';

const atOnce = 1000;

export async function exportsSent(
  graph: FamilyGraph,
  viewer: Viewer,
  caseId: string,
): Promise<ErasurePreview['exportsAlreadySent']> {
  const sent: ErasurePreview['exportsAlreadySent'] = [];
  // That an export was sent tells nothing withheld: everyone who may erase is told.
  const ofCase = { ...viewer, cases: [caseId], cleared: [caseId] };
  let entries: readonly StoredAuditEntry[];
  let after = 0;
  do {
    entries = await graph.readAudit(ofCase, after, atOnce);
    for (const { at, action, outcome, exportAudience, fileSha256 } of entries)
      if (action === 'export' && outcome === 'allowed' && fileSha256 !== undefined)
        sent.push({ at, audience: exportAudience ?? '', fileSha256 });
    after = entries.at(-1)?.sequence ?? after;
  } while (entries.length === atOnce);
  return sent;
}
