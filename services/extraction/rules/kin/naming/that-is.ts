/** "Leo came with Gail, that's his nan.", "Gail (that's his nan) came.", "Pru has four bedrooms. That is Karen's aunt.": what is said of whoever was named last. */
import type { Referent } from '../../parsed-document.ts';
import { claimTie } from '../claim-tie.ts';
import type { Item } from '../phrases/items.ts';
import { anchorsOf } from '../people/whose-kin.ts';
import { readingOf } from '../people/choose-reading.ts';
import type { Placed } from '../phrases/placed.ts';
import { mayBe } from '../people/plausible.ts';
import { stated, type Reading } from '../reading.ts';
import { claimsBetween } from '../../reference/claim-log.ts';

/** True when the kin phrase is thereby understood. */
export function readThatIs(reading: Reading, items: readonly Item[], before: readonly Placed[], here: Placed): boolean {
  const { head, from } = here.phrase;
  if (head.type !== 'kin' || !head.anchor || head.names.length > 0) return false;
  const words = items.slice(Math.max(0, from - 3), from).map(({ lower }) => lower);
  const opens = from < 3 && /^that (?:is|was|'s)$/.test(words.join(' '));
  if (!opens && !/^[(,;–—-] that (?:is|was|'s)$/.test(words.join(' '))) return false;
  const kin = readingOf(reading, here.phrase, head);
  const person = opens ? namedBefore(reading) : namedHere(before);
  if (!kin?.path || !person || person.professional || !mayBe(person, kin)) return false;
  const anchors = anchorsOf(reading, here.phrase, head, kin).filter((anchor) => anchor !== person);
  if (anchors.length === 0 || anchors.some((anchor) => areTied(reading, person, anchor))) return false;
  claimTie(reading, { person, anchors, kin, phrase: here.phrase, head, manner: stated(reading) });
  here.people = [person];
  return true;
}

/** "Ask Ted, he is my cousin. That's my son.": not the cousin. */
function areTied({ discourse }: Reading, person: Referent, anchor: Referent): boolean {
  return claimsBetween(discourse.claims, person, anchor).some(({ path }) => path.length > 0);
}

/** The one whom the clause named last, before whatever pronouns stand between. */
function namedHere(before: readonly Placed[]): Referent | undefined {
  const last = before.findLast(({ phrase: { head } }) => head.type !== 'pronoun');
  const [person, ...others] = last?.people ?? [];
  return others.length === 0 && person?.childId === undefined && (person?.names.length ?? 0) > 0 ? person : undefined;
}

/** The one whom the sentence before named last, said by the same mouth. */
function namedBefore({ discourse, sentence, part, quotedAt, start }: Reading): Referent | undefined {
  const last = discourse.recent.findLast(
    ({ people: [person, ...others], ...recent }) =>
      others.length === 0 &&
      recent.part === part &&
      sentence - recent.sentence === 1 &&
      recent.quoted === quotedAt(start) &&
      person?.childId === undefined &&
      (person?.names.length ?? 0) > 0,
  );
  return last?.people[0];
}
