/** A case as loaded for a viewer, from everything a store holds of it: what is withheld is taken out here, alike for every store. */
import type { Decision } from '#graph/model/decision.ts';
import type { KithRecord } from '#graph/model/record.ts';
import type { Run } from '#graph/model/run.ts';
import { isCleared, mayOpen, type Viewer } from '#graph/model/viewer.ts';
import type { LoadedCase, StoredCase, Tombstone, UnreadFile } from './family-graph.ts';
import { type RecordStanding, withholding } from './hidden-records.ts';
import { visibleLog } from './visible-log.ts';

export interface WholeCase extends StoredCase {
  readonly composedAt: number;
  readonly records: readonly KithRecord[];
  /** Of every record, the erased ones too. */
  readonly standings: readonly RecordStanding[];
  readonly runs: readonly Run[];
  /** In the order they were committed. */
  readonly decisions: readonly { readonly decision: Decision; readonly revision: number }[];
  readonly erased: readonly Tombstone[];
  readonly unread: readonly UnreadFile[];
}

export function loadedCase(viewer: Viewer, whole: WholeCase): LoadedCase {
  const { composedAt, records, standings, runs, decisions, erased, unread, ...stored } = whole;
  const log = {
    caseFile: stored.caseFile,
    records,
    runs,
    decisions: decisions.map(({ decision }) => decision).filter((decision) => maySeeBothCases(viewer, decision)),
  };
  const committedAt = new Map(decisions.map(({ decision, revision }) => [decision.id, revision]));
  if (isCleared(viewer, stored.id)) return { ...stored, log, committedAt, erased, unread, whole: true };

  const withheld = withholding(standings, log.decisions, composedAt);
  const visible = visibleLog(log, withheld);
  const shown = new Set(visible.decisions.map(({ id }) => id));
  return {
    ...stored,
    log: visible,
    committedAt: new Map([...committedAt].filter(([id]) => shown.has(id))),
    erased: erased.filter(({ record }) => !withheld.hidden.has(record)),
    unread: unread.map(withoutName),
    whole: withheld.hidden.size === 0,
  };
}

/** That two people of two cases are one human is for those who see both. */
function maySeeBothCases(viewer: Viewer, decision: Decision): boolean {
  if (decision.about !== 'same-human') return true;
  return mayOpen(viewer, decision.otherCaseId) && isCleared(viewer, decision.otherCaseId);
}

function withoutName({ path, code }: UnreadFile, index: number): UnreadFile {
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(path)?.[0] ?? '';
  return { path: `file ${index + 1}${ending}`, code };
}
