/** Who is called, or was said to be, what a kin word says: the likeliest whom "he's no brother of mine" is said of. */
import { kinTerm, type KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import { claimsOf } from '../../reference/claim-log.ts';
import type { Discourse } from '../../reference/discourse.ts';
import type { ClaimDraft } from '../../reference/drafts.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Reading } from '../reading.ts';

/** "Brother Ewan", "Auntie Fay", "the man who said that he was his grandad". */
export function isTakenFor(discourse: Discourse, person: Referent, kin: KinReading): boolean {
  return (
    isCalled(discourse, person, ({ kind }) => kind === kin.kind) ||
    claimsOf(discourse.claims, person).some(
      (claim) => claim.kind === kin.kind && (kin.inverse ? claim.to : claim.from) === person,
    )
  );
}

/** Characters back to what was said of somebody just before. */
const reach = 300;

/** Who is called so, or was said to be that just before `offset`: of a known aunt nobody says that she is none. */
export function isJustTakenFor(discourse: Discourse, person: Referent, offset: number, kin?: KinReading): boolean {
  const isMeant = ({ kind }: { readonly kind: ClaimDraft['kind'] }) => (kin ? kind === kin.kind : courtesy.has(kind));
  return (
    isCalled(discourse, person, isMeant) ||
    claimsOf(discourse.claims, person).some(
      (claim) =>
        isMeant(claim) &&
        (kin?.inverse ? claim.to : claim.from) === person &&
        claim.start > offset - reach &&
        (kin !== undefined || claim.entry === true || claim.polarity === 'reported'),
    )
  );
}

/** What people are called without being it. */
const courtesy: ReadonlySet<string> = new Set(['grandparent', 'aunt-uncle', 'sibling', 'cousin']);

function isCalled({ record }: Discourse, person: Referent, isMeant: (kin: KinReading) => boolean): boolean {
  // A name that stands on every line has the same few words before it.
  const words = new Set([...wordsFor(person), ...wordsBefore(record.text, person)]);
  return words.values().some((word) => kinTerm(word).some(isMeant));
}

/** How many sentences back somebody may be called what is denied. */
const reachBack = 2;

/** "Uncle Al isn't really our uncle", in a worker's words, "he's not your granda": "our" and "your" are of the children, as one who is called so stands here or just before. */
export function isUnsaidOwner(
  { discourse, sentence }: Reading,
  head: NounPhrase['head'],
  { kind }: KinReading,
): boolean {
  const who = head.type === 'pronoun' ? head.pronoun.who : undefined;
  const isOwn = who?.startsWith('first') && discourse.author?.professional;
  if (!isOwn && who !== 'second') return false;
  const near = discourse.recent.filter((recent) => sentence - recent.sentence <= reachBack);
  return near.some(({ people }) =>
    people.some((person) => wordsFor(person).some((word) => kinTerm(word).some((one) => one.kind === kind))),
  );
}

/** The kin words that somebody is called by, before the name or alone. */
export function wordsFor(person: Referent): readonly string[] {
  return [...titlesOf(person), ...(person.calledBy ?? []).map(({ word }) => word)];
}

/** "Who they all call Uncle Stan", "“Uncle Badger”": the words straight before the name. */
export function wordsBefore(text: string, { places }: Referent): readonly string[] {
  return places.flatMap(
    ({ form, start }) =>
      (form === 'named' && /\p{Lu}\p{L}+(?=["”'’]? $)/u.exec(text.slice(Math.max(0, start - 14), start))?.[0]) || [],
  );
}

/** The kin words that stand before somebody's name as a title. */
export function titlesOf(person: Referent): readonly string[] {
  return person.names.flatMap(({ title }) => title ?? []);
}
