/** The logs as they stood at a moment: what had been read and decided by then. Replaced runs stay in the log, dated, so that this can be told. */
import type { CaseLog } from './case-log.ts';

/** `moment`: ISO date and time, included. */
export function asKnownOn(log: CaseLog, moment: string): CaseLog {
  return {
    ...log,
    runs: log.runs.filter((run) => run.at <= moment),
    decisions: log.decisions.filter((decision) => decision.at <= moment),
  };
}
