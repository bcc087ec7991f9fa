/** What a decision, or erasing a record, would change: two networks compared, for a preview before anything is recorded. */
import type { Decision } from '#graph/model/decision.ts';
import type { Network, Person, Relationship } from '#graph/model/network.ts';
import type { CaseLog } from './case-log.ts';
import { composeNetwork } from './compose-network.ts';

export interface Change<Item> {
  readonly added: readonly Item[];
  readonly removed: readonly Item[];
  readonly changed: readonly { readonly before: Item; readonly after: Item }[];
}

export interface NetworkChange {
  readonly people: Change<Person>;
  readonly relationships: Change<Relationship>;
}

/** The network with `decision` beside the network without. */
export function wouldChange(log: CaseLog, decision: Decision): NetworkChange {
  return difference(composeNetwork(log), composeNetwork({ ...log, decisions: [...log.decisions, decision] }));
}

/** The network without a record beside the network with it. */
export function erasureWouldChange(log: CaseLog, record: number): NetworkChange {
  return difference(composeNetwork(log), composeNetwork(withoutRecord(log, record)));
}

/** The log as it is once a record is erased: its text and its runs are gone, decisions stay. */
export function withoutRecord(log: CaseLog, record: number): CaseLog {
  return {
    ...log,
    records: log.records.filter((known) => known.number !== record),
    runs: log.runs.filter((run) => run.record !== record),
  };
}

function difference(before: Network, after: Network): NetworkChange {
  return {
    people: changesOf(before.people, after.people),
    relationships: changesOf(before.relationships, after.relationships),
  };
}

function changesOf<Item extends { readonly id: string }>(
  before: readonly Item[],
  after: readonly Item[],
): Change<Item> {
  const [old, now] = [new Map(before.map((item) => [item.id, item])), new Map(after.map((item) => [item.id, item]))];
  return {
    added: after.filter((item) => !old.has(item.id)),
    removed: before.filter((item) => !now.has(item.id)),
    changed: before.flatMap((item) => {
      const later = now.get(item.id);
      return later === undefined || JSON.stringify(later) === JSON.stringify(item)
        ? []
        : [{ before: item, after: later }];
    }),
  };
}
