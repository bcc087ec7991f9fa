/** Kinship claims: that one mention (or the case's child) stands in a relation to another, with the verbatim words that say so. */
import { z } from 'zod';
import { EdtfDate } from './edtf-date.ts';
import { KinPath } from './kin-path.ts';
import { MentionId } from './mention.ts';
import { ParentBasis, PartnerState, Polarity, RelationshipKind, Side } from './relationship-kind.ts';

/** A mention, or a child of the case (`child-<id>`); never a person. */
export const ClaimEnd = z.union([MentionId, z.string().regex(/^child-[A-Za-z0-9_-]{1,40}$/)]);
export type ClaimEnd = z.infer<typeof ClaimEnd>;

/** Who the words come from: as written, and the mention where there is one. Absent: the record's author. */
export const Speaker = z.object({ name: z.string(), mention: z.union([MentionId, ClaimEnd]).optional() });
export type Speaker = Readonly<z.infer<typeof Speaker>>;

/** The words a claim rests on: `text.slice(start, end) === quote` in its record, checked by code. */
export const Quote = z.object({
  quote: z.string().min(1),
  start: z.int().nonnegative(),
  end: z.int().positive(),
});
export type Quote = Readonly<z.infer<typeof Quote>>;

/**
 * An end that was worked out and not said by name: "her sister", a bare "mum". `from` and `to` list the others whom the words may mean there,
 * likeliest first; what the rest of the case says decides among them. `doubt`: how much less likely than the reading chosen, in log odds.
 */
const Rival = z.object({ end: ClaimEnd, doubt: z.number().nonnegative() });
export const EndGuess = z.object({ from: z.array(Rival).readonly(), to: z.array(Rival).readonly() });
export type EndGuess = Readonly<z.infer<typeof EndGuess>>;

/** `from` is KIND of `to`; `path` leads from `to` to `from` (the aunt of a child: parent, sibling). */
export const KinshipClaim = Quote.extend({
  id: z.string(),
  record: z.int().nonnegative(),
  from: ClaimEnd,
  to: ClaimEnd,
  kind: RelationshipKind,
  path: KinPath,
  /** The kin words as written: "maternal uncle's wife". */
  term: z.string(),
  side: Side,
  state: PartnerState.optional(),
  basis: ParentBasis.optional(),
  polarity: Polarity,
  saidBy: Speaker.optional(),
  validFrom: EdtfDate.optional(),
  validTo: EdtfDate.optional(),
  guess: EndGuess.optional(),
});
export type KinshipClaim = Readonly<z.infer<typeof KinshipClaim>>;

/** What the words themselves say about identity: "known as", "née", "not the same Kirsty". Direct evidence for the identity stage. */
export const IdentityRemark = Quote.extend({
  id: z.string(),
  record: z.int().nonnegative(),
  a: ClaimEnd,
  b: ClaimEnd,
  outcome: z.enum(['same', 'different']),
  /** Plain words: "in brackets after the name", "the pronoun's nearest woman". */
  reason: z.string(),
});
export type IdentityRemark = Readonly<z.infer<typeof IdentityRemark>>;
