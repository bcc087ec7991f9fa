/** What a case says by name, as a measure for guesses: whether a tie agrees with it, adds to it, or contradicts it. */
import { generationsUp } from '#graph/kinship/generations-up.ts';
import { pairKey } from '#graph/kinship/pair-key.ts';
import { kinShape } from '#graph/kinship/kin-notation.ts';
import type { KinPerson } from '#graph/kinship/kin-graph.ts';
import type { KinshipClaim } from '#graph/model/claim.ts';
import type { KinPath } from '#graph/model/kin-path.ts';
import type { Identity } from '../identity/resolve-identity.ts';
import { startGenerations, type Generations } from '../kin/generations.ts';
import { isHeldByOne } from '../kin/held-by-one.ts';
import { kinPathOf, layKinPaths, type KinNetwork } from '../kin/lay-kin-paths.ts';

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
  /** One of the two is there for their work and nobody's kin by name: hardly anybody's brother in this family. */
  ofAWorker: -3,
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

/** Mentions that are names, and those of people in a paid role. */
export interface MentionsOfNote {
  readonly named: ReadonlySet<string>;
  readonly atWork: ReadonlySet<string>;
}

export function saidOutright(
  claims: readonly KinshipClaim[],
  { sets, sexOf }: Identity,
  { named, atWork }: MentionsOfNote,
): SaidOutright {
  const onPeople = <Claim extends KinshipClaim>(claim: Claim): Claim => ({
    ...claim,
    from: sets.find(claim.from),
    to: sets.find(claim.to),
  });
  const ties = claims.filter(({ polarity }) => polarity !== 'denied').map(onPeople);
  const kin = new Set(ties.flatMap(({ path, from, to }) => (path.length > 0 ? [from, to] : [])));
  const known = knownOf(
    ties.filter(({ from, to }) => from !== to),
    new Map(sets.sets().map((end) => [end, { sex: sexOf(end) }])),
    (set) => sets.members(set).some((member) => member.startsWith('child-') || named.has(member)),
    (set) => !kin.has(set) && sets.members(set).some((member) => atWork.has(member)),
  );
  return {
    isPerson: (end) => sets.members(end).length > 0,
    isOne: (a, b) => sets.find(a) === sets.find(b),
    agrees: (claim) => agrees(known, onPeople(claim)),
    weigh: (claim) => weigh(known, onPeople(claim)),
  };
}

/** What the ties between people come to. */
interface Known {
  readonly network: KinNetwork;
  readonly generations: Generations;
  /** How each pair of people is tied, as the steps lead from the one whose id comes first. */
  readonly shapes: ReadonlyMap<string, ReadonlySet<string>>;
  /** How many records say each tie. */
  readonly records: ReadonlyMap<string, ReadonlySet<number>>;
  readonly isNamed: (person: string) => boolean;
  readonly isWorker: (person: string) => boolean;
}

function knownOf(
  ties: readonly KinshipClaim[],
  people: ReadonlyMap<string, KinPerson>,
  isNamed: Known['isNamed'],
  isWorker: Known['isWorker'],
): Known {
  const shapes = new Map<string, Set<string>>();
  const records = new Map<string, Set<number>>();
  for (const tie of ties) {
    records.set(tieKey(tie), (records.get(tieKey(tie)) ?? new Set()).add(tie.record));
    const shape = shapeOf(tie, kinPathOf(tie));
    shapes.set(pairKey(tie.from, tie.to), (shapes.get(pairKey(tie.from, tie.to)) ?? new Set()).add(shape));
  }
  const support = (tie: KinshipClaim) => records.get(tieKey(tie))?.size ?? 0;
  const generations = startGenerations();
  for (const tie of ties.toSorted((a, b) => support(b) - support(a) || a.path.length - b.path.length)) {
    const path = kinPathOf(tie);
    if (isKin(path) && tie.kind !== 'partner') generations.place(tie.to, tie.from, generationsUp(path));
  }
  return { network: layKinPaths(people, ties), generations, shapes, records, isNamed, isWorker };
}

function agrees({ network, records }: Known, claim: KinshipClaim): boolean {
  const path = kinPathOf(claim);
  return isKin(path) ? network.follow(claim.to, path).includes(claim.from) : records.has(tieKey(claim));
}

function weigh(known: Known, claim: KinshipClaim): number {
  const path = kinPathOf(claim);
  if (agrees(known, claim))
    return path !== undefined && isHeldByOne(path) ? guessWeights.saidElsewhere : guessWeights.saidOfOneOfSeveral;
  if (!isKin(path)) return 0;
  // Who is tied otherwise is the very one of whom a tie is denied: "he's not her brother, he's her cousin".
  const shapes = claim.polarity === 'denied' ? undefined : known.shapes.get(pairKey(claim.from, claim.to));
  const up = claim.kind === 'partner' ? undefined : known.generations.between(claim.to, claim.from);
  const isOfWorker = known.isWorker(claim.from) || known.isWorker(claim.to);
  return (
    weightOfPlace(known, claim, path) +
    (isOfWorker ? guessWeights.ofAWorker : 0) +
    (shapes !== undefined && !shapes.has(shapeOf(claim, path)) ? guessWeights.tiedOtherwise : 0) +
    (up !== undefined && up !== generationsUp(path) ? guessWeights.otherGeneration : 0)
  );
}

/** Words without a name go well with a place that somebody holds; somebody else's name does not where one alone can hold it. */
function weightOfPlace({ network, isNamed }: Known, { from, to }: KinshipClaim, path: KinPath): number {
  const isHeld = network.follow(to, path).some((id) => !id.startsWith('implied-') && isNamed(id));
  if (!isHeld) return 0;
  if (!isNamed(from)) return guessWeights.placeIsHeld;
  return isHeldByOne(path) ? guessWeights.placeIsTaken : 0;
}

function isKin(path: KinPath | undefined): path is KinPath {
  return path !== undefined && path.length > 0;
}

function tieKey({ from, to, kind }: KinshipClaim): string {
  return `${from} ${to} ${kind}`;
}

/** The steps of a tie read from the one of the two whose id comes first; the kind where it is no kinship. */
function shapeOf({ from, to, kind }: KinshipClaim, path: KinPath | undefined): string {
  if (path === undefined) return kind;
  return from < to ? kinShape(path) : turned(kinShape(path));
}

/** The steps of a path read from its other end. */
function turned(shape: string): string {
  return [...shape]
    .toReversed()
    .map((step) => (step === 'P' ? 'C' : step === 'C' ? 'P' : step))
    .join('');
}
