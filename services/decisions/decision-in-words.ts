/** A decision in words, for a view of its case: about whom or what, and what was decided. */
import type { Decision } from '#graph/model/decision.ts';
import type { CaseView } from '../access/case-views.ts';
import { holderOf } from './subjects.ts';

/** Where no mention that a decision names is left (design §4.7). */
const erased = 'record erased';

export function subjectInWords(view: CaseView, decision: Decision): string {
  const name = (end: string) => holderOf(view.network, end)?.name;
  const names = (ends: readonly string[], between: string) => {
    const found = [...new Set(ends.flatMap((end) => name(end) ?? []))];
    return found.length === 0 ? erased : found.join(between);
  };
  switch (decision.about) {
    case 'next-step':
      return `${names([decision.mention], '')}, for ${childNames(view, decision.childIds)}`;
    case 'person':
    case 'same-human':
      return names([decision.mention], '');
    case 'tie':
      return `${name(decision.from) ?? erased}, ${decision.kind.replaceAll('-', ' ')} of ${name(decision.to) ?? erased}`;
    case 'identity':
      return names(
        decision.judgements.flatMap(({ a, b }) => [a, b]),
        ' and ',
      );
    case 'passage':
    case 'redaction':
      return recordInWords(view, decision.record);
    case 'handling':
      if (decision.record !== undefined) return recordInWords(view, decision.record);
      return names(decision.mention === undefined ? [] : [decision.mention], '');
    case 'notice':
      return 'the case notice';
    case 'undo': {
      const undone = view.loaded.log.decisions.find(({ id }) => id === decision.withdraws);
      return undone === undefined ? erased : subjectInWords(view, undone);
    }
  }
}

/** One word of the closed outcomes; for several judgements the first. */
export function outcomeOf(decision: Decision): string {
  switch (decision.about) {
    case 'identity':
      return decision.judgements.length > 1 ? 'split' : (decision.judgements[0]?.outcome ?? 'not-sure');
    case 'redaction':
      return 'redacted';
    case 'undo':
      return 'undone';
    default:
      return decision.outcome;
  }
}

/** "Consider: Moira Bell, for Ada (local worker)." */
export function decisionInWords(view: CaseView, decision: Decision): string {
  const outcome = outcomeOf(decision).replaceAll('-', ' ');
  return `${outcome.charAt(0).toUpperCase()}${outcome.slice(1)}: ${subjectInWords(view, decision)} (${decision.by}).`;
}

function childNames({ loaded }: CaseView, childIds: readonly string[]): string {
  const names = loaded.caseFile.children.filter(({ id }) => childIds.includes(id)).map(({ name }) => name);
  return names.join(' and ');
}

function recordInWords({ loaded }: CaseView, number: number): string {
  return loaded.log.records.find((record) => record.number === number)?.path ?? erased;
}
