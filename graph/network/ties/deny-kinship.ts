/**
 * "No relation": what is denied then is the very kinship that the case says, reports or has the person called by. "Auntie Fay" of one record, "not family"
 * of another, is no aunt; only where she is nothing nearer does the denial stay one of any relative.
 */
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { KinshipClaim } from '#graph/model/claim.ts';
import { symmetricKinds, type RelationshipKind } from '#graph/model/relationship-kind.ts';
import type { PeopleIndex } from '../people/people-index.ts';
import { byPlace } from './claim-order.ts';
import type { TieClaims } from './compose-ties.ts';
import { tieId } from './tie-status.ts';

/** Kinship that a word one is called by may claim. */
const claimable: ReadonlySet<RelationshipKind> = new Set(['grandparent', 'aunt-uncle', 'cousin', 'sibling']);

export function denyKinship(ties: readonly TieClaims[], { people }: PeopleIndex): readonly TieClaims[] {
  const byId = new Map(ties.map((tie) => [tie.tieId, tie]));
  const titles = new Map(people.map(({ id, mentions }) => [id, mentions.flatMap(({ name }) => name?.title ?? [])]));
  for (const tie of ties) {
    const denied = tie.claims.filter(isOfAnyKin);
    if (tie.kind !== 'other-kin' || denied.length === 0) continue;
    const said = ties.filter((other) => isDoubtful(other) && isOfSame(other, tie)).map(({ kind }) => kind);
    const called = kindsOf(titles.get(tie.from) ?? []);
    const kinds = said.length > 0 ? new Set(said) : called.size > 0 ? called : kindsToOthers(ties, tie);
    if (kinds.size === 0) continue;
    const rest = tie.claims.filter((claim) => !denied.includes(claim));
    if (rest.length > 0) byId.set(tie.tieId, { ...tie, claims: rest });
    else byId.delete(tie.tieId);
    for (const kind of kinds) {
      const nearer = byId.get(tieId(kind, tie.from, tie.to)) ?? emptyTie(kind, tie);
      const claims = [...nearer.claims, ...denied.map((claim) => ({ ...claim, kind }))].toSorted(byPlace);
      byId.set(nearer.tieId, { ...nearer, claims });
    }
  }
  return [...byId.values()];
}

/** What more than one record states outright is not what the words deny. */
function isDoubtful({ kind, claims }: TieClaims): boolean {
  const stated = claims.filter(({ polarity }) => polarity === 'stated' || polarity === 'recorded');
  return claimable.has(kind) && new Set(stated.map(({ record }) => record)).size < 2;
}

/** "Not family", "no relation": no word says which kinship. */
function isOfAnyKin({ kind, polarity, path }: KinshipClaim): boolean {
  return kind === 'other-kin' && polarity === 'denied' && path.length === 0;
}

function isOfSame(a: TieClaims, b: TieClaims): boolean {
  return (a.from === b.from && a.to === b.to) || (symmetricKinds.has(a.kind) && a.from === b.to && a.to === b.from);
}

/** What "Uncle", "Nana" before a name would make of somebody. */
function kindsOf(titles: readonly string[]): ReadonlySet<RelationshipKind> {
  return new Set(
    titles.flatMap((title) =>
      kinTerm(title).flatMap(({ kind, inverse }) => (!inverse && claimable.has(kind) ? kind : [])),
    ),
  );
}

/** "Bea is Ann's aunt. She is not related to Leo.": what is denied of one child of the case is what she is to the others. */
function kindsToOthers(ties: readonly TieClaims[], { from, to }: TieClaims): ReadonlySet<RelationshipKind> {
  const asserted = ties.filter(({ claims }) => claims.some(({ polarity }) => polarity !== 'denied'));
  const others = asserted.filter((tie) => isChild(tie.to) && tie.to !== to);
  const direct = others.flatMap((tie) => (tie.from === from && claimable.has(tie.kind) ? tie.kind : []));
  const parents = new Set(others.flatMap((tie) => (tie.kind === 'parent' && tie.from !== from ? tie.from : [])));
  const through = asserted.flatMap((tie): readonly RelationshipKind[] => {
    if (tie.kind === 'parent' && tie.from === from && parents.has(tie.to)) return ['grandparent'];
    const isSibling = /^(?:half-)?sibling$/.test(tie.kind);
    const other = tie.from === from ? tie.to : tie.to === from ? tie.from : undefined;
    return isSibling && other !== undefined && parents.has(other) ? ['aunt-uncle'] : [];
  });
  return new Set(isChild(to) ? [...direct, ...through] : []);
}

function isChild(end: string): boolean {
  return end.startsWith('child-');
}

function emptyTie(kind: RelationshipKind, { from, to }: TieClaims): TieClaims {
  return { tieId: tieId(kind, from, to), kind, from, to, claims: [], mergedIds: [] };
}
