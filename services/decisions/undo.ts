/** Undo: a decision that withdraws another (design §4.9). What was undone can be undone again by undoing the undo. */
import type { Decision } from '#graph/model/decision.ts';
import type { Action } from '../access/authorise.ts';
import { notFound } from '../access/guarded-graph.ts';
import { AppError } from '../errors.ts';
import type { Propose } from './decision-draft.ts';

/** What an undo needs beside the right to undo: that of the decision which it changes in the end. */
const needed: Readonly<Partial<Record<Decision['about'], Action>>> = {
  handling: 'lift-handling',
  redaction: 'redact-record',
  notice: 'set-notice',
  'same-human': 'join-cases',
};

export function proposeUndo(decisionId: string, may: (action: Action) => boolean): Propose {
  return ({ loaded }) => {
    const { decisions } = loaded.log;
    const root = rootOf(decisions, decisionId);
    if (root === undefined || !may(needed[root.about] ?? 'undo-decision')) throw notFound();
    const by = undoneBy(decisions, decisionId);
    if (by !== undefined)
      throw new AppError('already-undone', 'This decision was undone already.', { decisionIds: [by] });
    return { about: 'undo', withdraws: decisionId, evidenceSeen: [] };
  };
}

/** The id of the standing undo of a decision. */
export function undoneBy(decisions: readonly Decision[], decisionId: string): string | undefined {
  const undos = decisions.filter((one) => one.about === 'undo' && one.withdraws === decisionId);
  return undos.find((undo) => undoneBy(decisions, undo.id) === undefined)?.id;
}

/** The decision at the end of a chain of undos. */
function rootOf(decisions: readonly Decision[], decisionId: string): Decision | undefined {
  const decision = decisions.find(({ id }) => id === decisionId);
  return decision?.about === 'undo' ? rootOf(decisions, decision.withdraws) : decision;
}
