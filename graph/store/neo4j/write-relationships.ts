/** Writes relationships of a network, the claims they rest on, and for analysts one native tie each where asserted and not found wrong. */
import type { Relationship } from '#graph/model/network.ts';
import { RelationshipKind } from '#graph/model/relationship-kind.ts';
import type { NetworkPart } from '../network-difference.ts';
import type { Transaction } from './connection.ts';
import { query, type Query } from './query.ts';
import { kept } from './write-people.ts';

const forgetTies = query(`
  UNWIND $relationships AS row
  MATCH (relationship:Relationship {caseId: $caseId, id: row.id})-[:FROM]->(from:Person)
  MATCH (from)-[tie]->(:Person) WHERE tie.relationshipId = row.id DELETE tie`);
const forgetEnds = query(`
  UNWIND $relationships AS row
  MATCH (relationship:Relationship {caseId: $caseId, id: row.id})
  MATCH (relationship)-[link:FROM|TO|SUPPORTS|DENIES]-() DELETE link`);
const mergeRelationships = query(`
  UNWIND $relationships AS row
  MATCH (from:Person {caseId: $caseId, id: row.from})
  MATCH (to:Person {caseId: $caseId, id: row.to})
  MERGE (relationship:Relationship {caseId: $caseId, id: row.id}) SET relationship += row.properties
  CREATE (from)<-[:FROM]-(relationship)-[:TO]->(to)`);
const linkClaims = (['SUPPORTS', 'DENIES'] as const).map((type) =>
  query(`
    UNWIND $relationships AS row
    MATCH (relationship:Relationship {caseId: $caseId, id: row.id})
    UNWIND row.${type.toLowerCase()} AS id
    MATCH (claim:Claim {caseId: $caseId, id: id})
    CREATE (claim)-[:${type}]->(relationship)`),
);
const createTies = Object.fromEntries(
  RelationshipKind.options.map((kind) => [
    kind,
    query(`
      UNWIND $ties AS row
      MATCH (from:Person {caseId: $caseId, id: row.from})
      MATCH (to:Person {caseId: $caseId, id: row.to})
      CREATE (from)-[:${nativeType(kind)} {relationshipId: row.id, status: row.properties.status, term: row.properties.term}]->(to)`),
  ]),
) as Readonly<Record<RelationshipKind, Query>>;

/** `aunt-uncle` → `AUNT_UNCLE_OF`. */
export function nativeType(kind: RelationshipKind): string {
  return `${kind.toUpperCase().replaceAll('-', '_')}_OF`;
}

/** Native ties lead from person to person: they do not go with the relationship they tell of. */
export async function forgetNativeTies(
  transaction: Transaction,
  caseId: string,
  ids: readonly string[],
): Promise<void> {
  await transaction.run(forgetTies, { caseId, relationships: ids.map((id) => ({ id })) });
}

export async function writeRelationships(
  transaction: Transaction,
  caseId: string,
  written: readonly NetworkPart[],
): Promise<void> {
  const changed = written.flatMap((part) => (part.part === 'relationship' ? [part] : []));
  if (changed.length === 0) return;
  const relationships = changed.map((part) => ({ ...relationshipRow(part.item), properties: propertiesOf(part) }));
  for (const step of [forgetTies, forgetEnds, mergeRelationships, ...linkClaims])
    await transaction.run(step, { caseId, relationships });
  const tied = relationships.filter(({ properties }) => properties.status !== 'wrong' && !properties.denied);
  for (const [kind, ties] of Map.groupBy(tied, ({ properties }) => properties.kind))
    await transaction.run(createTies[kind], { caseId, ties });
}

function relationshipRow({ id, from, to, evidence }: Relationship) {
  const denying = evidence.filter(({ polarity }) => polarity === 'denied').map(({ claimId }) => claimId);
  const supporting = evidence.filter(({ polarity }) => polarity !== 'denied').map(({ claimId }) => claimId);
  return { id, from, to, supports: [...new Set(supporting)], denies: [...new Set(denying)] };
}

function propertiesOf(part: NetworkPart & { readonly part: 'relationship' }) {
  const { tieId, kind, term, side, status, polarity, state = null, basis = null } = part.item;
  return { tieId, kind, term, side, status, polarity, denied: polarity === 'denied', state, basis, ...kept(part) };
}
