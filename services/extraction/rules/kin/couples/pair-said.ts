/** Two people and the two words for them: "Ann Low and Bob Dunn, Leo's aunt and her husband". */
import type { Referent } from '../../parsed-document.ts';
import { claimTie } from '../claim-tie.ts';

import type { Item } from '../phrases/items.ts';
import { isPartner, withPartner } from '../phrases/partner-phrase.ts';
import { readingOf } from '../people/choose-reading.ts';
import { sexFits } from '../people/plausible.ts';
import type { Placed } from '../phrases/placed.ts';
import { stated, type Reading } from '../reading.ts';

/** The second of a pair of names, where what follows is said of the first and "and her husband" comes after it. */
export function otherOfPair(items: readonly Item[], before: Placed, here: Placed): Referent | undefined {
  const [one, other, ...more] = before.people ?? [];
  if (before.phrase.head.type !== 'names' || here.phrase.head.type !== 'kin' || !one || more.length > 0)
    return undefined;
  return here.phrase.head.names.length === 0 && withPartner(items, here.phrase.to) ? other : undefined;
}

/** "We met Ann and Bob, her brother": of the two named the last is what the word says, of the first. */
export function splitPair(reading: Reading, before: Placed, here: Placed): Placed | undefined {
  const [one, other, ...more] = before.people ?? [];
  const { head } = here.phrase;
  const anchor = head.type === 'kin' && head.names.length === 0 ? head.anchor : undefined;
  if (before.phrase.head.type !== 'names' || head.type !== 'kin' || !anchor || !one || !other || more.length > 0)
    return undefined;
  if (anchor.head.type !== 'pronoun' || head.kin.readings.every(({ plural }) => plural)) return undefined;
  const { who } = anchor.head.pronoun;
  if (who !== 'male' && who !== 'female') return undefined;
  const fits = (owner: Referent, person: Referent) =>
    sexFits(owner, who) && head.kin.readings.some(({ sex }) => sexFits(person, sex));
  if (!fits(one, other)) return undefined;
  reading.settled.set(anchor.start, [one]);
  return { ...before, people: [other] };
}

/** "And her husband": he is the other of the pair. */
export function readOtherOfPair(reading: Reading, before: Placed, here: Placed): boolean {
  const { head } = here.phrase;
  const [one] = before.people ?? [];
  if (!before.other || !one || head.type !== 'kin' || !isPartner(here.phrase)) return false;
  const kin = readingOf(reading, here.phrase, head);
  if (!kin) return false;
  here.people = [before.other];
  claimTie(reading, { person: before.other, anchors: [one], kin, phrase: here.phrase, head, manner: stated(reading) });
  return true;
}
