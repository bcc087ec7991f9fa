/** The answer asked for by `prompt.md`: arrays bounded, strings not (a large bound on a string slows constrained decoding). One quote may tie many people at once. */
import { z } from 'zod';

const refs = z.array(z.string()).max(12);
const polarity = z.enum(['stated', 'reported', 'denied']);

export const FoundPerson = z.object({
  ref: z.string(),
  forms: z.array(z.string()).max(12),
  childId: z.string().nullable(),
  sex: z.enum(['female', 'male', 'unknown']),
  born: z.string().nullable(),
  role: z.string().nullable(),
  marks: z.array(z.enum(['deceased', 'professional', 'other-family'])).max(3),
});
export type FoundPerson = z.infer<typeof FoundPerson>;

export const FoundTie = z.object({
  from: refs,
  to: refs,
  kind: z.enum([
    'parent',
    'step-parent',
    'adoptive-parent',
    'foster-carer',
    'special-guardian',
    'partner',
    'sibling',
    'half-sibling',
    'step-sibling',
    'grandparent',
    'aunt-uncle',
    'cousin',
    'godparent',
    'friend',
    'neighbour',
    'teacher',
    'mentor',
    'faith-leader',
    'other-kin',
    'other-connection',
    'professional',
  ]),
  term: z.string(),
  side: z.enum(['maternal', 'paternal', 'both', 'unknown']),
  state: z
    .enum(['married', 'civil-partnership', 'cohabiting', 'relationship', 'separated', 'divorced', 'widowed'])
    .nullable(),
  basis: z
    .enum(['registered', 'dna-confirmed', 'dna-excluded', 'believed', 'alleged', 'social', 'adoptive'])
    .nullable(),
  polarity,
  saidBy: z.string().nullable(),
  quote: z.string(),
});
export type FoundTie = z.infer<typeof FoundTie>;

const common = {
  about: refs,
  childIds: z.array(z.string()).max(20),
  polarity,
  saidBy: z.string().nullable(),
  quote: z.string(),
};

export const FoundStatement = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('concern'),
    ...common,
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
    role: z.enum(['may-have-caused-harm', 'harmed', 'present', 'lives-with-or-receives']),
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
  }),
  z.object({
    type: z.literal('offer'),
    ...common,
    kind: z.enum(['full-time', 'respite', 'holidays', 'contact', 'transport', 'attend-family-meeting', 'other']),
    outcome: z.enum(['offered', 'declined', 'withdrawn', 'conditional']),
  }),
  z.object({
    type: z.literal('wish'),
    ...common,
    kind: z.enum(['wants', 'does-not-want', 'misses', 'calls']),
    calls: z.string().nullable(),
  }),
  z.object({
    type: z.literal('contact'),
    ...common,
    kind: z.enum(['direct', 'indirect']),
    supervised: z.boolean().nullable(),
    howOften: z.string().nullable(),
    lastSeen: z.string().nullable(),
  }),
  z.object({ type: z.literal('household'), ...common, with: refs }),
  z.object({
    type: z.literal('handling'),
    ...common,
    reason: z.enum([
      'refuge',
      'witness-protection',
      'adoption',
      'court-order',
      'police-request',
      'own-request',
      'other',
    ]),
    mayBeReadBy: z.enum(['case-team', 'cleared-only']),
    mayBeTold: z.enum(['nobody', 'family', 'court', 'not-stated']),
    contact: z.enum(['open', 'through-intermediary', 'never', 'not-stated']),
  }),
  z.object({
    type: z.literal('legal-status'),
    ...common,
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
  }),
  z.object({
    type: z.literal('parental-responsibility'),
    ...common,
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
  }),
]);
export type FoundStatement = z.infer<typeof FoundStatement>;

export const ExtractNetworkOutput = z.object({
  people: z.array(FoundPerson).max(80),
  ties: z.array(FoundTie).max(120),
  statements: z.array(FoundStatement).max(60),
});
export type ExtractNetworkOutput = z.infer<typeof ExtractNetworkOutput>;
