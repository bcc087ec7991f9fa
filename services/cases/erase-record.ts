/** Erasing a record: what would go with it, and doing it. Afterwards no byte of its text is in the store or among kept replies (practice §4). */
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { EraseRecordRequest, ErasurePreview } from '#graph/contract/records.ts';
import type { Network } from '#graph/model/network.ts';
import { composeNetwork } from '#graph/network/compose-network.ts';
import type { CaseLog } from '#graph/network/case-log.ts';
import { protectedPeople, withheldRecords } from '#graph/network/protected-people.ts';
import { endsNamedBy } from '#graph/network/standing-decisions.ts';
import { notesQuoting } from '#graph/store/notes-quoting.ts';
import type { CaseView } from '../access/case-views.ts';
import { notFound, type Permitted } from '../access/guarded-graph.ts';
import { decisionInWords } from '../decisions/decision-in-words.ts';
import { allSeeing, commitDecision, setByServer } from '../decisions/decide.ts';
import type { DecisionDraft } from '../decisions/decision-draft.ts';
import { recordBy } from '../decisions/decide-record.ts';
import { holderOf } from '../decisions/subjects.ts';
import { AppError } from '../errors.ts';
import type { ReplyCache } from '../extraction/llm/reply-cache.ts';
import { recordSummary } from './record-summary.ts';

/** Of the case changing under an erasure, and of protections to be written down before it. */
const attempts = 50;

export interface Erased {
  readonly revision: string;
  /** Ids of the decisions whose notes may quote the record: for a person to read and redact. */
  readonly notesToRedact: string[];
}

export function previewErasure(view: CaseView, recordId: string): Omit<ErasurePreview, 'exportsAlreadySent'> {
  const record = recordBy(view, recordId);
  const { number, text } = record;
  const { decisions } = view.loaded.log;
  const after = composeNetwork(withoutRecord(view.loaded.log, number));
  const left = new Set(after.people.flatMap(({ id, mentions }) => [id, ...mentions.map((mention) => mention.id)]));
  const ties = new Set(after.relationships.map(({ tieId }) => tieId));
  const quoting = new Set(notesQuoting(decisions, number, text));
  const words = (about: (typeof decisions)[number]) => decisionInWords(view, about);
  return {
    record: recordSummary(view, record),
    peopleLeaving: view.network.people
      .filter(
        (person) => !person.implied && ![person.id, ...person.mentions.map(({ id }) => id)].some((id) => left.has(id)),
      )
      .map(({ id, name }) => ({ id: view.keys.shown(id), name })),
    relationshipsLeaving: new Set(view.network.relationships.map(({ tieId }) => tieId).filter((id) => !ties.has(id)))
      .size,
    decisionsAffected: decisions.filter((decision) => namesRecord(view.network, decision, number)).map(words),
    notesToRedact: decisions.filter(({ id }) => quoting.has(id)).map(words),
  };
}

export async function eraseRecord(
  permitted: Permitted,
  caseId: string,
  recordId: string,
  { reason, expectedRevision }: z.output<typeof EraseRecordRequest>,
  replies: ReplyCache,
): Promise<Erased> {
  const { graph, views, viewer, entry } = permitted;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const view = await views.view(viewer, caseId);
    const whole = await views.view(allSeeing(viewer), caseId);
    if (view === undefined || whole === undefined) throw notFound();
    const { number, sha256 } = recordBy(view, recordId);
    if (attempt === 0) refuseUnseenRevision(view, expectedRevision);
    const log = withoutRecord(whole.loaded.log, number);
    const network = composeNetwork(log);
    const protection = protectionLost(whole, network, log);
    if (protection !== undefined) {
      await commitDecision(permitted, whole, {
        id: randomUUID(),
        ...setByServer(permitted, whole.loaded.revision),
        ...protection,
      });
      continue;
    }
    const audit = entry({ resourceIds: [recordId], decisionVersion: view.revisions.current });
    const left = { record: number, reason, by: viewer.actor, at: new Date().toISOString() };
    const composed = { caseId, network, withheldRecords: withheldRecords(network, log) };
    const erasure = { ...left, ...composed, expectedRevision: whole.loaded.revision };
    const result = await graph.eraseRecord(viewer, erasure, audit);
    if (result === undefined) throw notFound();
    if (result.outcome === 'changed-meanwhile') continue;
    await replies.forget(sha256);
    return afterwards(permitted, caseId, result.notesToRedact);
  }
  throw new AppError('changed-meanwhile', 'The case keeps changing. Nothing was erased; try again.');
}

async function afterwards({ views, viewer }: Permitted, caseId: string, notes: readonly string[]): Promise<Erased> {
  const view = await views.view(viewer, caseId);
  if (view === undefined) throw notFound();
  const shown = new Set(view.loaded.log.decisions.map(({ id }) => id));
  return { revision: view.revisions.current, notesToRedact: notes.filter((id) => shown.has(id)) };
}

/**
 * The handling of a person whom the erased record alone protects and other records name: written down as a decision first, since only a
 * named person lifts a protection (practice §4). Without the intermediary, whose name is the record's text.
 */
function protectionLost({ network, loaded }: CaseView, after: Network, log: CaseLog): DecisionDraft | undefined {
  const kept = protectedPeople(after, log);
  const before = protectedPeople(network, loaded.log);
  for (const person of network.people.filter(({ id }) => before.has(id))) {
    const mention = person.mentions.find(({ id }) => {
      const holder = holderOf(after, id);
      return holder !== undefined && !kept.has(holder.id);
    });
    const handling = person.statements.find((statement) => statement.type === 'handling');
    if (mention === undefined || handling === undefined) continue;
    const { intermediary: _text, ...fields } = handling.fields;
    return {
      about: 'handling',
      mention: mention.id,
      outcome: 'set',
      fields: { ...fields, mayBeReadBy: 'cleared-only' },
      evidenceSeen: [],
    };
  }
  return undefined;
}

function withoutRecord(log: CaseLog, record: number): CaseLog {
  return {
    ...log,
    records: log.records.filter(({ number }) => number !== record),
    runs: log.runs.filter((run) => run.record !== record),
  };
}

/** The consequences were named for one revision: another one may have others. */
function refuseUnseenRevision(view: CaseView, expectedRevision: string): void {
  if (view.revisions.current === expectedRevision) return;
  throw new AppError(
    'changed-meanwhile',
    'The case changed since you looked. Look at what would be erased, then erase.',
    {
      revision: view.revisions.current,
    },
  );
}

function namesRecord(network: Network, decision: Parameters<typeof endsNamedBy>[0], record: number): boolean {
  const mentions = new Map(
    network.people.flatMap((person) => person.mentions.map((one) => [one.id, one.record] as const)),
  );
  return (
    ('record' in decision && decision.record === record) ||
    endsNamedBy(decision).some((end) => mentions.get(end) === record) ||
    decision.evidenceSeen.some((evidence) => evidence.record === record)
  );
}
