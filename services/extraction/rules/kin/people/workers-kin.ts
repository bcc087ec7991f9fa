/** Whose kin a worker's own words are about: a worker's family is not the children's, a school's "our" means them. */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Reading } from '../reading.ts';

/** "Social worker Ann Low said her own sister was ill": the worker's family is not the children's. */
export function isWorkersOwn({ discourse, text, start: begin }: Reading, { head, start, end }: NounPhrase): boolean {
  const owned = head.type === 'pronoun' && /^\s+own\b/i.test(text.slice(end, end + 6));
  if (!owned) return false;
  const before = discourse.referents.flatMap((person) =>
    person.places.flatMap((place) => (place.start >= begin && place.end <= start ? [{ person, at: place.start }] : [])),
  );
  return before.toSorted((a, b) => b.at - a.at)[0]?.person.professional === true;
}

/** "Our TA Ann Low" in a school's own words: the children's. */
export function isAtWork({ discourse, quotedAt }: Reading, { head, start }: NounPhrase, { kind }: KinReading): boolean {
  const isOurs = head.type === 'pronoun' && head.pronoun.who.startsWith('first') && !quotedAt(start);
  return isOurs && (kind === 'teacher' || kind === 'mentor') && discourse.author?.professional === true;
}
