/** The network of an answer in the shape that the genogram's layout takes. Records are opaque here: their numbers are not drawn. */
import type {
  EvidenceDocument,
  NetworkResponse,
  PersonDocument,
  StatementDocument,
} from '#graph/contract/network-document.ts';
import type { Evidence, Network, Person, Relationship } from '#graph/model/network.ts';
import type { Statement } from '#graph/model/statement.ts';

export function networkOfResponse({ people, relationships }: NetworkResponse): Network {
  return { people: people.map(personOf), relationships: relationships.map(tieOf), questions: [], contradictions: [] };
}

function personOf(person: PersonDocument): Person {
  return {
    ...person,
    named: person.named ?? true,
    implied: person.implied ?? false,
    relations: person.relations.map((relation) => ({
      ...relation,
      path: relation.path ?? [],
      through: relation.throughIds ?? [],
      chain: relation.chain ?? [],
    })),
    statements: person.statements.map((statement, at) => statementOf(statement, person.id, at)),
    mentions: person.mentions.flatMap(({ id, start, end, surface }) =>
      id === undefined ? [] : [{ id, record: 0, start, end, surface, form: 'named' as const, sex: person.sex }],
    ),
    identityReasons: person.identityReasons ?? [],
    nextSteps: [],
  };
}

function statementOf(
  { type, childIds, fields, evidence, on }: StatementDocument,
  about: string,
  at: number,
): Statement {
  const { quote, start, end, polarity } = evidence;
  // The server's schema of statements has checked that the fields are those of the type.
  return {
    id: `${about} ${at}`,
    record: 0,
    about,
    childIds,
    polarity,
    quote,
    start,
    end,
    on,
    type,
    fields,
  } as unknown as Statement;
}

function tieOf(tie: NetworkResponse['relationships'][number]): Relationship {
  return { ...tie, side: tie.side ?? 'unknown', evidence: tie.evidence.map(evidenceOf) };
}

function evidenceOf({
  claimId = '',
  quote,
  start,
  end,
  saidBy,
  polarity,
  inLatestReading = true,
}: EvidenceDocument): Evidence {
  return { claimId, record: 0, quote, start, end, saidBy: saidBy ?? undefined, polarity, inLatestReading };
}
