/**
 * The network as it leaves Kith: the one JSON document of `mine --json`, and the shapes of `GET /api/cases/:caseId/network`.
 * Records are named by path; offsets are UTF-16 code units of the stored text; `from` is KIND of `to`.
 */
import { z } from 'zod';
import { CaseFile } from '#graph/model/case-file.ts';
import { NextStepOutcome, PersonOutcome } from '#graph/model/decision.ts';
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
import { FoundBy } from '#graph/model/network.ts';
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
  /** In answers of the API; false when a decision keeps words that the latest reading no longer finds. */
  inLatestReading: z.boolean().optional(),
  /** Only where the rules and a model both read the record: who of them found the tie in it. */
  foundBy: FoundBy.optional(),
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
  /** In answers of the API: the kin path, the people on it by id, and the relationships it rests on, from the child outwards. */
  path: KinPath.optional(),
  throughIds: z.array(z.string()).optional(),
  chain: z.array(z.string()).optional(),
});
export type RelationDocument = z.infer<typeof RelationDocument>;

const TextWithSource = z.object({
  text: z.string(),
  record: z.string().nullable(),
  quote: z.string().nullable(),
  /** In answers of the API: where the words stand. */
  evidence: EvidenceDocument.optional(),
});

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
export type SuggestionDocument = z.infer<typeof SuggestionDocument>;

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
  /** EDTF; in answers of the API. */
  on: z.string().optional(),
});
export type StatementDocument = z.infer<typeof StatementDocument>;

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
  mentions: z.array(
    z.object({
      record: z.string(),
      start: z.int(),
      end: z.int(),
      surface: z.string(),
      /** In answers of the API: the mention's id, and its record's opaque one. */
      id: z.string().optional(),
      recordId: z.string().optional(),
    }),
  ),
  /** The rest is in answers of the API only. `named`: false when the name is a description; `implied`: a link no record names. */
  named: z.boolean().optional(),
  implied: z.boolean().optional(),
  bornOn: z.string().optional(),
  diedOn: z.string().optional(),
  identityReasons: z
    .array(z.object({ a: z.string(), b: z.string(), reason: z.string(), byWorker: z.boolean() }))
    .optional(),
  setAside: PersonOutcome.optional(),
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
  /** In answers of the API. */
  side: Side.optional(),
  decisionId: z.string().optional(),
});
export type RelationshipDocument = z.infer<typeof RelationshipDocument>;

export const QuestionDocument = z.object({
  people: z.array(z.string()),
  text: z.string(),
  evidence: z.array(EvidenceDocument),
  /** In answers of the API: its id, and what speaks for one person and for two, in words. */
  id: z.string().optional(),
  reasons: z.array(z.object({ text: z.string(), favours: z.enum(['same', 'different']) })).optional(),
});
export type QuestionDocument = z.infer<typeof QuestionDocument>;

export const ContradictionDocument = z.object({
  text: z.string(),
  evidence: z.array(EvidenceDocument),
  /** In answers of the API. */
  people: z.array(z.string()).optional(),
});
export type ContradictionDocument = z.infer<typeof ContradictionDocument>;

export const NetworkDocument = z.object({
  case: CaseFile,
  revision: z.int(),
  people: z.array(PersonDocument),
  relationships: z.array(RelationshipDocument),
  questions: z.array(QuestionDocument),
  gaps: z.array(z.object({ child: z.string(), text: z.string() })),
  contradictions: z.array(ContradictionDocument),
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

/** `GET /api/cases/:caseId/network`: the same shapes, with an opaque revision and what is marked "in answers of the API". */
export const NetworkResponse = NetworkDocument.extend({
  revision: z.string(),
  /** Ids of the people who are suggested, group by group, in the order of the list. */
  suggestedInOrder: z.array(z.string()),
});
export type NetworkResponse = z.infer<typeof NetworkResponse>;
