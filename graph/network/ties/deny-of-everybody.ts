/**
 * "He is nobody's brother", "she is not a sister of anyone": of everybody, and so of the parents of the children as well as of the children themselves.
 */
import type { KinshipClaim } from '#graph/model/claim.ts';
import { symmetricKinds } from '#graph/model/relationship-kind.ts';
import { compareEnds } from '../text-position.ts';
import type { TieClaims } from './compose-ties.ts';
import { tieId } from './tie-status.ts';

const everybody =
  /\b(?:nobody|no[- ]one|anybody|anyone|everybody)['’]s (?:real |actual |own )?(?:brother|sister|sibling)|\b(?:brother|sister) (?:of|to) (?:anyone|anybody|nobody|no[- ]one)\b/iu;

export function denyOfEverybody(ties: readonly TieClaims[]): readonly TieClaims[] {
  const byId = new Map(ties.map((tie) => [tie.tieId, tie]));
  for (const { kind, from, to, claims } of ties) {
    const words = kind === 'sibling' ? claims.find(isOfEverybody) : undefined;
    const child = words && [from, to].find((end) => end.startsWith('child-'));
    if (!words || !child) continue;
    const person = child === from ? to : from;
    for (const parent of parentsOf(ties, child)) {
      const id = tieId(kind, person, parent);
      if (person === parent || byId.has(id) || byId.has(tieId(kind, parent, person))) continue;
      const isTurned = symmetricKinds.has(kind) && compareEnds(person, parent) > 0;
      const ends = isTurned ? { from: parent, to: person } : { from: person, to: parent };
      byId.set(id, { tieId: id, kind, ...ends, claims: [words], mergedIds: [] });
    }
  }
  return [...byId.values()];
}

function isOfEverybody({ polarity, quote }: KinshipClaim): boolean {
  return polarity === 'denied' && everybody.test(quote);
}

function parentsOf(ties: readonly TieClaims[], child: string): readonly string[] {
  return ties.flatMap(({ kind, from, to, claims }) =>
    kind === 'parent' && to === child && claims.some(({ polarity }) => polarity !== 'denied') ? from : [],
  );
}
