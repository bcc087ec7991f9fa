/**
 * A case as a viewer sees it: their part of the logs, the network composed from it, and what follows. Kept by case, revision and clearance,
 * so that asking again costs one look at the revision.
 */
import type { Network } from '#graph/model/network.ts';
import type { Gap, Suggestion } from '#graph/model/suggestion.ts';
import { isCleared, mayOpen, type Viewer } from '#graph/model/viewer.ts';
import { composeNetwork } from '#graph/network/compose-network.ts';
import type { FamilyGraph, LoadedCase } from '#graph/store/family-graph.ts';
import type { CaseFacts } from '#graph/suggestions/case-facts.ts';
import { gaps } from '#graph/suggestions/gaps.ts';
import { suggest } from '#graph/suggestions/suggest.ts';
import { type OpaqueKeys, opaqueKeys } from './opaque-keys.ts';
import { countedRevisions, type RevisionKeys, seenRevisions } from './revision-keys.ts';
import { withDecisionsOnTheSeen } from './decisions-on-the-seen.ts';
import { withoutTellingNotes } from './without-telling-notes.ts';

export interface CaseView {
  readonly loaded: LoadedCase;
  readonly network: Network;
  readonly facts: CaseFacts;
  readonly suggestions: readonly Suggestion[];
  readonly gaps: readonly Gap[];
  readonly keys: OpaqueKeys;
  readonly revisions: RevisionKeys;
  /** The day the suggestions are for, `YYYY-MM-DD`. */
  readonly onDate: string;
}

export interface CaseViews {
  /** `undefined` where the case is not there, or not for this viewer. */
  view(viewer: Viewer, caseId: string): Promise<CaseView | undefined>;
}

interface Kept {
  readonly revision: number;
  readonly onDate: string;
  readonly view: Promise<CaseView | undefined>;
}

/** Views kept at once: those last asked for. */
const kept = 16;

export function caseViews(graph: FamilyGraph, secret: Uint8Array, now: () => Date): CaseViews {
  const views = new Map<string, Kept>();
  return {
    async view(viewer, caseId) {
      if (!mayOpen(viewer, caseId)) return undefined;
      const [stored] = await graph.listCases({ ...viewer, cases: [caseId] });
      if (stored === undefined) return undefined;
      const key = JSON.stringify([caseId, viewer.cases, viewer.cleared]);
      const onDate = now().toISOString().slice(0, 10);
      const before = views.get(key);
      views.delete(key);
      const fresh = before?.revision === stored.revision && before.onDate === onDate;
      const view = fresh ? before.view : composeView(graph, secret, viewer, caseId, onDate);
      views.set(key, { revision: stored.revision, onDate, view });
      for (const oldest of [...views.keys()].slice(0, -kept)) views.delete(oldest);
      // A failure is not kept: the store may be back for the next request.
      void view.catch(() => views.delete(key));
      return view;
    },
  };
}

async function composeView(
  graph: FamilyGraph,
  secret: Uint8Array,
  viewer: Viewer,
  caseId: string,
  onDate: string,
): Promise<CaseView | undefined> {
  const visible = await graph.loadCase(viewer, caseId);
  if (visible === undefined) return undefined;
  const loaded = await besideTheHidden(graph, viewer, visible);
  const network = (await storedNetwork(graph, viewer, loaded)) ?? composeNetwork(loaded.log);
  const facts = caseFacts(loaded);
  return {
    loaded,
    network,
    facts,
    suggestions: suggest(network, facts, onDate),
    gaps: gaps(network, facts),
    keys: opaqueKeys(
      secret,
      caseId,
      loaded.log.records.map(({ number }) => number),
    ),
    revisions: isCleared(viewer, caseId) ? countedRevisions(secret, loaded) : seenRevisions(secret, loaded),
    onDate,
  };
}

/** What of the decisions is for a viewer from whom something is withheld: worked out from the whole case, which is not shown. */
async function besideTheHidden(graph: FamilyGraph, viewer: Viewer, visible: LoadedCase): Promise<LoadedCase> {
  if (visible.whole) return visible;
  const allSeeing: Viewer = { ...viewer, cleared: 'all' };
  const whole = await graph.loadCase(allSeeing, visible.id);
  if (whole === undefined || whole.log.decisions.length === 0) return visible;
  const network = (await graph.readNetwork(allSeeing, visible.id))?.network ?? composeNetwork(whole.log);
  return withoutTellingNotes(whole, network, withDecisionsOnTheSeen(whole, network, visible));
}

/**
 * The stored network, if nothing was withheld from the logs and they did not change meanwhile. What waits to be composed is not in it yet;
 * of a case never composed there is none, and its children are shown all the same.
 */
async function storedNetwork(graph: FamilyGraph, viewer: Viewer, loaded: LoadedCase): Promise<Network | undefined> {
  if (!loaded.whole) return undefined;
  const stored = await graph.readNetwork(viewer, loaded.id);
  return stored?.revision === loaded.revision && stored.composedAt > 0 ? stored.network : undefined;
}

/** A record whose only reading failed counts as unread. */
function caseFacts({ caseFile, log, unread }: LoadedCase): CaseFacts {
  const read = new Set(log.runs.flatMap((run) => (run.result.outcome === 'read' ? [run.record] : [])));
  const tried = new Set(log.runs.map((run) => run.record));
  const failed = log.records.filter(({ number }) => tried.has(number) && !read.has(number)).length;
  return { caseFile, records: log.records, unread: unread.length + failed };
}
