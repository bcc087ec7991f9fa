/** One person said to be of both sides of a child's family: true of few, and a question for a person in every case. */
import { label } from '#graph/kinship/label.ts';
import { childPersonId } from '#graph/model/case-file.ts';
import type { KinshipClaim } from '#graph/model/claim.ts';
import type { Contradiction, Evidence, Person, Relationship } from '#graph/model/network.ts';
import { saidSide, withoutSide } from './ties/said-sides.ts';

/** `otherSide`: ids of the ties whose side the rest of the case speaks against. */
export function twoSides(
  people: readonly Person[],
  ties: readonly Relationship[],
  otherSide: ReadonlySet<string>,
  claims: ReadonlyMap<string, KinshipClaim>,
): readonly Contradiction[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  const firstWords = new Map(ties.map(({ id, evidence }) => [id, evidence[0]]));
  return ties.flatMap((tie) => {
    const [from, to] = [byId.get(tie.from), byId.get(tie.to)];
    if (from === undefined || to === undefined || tie.polarity === 'denied' || tie.status === 'wrong') return [];
    const said = tie.evidence.filter((evidence) => sideOf(evidence, claims) !== undefined);
    const sides = new Set(said.map((evidence) => sideOf(evidence, claims)));
    if (sides.size < 2 && !otherSide.has(tie.id)) return [];
    const chains = from.relations
      .filter(({ childId }) => tie.to === childPersonId(childId))
      .flatMap(({ chain }) => chain);
    const elsewhere = chains.flatMap((id) => (id === tie.id ? [] : (firstWords.get(id) ?? [])));
    const noun = label(withoutSide(tie).path);
    return [
      {
        id: `two-sides--${tie.tieId}`,
        text: `${from.name} is recorded both as a maternal and as a paternal ${noun} of ${to.name}.`,
        people: [tie.from, tie.to],
        evidence: sides.size < 2 ? [...said, ...elsewhere] : said,
      },
    ];
  });
}

function sideOf({ claimId }: Evidence, claims: ReadonlyMap<string, KinshipClaim>) {
  const claim = claims.get(claimId);
  return claim && saidSide(claim);
}
