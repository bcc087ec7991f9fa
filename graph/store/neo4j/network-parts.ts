/** The labels of the stored network's parts, and the queries that are the same for each. */
import type { NetworkPart, PartName } from '../network-difference.ts';
import { query, type Query } from './query.ts';

/** In the order in which they are removed; they are written the other way round, so that ties find their people. */
const partLabels = {
  contradiction: 'Contradiction',
  question: 'Question',
  relationship: 'Relationship',
  person: 'Person',
} as const satisfies Record<PartName, string>;

export const partNames = Object.keys(partLabels) as readonly PartName[];

export function queryOfEachPart(cypher: (label: string) => string): Readonly<Record<PartName, Query>> {
  const entries = partNames.map((part) => [part, query(cypher(partLabels[part]))]);
  return Object.fromEntries(entries) as Record<PartName, Query>;
}

/** What reading the network back and telling the difference need of every part. */
export function storedFields({ position, fingerprint, payload }: NetworkPart) {
  return { position, fingerprint, payload };
}
