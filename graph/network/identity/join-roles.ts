/** Joins words for a role without a name ("the coach", "her key worker") to the one person recorded in that role; the record's own come first. */
import { roleClaims, roleKey } from './held-roles.ts';
import type { IdentityWork } from './identity-work.ts';

export function joinRoles(work: IdentityWork): void {
  const { sets, traits, mentions } = work;
  const roles = roleClaims(work);
  const held = Map.groupBy(
    roles.filter((claim) => traits(claim.from).names.size > 0),
    (claim) => roleKey(work, claim),
  );
  for (const claim of roles) {
    const mention = mentions.get(claim.from);
    if (
      mention === undefined ||
      mention.form === 'named' ||
      mention.apart !== undefined ||
      traits(claim.from).names.size > 0
    )
      continue;
    const holders = new Set((held.get(roleKey(work, claim)) ?? []).map((other) => sets.find(other.from)));
    const fitting = [...holders].filter((end) => sets.keptApartBy(end, claim.from, 'evidence') === undefined);
    const here = fitting.filter((end) => work.facts.shareRecord(end, sets.find(claim.from)));
    const only = fitting.length === 1 ? fitting[0] : here.length === 1 ? here[0] : undefined;
    if (only !== undefined) sets.join(only, claim.from, `the one person recorded as ${claim.term}`, 'evidence');
  }
}
