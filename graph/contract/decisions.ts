/** Decisions as requests: about a tie, a next step, a person, an identity, a passage, handling, the notice; each with what the worker had seen. */
import { z } from 'zod';
import { DecisionReason, IdentityOutcome, NextStepOutcome, PersonOutcome, TieOutcome } from '#graph/model/decision.ts';

/** Quotes that were on screen; the server looks them up and keeps hashes. */
export const EvidenceSeenRequest = z.array(z.object({ recordId: z.string(), start: z.int(), end: z.int() })).max(500);

const carried = z.object({
  reasonCode: DecisionReason.optional(),
  note: z.string().max(4000).optional(),
  evidenceSeen: EvidenceSeenRequest.default([]),
  expectedRevision: z.string(),
});

export const TieDecisionRequest = carried.extend({ outcome: TieOutcome });
export type TieDecisionRequest = z.input<typeof TieDecisionRequest>;

export const PersonDecisionRequest = z.discriminatedUnion('about', [
  carried.extend({ about: z.literal('next-step'), childIds: z.array(z.string()).min(1), outcome: NextStepOutcome }),
  carried.extend({ about: z.literal('person'), outcome: PersonOutcome }),
]);
export type PersonDecisionRequest = z.input<typeof PersonDecisionRequest>;

export const IdentityRequest = carried.extend({ people: z.tuple([z.string(), z.string()]), outcome: IdentityOutcome });

/** The person's mentions in two or more parts, each a person after the split. */
export const SplitRequest = carried.extend({ parts: z.array(z.array(z.string()).min(1)).min(2).max(20) });

export const PassageRequest = carried.extend({
  recordId: z.string(),
  start: z.int(),
  end: z.int(),
  outcome: z.enum(['not-this-family', 'wrong-person']),
  mention: z.string().optional(),
});

export const NoticeRequest = z.object({ shown: z.boolean(), expectedRevision: z.string() });
export const LiftHandlingRequest = z.object({
  reason: z.string().trim().min(3).max(1000),
  expectedRevision: z.string(),
});
export const UndoRequest = z.object({ expectedRevision: z.string() });

export const DecisionResponse = z.object({ decisionId: z.string(), revision: z.string() });
export type DecisionResponse = z.infer<typeof DecisionResponse>;

/** What a merge or a split would do, before it is done. */
export const IdentityPreview = z.object({
  people: z.array(
    z.object({ id: z.string(), name: z.string(), aliases: z.array(z.string()), labels: z.array(z.string()) }),
  ),
  decisionsBroughtTogether: z.array(z.string()),
  contradictions: z.array(z.string()),
});
export type IdentityPreview = z.infer<typeof IdentityPreview>;

export const HistoryEntry = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  by: z.string(),
  about: z.string(),
  subject: z.string(),
  outcome: z.string(),
  reasonCode: z.string().nullable(),
  note: z.string().nullable(),
  undone: z.boolean(),
  mayBeUndone: z.boolean(),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/** `POST /same-human`: two people of two cases; `expectedRevision` is that of the first case. */
export const SameHumanRequest = z.object({
  caseId: z.uuid(),
  personId: z.string(),
  otherCaseId: z.uuid(),
  otherPersonId: z.string(),
  outcome: IdentityOutcome,
  expectedRevision: z.string(),
});

export const IdentityPreviewRequest = z.object({ people: z.tuple([z.string(), z.string()]), outcome: IdentityOutcome });
export const SplitPreviewRequest = SplitRequest.pick({ parts: true }).extend({ personId: z.string() });

/** The note of a decision, without what it quoted of an erased record. */
export const RedactNoteRequest = z.object({ note: z.string().max(4000) });
