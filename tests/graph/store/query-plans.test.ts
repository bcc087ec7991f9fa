import { DatabaseSync } from 'node:sqlite';
import neo4j from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { declaredQueries } from '#graph/store/neo4j/query.ts';
import { openNeo4jGraph } from '#graph/store/neo4j/open-neo4j-graph.ts';
import { migrate } from '#graph/store/sqlite/migrate.ts';
import { declaredStatements } from '#graph/store/sqlite/statement.ts';
import '#graph/store/sqlite/open-sqlite-graph.ts';
import { leaveOut } from '../../support/leave-out.ts';
import { neo4jAddress, neo4jMissing } from '../../support/neo4j/neo4j-in-test.ts';
import { commitNetwork, networkOf, putInventedCase } from './invented-family.ts';

/** Scans that are the question itself, or of a list given as a parameter, or by the full-text index. */
const meant = [
  /^SCAN cases USING INDEX cases_by_creation$/,
  /^SCAN json_each VIRTUAL TABLE/,
  /^SCAN person_search VIRTUAL TABLE INDEX \d+:(=|M\d)/,
  /^SCAN audit$/,
];

describe('no query reads more than it asks for', () => {
  const database = new DatabaseSync(':memory:');
  migrate(database);

  test('Every SQLite statement is found by the test', () => {
    expect(declaredStatements().length).toBeGreaterThan(50);
  });

  test.each(declaredStatements().map(({ sql }) => [sql.trim().replace(/\s+/g, ' ')]))('SQLite: %s', (sql) => {
    const plan = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { readonly detail: string }[];
    const scans = plan.map(({ detail }) => detail).filter((detail) => detail.startsWith('SCAN'));
    expect(scans.filter((scan) => !meant.some((one) => one.test(scan)))).toEqual([]);
  });

  test('Neo4j: every query seeks by an index', leaveOut(neo4jMissing()), async () => {
    const address = neo4jAddress();
    if (address === undefined) throw new Error('there is no Neo4j');
    const graph = await openNeo4jGraph(address);
    await commitNetwork(graph, await putInventedCase(graph), networkOf(50));
    await graph.close();
    const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
    const session = driver.session();
    const scanning: string[] = [];
    for (const { cypher } of declaredQueries()) {
      const { summary } = await session.run(`EXPLAIN ${cypher}`);
      const operators = operatorsOf(summary.plan);
      if (operators.length === 0) throw new Error('no plan');
      const scans = operators.filter((operator) =>
        /AllNodesScan|NodeByLabelScan|RelationshipTypeScan|AllRelationshipsScan/.test(operator),
      );
      if (scans.length > 0) scanning.push(`${scans.join(', ')}: ${cypher}`);
    }
    await session.close();
    await driver.close();
    expect(declaredQueries().length).toBeGreaterThan(70);
    expect(scanning).toEqual([]);
  });
});

interface Plan {
  readonly operatorType: string;
  readonly children: readonly Plan[];
}

function operatorsOf(plan: Plan | false): readonly string[] {
  return plan ? [plan.operatorType, ...plan.children.flatMap(operatorsOf)] : [];
}
