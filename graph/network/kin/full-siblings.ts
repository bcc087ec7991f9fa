/** Those who share two known parents by blood: what one of them calls uncle is the other's uncle too. */
import type { KinNeighbours } from './kin-neighbours.ts';

/** Asked for each uncle and aunt, and found anew only where a parent or a sibling was noted since. */
export function fullSiblings(neighbours: KinNeighbours): (id: string) => readonly string[] {
  const known = new Map<string, { readonly asOf: string; readonly siblings: readonly string[] }>();
  return (id) => {
    const asOf = neighbours.siblingsAsOf(id);
    const last = known.get(id);
    if (last?.asOf === asOf) return last.siblings;
    const siblings = ofBothParents(neighbours, id);
    known.set(id, { asOf, siblings });
    return siblings;
  };
}

function ofBothParents(neighbours: KinNeighbours, id: string): readonly string[] {
  const parents = neighbours
    .reached(id, { step: 'parent', sex: 'unknown' })
    .filter((parent) => !parent.startsWith('implied-') && neighbours.isPlain(id, parent, 'parent'));
  const share = (other: string) => parents.filter((parent) => neighbours.isPlain(other, parent, 'parent')).length >= 2;
  return parents.length < 2 ? [] : neighbours.reached(id, { step: 'sibling', sex: 'unknown' }).filter(share);
}
