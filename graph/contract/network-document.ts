/**
 * The network as it leaves Kith: the one JSON document of `mine --json`, and the shapes of `GET /api/cases/:caseId/network`.
 * Records are named by path; offsets are UTF-16 code units of the stored text; `from` is KIND of `to`.
 */
import { z } from 'zod';
import { CaseFile } from '#graph/model/case-file.ts';
import { NextStepOutcome } from '#graph/model/decision.ts';
import { KinPath, Sex } from '#graph/model/kin-path.ts';
import { TieStatus } from '#graph/model/network.ts';
import {
  ParentBasis,
  PartnerState,
  PersonCategory,
  Polarity,
  RelationshipKind,
  Side,
} from '#graph/model/relationship-kind.ts';
import { SuggestionGroup } from '#graph/model/suggestion.ts';

export const EvidenceDocument = z.object({
  /** The record's opaque id and the claim's, in answers of the API. */
  recordId: z.string().optional(),
  claimId: z.string().optional(),
  record: z.string(),
  quote: z.string(),
  start: z.int(),
  end: z.int(),
  saidBy: z.string().nullable(),
  polarity: Polarity,
});
export type EvidenceDocument = z.infer<typeof EvidenceDocument>;

export const RelationDocument = z.object({
  childId: z.string(),
  child: z.string(),
  label: z.string(),
  side: Side,
  status: TieStatus,
  polarity: Polarity,
  statutoryRelative: z.enum(['yes', 'no', 'check']),
  through: z.array(z.string()),
});

const TextWithSource = z.object({ text: z.string(), record: z.string().nullable(), quote: z.string().nullable() });

export const SuggestionDocument = z.object({
  group: SuggestionGroup,
  reasons: z.array(TextWithSource),
  considerations: z.array(TextWithSource),
  children: z.array(
    z.object({
      childId: z.string(),
      nextStep: z.union([z.literal('undecided'), NextStepOutcome]),
      decisionId: z.string().nullable(),
      newEvidence: z.array(EvidenceDocument),
    }),
  ),
});

export const StatementDocument = z.object({
  type: z.enum([
    'concern',
    'offer',
    'wish',
    'contact',
    'handling',
    'household',
    'legal-status',
    'parental-responsibility',
  ]),
  childIds: z.array(z.string()),
  fields: z.record(z.string(), z.unknown()),
  evidence: EvidenceDocument,
});

export const PersonDocument = z.object({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  category: PersonCategory,
  sex: Sex,
  deceased: z.boolean(),
  inBaseline: z.boolean(),
  relations: z.array(RelationDocument),
  suggestion: SuggestionDocument.nullable(),
  statements: z.array(StatementDocument),
  mentions: z.array(z.object({ record: z.string(), start: z.int(), end: z.int(), surface: z.string() })),
});
export type PersonDocument = z.infer<typeof PersonDocument>;

export const RelationshipDocument = z.object({
  id: z.string(),
  tieId: z.string(),
  kind: RelationshipKind,
  from: z.string(),
  to: z.string(),
  path: KinPath,
  term: z.string(),
  state: PartnerState.optional(),
  basis: ParentBasis.optional(),
  validFrom: z.string().optional(),
  validTo: z.string().optional(),
  status: TieStatus,
  polarity: Polarity,
  evidence: z.array(EvidenceDocument),
});
export type RelationshipDocument = z.infer<typeof RelationshipDocument>;

export const NetworkDocument = z.object({
  case: CaseFile,
  revision: z.int(),
  people: z.array(PersonDocument),
  relationships: z.array(RelationshipDocument),
  questions: z.array(z.object({ people: z.array(z.string()), text: z.string(), evidence: z.array(EvidenceDocument) })),
  gaps: z.array(z.object({ child: z.string(), text: z.string() })),
  contradictions: z.array(z.object({ text: z.string(), evidence: z.array(EvidenceDocument) })),
  /** Files that could not be read, by path, with the code of what is wrong. */
  unread: z.array(z.object({ path: z.string(), code: z.string() })),
  stats: z.object({
    records: z.int(),
    unreadable: z.int(),
    mentions: z.int(),
    claims: z.int(),
    droppedQuotes: z.int(),
    seconds: z.number(),
  }),
});
export type NetworkDocument = z.infer<typeof NetworkDocument>;
