/**
 * The network: people, relationships, labels, questions and contradictions as composed from the logs. A projection: it can always be
 * worked out again. Suggestions and gaps are worked out from it for a date, and stand beside it.
 */
import { z } from 'zod';
import { EvidenceSeen, NextStepOutcome, PersonOutcome } from './decision.ts';
import { EdtfDate } from './edtf-date.ts';
import { KinPath, Sex } from './kin-path.ts';
import { Mention } from './mention.ts';
import { ParentBasis, PartnerState, PersonCategory, Polarity, RelationshipKind, Side } from './relationship-kind.ts';
import { Statement } from './statement.ts';

export const TieStatus = z.enum(['suggested', 'right', 'wrong', 'not-sure']);
export type TieStatus = z.infer<typeof TieStatus>;

export const FoundBy = z.enum(['rules-and-model', 'rules-alone', 'model-alone']);
export type FoundBy = z.infer<typeof FoundBy>;

/** One quote, traceable: the record, the offsets, who said it and how. */
export const Evidence = z.object({
  claimId: z.string(),
  record: z.int().nonnegative(),
  quote: z.string(),
  start: z.int(),
  end: z.int(),
  saidBy: z.string().optional(),
  polarity: Polarity,
  /** False when the latest reading of the record no longer finds it but a decision keeps it. */
  inLatestReading: z.boolean(),
  /** Where the rules and a model both read the record: who of them found the tie in it. */
  foundBy: FoundBy.optional(),
});
export type Evidence = Readonly<z.infer<typeof Evidence>>;

/** What is said of a person; where the rules and a model both read the record, who of them found it. */
export const StatementOfPerson = z.intersection(Statement, z.object({ foundBy: FoundBy.optional() }));
export type StatementOfPerson = Readonly<z.infer<typeof StatementOfPerson>>;

/** A person's relation to one child, worked out over relationships; `chain` lists them from the child outwards. */
export const Relation = z.object({
  childId: z.string(),
  label: z.string(),
  side: Side,
  path: KinPath,
  status: TieStatus,
  polarity: Polarity,
  statutoryRelative: z.enum(['yes', 'no', 'check']),
  /** Ids of the people on the way from the child, ends left out. */
  through: z.array(z.string()).readonly(),
  chain: z.array(z.string()).readonly(),
});
export type Relation = Readonly<z.infer<typeof Relation>>;

export const Person = z.object({
  /** The anchor mention's id; `child-<id>`; or `implied-<person id>-<role>`. */
  id: z.string(),
  name: z.string(),
  /** False when the name is a description: "maternal aunt, name unknown". */
  named: z.boolean(),
  aliases: z.array(z.string()).readonly(),
  category: PersonCategory,
  sex: Sex,
  bornOn: EdtfDate.optional(),
  diedOn: EdtfDate.optional(),
  deceased: z.boolean(),
  inBaseline: z.boolean(),
  implied: z.boolean(),
  relations: z.array(Relation).readonly(),
  statements: z.array(StatementOfPerson).readonly(),
  mentions: z.array(Mention).readonly(),
  /** Why the mentions are held to be one person, in words, one line a join. */
  identityReasons: z
    .array(z.object({ a: z.string(), b: z.string(), reason: z.string(), byWorker: z.boolean() }))
    .readonly(),
  setAside: PersonOutcome.optional(),
  nextSteps: z
    .array(
      z.object({
        childId: z.string(),
        outcome: NextStepOutcome,
        decisionId: z.string(),
        contested: z.boolean(),
        evidenceSeen: z.array(EvidenceSeen).readonly(),
      }),
    )
    .readonly(),
});
export type Person = Readonly<z.infer<typeof Person>>;

/** A claimed tie between two people. A contested tie is two of these, one asserted, one denied, with one `tieId`. */
export const Relationship = z.object({
  id: z.string(),
  tieId: z.string(),
  kind: RelationshipKind,
  from: z.string(),
  to: z.string(),
  path: KinPath,
  term: z.string(),
  side: Side,
  state: PartnerState.optional(),
  basis: ParentBasis.optional(),
  validFrom: EdtfDate.optional(),
  validTo: EdtfDate.optional(),
  status: TieStatus,
  decisionId: z.string().optional(),
  polarity: Polarity,
  evidence: z.array(Evidence).min(1).readonly(),
});
export type Relationship = Readonly<z.infer<typeof Relationship>>;

export const Question = z.object({
  id: z.string(),
  people: z.tuple([z.string(), z.string()]).readonly(),
  text: z.string(),
  /** Weighed evidence for and against, each in words. */
  reasons: z.array(z.object({ text: z.string(), favours: z.enum(['same', 'different']) })).readonly(),
  evidence: z.array(Evidence).readonly(),
});
export type Question = Readonly<z.infer<typeof Question>>;

export const Contradiction = z.object({
  id: z.string(),
  text: z.string(),
  people: z.array(z.string()).readonly(),
  evidence: z.array(Evidence).readonly(),
});
export type Contradiction = Readonly<z.infer<typeof Contradiction>>;

export const Network = z.object({
  people: z.array(Person).readonly(),
  relationships: z.array(Relationship).readonly(),
  questions: z.array(Question).readonly(),
  contradictions: z.array(Contradiction).readonly(),
});
export type Network = Readonly<z.infer<typeof Network>>;
