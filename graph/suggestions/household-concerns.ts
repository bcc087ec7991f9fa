/** Somebody else's concern: a person recorded in the same household, or as received there, whose own entry must be read. */
import type { Network, Person } from '#graph/model/network.ts';
import type { Consideration } from '#graph/model/suggestion.ts';
import type { CaseFacts } from './case-facts.ts';
import { dateInWords } from '../model/date-in-words.ts';
import { statementEvidence } from './statement-evidence.ts';

export function householdConcerns(person: Person, network: Network, facts: CaseFacts): readonly Consideration[] {
  return householdOf(person, network).flatMap(({ other, statement }) => {
    if (!other.statements.some((one) => one.type === 'concern' && one.fields.role === 'may-have-caused-harm'))
      return [];
    const written = facts.records.find((record) => record.number === statement.record)?.writtenOn;
    const record = written === undefined ? 'A record' : `The record of ${dateInWords(written)}`;
    return [
      {
        text: `${record} places ${other.name} in this household. Read their entry.`,
        evidence: statementEvidence(statement),
      },
    ];
  });
}

type Household = {
  readonly other: Person;
  readonly statement: Extract<Person['statements'][number], { type: 'household' }>;
};

/** As it stands, an ended one left out; both ways round: those named with this person, and those whose own statement names this person. */
export function householdOf(person: Person, network: Network): readonly Household[] {
  const found: Household[] = [];
  for (const other of network.people) {
    if (other.id === person.id || other.category === 'child') continue;
    const statement = sharedHousehold(person, other) ?? sharedHousehold(other, person);
    if (statement !== undefined) found.push({ other, statement });
  }
  return found;
}

function sharedHousehold(subject: Person, other: Person): Household['statement'] | undefined {
  const ends = new Set([other.id, ...other.mentions.map((mention) => mention.id)]);
  return subject.statements.find(
    (statement): statement is Household['statement'] =>
      statement.type === 'household' &&
      statement.fields.to === undefined &&
      statement.fields.with.some((end) => ends.has(end)),
  );
}
