/** New since a decision: a concern, withdrawal, refusal, denial or handling instruction about the person or their household (practice §1). */
import type { Evidence, Network, Person } from '#graph/model/network.ts';
import type { Statement } from '#graph/model/statement.ts';
import { householdOf } from './household-concerns.ts';
import { statementEvidence, wasSeen } from './statement-evidence.ts';

export function newEvidence(person: Person, childId: string, network: Network): readonly Evidence[] {
  const decision = person.nextSteps.find((step) => step.childId === childId);
  if (decision === undefined) return [];
  const household = householdOf(person, network).map(({ other }) => other);
  const statements = [person, ...household].flatMap((one) => one.statements.filter(calls));
  const denials = network.relationships
    .filter((tie) => tie.polarity === 'denied' && (tie.from === person.id || tie.to === person.id))
    .flatMap((tie) => tie.evidence);
  return [...statements.map(statementEvidence), ...denials].filter(
    (evidence) => !wasSeen(evidence, decision.evidenceSeen),
  );
}

function calls(statement: Statement): boolean {
  if (statement.type === 'offer')
    return statement.fields.outcome === 'withdrawn' || statement.fields.outcome === 'declined';
  return statement.type === 'concern' || statement.type === 'handling';
}
