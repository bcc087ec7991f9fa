/** Which side of the family words say ("maternal grandmother", "MGM", "mum's mum"), counted over claims: a "gran" beside them speaks for neither. */
import { side } from '#graph/kinship/side.ts';
import type { KinshipClaim } from '#graph/model/claim.ts';
import type { KinPath } from '#graph/model/kin-path.ts';
import type { Relationship } from '#graph/model/network.ts';
import type { Polarity } from '#graph/model/relationship-kind.ts';

export type OneSide = 'maternal' | 'paternal';
const weight: Readonly<Record<Polarity, number>> = { recorded: 3, stated: 1, reported: 0.5, denied: 1 };
const guessed = 0.4;

type Sided = Pick<Relationship, 'path' | 'side'>;

/** The side of a relative beyond the parents; a mother is on no side by being the mother. */
export function saidSide({ path, side: said }: Sided): OneSide | undefined {
  const [first, second] = path;
  if (first?.step !== 'parent' || second === undefined || first.nature !== undefined) return undefined;
  const found = side(path);
  if (found !== 'unknown') return found;
  return said === 'maternal' || said === 'paternal' ? said : undefined;
}

/** The side that most say; none where as much is said for the other. */
export function sideMostSaid(claims: readonly KinshipClaim[]): OneSide | undefined {
  const [maternal, paternal] = [weightOf(claims, 'maternal'), weightOf(claims, 'paternal')];
  return maternal === paternal ? undefined : maternal > paternal ? 'maternal' : 'paternal';
}

/** In records: the council's system counts for several, hearsay and words of which it was guessed whom they mean for less than one. */
function weightOf(claims: readonly KinshipClaim[], which: OneSide): number {
  const records = Map.groupBy(
    claims.filter((claim) => saidSide(claim) === which),
    ({ record }) => record,
  );
  const weights = (own: readonly KinshipClaim[]) =>
    own.map(({ polarity, guess }) => weight[polarity] * (guess === undefined ? 1 : guessed));
  return records.values().reduce((sum, own) => sum + Math.max(...weights(own)), 0);
}

/** The same tie with its side left open: "grandmother" for "MGM". */
export function withoutSide<Tie extends Sided>(tie: Tie): Tie {
  const [first, ...rest] = tie.path;
  if (first === undefined) return tie;
  const path: KinPath = [{ ...first, sex: 'unknown' }, ...rest];
  return { ...tie, path, side: 'unknown' };
}
