/**
 * What decisions say of a subject that is one today. The latest wins over those taken when it was one already; opposite outcomes that were only
 * later brought together, by a merge or a better reading, are not sure and a contradiction.
 */
import type { Decision } from '#graph/model/decision.ts';
import type { CaseLog } from './case-log.ts';
import { currentReading } from './current-reading.ts';
import type { PersonSets } from './identity/person-sets.ts';
import { resolveIdentity } from './identity/resolve-identity.ts';
import { settleGuesses } from './settle/settle-guesses.ts';
import { endsNamedBy } from './standing-decisions.ts';

export interface DecidedSubject<Subject> {
  readonly latest: Subject;
  readonly contested: boolean;
  /** All that still count: one where nothing is contested. */
  readonly counting: readonly Subject[];
}

/** Whether two ends were held to be one person when a decision was taken. */
export type WereOne = (a: string, b: string, when: Decision) => boolean;

/** `decisions`: on one subject, in order, at least one. */
export function decidedSubject<Subject extends Decision & { readonly outcome: string }>(
  decisions: readonly Subject[],
  wereOne: WereOne,
): DecidedSubject<Subject> | undefined {
  let counting: readonly Subject[] = [];
  for (const decision of decisions)
    counting = [...counting.filter((earlier) => !coveredBy(earlier, decision, wereOne)), decision];
  const latest = counting.at(-1);
  if (latest === undefined) return undefined;
  return { latest, counting, contested: counting.some((decision) => decision.outcome !== latest.outcome) };
}

/** Ends are compared place by place; the two ends of a symmetric tie may have changed places. */
function coveredBy(earlier: Decision, later: Decision, wereOne: WereOne): boolean {
  const [before, after] = [endsNamedBy(earlier), endsNamedBy(later)];
  const matches = (ends: readonly string[]) => ends.every((end, index) => wereOne(end, after[index] ?? end, later));
  return matches(before) || (before.length === 2 && matches(before.toReversed()));
}

/** Looks identity up as it was at a decision: by the runs read by then and the standing judgements made by then. Composed only when asked. */
export function identityHistory(log: CaseLog, standing: readonly Decision[], today: PersonSets): WereOne {
  const then = new Map<string, PersonSets>();
  const setsAt = (when: Decision): PersonSets => {
    const known = then.get(when.id) ?? setsAsOf(log, standing, when);
    then.set(when.id, known);
    return known;
  };
  return (a, b, when) => {
    if (a === b) return true;
    const sets = setsAt(when);
    // Where the runs of that day are no longer in the log, today's reading is the best there is.
    const asOf = sets.members(a).length > 0 && sets.members(b).length > 0 ? sets : today;
    return asOf.members(a).length > 0 && asOf.find(a) === asOf.find(b);
  };
}

function setsAsOf(log: CaseLog, standing: readonly Decision[], when: Decision): PersonSets {
  const before = standing.slice(
    0,
    standing.findIndex((decision) => decision.id === when.id),
  );
  const runs = log.runs.filter((run) => run.at <= when.at);
  const reading = settleGuesses(log.caseFile, currentReading({ ...log, runs }, before), before);
  return resolveIdentity(log.caseFile, reading, before).sets;
}
