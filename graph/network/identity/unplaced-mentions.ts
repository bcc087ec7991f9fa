/**
 * Words that may mean several known people ("nana", a bare first name two people bear), and of which nothing else is said, are nobody of their own:
 * a new person would be one too many. Who is meant stays a question; words that a statement rests on are kept as a person.
 */
import type { IdentityWork } from './identity-work.ts';

/** Words found to be ambiguous, with those they may mean. */
export interface Ambiguous {
  readonly end: string;
  readonly fitting: readonly string[];
}

export function unplacedMentions(
  { sets, reading, facts, mentions }: IdentityWork,
  found: readonly Ambiguous[],
): ReadonlySet<string> {
  const told = new Set(reading.statements.map((statement) => sets.find(statement.about)));
  const unplaced = new Set<string>();
  for (const { end, fitting } of found) {
    const set = sets.find(end);
    const members = sets.members(end);
    // Since it was found ambiguous it may have been joined with somebody after all.
    const isAlone =
      members.every((member) => mentions.get(member)?.form !== 'named' || fitting.length > 1) &&
      !fitting.some((other) => sets.find(other) === set);
    const saysNothing = fitting.length > 1 || !facts.isTied(set);
    if (isAlone && saysNothing && !told.has(set)) for (const member of members) unplaced.add(member);
  }
  return unplaced;
}
