/** The genogram as a walk: who stands where, and whom the lines join. */
import type { GenogramLayout } from '#graph/genogram/genogram-layout.ts';
import type { WalkNode } from './walk.ts';

/** The case's children come first: a walk starts there. */
export function genogramWalk({ nodes, lines }: GenogramLayout): readonly WalkNode[] {
  const tied = new Map<string, Set<string>>();
  for (const { people } of lines)
    for (const id of people)
      tied.set(id, new Set([...(tied.get(id) ?? []), ...people.filter((other) => other !== id)]));
  return nodes
    .toSorted((a, b) => Number(b.symbol.doubled) - Number(a.symbol.doubled))
    .map(({ personId, symbol: { centre } }) => ({
      id: personId,
      x: centre.x,
      y: centre.y,
      tied: [...(tied.get(personId) ?? [])],
    }));
}
