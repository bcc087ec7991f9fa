/**
 * Ties that rest on a word of address or courtesy ("Auntie Gem", "Brother Paul", "my cousin") between two whom exacter words tie otherwise: the
 * neighbour, the great-aunt, the mother. A godmother may be an aunt, a carer a grandmother, a wife or a friend a cousin; nobody is both aunt and neighbour
 * for being called auntie. Nor is anybody the friend of a brother or of a parent, or the godparent of their
 * own child: somebody else was meant.
 */
import type { AssertedTie } from './asserted-ties.ts';
import { isOfCourtesy } from './weak-ties.ts';

const besideKinship: ReadonlySet<string> = new Set(['godparent', 'foster-carer', 'special-guardian', 'partner']);

/** Bonds that nobody has with whoever is theirs by blood so near. */
const noneOf: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['friend', new Set(['parent', 'sibling', 'half-sibling', 'grandparent'])],
  ['godparent', new Set(['parent'])],
]);

/** Ids of the ties that are said by courtesy only. */
export function courtesyTies(ties: readonly AssertedTie[]): ReadonlySet<string> {
  const pairs = Map.groupBy(ties, ({ from, to }) => [from, to].toSorted().join(' '));
  return new Set(
    [...pairs.values()].flatMap((pair) =>
      pair.filter((tie) => pair.some((other) => isUndone(tie, other))).map(({ id }) => id),
    ),
  );
}

function isUndone(tie: AssertedTie, other: AssertedTie): boolean {
  const nearer = noneOf.get(tie.kind);
  if (nearer) return tie.status === 'suggested' && nearer.has(other.kind) && !isOfCourtesy(other);
  return isByCourtesy(tie) && outdoes(other, tie);
}

function isByCourtesy(tie: AssertedTie): boolean {
  const { kind, path, status, polarity } = tie;
  return status === 'suggested' && polarity !== 'recorded' && kind !== 'parent' && path.length > 0 && isOfCourtesy(tie);
}

function outdoes(other: AssertedTie, tie: AssertedTie): boolean {
  if (besideKinship.has(other.kind) || isOfCourtesy(other)) return false;
  if (tie.kind === 'cousin' && other.kind === 'friend') return false;
  const [said, most] = [recordsOf(tie), recordsOf(other)];
  return said === 1 || most > said;
}

function recordsOf({ evidence }: AssertedTie): number {
  return new Set(evidence.map(({ record }) => record)).size;
}
