/** The network as a document: records by path, people and ties in the shapes of the contract. Pure; adds nothing and leaves nothing out. */
import type { CaseFile } from '#graph/model/case-file.ts';
import type { Evidence, Network, Person, Relationship, StatementOfPerson } from '#graph/model/network.ts';
import type { Consideration, Gap, Suggestion } from '#graph/model/suggestion.ts';
import type { EvidenceDocument, NetworkDocument, PersonDocument, RelationshipDocument } from './network-document.ts';

export interface NetworkToDescribe {
  readonly caseFile: CaseFile;
  readonly revision: number;
  readonly network: Network;
  readonly suggestions: readonly Suggestion[];
  readonly gaps: readonly Gap[];
  readonly recordPaths: ReadonlyMap<number, string>;
  readonly unread: NetworkDocument['unread'];
  readonly stats: NetworkDocument['stats'];
}

export function describeNetwork(input: NetworkToDescribe): NetworkDocument {
  const words = documentWords(input);
  const suggestions = new Map(input.suggestions.map((suggestion) => [suggestion.personId, suggestion]));
  const { network, caseFile } = input;
  return {
    case: caseFile,
    revision: input.revision,
    people: network.people.map((person) => words.person(person, suggestions.get(person.id))),
    relationships: network.relationships.map(words.relationship),
    questions: network.questions.map(({ people, text, evidence }) => ({
      people: [...people],
      text,
      evidence: evidence.map(words.evidence),
    })),
    gaps: input.gaps.map(({ childId, text }) => ({ child: words.childName(childId), text })),
    contradictions: network.contradictions.map(({ text, evidence }) => ({
      text,
      evidence: evidence.map(words.evidence),
    })),
    unread: input.unread,
    stats: input.stats,
  };
}

function documentWords({ caseFile, network, recordPaths }: NetworkToDescribe) {
  const names = new Map(network.people.map((person) => [person.id, person.name]));
  const path = (record: number): string => recordPaths.get(record) ?? 'record erased';
  const childName = (childId: string): string =>
    caseFile.children.find((child) => child.id === childId)?.name ?? childId;

  const evidence = (one: Evidence): EvidenceDocument => ({
    record: path(one.record),
    quote: one.quote,
    start: one.start,
    end: one.end,
    saidBy: one.saidBy ?? null,
    polarity: one.polarity,
    foundBy: one.foundBy,
  });

  const sourced = ({ text, evidence: source }: Consideration) => ({
    text,
    record: source === undefined ? null : path(source.record),
    quote: source?.quote ?? null,
  });

  const statement = (one: StatementOfPerson) => ({
    type: one.type,
    childIds: [...one.childIds],
    fields: one.fields,
    evidence: evidence({ ...one, claimId: one.id, saidBy: one.saidBy?.name, inLatestReading: true }),
  });

  const suggestionOf = (one: Suggestion): NonNullable<PersonDocument['suggestion']> => ({
    group: one.group,
    reasons: one.reasons.map(sourced),
    considerations: one.considerations.map(sourced),
    children: one.children.map((child) => ({
      childId: child.childId,
      nextStep: child.nextStep,
      decisionId: child.decisionId ?? null,
      newEvidence: child.newEvidence.map(evidence),
    })),
  });

  const person = (one: Person, suggestion: Suggestion | undefined): PersonDocument => ({
    id: one.id,
    name: one.name,
    aliases: [...one.aliases],
    category: one.category,
    sex: one.sex,
    deceased: one.deceased,
    inBaseline: one.inBaseline,
    relations: one.relations.map((relation) => ({
      childId: relation.childId,
      child: childName(relation.childId),
      label: relation.label,
      side: relation.side,
      status: relation.status,
      polarity: relation.polarity,
      statutoryRelative: relation.statutoryRelative,
      through: relation.through.map((id) => names.get(id) ?? id),
    })),
    suggestion: suggestion === undefined ? null : suggestionOf(suggestion),
    statements: one.statements.map(statement),
    mentions: one.mentions.map(({ record, start, end, surface }) => ({ record: path(record), start, end, surface })),
  });

  const relationship = (one: Relationship): RelationshipDocument => ({
    id: one.id,
    tieId: one.tieId,
    kind: one.kind,
    from: one.from,
    to: one.to,
    path: one.path,
    term: one.term,
    state: one.state,
    basis: one.basis,
    validFrom: one.validFrom,
    validTo: one.validTo,
    status: one.status,
    polarity: one.polarity,
    evidence: one.evidence.map(evidence),
  });

  return { person, relationship, evidence, childName };
}
