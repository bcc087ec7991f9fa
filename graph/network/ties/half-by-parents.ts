/** "Brother" is a half-brother where the two have one parent in common and each another besides: what the case tells of their parents says more than the word. */
import type { Relationship } from '#graph/model/network.ts';

/** The same relationships; who decided on "sibling" decided on this tie, which keeps its id. */
export function halfByParents(relationships: readonly Relationship[]): readonly Relationship[] {
  const parents = parentsOf(relationships);
  return relationships.map((relationship) => {
    const { kind, from, to, polarity, path } = relationship;
    const [step, ...more] = path ?? [];
    const isPlain = kind === 'sibling' && polarity !== 'denied' && step !== undefined && more.length === 0;
    if (!isPlain || step.nature !== undefined || !shareOne(parents.get(from), parents.get(to))) return relationship;
    return { ...relationship, kind: 'half-sibling', path: [{ ...step, nature: 'half' }] };
  });
}

/** Whom the case says to be somebody's father or mother by birth, by that somebody. */
function parentsOf(relationships: readonly Relationship[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { kind, from, to, polarity, status } of relationships) {
    if (kind !== 'parent' || status === 'wrong' || !/^(?:stated|recorded)$/.test(polarity)) continue;
    found.set(to, new Set([...(found.get(to) ?? []), from]));
  }
  return found;
}

function shareOne(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): boolean {
  return one.size === 2 && other.size === 2 && one.intersection(other).size === 1;
}
