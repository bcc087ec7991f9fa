/**
 * Commits a decision with the network that follows from it. Where the case changed meanwhile it is checked and composed again; where its
 * very subject was decided since the revision the worker saw, it is refused (design §6, practice §1).
 */
import { randomUUID } from 'node:crypto';
import type { Decision } from '#graph/model/decision.ts';
import type { Viewer } from '#graph/model/viewer.ts';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { withheldRecords } from '#graph/network/protected-people.ts';
import { decidedSince } from '#graph/store/decided-since.ts';
import type { SeenRevision } from '../access/revision-keys.ts';
import type { CaseView } from '../access/case-views.ts';
import type { Action } from '../access/authorise.ts';
import { type GuardedGraph, notFound, type Permitted } from '../access/guarded-graph.ts';
import { AppError } from '../errors.ts';
import type { Propose } from './decision-draft.ts';
import { holderOf } from './subjects.ts';

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
      const seen = view.revisions.seenAt(expectedRevision);
      const decision = { id, ...setByServer(permitted, seen.revision), ...propose(view) };
      refuseDecidedSince(view, seen, decision);
      if (await commitDecision(permitted, view, decision))
        return { decisionId: id, revision: await revisionAfter(permitted, caseId) };
    }
    throw new AppError('changed-meanwhile', 'The case keeps changing. Nothing was recorded; try again.');
  });
}

/** What the server sets: never taken from a request. */
export function setByServer({ viewer }: Permitted, revision: number) {
  return { by: viewer.actor, at: new Date().toISOString(), revision };
}

/** The network is composed from the whole case, whatever its worker may see of it. False where the case changed meanwhile. */
export async function commitDecision(permitted: Permitted, view: CaseView, decision: Decision): Promise<boolean> {
  const { graph, views, viewer, entry } = permitted;
  const caseId = view.loaded.id;
  const whole = await views.view(allSeeing(viewer), caseId);
  if (whole === undefined) throw notFound();
  const { log, revision } = whole.loaded;
  // What was checked must be what is committed upon.
  if (revision !== view.loaded.revision) return false;
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

/** By what its worker had seen, and not by the count of the case, which changes hidden from them raise too. */
function refuseDecidedSince(
  { loaded, network, revisions }: CaseView,
  { decisionIds }: SeenRevision,
  proposed: Decision,
): void {
  const { log } = loaded;
  const committedAt = new Map(log.decisions.map(({ id }) => [id, decisionIds.has(id) ? 0 : 1]));
  const holder = (end: string) => holderOf(network, end)?.id ?? end;
  const since = decidedSince({ ...proposed, revision: 0 }, { log, committedAt }, holder);
  if (since.length === 0) return;
  throw new AppError(
    'already-decided',
    'This was decided since you opened it. Look at what changed, then decide again.',
    {
      decisionIds: since.map(({ id }) => id),
      revision: revisions.current,
    },
  );
}
