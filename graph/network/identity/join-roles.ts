/** Joins words for a role without a name ("the coach", "her key worker") to the one person recorded in that role; the record's own come first. */
import type { KinshipClaim } from '#graph/model/claim.ts';
import { kinPathOf } from '../kin/lay-kin-paths.ts';
import type { IdentityWork } from './identity-work.ts';
import { foldName } from './names/fold-name.ts';

export function joinRoles(work: IdentityWork): void {
  const { sets, traits, mentions, reading } = work;
  const roles = reading.claims.filter(
    (claim) => claim.polarity !== 'denied' && kinPathOf(claim) === undefined && sets.members(claim.from).length > 0,
  );
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

/** The role's last word, to the same person; the case's children count as one. */
function roleKey({ sets, children }: IdentityWork, claim: KinshipClaim): string {
  const to = sets.members(claim.to).length > 0 ? sets.find(claim.to) : claim.to;
  const word =
    foldName(claim.term)
      .match(/[a-z]+/g)
      ?.at(-1) ?? '';
  return `${children.has(to) ? 'child' : to} ${claim.kind} ${word}`;
}
