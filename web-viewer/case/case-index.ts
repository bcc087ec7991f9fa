/** Look-ups over a case's network: people, ties, statements and records by id. */
import type {
  EvidenceDocument,
  NetworkResponse,
  PersonDocument,
  RelationshipDocument,
  StatementDocument,
} from '#graph/contract/network-document.ts';
import type { RecordsResponse } from '#graph/contract/records.ts';
import type { Summary } from '../words/record-in-words.ts';

export interface CaseIndex {
  /** By any of a person's mentions too, so that old addresses still find whoever holds the words now. */
  readonly person: (id: string) => PersonDocument | undefined;
  readonly tie: (id: string) => RelationshipDocument | undefined;
  readonly tiesOf: (personId: string) => readonly RelationshipDocument[];
  /** The statement that a quote comes from, and whose it is. */
  readonly statement: (
    evidence: EvidenceDocument,
  ) => { readonly statement: StatementDocument; readonly person: PersonDocument } | undefined;
  readonly record: (evidence: Pick<EvidenceDocument, 'recordId' | 'record'>) => Summary | undefined;
}

export function indexCase(network: NetworkResponse, records: RecordsResponse): CaseIndex {
  const people = new Map<string, PersonDocument>();
  const statements = new Map<string, { statement: StatementDocument; person: PersonDocument }>();
  for (const person of network.people) {
    people.set(person.id, person);
    for (const { id } of person.mentions) if (id !== undefined) people.set(id, person);
    for (const statement of person.statements) {
      const claimId = statement.evidence.claimId;
      if (claimId !== undefined) statements.set(claimId, { statement, person });
    }
  }
  const ties = new Map(network.relationships.map((tie) => [tie.id, tie]));
  const byId = new Map(records.items.map((record) => [record.id, record]));
  const byPath = new Map(records.items.map((record) => [record.path, record]));
  return {
    person: (id) => people.get(id),
    tie: (id) => ties.get(id),
    tiesOf: (personId) => network.relationships.filter(({ from, to }) => from === personId || to === personId),
    statement: ({ claimId }) => (claimId === undefined ? undefined : statements.get(claimId)),
    record: ({ recordId, record }) => (recordId === undefined ? undefined : byId.get(recordId)) ?? byPath.get(record),
  };
}
