/**
 * The network as the API answers it: the document of `describeNetwork`, and beside each part what a screen needs to open the words and to
 * draw the genogram (marked "in answers of the API" in the contract). Pure.
 */
import type { Evidence, Person, Relation } from '#graph/model/network.ts';
import type { Statement } from '#graph/model/statement.ts';
import type { Consideration, Suggestion } from '#graph/model/suggestion.ts';
import { describeNetwork, type NetworkToDescribe } from './describe-network.ts';
import type { EvidenceDocument, NetworkResponse, PersonDocument, RelationDocument } from './network-document.ts';

export interface NetworkForScreens extends NetworkToDescribe {
  /** Record number → the opaque id by which the viewer may ask for it. */
  readonly recordIds: ReadonlyMap<number, string>;
  /** The case's revision as an opaque key. */
  readonly opaqueRevision: string;
}

/** Lists of the document stand in the order of the network's, so each part finds its source by position. */
export function describeForScreens(input: NetworkForScreens): NetworkResponse {
  const { network, recordIds } = input;
  const document = describeNetwork(input);
  const suggestions = new Map(input.suggestions.map((suggestion) => [suggestion.personId, suggestion]));
  const evidence = evidenceWithIds(recordIds);
  return {
    ...document,
    revision: input.opaqueRevision,
    suggestedInOrder: input.suggestions.map(({ personId }) => personId),
    people: pairs(document.people, network.people).map(([described, person]) =>
      withPerson(described, person, suggestions.get(person.id), recordIds),
    ),
    relationships: pairs(document.relationships, network.relationships).map(([described, tie]) => ({
      ...described,
      evidence: evidence(described.evidence, tie.evidence),
      side: tie.side,
      decisionId: tie.decisionId,
    })),
    questions: pairs(document.questions, network.questions).map(([described, question]) => ({
      ...described,
      evidence: evidence(described.evidence, question.evidence),
      id: question.id,
      reasons: [...question.reasons],
    })),
    contradictions: pairs(document.contradictions, network.contradictions).map(([described, contradiction]) => ({
      ...described,
      evidence: evidence(described.evidence, contradiction.evidence),
      people: [...contradiction.people],
    })),
  };
}

function withPerson(
  described: PersonDocument,
  person: Person,
  suggestion: Suggestion | undefined,
  recordIds: ReadonlyMap<number, string>,
): PersonDocument {
  return {
    ...described,
    relations: pairs(described.relations, person.relations).map(withRelation),
    suggestion:
      described.suggestion === null || suggestion === undefined
        ? null
        : withSuggestion(described.suggestion, suggestion, recordIds),
    statements: pairs(described.statements, person.statements).map(([one, source]) => ({
      ...one,
      evidence: withIds(one.evidence, statementSource(source), recordIds),
      on: source.on,
    })),
    mentions: pairs(described.mentions, person.mentions).map(([one, { id, record }]) => ({
      ...one,
      id,
      recordId: recordIds.get(record),
    })),
    named: person.named,
    implied: person.implied,
    bornOn: person.bornOn,
    diedOn: person.diedOn,
    identityReasons: [...person.identityReasons],
    setAside: person.setAside,
  };
}

function withRelation([described, relation]: readonly [RelationDocument, Relation]): RelationDocument {
  return { ...described, path: relation.path, throughIds: [...relation.through], chain: [...relation.chain] };
}

function withSuggestion(
  described: NonNullable<PersonDocument['suggestion']>,
  suggestion: Suggestion,
  recordIds: ReadonlyMap<number, string>,
): NonNullable<PersonDocument['suggestion']> {
  type Line = (typeof described.reasons)[number];
  const sourced = ([line, { evidence: source }]: readonly [Line, Consideration]): Line =>
    source === undefined ? line : { ...line, evidence: withIds(plainEvidence(line, source), source, recordIds) };
  return {
    ...described,
    reasons: pairs(described.reasons, suggestion.reasons).map(sourced),
    considerations: pairs(described.considerations, suggestion.considerations).map(sourced),
    children: pairs(described.children, suggestion.children).map(([child, { newEvidence }]) => ({
      ...child,
      newEvidence: evidenceWithIds(recordIds)(child.newEvidence, newEvidence),
    })),
  };
}

function plainEvidence({ record }: { readonly record: string | null }, source: Evidence): EvidenceDocument {
  const { quote, start, end, polarity } = source;
  return { record: record ?? '', quote, start, end, saidBy: source.saidBy ?? null, polarity };
}

type Source = Pick<Evidence, 'claimId' | 'record' | 'inLatestReading'>;

function statementSource({ id, record }: Statement): Source {
  return { claimId: id, record, inLatestReading: true };
}

function evidenceWithIds(recordIds: ReadonlyMap<number, string>) {
  return (described: readonly EvidenceDocument[], sources: readonly Evidence[]): EvidenceDocument[] =>
    pairs(described, sources).map(([one, source]) => withIds(one, source, recordIds));
}

function withIds(
  described: EvidenceDocument,
  source: Source,
  recordIds: ReadonlyMap<number, string>,
): EvidenceDocument {
  const { claimId, record, inLatestReading } = source;
  return { ...described, recordId: recordIds.get(record), claimId, inLatestReading };
}

function pairs<Left, Right>(left: readonly Left[], right: readonly Right[]): (readonly [Left, Right])[] {
  return left.flatMap((one, at) => {
    const other = right[at];
    return other === undefined ? [] : [[one, other] as const];
  });
}
