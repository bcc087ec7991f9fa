/** What a record says of a person beside kinship (practice §2): concerns, offers, wishes, contact, household, handling, legal status, parental responsibility. */
import { z } from 'zod';
import { ClaimEnd, Quote, Speaker } from './claim.ts';
import { EdtfDate } from './edtf-date.ts';
import { Polarity } from './relationship-kind.ts';

export const ConcernFields = z.object({
  category: z.enum([
    'domestic-abuse',
    'sexual-harm',
    'physical-harm',
    'neglect',
    'substance-use',
    'alcohol',
    'mental-health',
    'offending',
    'weapons',
    'exploitation',
    'health',
    'negative-assessment',
    'instruction-not-to-approach',
    'other',
  ]),
  /** The part the person has in what is written: a victim and a suspect stand in the same line. */
  role: z.enum(['may-have-caused-harm', 'harmed', 'present', 'lives-with-or-receives']),
  /** As written, never inferred. */
  status: z.enum([
    'convicted',
    'charged',
    'bailed',
    'arrested',
    'alleged',
    'no-further-action',
    'denied',
    'order',
    'not-stated',
  ]),
  orderUntil: EdtfDate.optional(),
});
export const OfferFields = z.object({
  kind: z.enum(['full-time', 'respite', 'holidays', 'contact', 'transport', 'attend-family-meeting', 'other']),
  outcome: z.enum(['offered', 'declined', 'withdrawn', 'conditional']),
});
export const WishFields = z.object({
  kind: z.enum(['wants', 'does-not-want', 'misses', 'calls']),
  /** The name the child uses, for `calls`. */
  calls: z.string().optional(),
});
export const ContactFields = z.object({
  kind: z.enum(['direct', 'indirect']),
  supervised: z.boolean().optional(),
  howOften: z.string().optional(),
  lastSeen: EdtfDate.optional(),
  order: z.string().optional(),
});
export const HouseholdFields = z.object({
  /** Those recorded as living with the person the statement is about. */
  with: z.array(ClaimEnd).readonly(),
  from: EdtfDate.optional(),
  to: EdtfDate.optional(),
});
export const HandlingFields = z.object({
  reason: z.enum(['refuge', 'witness-protection', 'adoption', 'court-order', 'police-request', 'own-request', 'other']),
  mayBeReadBy: z.enum(['case-team', 'cleared-only']),
  mayBeTold: z.enum(['nobody', 'family', 'court', 'not-stated']),
  contact: z.enum(['open', 'through-intermediary', 'never', 'not-stated']),
  intermediary: z.string().optional(),
});
export const LegalStatusFields = z.object({
  status: z.enum([
    's20',
    'emergency-protection-order',
    'police-protection',
    'interim-care-order',
    'care-order',
    'placement-order',
    'supervision-order',
    'special-guardianship-order',
    'child-arrangements-order',
    'adoption-order',
    'non-molestation-order',
    'other',
  ]),
  from: EdtfDate.optional(),
  to: EdtfDate.optional(),
});
export const ParentalResponsibilityFields = z.object({
  holds: z.boolean(),
  basis: z.enum([
    'mother',
    'married-to-mother',
    'birth-registration',
    'agreement',
    'court-order',
    'special-guardianship',
    'not-stated',
  ]),
});

const common = Quote.extend({
  id: z.string(),
  record: z.int().nonnegative(),
  /** The person the statement is about. For a wish: the person wished for; `saidBy` is the child. For a legal status: the child. */
  about: ClaimEnd,
  /** The case's children it concerns; empty: not said. */
  childIds: z.array(z.string()).readonly(),
  polarity: Polarity,
  saidBy: Speaker.optional(),
  /** When it happened or was said, where the words or the record give it. */
  on: EdtfDate.optional(),
});

export const Statement = z.discriminatedUnion('type', [
  common.extend({ type: z.literal('concern'), fields: ConcernFields }),
  common.extend({ type: z.literal('offer'), fields: OfferFields }),
  common.extend({ type: z.literal('wish'), fields: WishFields }),
  common.extend({ type: z.literal('contact'), fields: ContactFields }),
  common.extend({ type: z.literal('household'), fields: HouseholdFields }),
  common.extend({ type: z.literal('handling'), fields: HandlingFields }),
  common.extend({ type: z.literal('legal-status'), fields: LegalStatusFields }),
  common.extend({ type: z.literal('parental-responsibility'), fields: ParentalResponsibilityFields }),
]);
export type Statement = Readonly<z.infer<typeof Statement>>;
export type StatementType = Statement['type'];
