/** Writes people of a network, and which mentions refer to them. */
import type { Person } from '#graph/model/network.ts';
import type { NetworkPart } from '../network-difference.ts';
import { personTokens } from '../search-tokens.ts';
import type { Transaction } from './connection.ts';
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

export async function writePeople(
  transaction: Transaction,
  caseId: string,
  written: readonly NetworkPart[],
): Promise<void> {
  const people = written.flatMap((part) =>
    part.part === 'person'
      ? [
          {
            id: part.item.id,
            properties: { ...personProperties(part.item), ...kept(part) },
            mentions: part.item.mentions.map(({ id }) => id),
          },
        ]
      : [],
  );
  if (people.length === 0) return;
  for (const step of [mergePeople, forgetMentions, linkMentions]) await transaction.run(step, { caseId, people });
}

export function kept({ position, fingerprint, payload }: NetworkPart) {
  return { position, fingerprint, payload };
}

function personProperties(person: Person) {
  const { name, named, aliases, category, sex, bornOn = null, diedOn = null, deceased, inBaseline, implied } = person;
  const searchTokens = personTokens(person).join(' ');
  return { name, named, aliases, category, sex, bornOn, diedOn, deceased, inBaseline, implied, searchTokens };
}
