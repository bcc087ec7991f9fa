/** Reads who offers what for which child, who declines, and who takes an offer back. "Withdrawn" is never "declined". */
import { childrenIn } from '../concerned-children.ts';
import { polarityOf, speakerOf } from '../manner.ts';
import type { Passage } from '../passage.ts';
import { isParentInCase } from '../../reference/parents-in-case.ts';
import { quoteOf } from '../quote.ts';
import type { OfferKind } from '../vocabulary/offer-kinds.ts';
import { dateIn } from '../written-date.ts';
import type { Offer, OfferAct } from './offer-act.ts';
import { offeringPeople } from './offering-people.ts';
import { proposals } from './proposals.ts';
import { refusals, withdrawals } from './refusals.ts';

export function readOffers(passage: Passage): Offer[] {
  const acts = [...withdrawals(passage), ...refusals(passage), ...proposals(passage)];
  return onePerPerson(acts.flatMap((act) => offersOf(passage, act)));
}

/** Days with the children, not a home: what a mother or father has of these is their contact; an offer is somebody else's. */
const timeTogether: ReadonlySet<OfferKind> = new Set(['contact', 'respite']);

function offersOf(passage: Passage, { cue, kind, outcome }: OfferAct): Offer[] {
  const saidBy = speakerOf(passage, cue);
  const people = offeringPeople(passage, cue).filter(
    (about) =>
      !(timeTogether.has(kind) && outcome !== 'declined') || !isParentInCase(passage.reading.discourse.claims, about),
  );
  return people.map((about) => ({
    type: 'offer',
    about,
    fields: { kind, outcome },
    children: childrenIn(passage, cue),
    polarity: polarityOf(passage, saidBy, about),
    saidBy,
    on: dateIn(passage, cue),
    ...quoteOf(passage, cue),
  }));
}

/** One offer of a kind a person in a sentence; what has no kind of its own only where nothing else is said. */
function onePerPerson(found: readonly Offer[]): Offer[] {
  const kept: Offer[] = [];
  for (const one of found) {
    const ofPerson = found.filter(({ about }) => about === one.about);
    const isKept = kept.some(({ about, fields }) => about === one.about && fields.kind === one.fields.kind);
    const isVague = one.fields.kind === 'other' && ofPerson.some(({ fields }) => fields.kind !== 'other');
    if (!isKept && !isVague) kept.push(one);
  }
  return kept;
}
