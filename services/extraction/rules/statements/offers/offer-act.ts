/** What somebody says of caring for a child: what it is for, and whether it is offered, declined or taken back. */
import type { Cue } from '../passage.ts';
import type { DraftOf } from '../statement-draft.ts';
import type { OfferKind } from '../vocabulary/offer-kinds.ts';

export type Offer = DraftOf<'offer'>;

export interface OfferAct {
  readonly cue: Cue;
  readonly kind: OfferKind;
  readonly outcome: Offer['fields']['outcome'];
}
