/** The history of a case: every decision that its viewer may know of, the newest first, undone ones too. */
import type { HistoryEntry } from '#graph/contract/decisions.ts';
import type { CaseView } from '../access/case-views.ts';
import { outcomeOf, subjectInWords } from './decision-in-words.ts';
import { undoneBy } from './undo.ts';

export function history(view: CaseView): readonly HistoryEntry[] {
  const { decisions } = view.loaded.log;
  return decisions.toReversed().map((decision) => {
    const undone = undoneBy(decisions, decision.id) !== undefined;
    return {
      id: decision.id,
      at: decision.at,
      by: decision.by,
      about: decision.about,
      subject: subjectInWords(view, decision),
      outcome: outcomeOf(decision),
      reasonCode: decision.reasonCode ?? null,
      note: decision.note ?? null,
      undone,
      mayBeUndone: !undone,
    };
  });
}
