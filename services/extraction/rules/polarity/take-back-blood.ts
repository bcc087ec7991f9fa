/** "He isn't blood", "my gran, but not by blood": makes the kin just spoken of kin by marriage. */
import type { Reading } from '../kin/reading.ts';
import type { Reference } from '../parsed-document.ts';
import { makeStep, saysNoBlood } from './afterthoughts.ts';

/** "He isn't blood": of the first person of the sentence; "my gran, but not by blood": of whom the kin word before it was said. */
export function takeBackBlood(reading: Reading, references: readonly Reference[]): void {
  const { discourse, text, start, end } = reading;
  const at = saysNoBlood(text.slice(start, end));
  if (at === undefined) return;
  const said = discourse.claims.findLast(
    (claim) => claim.start >= start && claim.end <= end && (claim.saidAt ?? end) < start + at,
  );
  const person = said?.from ?? references.find(({ people }) => people.length === 1)?.people[0];
  // "Is Kit's nan and not related to these children": she stays Kit's.
  const isToOthers = /^\W*(?:\w+ ){1,3}(?:to|of) /.test(text.slice(start + at, end));
  const named = references.flatMap((one) => (one.start > start + at ? one.people : []));
  const to = named.length > 0 ? named : discourse.children;
  if (person) makeStep(discourse, person, { start, end }, isToOthers ? to : undefined);
}
