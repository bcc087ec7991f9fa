/** Why a person is listed, each line resting on words: how they are recorded, what they offered, what the child says, contact. */
import type { CaseFile } from '#graph/model/case-file.ts';
import type { Network, Person, Relation } from '#graph/model/network.ts';
import type { Statement } from '#graph/model/statement.ts';
import type { Consideration } from '#graph/model/suggestion.ts';
import type { CaseFacts } from './case-facts.ts';
import { dateInWords } from './date-in-words.ts';
import { said } from './said.ts';
import { statementEvidence } from './statement-evidence.ts';

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
  const ids = new Set(relations.map((relation) => relation.childId));
  const names = caseFile.children.filter((child) => ids.has(child.id)).map((child) => firstName(child.name));
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? 'the child');
}

export function firstName(name: string): string {
  return name.split(/\s+/u)[0] ?? name;
}

function offersAndContact(person: Person, facts: CaseFacts): readonly Consideration[] {
  return person.statements.flatMap((statement): readonly Consideration[] => {
    const text = offerOrContact(statement, facts);
    return text === undefined ? [] : [{ text, evidence: statementEvidence(statement) }];
  });
}

const offerKinds = {
  'full-time': 'to care full time',
  respite: 'respite',
  holidays: 'holidays',
  contact: 'to keep in contact',
  transport: 'transport',
  'attend-family-meeting': 'to attend a family meeting',
  other: 'support',
} as const;

function offerOrContact(statement: Statement, facts: CaseFacts): string | undefined {
  if (statement.type === 'wish') return `The child's words${said(statement, facts)}: “${statement.quote}”`;
  if (statement.type === 'contact') {
    const last = statement.fields.lastSeen === undefined ? '' : `, last seen ${dateInWords(statement.fields.lastSeen)}`;
    return `Recorded contact, ${statement.fields.kind}${last}${said(statement, facts)}.`;
  }
  if (statement.type !== 'offer' || statement.polarity === 'denied') return undefined;
  if (statement.fields.outcome === 'offered')
    return `Offered ${offerKinds[statement.fields.kind]}${said(statement, facts)}.`;
  if (statement.fields.outcome === 'conditional')
    return `Offered ${offerKinds[statement.fields.kind]}, with a condition${said(statement, facts)}.`;
  return undefined;
}
