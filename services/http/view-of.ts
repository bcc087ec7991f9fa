/** The view of a case for who is asking, read through the guard. */
import type { FastifyRequest } from 'fastify';
import type { Action } from '../access/authorise.ts';
import type { CaseView } from '../access/case-views.ts';

export async function viewOf(request: FastifyRequest, action: Action, caseId: string): Promise<CaseView> {
  return request.guarded().read(action, { caseId }, async ({ views, viewer }) => {
    const found = await views.view(viewer, caseId);
    // The logs only grow: the revision says which words were shown.
    return found && { found, resourceIds: [caseId], decisionVersion: found.revisions.current };
  });
}
