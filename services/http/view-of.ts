/** The view of a case for who is asking, read through the guard. */
import type { Action } from '../access/authorise.ts';
import type { CaseView } from '../access/case-views.ts';
import type { GuardedGraph } from '../access/guarded-graph.ts';

export async function viewOf(guarded: GuardedGraph, action: Action, caseId: string): Promise<CaseView> {
  return guarded.read(action, { caseId }, async ({ views, viewer }) => {
    const found = await views.view(viewer, caseId);
    // The logs only grow: the revision says which words were shown.
    return found && { found, resourceIds: [caseId], decisionVersion: found.revisions.current };
  });
}
