/** What a case says by name, as a measure for guesses: whether a tie agrees with it, adds to it, or contradicts it. */
import { kinShape } from '#graph/kinship/kin-notation.ts';
import type { KinshipClaim } from '#graph/model/claim.ts';
import type { Identity } from '../identity/resolve-identity.ts';
import { generationsUp, startGenerations } from '../kin/generations.ts';
import { isHeldByOne } from '../kin/held-by-one.ts';
import { kinPathOf, layKinPaths } from '../kin/lay-kin-paths.ts';

/** Weights of a guess, in the manner of log odds. */
const guessWeights = {
  /** The very tie is said elsewhere, or follows from what is, and one person holds such a place. */
  saidElsewhere: 3,
  /** The same of a place that several hold: that she has a sister says little of whose sister somebody else is. */
  saidOfOneOfSeveral: 0.5,
  /** Somebody is known in the place that words without a name describe. */
  placeIsHeld: 0.8,
  /** The two are tied, and otherwise. */
  tiedOtherwise: -2,
  /** They would stand in another generation than the case has them in. */
  otherGeneration: -2.5,
  /** Somebody else by name is the one mother or father. */
  placeIsTaken: -2,
} as const;

export interface SaidOutright {
  isPerson(end: string): boolean;
  isOne(a: string, b: string): boolean;
  /** Whether the claim says what is said elsewhere too. */
  agrees(claim: KinshipClaim): boolean;
  /** Above zero where the case speaks for the claim, below where it speaks against it. */
  weigh(claim: KinshipClaim): number;
}

/** `named`: mentions that are names. */
export function saidOutright(
  claims: readonly KinshipClaim[],
  { sets, sexOf }: Identity,
  named: ReadonlySet<string>,
): SaidOutright {
  const asserted = claims.filter(
    (claim) => claim.polarity !== 'denied' && sets.find(claim.from) !== sets.find(claim.to),
  );
  const ties = asserted.map((claim) => ({ ...claim, from: sets.find(claim.from), to: sets.find(claim.to) }));
  const people = new Map(sets.sets().map((end) => [end, { sex: sexOf(end) }]));
  const network = layKinPaths(people, ties);
  const generations = startGenerations();
  const shapes = new Map<string, Set<string>>();
  const records = new Map<string, Set<number>>();
  for (const tie of ties) {
    const key = `${tie.from} ${tie.to} ${tie.kind}`;
    records.set(key, (records.get(key) ?? new Set()).add(tie.record));
    const path = kinPathOf(tie);
    const pair = [tie.from, tie.to].toSorted().join(' ');
    const shape = path === undefined ? tie.kind : tie.from < tie.to ? kinShape(path) : turned(kinShape(path));
    shapes.set(pair, (shapes.get(pair) ?? new Set()).add(shape));
  }
  const support = (tie: KinshipClaim) => records.get(`${tie.from} ${tie.to} ${tie.kind}`)?.size ?? 0;
  for (const tie of ties.toSorted((a, b) => support(b) - support(a) || a.path.length - b.path.length)) {
    const path = kinPathOf(tie);
    if (path !== undefined && path.length > 0 && tie.kind !== 'partner')
      generations.place(tie.to, tie.from, generationsUp(path));
  }
  const isNamed = (set: string) => sets.members(set).some((member) => member.startsWith('child-') || named.has(member));

  const agrees = (claim: KinshipClaim): boolean => {
    const [from, to] = [sets.find(claim.from), sets.find(claim.to)];
    const path = kinPathOf(claim);
    if (path === undefined || path.length === 0) return (records.get(`${from} ${to} ${claim.kind}`)?.size ?? 0) > 0;
    return network.follow(to, path).includes(from);
  };
  const weigh = (claim: KinshipClaim): number => {
    const [from, to] = [sets.find(claim.from), sets.find(claim.to)];
    const path = kinPathOf(claim);
    if (agrees(claim))
      return path !== undefined && isHeldByOne(path) ? guessWeights.saidElsewhere : guessWeights.saidOfOneOfSeveral;
    if (path === undefined || path.length === 0) return 0;
    let weight = 0;
    const holders = network.follow(to, path).filter((id) => !id.startsWith('implied-') && isNamed(id));
    if (holders.length > 0 && !isNamed(from)) weight += guessWeights.placeIsHeld;
    else if (holders.length > 0 && isHeldByOne(path)) weight += guessWeights.placeIsTaken;
    const pair = [from, to].toSorted().join(' ');
    const shape = from < to ? kinShape(path) : turned(kinShape(path));
    const known = shapes.get(pair);
    if (known !== undefined && !known.has(shape)) weight += guessWeights.tiedOtherwise;
    const up = claim.kind === 'partner' ? undefined : generations.between(to, from);
    if (up !== undefined && up !== generationsUp(path)) weight += guessWeights.otherGeneration;
    return weight;
  };
  return {
    isPerson: (end) => sets.members(end).length > 0,
    isOne: (a, b) => sets.find(a) === sets.find(b),
    agrees,
    weigh,
  };
}

/** The steps of a path read from its other end. */
function turned(shape: string): string {
  return [...shape]
    .toReversed()
    .map((step) => (step === 'P' ? 'C' : step === 'C' ? 'P' : step))
    .join('');
}
