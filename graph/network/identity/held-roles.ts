/** The roles outside kinship that sets are said to hold ("coach of the child"), each under the role's last word and whose it is. */
import type { KinshipClaim } from '#graph/model/claim.ts';
import { kinPathOf } from '../kin/lay-kin-paths.ts';
import type { IdentityWork } from './identity-work.ts';
import { foldName } from './names/fold-name.ts';

type Held = Pick<IdentityWork, 'reading' | 'sets' | 'children'>;

/** Claims that state such a role, of ends that are known. */
export function roleClaims({ reading, sets }: Held): readonly KinshipClaim[] {
  return reading.claims.filter(
    (claim) => claim.polarity !== 'denied' && kinPathOf(claim) === undefined && sets.members(claim.from).length > 0,
  );
}

/** The role's last word, to the same person; the case's children count as one. */
export function roleKey({ sets, children }: Held, claim: KinshipClaim): string {
  const to = sets.members(claim.to).length > 0 ? sets.find(claim.to) : claim.to;
  const word =
    foldName(claim.term)
      .match(/[a-z]+/g)
      ?.at(-1) ?? '';
  return `${children.has(to) ? 'child' : to} ${claim.kind} ${word}`;
}

/** Asked of two sets: the term of a role that both are said to hold; `undefined` where there is none. */
export type RoleOfBoth = (a: string, b: string) => string | undefined;

export function roleOfBoth(held: Held): RoleOfBoth {
  const claims = Map.groupBy(roleClaims(held), (claim) => claim.from);
  const known = new Map<string, { readonly size: number; readonly roles: ReadonlyMap<string, string> }>();
  const rolesOf = (end: string) => {
    const members = held.sets.members(end);
    const cached = known.get(held.sets.find(end));
    if (cached?.size === members.length) return cached.roles;
    const own = members.flatMap((member) => claims.get(member) ?? []);
    const roles = new Map(own.map((claim) => [roleKey(held, claim), claim.term]));
    known.set(held.sets.find(end), { size: members.length, roles });
    return roles;
  };
  return (a, b) => {
    const other = rolesOf(b);
    return rolesOf(a)
      .entries()
      .find(([key]) => other.has(key))?.[1];
  };
}
