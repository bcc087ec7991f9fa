/**
 * Which decision needs which reason (practice §1): one is required, but for what only follows the record: considering somebody of whom no
 * concern is recorded, and saying that a tie is right or that a person is of this family. `other` needs a note.
 */
import type { Decision, DecisionOf } from '#graph/model/decision.ts';
import type { Person } from '#graph/model/network.ts';
import { householdConcerns } from '#graph/suggestions/household-concerns.ts';
import type { CaseView } from '../access/case-views.ts';
import { AppError } from '../errors.ts';

type Reason = NonNullable<Decision['reasonCode']>;

const forTies: ReadonlySet<Reason> = new Set(['wrong-person', 'wrong-relationship', 'other']);

export function checkTieReason({
  outcome,
  reasonCode,
  note,
}: Pick<DecisionOf<'tie'>, 'outcome' | 'reasonCode' | 'note'>): void {
  if (reasonCode === undefined && outcome !== 'right') throw reasonMissing();
  if (reasonCode !== undefined && !forTies.has(reasonCode))
    throw new AppError('invalid-request', 'This reason is not one for a relationship.');
  checkNote(reasonCode, note);
}

export function checkPersonReason({
  outcome,
  reasonCode,
  note,
}: Pick<DecisionOf<'person'>, 'outcome' | 'reasonCode' | 'note'>): void {
  if (reasonCode === undefined && outcome !== 'this-family') throw reasonMissing();
  checkNote(reasonCode, note);
}

export function checkNextStepReason(
  view: CaseView,
  person: Person,
  { outcome, reasonCode, note }: Pick<DecisionOf<'next-step'>, 'outcome' | 'reasonCode' | 'note'>,
): void {
  if (reasonCode === undefined && !(outcome === 'consider' && !hasConcern(view, person))) throw reasonMissing();
  if (reasonCode === 'wrong-relationship')
    throw new AppError('invalid-request', 'This reason is one for a relationship.');
  checkNote(reasonCode, note);
}

/** About the person, or about somebody recorded in their household. */
function hasConcern({ network, facts }: CaseView, person: Person): boolean {
  return (
    person.statements.some((statement) => statement.type === 'concern') ||
    householdConcerns(person, network, facts).length > 0
  );
}

function checkNote(reasonCode: Reason | undefined, note: string | undefined): void {
  if (reasonCode === 'other' && (note === undefined || note.trim() === ''))
    throw new AppError('invalid-request', 'Say in a note what the other reason is.');
}

function reasonMissing(): AppError {
  return new AppError('invalid-request', 'A reason is required for this decision.');
}
