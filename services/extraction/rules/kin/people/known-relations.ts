/** Looks up who, among those the record has told of, stands at the end of a kin path from somebody: "his sister" is the sister named before. */
import { stepBack } from '#graph/kinship/reverse-path.ts';
import type { KinPath, KinStep } from '#graph/model/kin-path.ts';
import type { Referent } from '../../parsed-document.ts';
import { claimsAlong, claimsOf } from '../../reference/claim-log.ts';
import type { Discourse } from '../../reference/discourse.ts';
import type { ClaimDraft } from '../../reference/drafts.ts';

/** Everybody known to stand at the end of `path` from any of the anchors, by a claim of that very path or step by step. */
export function knownRelatives(discourse: Discourse, anchors: readonly Referent[], path: KinPath): Referent[] {
  const direct = claimsAlong(discourse.claims, anchors, path)
    .filter((claim) => anchors.includes(claim.to) && asserted(claim) && samePath(claim.path, path))
    .map((claim) => claim.from);
  const stepwise = path.reduce<readonly Referent[]>(
    (people, step) => [...new Set(people.flatMap((person) => neighbours(discourse, person, step)))],
    anchors,
  );
  return [...new Set([...direct, ...stepwise])].filter(
    (person) => !anchors.includes(person) && !standsOtherwiseAbove(discourse, person, anchors, path),
  );
}

/** Said to stand straight above one of the anchors, another number of generations up: a great-grandmother is no grandmother. */
function standsOtherwiseAbove(
  { claims }: Discourse,
  person: Referent,
  anchors: readonly Referent[],
  path: KinPath,
): boolean {
  return (
    leadsStraightUp(path) &&
    claimsOf(claims, person).some(
      (claim) =>
        claim.from === person &&
        anchors.includes(claim.to) &&
        asserted(claim) &&
        leadsStraightUp(claim.path) &&
        claim.path.length !== path.length,
    )
  );
}

function leadsStraightUp(path: KinPath): boolean {
  return path.length > 1 && path.every(({ step }) => step === 'parent');
}

function asserted(claim: ClaimDraft): boolean {
  return claim.polarity !== 'denied';
}

function samePath(a: KinPath, b: KinPath): boolean {
  return a.length === b.length && a.every((step, at) => sameStep(step, b[at] as KinStep));
}

function sameStep(a: KinStep, b: KinStep): boolean {
  const sexes = a.sex === b.sex || a.sex === 'unknown' || b.sex === 'unknown';
  const natures = natureOf(a) === natureOf(b);
  return a.step === b.step && sexes && natures;
}

/** A half-sister is a sister when one speaks of her; a former partner is not the partner. */
function natureOf(step: KinStep): string {
  return step.nature === undefined || step.nature === 'half' ? 'own' : step.nature;
}

function neighbours({ claims }: Discourse, person: Referent, step: KinStep): Referent[] {
  const own = claimsAlong(claims, [person], [step]).filter(asserted);
  return own.flatMap((claim) => {
    const only = claim.path[0] as KinStep;
    if (claim.to === person && sameStep(only, step)) return [claim.from];
    const turned: KinStep = { ...only, step: stepBack[only.step], sex: claim.to.sex };
    return claim.from === person && sameStep(turned, step) ? [claim.to] : [];
  });
}
