/**
 * Commits a decision with the network that follows from it. Where the case changed meanwhile it is checked and composed again; where its
 * very subject was decided since the revision the worker saw, it is refused (design §6, practice §1).
 */
import { randomUUID } from 'node:crypto';
import type { Decision } from '#graph/model/decision.ts';
import type { Viewer } from '#graph/model/viewer.ts';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { withheldRecords } from '#graph/network/protected-people.ts';
import type { CaseView } from '../access/case-views.ts';
import type { Action } from '../access/authorise.ts';
import { type GuardedGraph, notFound, type Permitted } from '../access/guarded-graph.ts';
import { AppError } from '../errors.ts';
import type { Proposal, Propose } from './decision-draft.ts';

export interface Decided {
  readonly decisionId: string;
  /** The case's revision afterwards, as its worker sees it. */
  readonly revision: string;
}

const attempts = 8;

export async function decide(
  guarded: GuardedGraph,
  action: Action,
  caseId: string,
  expectedRevision: string,
  propose: Propose,
): Promise<Decided> {
  return guarded.write(action, { caseId }, async (permitted) => {
    const id = randomUUID();
    for (let attempt = 0; attempt < attempts; attempt++) {
      const view = await permitted.views.view(permitted.viewer, caseId);
      if (view === undefined) throw notFound();
      const proposal = propose(view);
      refuseDecidedSince(view, expectedRevision, proposal);
      if (await commitDecision(permitted, view, { id, ...setByServer(permitted, view), ...proposal.draft }))
        return { decisionId: id, revision: await revisionAfter(permitted, caseId) };
    }
    throw new AppError('changed-meanwhile', 'The case keeps changing. Nothing was recorded; try again.');
  });
}

/** What the server sets: never taken from a request. */
export function setByServer({ viewer }: Permitted, { loaded }: CaseView) {
  return { by: viewer.actor, at: new Date().toISOString(), revision: loaded.revision };
}

/** The network is composed from the whole case, whatever its worker may see of it. False where the case changed meanwhile. */
export async function commitDecision(permitted: Permitted, view: CaseView, decision: Decision): Promise<boolean> {
  const { graph, views, viewer, entry } = permitted;
  const caseId = view.loaded.id;
  const whole = await views.view(allSeeing(viewer), caseId);
  if (whole === undefined) throw notFound();
  const { log, revision } = whole.loaded;
  const after = { ...log, decisions: [...log.decisions, decision] };
  const network = composeNetwork(after);
  const result = await graph.commit(viewer, {
    caseId,
    network,
    withheldRecords: withheldRecords(network, after),
    expectedRevision: revision,
    decision,
    audit: entry({
      resourceIds: [decision.id],
      evidenceIds: decision.evidenceSeen.map(({ claimId }) => view.keys.shown(claimId)),
      decisionVersion: view.revisions.current,
    }),
  });
  return result.outcome === 'committed';
}

async function revisionAfter({ views, viewer }: Permitted, caseId: string): Promise<string> {
  const view = await views.view(viewer, caseId);
  if (view === undefined) throw notFound();
  return view.revisions.current;
}

/** For what is worked out from the whole case and never shown. */
export function allSeeing(viewer: Viewer): Viewer {
  return { ...viewer, cases: 'all', cleared: 'all' };
}

/** A revision that is not known here counts as one that had seen no decision. */
function refuseDecidedSince(view: CaseView, expectedRevision: string, { isAboutSame }: Proposal): void {
  const { decisions } = view.loaded.log;
  const seen = view.revisions.decisionsAt(expectedRevision) ?? new Set<string>();
  const same = new Set(decisions.filter(isAboutSame).map(({ id }) => id));
  const since = decisions.filter(
    (one) => !seen.has(one.id) && (same.has(one.id) || (one.about === 'undo' && same.has(one.withdraws))),
  );
  if (since.length === 0) return;
  throw new AppError(
    'already-decided',
    'This was decided since you opened it. Look at what changed, then decide again.',
    {
      decisionIds: since.map(({ id }) => id),
      revision: view.revisions.current,
    },
  );
}
