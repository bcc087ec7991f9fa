/** A kin word said of one and put right with no more than another's name: "Bea is not Al's aunt. She is Cy's.", "The summary has Bea as Al's aunt. She's Cy's." */
import { type KinReading, kinTerm } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import { putClaim } from '../../reference/claim-log.ts';
import type { ClaimDraft } from '../../reference/drafts.ts';
import { claimTie } from '../claim-tie.ts';
import { mayBe, mayHave } from '../people/plausible.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { stated, type Reading } from '../reading.ts';

/** Claims of the owners what was said of another; true where the subject is whom that was said of. */
export function claimOwnedKin(
  reading: Reading,
  phrase: NounPhrase,
  told: readonly Referent[],
  owners: readonly Referent[],
  isOpinion: boolean,
): boolean {
  const found = contested(reading, phrase.start);
  if (!found) return false;
  const { claim, kin, person, owner } = found;
  const isSubject = phrase.head.type === 'pronoun' ? fits(phrase, person) : told.length === 1 && told[0] === person;
  const others = owners.filter((one) => one !== owner && one !== person && mayHave(one, kin));
  if (!isSubject || others.length === 0 || !mayBe(person, kin)) return false;
  const head = { kin: { term: claim.term } };
  claimTie(reading, { person, anchors: others, kin, head, phrase, manner: stated(reading) });
  if (!isOpinion && claim.polarity !== 'denied') {
    const { claims } = reading.discourse;
    putClaim(claims, claims.indexOf(claim), { ...claim, polarity: 'denied' });
  }
  return true;
}

interface Contested {
  readonly claim: ClaimDraft;
  readonly kin: KinReading;
  readonly person: Referent;
  readonly owner: Referent;
}

/** What this sentence or the one before denies, or says to be written somewhere. "He isn't my brother, he's Al's" is of a child. */
function contested({ discourse, start }: Reading, at: number): Contested | undefined {
  const claim = discourse.claims.at(-1);
  if (!claim || claim.polarity === 'stated' || claim.start > at || claim.end < start - 3) return undefined;
  const kin = kinTerm(claim.term).find(
    ({ kind, path, plural }) => kind === claim.kind && path !== undefined && !plural,
  );
  if (!kin || claim.kind === 'partner') return undefined;
  const [person, owner] = kin.inverse ? [claim.to, claim.from] : [claim.from, claim.to];
  const isYoung = claim.kind === 'sibling' && (owner.childId !== undefined || person.childId !== undefined);
  return isYoung ? undefined : { claim, kin, person, owner };
}

function fits({ head }: NounPhrase, { sex }: Referent): boolean {
  if (head.type !== 'pronoun') return false;
  const { who } = head.pronoun;
  return who === sex || ((who === 'male' || who === 'female') && sex === 'unknown');
}
