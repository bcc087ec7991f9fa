/** What a record was understood to say, between referents; it becomes claims and remarks between mentions when the record is read. */
import type { Speaker } from '#graph/model/claim.ts';
import type { KinPath } from '#graph/model/kin-path.ts';
import type { ParentBasis, PartnerState, Polarity, RelationshipKind, Side } from '#graph/model/relationship-kind.ts';
import type { Referent } from '../parsed-document.ts';

/** A kinship claim between referents; it becomes a claim between mentions when the record is read. */
export interface ClaimDraft {
  readonly from: Referent;
  readonly to: Referent;
  readonly kind: RelationshipKind;
  readonly path: KinPath;
  readonly term: string;
  readonly side: Side;
  readonly polarity: Polarity;
  readonly state?: PartnerState;
  readonly basis?: ParentBasis;
  readonly saidBy?: Referent | Speaker;
  /** The kin word is a title before the name ("Auntie Fay"). */
  readonly byTitle?: true;
  /** Set where an end was worked out: the others whom the words may mean there, likeliest first. */
  readonly guess?: { readonly from: readonly Rival[]; readonly to: readonly Rival[] };
  /** The words quote what is entered elsewhere: "the minutes had him as MGF". */
  readonly entry?: true;
  /** Where in its sentence the words stand that say it; `start` and `end` are the quote's. */
  readonly saidAt?: number;
  readonly start: number;
  readonly end: number;
}

/** The claim as words make it that are more than a title: "Auntie Bea" alone claims no aunt. */
export function withoutTitle({ byTitle: _title, ...claim }: ClaimDraft): ClaimDraft {
  return claim;
}

/** Somebody else whom words may mean; `doubt`: how much less likely than the one chosen, in log odds. */
export interface Rival {
  readonly person: Referent;
  readonly doubt: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words that say two referents are, or are not, one person. */
export interface RemarkDraft {
  readonly a: Referent;
  readonly b: Referent;
  readonly outcome: 'same' | 'different';
  readonly reason: string;
  /** The very words, where both names are one referent's already. */
  readonly spans?: readonly [Span, Span];
  readonly start: number;
  readonly end: number;
}
