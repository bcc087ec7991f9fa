/** Outcomes and reasons as buttons, tags and history say them. A reason's label says what pressing it records (practice §1, §6). */
import type { DecisionReason, NextStepOutcome, PersonOutcome, TieOutcome } from '#graph/model/decision.ts';
import type { z } from 'zod';
import { count } from './list-in-words.ts';

export type NextStep = z.infer<typeof NextStepOutcome>;
export type Reason = z.infer<typeof DecisionReason>;
export type Tie = z.infer<typeof TieOutcome>;
export type WhoOutcome = z.infer<typeof PersonOutcome>;

export const nextStepWords: Readonly<Record<NextStep, string>> = {
  consider: 'Consider',
  'support-only': 'Support only',
  'not-now': 'Not now',
  'not-to-be-pursued': 'Not to be pursued',
  'not-sure': 'Not sure',
};

/** The outcome as the first words of a reason's label. */
const recorded: Readonly<Record<NextStep, string>> = { ...nextStepWords, 'not-to-be-pursued': 'Not pursued' };

export const tieWords: Readonly<Record<Tie, string>> = { right: 'Right', wrong: 'Wrong', 'not-sure': 'Not sure' };

export const whoWords: Readonly<Record<WhoOutcome, string>> = {
  'this-family': 'Part of this family or its connections',
  'not-this-family': 'Not this family',
  'professional-only': 'A professional only',
  'not-sure': 'Not sure',
};

export const reasonWords: Readonly<Record<Reason, string>> = {
  declined: 'declined',
  withdrawn: 'withdrawn',
  'negative-viability': 'negative viability',
  'court-or-police-restriction': 'court or police restriction',
  'risk-in-household': 'risk in household',
  health: 'health',
  'distance-or-overseas': 'distance or overseas',
  'no-contact-wanted': 'no contact wanted',
  'cannot-take-siblings-together': 'cannot take the siblings together',
  'wrong-person': 'wrong person',
  'wrong-relationship': 'wrong relationship',
  'concerns-read': 'concerns read',
  other: 'other (say why in the note)',
};

const nextStepReasons: readonly Reason[] = [
  'declined',
  'withdrawn',
  'negative-viability',
  'court-or-police-restriction',
  'risk-in-household',
  'health',
  'distance-or-overseas',
  'no-contact-wanted',
  'cannot-take-siblings-together',
  'wrong-person',
  'other',
];

export interface ReasonChoice {
  readonly reason: Reason;
  readonly words: string;
}

/** What may be chosen for an outcome, each with words that say what it records. */
export function reasonChoices(outcome: NextStep, concerns: number): readonly ReasonChoice[] {
  const read: readonly ReasonChoice[] =
    concerns === 0
      ? []
      : [{ reason: 'concerns-read', words: `${recorded[outcome]}, having read ${count(concerns, 'concern')}` }];
  if (outcome === 'consider') return read;
  const reasons = nextStepReasons.map((reason) => ({ reason, words: `${recorded[outcome]}: ${reasonWords[reason]}` }));
  return outcome === 'not-sure' ? [...read, ...reasons] : reasons;
}

export const tieReasonChoices: readonly ReasonChoice[] = [
  { reason: 'wrong-relationship', words: 'Wrong: not this relationship' },
  { reason: 'wrong-person', words: 'Wrong: not this person' },
  { reason: 'other', words: 'Wrong: other (say why in the note)' },
];
