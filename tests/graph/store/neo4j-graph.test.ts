import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FamilyGraph } from '#graph/store/family-graph.ts';
import { openNeo4jGraph } from '#graph/store/neo4j/open-neo4j-graph.ts';
import { leaveOut } from '../../support/leave-out.ts';
import { neo4jAddress, neo4jMissing } from '../../support/neo4j/neo4j-in-test.ts';
import {
  commitNetwork,
  inventedPerson,
  inventedRun,
  inventedTie,
  kit,
  mentionIn,
  nextStep,
  operator,
  putInventedCase,
  putRecord,
} from './invented-family.ts';

const text = 'Aunt Wilma Thorne rang about Peter Thorne.';

describe('the graph an analyst finds in Neo4j', leaveOut(neo4jMissing()), () => {
  let graph: FamilyGraph;
  let driver: Driver;
  let caseId: string;
  const [wilma, peter] = [mentionIn(1, text, 'Wilma Thorne').id, mentionIn(1, text, 'Peter Thorne').id];
  const aunt = inventedTie(wilma, 'child-kit');
  const people = [
    kit,
    inventedPerson(wilma, 'Wilma Thorne', { mentions: [mentionIn(1, text, 'Wilma Thorne')] }),
    inventedPerson(peter, 'Peter Thorne', { mentions: [mentionIn(1, text, 'Peter Thorne')] }),
  ];
  const network = { people, relationships: [aunt], questions: [], contradictions: [] };

  beforeAll(async () => {
    const address = neo4jAddress();
    if (address === undefined) throw new Error('there is no Neo4j');
    graph = await openNeo4jGraph(address);
    driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
    caseId = await putInventedCase(graph);
    await putRecord(graph, caseId, text);
    await graph.putRun(operator, caseId, inventedRun(1, text, 'Wilma Thorne', 'Peter Thorne'));
    await commitNetwork(graph, caseId, network, { decision: nextStep(peter) });
  });
  afterAll(async () => {
    await graph.close();
    await driver.close();
  });

  const rows = async (cypher: string) =>
    (await driver.executeQuery(cypher, { caseId })).records.map((record) => Object.values(record.toObject()));
  const nativeTies = () =>
    rows(
      'MATCH (a:Person {caseId: $caseId})-[tie]->(b:Person) RETURN a.name, type(tie), b.name, tie.status ORDER BY type(tie)',
    );

  test('A run leads to its record and case, its mentions and its claims, and a claim to what it is about', async () => {
    expect(
      await rows(`MATCH (:Case {id: $caseId})<-[:IN_CASE]-(record:Record)<-[:READ]-(run:Run)<-[:MADE_BY]-(claim:Claim)
        MATCH (mention:Mention)<-[:FROM]-(claim)-[:TO]->(child:Person)
        RETURN record.path STARTS WITH '', run.extractor, claim.term, claim.path, mention.surface, child.id`),
    ).toEqual([[true, 'rules', 'aunt', ['parent female', 'sibling female'], 'Wilma Thorne', 'child-kit']]);
    expect(
      await rows(`MATCH (mention:Mention {caseId: $caseId})-[:IN_RECORD]->(:Record {number: 1})
        MATCH (mention)-[:REFERS_TO]->(person:Person) RETURN mention.surface, person.name ORDER BY person.name`),
    ).toEqual([
      ['Peter Thorne', 'Peter Thorne'],
      ['Wilma Thorne', 'Wilma Thorne'],
    ]);
  });

  test('A decision names its mentions; a relationship has its ends and the claims that support it', async () => {
    expect(
      await rows('MATCH (d:Decision {caseId: $caseId})-[:NAMES]->(mention) RETURN d.about, d.outcome, mention.surface'),
    ).toEqual([['next-step', 'consider', 'Peter Thorne']]);
    expect(
      await rows(`MATCH (from:Person)<-[:FROM]-(r:Relationship {caseId: $caseId})-[:TO]->(to:Person)
        MATCH (claim:Claim)-[:SUPPORTS]->(r) RETURN from.name, r.kind, r.status, to.name, claim.quote`),
    ).toEqual([['Wilma Thorne', 'aunt-uncle', 'suggested', 'Kit Larkspur', text]]);
  });

  test('A native tie is there only where the relationship is asserted and not found wrong', async () => {
    const asserted = [['Wilma Thorne', 'AUNT_UNCLE_OF', 'Kit Larkspur', 'suggested']];
    expect(await nativeTies()).toEqual(asserted);
    const friend = inventedTie(peter, 'child-kit', { kind: 'friend', status: 'right' });
    await commitNetwork(graph, caseId, { ...network, relationships: [{ ...aunt, status: 'wrong' }, friend] });
    expect(await nativeTies()).toEqual([['Peter Thorne', 'FRIEND_OF', 'Kit Larkspur', 'right']]);
    const denied = { ...aunt, polarity: 'denied' as const };
    await commitNetwork(graph, caseId, { ...network, relationships: [denied] });
    expect(await nativeTies()).toEqual([]);
    await commitNetwork(graph, caseId, network);
    expect(await nativeTies()).toEqual(asserted);
  });
});
