/** Why a person is listed, each line resting on words: how they are recorded, what they offered, what the child says, contact. */
import type { CaseFile } from '#graph/model/case-file.ts';
import type { Network, Person, Relation } from '#graph/model/network.ts';
import type { Statement } from '#graph/model/statement.ts';
import type { Consideration } from '#graph/model/suggestion.ts';
import type { CaseFacts } from './case-facts.ts';
import { dateInWords } from '../model/date-in-words.ts';
import { said } from './said.ts';
import { statementEvidence } from './statement-evidence.ts';
import { childsWords, whatFor } from './offer-words.ts';
import { firstNames } from './first-names.ts';

export function reasons(person: Person, network: Network, facts: CaseFacts): readonly Consideration[] {
  return [...offersAndContact(person, facts), ...recordedTies(person, network, facts.caseFile)];
}

function recordedTies(person: Person, network: Network, caseFile: CaseFile): readonly Consideration[] {
  const byLabel = Map.groupBy(
    person.relations.filter((relation) => relation.polarity !== 'denied'),
    (relation) => relation.label,
  );
  return [...byLabel].map(([label, relations]) => ({
    text: `Recorded as ${label} of ${childNames(relations, caseFile)}${hearsayNote(relations)}.`,
    evidence: network.relationships.find((tie) => relations[0]?.chain.includes(tie.id) && touches(tie, person))
      ?.evidence[0],
  }));
}

const touches = (tie: { readonly from: string; readonly to: string }, person: Person): boolean =>
  tie.from === person.id || tie.to === person.id;

function hearsayNote(relations: readonly Relation[]): string {
  return relations.every((relation) => relation.polarity === 'reported') ? ', by hearsay' : '';
}

function childNames(relations: readonly Relation[], caseFile: CaseFile): string {
  return firstNames(caseFile, new Set(relations.map((relation) => relation.childId))) ?? 'the child';
}

function offersAndContact(person: Person, facts: CaseFacts): readonly Consideration[] {
  return person.statements.flatMap((statement): readonly Consideration[] => {
    const text = offerOrContact(statement, facts);
    return text === undefined ? [] : [{ text, evidence: statementEvidence(statement) }];
  });
}

function offerOrContact(statement: Statement, facts: CaseFacts): string | undefined {
  if (statement.type === 'wish' && statement.fields.kind !== 'does-not-want') return childsWords(statement, facts);
  if (statement.type === 'contact') {
    const last = statement.fields.lastSeen === undefined ? '' : `, last seen ${dateInWords(statement.fields.lastSeen)}`;
    return `Recorded contact, ${statement.fields.kind}${last}${said(statement, facts)}.`;
  }
  if (statement.type !== 'offer' || statement.polarity === 'denied') return undefined;
  const { outcome } = statement.fields;
  if (outcome !== 'offered' && outcome !== 'conditional') return undefined;
  const condition = outcome === 'conditional' ? ', with a condition' : '';
  return `Offered ${whatFor(statement, facts)}${condition}${said(statement, facts)}: “${statement.quote}”`;
}
