/**
 * A case's revision as it leaves Kith. Who is cleared gets a key of the case's own count; who is not, a key of what they can see, so that
 * a change hidden from them shows in no key. Either kind can be asked which decisions it had seen.
 */
import { createHash } from 'node:crypto';
import type { LoadedCase } from '#graph/store/family-graph.ts';
import { keyed } from './opaque-keys.ts';

export interface SeenRevision {
  readonly revision: number;
  /** Of the decisions that were there. */
  readonly decisionIds: ReadonlySet<string>;
}

export interface RevisionKeys {
  readonly current: string;
  /** What was there at a revision shown before. A key of no revision known here had seen nothing. */
  seenAt(shown: string): SeenRevision;
}

const nothing: SeenRevision = { revision: 0, decisionIds: new Set() };

/** How far back a counted revision is looked for. */
const furthest = 100_000;

export function countedRevisions(secret: Uint8Array, { id, revision, committedAt }: LoadedCase): RevisionKeys {
  const keyOf = (count: number) => `rev${keyed(secret, `revision ${id} ${count}`).slice(0, 24)}`;
  return {
    current: keyOf(revision),
    seenAt: (shown) => {
      for (let count = revision; count >= Math.max(0, revision - furthest); count--) {
        if (keyOf(count) !== shown) continue;
        const seen = [...committedAt].filter(([, at]) => at <= count);
        return { revision: count, decisionIds: new Set(seen.map(([decisionId]) => decisionId)) };
      }
      return nothing;
    },
  };
}

export function seenRevisions(secret: Uint8Array, loaded: LoadedCase): RevisionKeys {
  const { id, log, erased, unread } = loaded;
  const state = {
    records: log.records.map(({ sha256, path }) => [sha256, path]),
    runs: log.runs.map((run) => run.id),
    decisions: log.decisions,
    erased: erased.map(({ at }) => at),
    unread,
  };
  const part = (text: string) => keyed(secret, `seen ${id} ${text}`).slice(0, 12);
  const ofState = part(createHash('sha256').update(JSON.stringify(state)).digest('hex'));
  const decisionIds = log.decisions.map((decision) => decision.id);
  const ofDecisions = (count: number) => part(decisionIds.slice(0, count).join(' '));
  return {
    current: `rev${ofState}${ofDecisions(decisionIds.length)}`,
    seenAt: (shown) => {
      for (let count = decisionIds.length; count >= 0; count--)
        if (shown.endsWith(ofDecisions(count)))
          return { revision: loaded.revision, decisionIds: new Set(decisionIds.slice(0, count)) };
      return nothing;
    },
  };
}
