/** The decisions in force: those not withdrawn, in the order they were committed. An undo can itself be undone. */
import type { Decision, DecisionOf } from '#graph/model/decision.ts';

/** Keeps the decisions that stand; undo decisions are worked in and left out. */
export function standingDecisions(decisions: readonly Decision[]): readonly Decision[] {
  const withdrawn = new Set<string>();
  for (const decision of decisions.toReversed()) {
    if (decision.about === 'undo' && !withdrawn.has(decision.id)) withdrawn.add(decision.withdraws);
  }
  return decisions.filter((decision) => decision.about !== 'undo' && !withdrawn.has(decision.id));
}

/** The decisions of one subject matter, in order. */
export function decisionsAbout<About extends Decision['about']>(
  decisions: readonly Decision[],
  about: About,
): readonly DecisionOf<About>[] {
  return decisions.filter((decision): decision is DecisionOf<About> => decision.about === about);
}

/** Every mention or child a decision names, whatever it is about. */
export function endsNamedBy(decision: Decision): readonly string[] {
  switch (decision.about) {
    case 'identity':
      return decision.judgements.flatMap((judgement) => [judgement.a, judgement.b]);
    case 'person':
    case 'next-step':
    case 'same-human':
      return [decision.mention];
    case 'tie':
      return [decision.from, decision.to];
    case 'handling':
    case 'passage':
      return decision.mention === undefined ? [] : [decision.mention];
    case 'redaction':
    case 'notice':
    case 'undo':
      return [];
  }
}
