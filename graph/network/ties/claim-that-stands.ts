/** Of several claims for one tie, what the tie says: the strongest assertion's words, the latest state of a couple, the best known basis. */
import type { KinshipClaim } from '#graph/model/claim.ts';
import type { Relationship } from '#graph/model/network.ts';
import type { Polarity } from '#graph/model/relationship-kind.ts';
import { saidSide, sideMostSaid, withoutSide } from './said-sides.ts';

const strength: Readonly<Record<Polarity, number>> = { recorded: 3, stated: 3, reported: 1, denied: 0 };

export type SaidOfTie = Pick<
  Relationship,
  'path' | 'term' | 'side' | 'state' | 'basis' | 'validFrom' | 'validTo' | 'polarity'
> & { readonly from: string; readonly to: string };

/** `claims` are in reading order and not empty; the earliest of the strongest speaks. */
export function standForTie(claims: readonly KinshipClaim[]): SaidOfTie {
  const isSpecific = specific(claims);
  const most = sideMostSaid(claims);
  const isAside = (claim: KinshipClaim) => Number(saidSide(claim) !== undefined && saidSide(claim) !== most);
  const spoken = claims.toSorted(
    (a, b) =>
      strength[b.polarity] - strength[a.polarity] ||
      isSpecific(b) - isSpecific(a) ||
      isAside(a) - isAside(b) ||
      detail(b) - detail(a),
  )[0];
  if (spoken === undefined) throw new Error('a tie without claims');
  const latest = <Field extends 'state' | 'basis' | 'validFrom' | 'validTo'>(field: Field): KinshipClaim[Field] =>
    claims.findLast((claim) => claim[field] !== undefined && claim.polarity === spoken.polarity)?.[field] ??
    claims.findLast((claim) => claim[field] !== undefined)?.[field];
  const [basis, validFrom, validTo] = [latest('basis'), latest('validFrom'), latest('validTo')];
  const state = endOf(claims) ?? latest('state');
  return {
    from: spoken.from,
    to: spoken.to,
    path: isAside(spoken) ? withoutSide(spoken).path : spoken.path,
    term: (
      claims.find(({ kind, term }) => kind === 'foster-carer' && /^(?:former|ex|previous)\b/i.test(term)) ?? spoken
    ).term,
    side: claims.some(saidSide)
      ? (most ?? 'unknown')
      : (claims.find(({ side }) => side !== 'unknown')?.side ?? 'unknown'),
    ...(state === undefined ? {} : { state }),
    ...(basis === undefined ? {} : { basis }),
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
    polarity: spoken.polarity,
  };
}

/** That a couple ended outlives the "partner" of other records, unless a later one says that they are together again. */
function endOf(claims: readonly KinshipClaim[]): KinshipClaim['state'] {
  const at = claims.findLastIndex(saysEnded);
  const isResumed = claims.slice(at + 1).some(({ state }) => state === 'relationship');
  return at === -1 || isResumed ? undefined : (claims[at]?.state ?? 'separated');
}

function saysEnded({ kind, path, state }: KinshipClaim): boolean {
  const last = path.at(-1);
  return kind === 'partner' && (last?.nature === 'former' || state === 'separated' || state === 'divorced');
}

/** A path with known sexes says more than one without. */
function detail({ path, side }: KinshipClaim): number {
  return (
    path.filter((step) => step.sex !== 'unknown' || step.nature !== undefined).length + (side === 'unknown' ? 0 : 1)
  );
}

/** "Step-grandmother", where two records say it, is what she is to those who leave the "step" out. */
function specific(claims: readonly KinshipClaim[]): (claim: KinshipClaim) => number {
  const natures = ({ path }: KinshipClaim) => path.map(({ nature }) => nature ?? '').join(' ');
  const records = Map.groupBy(claims, natures);
  return (claim) =>
    claim.path.some(({ nature }) => nature === 'step' || nature === 'half') &&
    new Set(records.get(natures(claim))?.map(({ record }) => record)).size > 1
      ? 1
      : 0;
}
