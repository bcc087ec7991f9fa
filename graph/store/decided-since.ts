/**
 * What was decided on a subject since the revision its worker saw: the one ground for refusing a decision as `already-decided`
 * (design §4, §6). To be asked inside the commit loop, with the case as it was loaded for that commit.
 */
import type { Decision } from '#graph/model/decision.ts';
import { symmetricKinds } from '#graph/model/relationship-kind.ts';
import type { LoadedCase } from './family-graph.ts';

/** `holderOf`: mention or child → the person who holds it now, so that a subject follows merges and splits. */
export function decidedSince(
  proposed: Decision,
  { log, committedAt }: Pick<LoadedCase, 'log' | 'committedAt'>,
  holderOf: (end: string) => string,
): readonly Decision[] {
  const byId = new Map(log.decisions.map((decision) => [decision.id, decision]));
  const subjectsOf = (decision: Decision): readonly string[] => {
    if (decision.about !== 'undo') return subjects(decision, holderOf);
    const withdrawn = byId.get(decision.withdraws);
    return withdrawn === undefined ? [] : subjectsOf(withdrawn);
  };
  const asked = new Set(subjectsOf(proposed));
  return log.decisions.filter(
    (decision) =>
      decision.id !== proposed.id &&
      (committedAt.get(decision.id) ?? 0) > proposed.revision &&
      subjectsOf(decision).some((subject) => asked.has(subject)),
  );
}

/** One text for each thing decided on: the same thing gives the same text, whichever of a person's mentions names it. */
function subjects(
  decision: Exclude<Decision, { about: 'undo' }>,
  holderOf: (end: string) => string,
): readonly string[] {
  const { about } = decision;
  const subject = (...parts: readonly (string | number)[]) => [about, ...parts].join(' ');
  switch (decision.about) {
    case 'identity':
      return decision.judgements.map(({ a, b }) => subject(...[holderOf(a), holderOf(b)].toSorted()));
    case 'person':
      return [subject(holderOf(decision.mention))];
    case 'next-step':
      return decision.childIds.map((childId) => subject(holderOf(decision.mention), childId));
    case 'tie': {
      const ends = [holderOf(decision.from), holderOf(decision.to)];
      return [subject(decision.kind, ...(symmetricKinds.has(decision.kind) ? ends.toSorted() : ends))];
    }
    case 'passage':
      return [subject(decision.record, decision.start, decision.end)];
    case 'handling':
      return [
        ...(decision.mention === undefined ? [] : [subject('person', holderOf(decision.mention))]),
        ...(decision.record === undefined ? [] : [subject('record', decision.record)]),
      ];
    case 'redaction':
      return [subject(decision.record)];
    case 'notice':
      return [about];
    case 'same-human':
      return [subject(holderOf(decision.mention), decision.otherCaseId, decision.otherMention)];
  }
}
