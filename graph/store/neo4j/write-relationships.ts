/** Writes relationships of a network, the claims they rest on, and for analysts one native tie each where asserted and not found wrong. */
import type { Evidence, Relationship } from '#graph/model/network.ts';
import { RelationshipKind } from '#graph/model/relationship-kind.ts';
import type { NetworkDifference } from '../network-difference.ts';
import type { Transaction } from './connection.ts';
import { storedFields } from './network-parts.ts';
import { query, type Query } from './query.ts';

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
      CREATE (from)-[:${nativeType(kind)} {relationshipId: row.id, status: row.status, term: row.term}]->(to)`),
  ]),
) as Readonly<Record<RelationshipKind, Query>>;

/** `aunt-uncle` → `AUNT_UNCLE_OF`. */
function nativeType(kind: RelationshipKind): string {
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

export function writeRelationships(
  transaction: Transaction,
  caseId: string,
  { added, changed }: NetworkDifference,
): readonly Promise<void>[] {
  const written = [...added, ...changed].flatMap((part) => (part.part === 'relationship' ? [part] : []));
  if (written.length === 0) return [];
  const known = changed.flatMap(({ part, item }) => (part === 'relationship' ? [{ id: item.id }] : []));
  const rows = written.map((part) => {
    const { id, from, to } = part.item;
    return { id, from, to, properties: { ...relationshipProperties(part.item), ...storedFields(part) } };
  });
  const evidence = written.map(({ item }) => claimsOf(item));
  const tied = written.map(({ item }) => item).filter(isDrawn);
  return [
    transaction.run(forgetTies, { caseId, relationships: known }),
    transaction.run(forgetEnds, { caseId, relationships: known }),
    transaction.run(mergeRelationships, { caseId, relationships: rows }),
    ...linkClaims.map((link) => transaction.run(link, { caseId, relationships: evidence })),
    ...[...Map.groupBy(tied, ({ kind }) => kind)].map(([kind, ties]) =>
      transaction.run(createTies[kind], {
        caseId,
        ties: ties.map(({ id, from, to, status, term }) => ({ id, from, to, status, term })),
      }),
    ),
  ];
}

function isDrawn({ status, polarity }: Relationship): boolean {
  return status !== 'wrong' && polarity !== 'denied';
}

function claimsOf({ id, evidence }: Relationship) {
  const { denies = [], supports = [] } = Object.groupBy(evidence, ({ polarity }) =>
    polarity === 'denied' ? 'denies' : 'supports',
  );
  const ids = (claims: readonly Evidence[]) => [...new Set(claims.map(({ claimId }) => claimId))];
  return { id, supports: ids(supports), denies: ids(denies) };
}

function relationshipProperties(relationship: Relationship) {
  const { tieId, kind, term, side, status, polarity, state = null, basis = null } = relationship;
  return { tieId, kind, term, side, status, polarity, state, basis };
}
