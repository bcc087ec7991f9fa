/** Who is called, or was said to be, what a kin word says: the likeliest whom "he's no brother of mine" is said of. */
import { kinTerm, type KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../parsed-document.ts';
import type { Discourse } from '../reference/discourse.ts';

/** "Brother Ewan", "Auntie Fay", "the man who said that he was his grandad". */
export function isTakenFor({ claims }: Discourse, person: Referent, kin: KinReading): boolean {
  return (
    titlesOf(person).some((title) => kinTerm(title).some(({ kind }) => kind === kin.kind)) ||
    claims.some((claim) => claim.kind === kin.kind && (kin.inverse ? claim.to : claim.from) === person)
  );
}

/** The kin words that stand before somebody's name as a title. */
export function titlesOf(person: Referent): readonly string[] {
  return person.names.flatMap(({ title }) => title ?? []);
}
