/** Suggestions and gaps, worked out from a network for a date: who might be considered, in which group, in which words (practice §3). */
import { z } from 'zod';
import { NextStepOutcome } from './decision.ts';
import { Evidence } from './network.ts';

/** Groups, which are not a ranking. */
export const SuggestionGroup = z.enum(['parent', 'relative', 'other-kin', 'connected-person', 'not-to-be-approached']);
export type SuggestionGroup = z.infer<typeof SuggestionGroup>;

export const Consideration = z.object({ text: z.string(), evidence: Evidence.optional() });
export type Consideration = Readonly<z.infer<typeof Consideration>>;

export const Suggestion = z.object({
  personId: z.string(),
  group: SuggestionGroup,
  reasons: z.array(Consideration).readonly(),
  considerations: z.array(Consideration).readonly(),
  children: z
    .array(
      z.object({
        childId: z.string(),
        nextStep: z.union([z.literal('undecided'), NextStepOutcome]),
        decisionId: z.string().optional(),
        newEvidence: z.array(Evidence).readonly(),
      }),
    )
    .readonly(),
});
export type Suggestion = Readonly<z.infer<typeof Suggestion>>;

export const Gap = z.object({ childId: z.string(), text: z.string() });
export type Gap = Readonly<z.infer<typeof Gap>>;
