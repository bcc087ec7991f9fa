/** Decisions: what a named person said. Append-only; the latest standing one on a subject wins; undo is a decision that withdraws another. */
import { z } from 'zod';
import { ClaimEnd } from './claim.ts';
import { HandlingFields } from './statement.ts';
import { MentionId } from './mention.ts';
import { RelationshipKind } from './relationship-kind.ts';

export const TieOutcome = z.enum(['right', 'wrong', 'not-sure']);
export const NextStepOutcome = z.enum(['consider', 'support-only', 'not-now', 'not-to-be-pursued', 'not-sure']);
export const PersonOutcome = z.enum(['this-family', 'not-this-family', 'professional-only', 'not-sure']);
export const IdentityOutcome = z.enum(['same', 'different', 'not-sure']);

export const DecisionReason = z.enum([
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
  'wrong-relationship',
  'concerns-read',
  'other',
]);

/** A quote the worker had on screen: never its text, which erasure must be able to remove. */
export const EvidenceSeen = z.object({ claimId: z.string(), record: z.int(), quoteSha256: z.string() });
export type EvidenceSeen = Readonly<z.infer<typeof EvidenceSeen>>;

const common = z.object({
  id: z.string(),
  by: z.string(),
  at: z.iso.datetime(),
  /** The case revision the worker saw. */
  revision: z.int().nonnegative(),
  reasonCode: DecisionReason.optional(),
  note: z.string().max(4000).optional(),
  evidenceSeen: z.array(EvidenceSeen).readonly(),
});

export const Decision = z.discriminatedUnion('about', [
  /** One judgement or, for a merge or a split, several that stand and fall together. */
  common.extend({
    about: z.literal('identity'),
    judgements: z
      .array(z.object({ a: ClaimEnd, b: ClaimEnd, outcome: IdentityOutcome }))
      .min(1)
      .readonly(),
  }),
  common.extend({ about: z.literal('person'), mention: ClaimEnd, outcome: PersonOutcome }),
  common.extend({
    about: z.literal('next-step'),
    mention: ClaimEnd,
    childIds: z.array(z.string()).min(1).readonly(),
    outcome: NextStepOutcome,
  }),
  common.extend({ about: z.literal('tie'), kind: RelationshipKind, from: ClaimEnd, to: ClaimEnd, outcome: TieOutcome }),
  common.extend({
    about: z.literal('passage'),
    record: z.int(),
    start: z.int(),
    end: z.int(),
    outcome: z.enum(['not-this-family', 'wrong-person']),
    mention: MentionId.optional(),
  }),
  common.extend({
    about: z.literal('handling'),
    mention: ClaimEnd.optional(),
    record: z.int().optional(),
    outcome: z.enum(['set', 'lifted']),
    fields: HandlingFields.optional(),
  }),
  common.extend({ about: z.literal('redaction'), record: z.int(), redactedText: z.string() }),
  common.extend({ about: z.literal('notice'), outcome: z.enum(['set', 'cleared']) }),
  common.extend({
    about: z.literal('same-human'),
    mention: MentionId,
    otherCaseId: z.string(),
    otherMention: MentionId,
    outcome: IdentityOutcome,
  }),
  common.extend({ about: z.literal('undo'), withdraws: z.string() }),
]);
export type Decision = Readonly<z.infer<typeof Decision>>;
export type DecisionOf<About extends Decision['about']> = Extract<Decision, { about: About }>;
