/** Writes people of a network, and which mentions refer to them. */
import type { Person } from '#graph/model/network.ts';
import type { NetworkDifference } from '../network-difference.ts';
import { personTokens } from '../search-tokens.ts';
import type { Transaction } from './connection.ts';
import { storedFields } from './network-parts.ts';
import { query } from './query.ts';

const mergePeople = query(`
  UNWIND $people AS row
  MERGE (person:Person {caseId: $caseId, id: row.id}) SET person += row.properties`);
const forgetMentions = query(`
  UNWIND $people AS row
  MATCH (:Person {caseId: $caseId, id: row.id})<-[refers:REFERS_TO]-() DELETE refers`);
const linkMentions = query(`
  UNWIND $people AS row
  MATCH (person:Person {caseId: $caseId, id: row.id})
  UNWIND row.mentions AS id
  MATCH (mention:Mention {caseId: $caseId, id: id})
  CREATE (mention)-[:REFERS_TO]->(person)`);

export function writePeople(
  transaction: Transaction,
  caseId: string,
  { added, changed }: NetworkDifference,
): readonly Promise<void>[] {
  const people = [...added, ...changed].flatMap((part) => (part.part === 'person' ? [part] : []));
  if (people.length === 0) return [];
  const rows = people.map((part) => ({
    id: part.item.id,
    properties: { ...personProperties(part.item), ...storedFields(part) },
  }));
  const known = changed.flatMap(({ part, item }) => (part === 'person' ? [{ id: item.id }] : []));
  const mentions = people.map(({ item }) => ({ id: item.id, mentions: item.mentions.map(({ id }) => id) }));
  return [
    transaction.run(mergePeople, { caseId, people: rows }),
    transaction.run(forgetMentions, { caseId, people: known }),
    transaction.run(linkMentions, { caseId, people: mentions }),
  ];
}

function personProperties(person: Person) {
  const { name, named, aliases, category, sex, bornOn = null, diedOn = null, deceased, inBaseline, implied } = person;
  const searchTokens = personTokens(person).join(' ');
  return { name, named, aliases, category, sex, bornOn, diedOn, deceased, inBaseline, implied, searchTokens };
}
