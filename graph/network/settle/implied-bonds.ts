/** Bonds whose other end was not said ("the coach", "a friend") give way to what the case says of the same person outright. */
import type { KinshipClaim } from '#graph/model/claim.ts';
import { bondKinds, symmetricKinds } from '#graph/model/relationship-kind.ts';

/** Nobody was named at the other end, and nobody else was weighed. */
function isImplied({ kind, guess, polarity }: KinshipClaim): boolean {
  return (
    bondKinds.has(kind) && polarity !== 'denied' && guess !== undefined && guess.from.length + guess.to.length === 0
  );
}

/** Carers and neighbours are those of everybody in the house. */
function isShared({ kind, term }: KinshipClaim): boolean {
  return kind === 'neighbour' || (kind === 'foster-carer' && !/^(?:former|ex|previous)\b/i.test(term));
}

/** `one`: the person whom a mention or child stands for. */
export function withoutImpliedBonds(
  claims: readonly KinshipClaim[],
  one: (end: string) => string,
  stays: (claim: KinshipClaim) => boolean,
): readonly KinshipClaim[] {
  const key = (kind: string, end: string) => `${kind} ${one(end)}`;
  const said = new Map<string, Set<string>>();
  for (const { kind, from, to, polarity, ...rest } of claims) {
    if (!bondKinds.has(kind) || polarity === 'denied' || isImplied({ kind, from, to, polarity, ...rest })) continue;
    const add = (person: string, other: string) =>
      said.set(key(kind, person), (said.get(key(kind, person)) ?? new Set()).add(one(other)));
    add(from, to);
    if (symmetricKinds.has(kind)) add(to, from);
  }
  return claims.filter((claim) => {
    if (!isImplied(claim) || isShared(claim) || stays(claim)) return true;
    const others = said.get(key(claim.kind, claim.from));
    return others === undefined || others.has(one(claim.to));
  });
}
