/** Several who are no kin of somebody: "Bea and her husband are not related to Leo", "They are no relation to the boys." */
import { claimTie } from '../claim-tie.ts';
import type { Item } from '../phrases/items.ts';
import { isCopulaWord } from '../phrases/negation.ts';
import type { Placed } from '../phrases/placed.ts';
import { peopleOf } from '../people/people-of.ts';
import type { Reading } from '../reading.ts';
import { unrelatedKin } from './unrelated-kin.ts';

/** `at`: where the "not" stands; `here`: where what is denied begins. True where it was said of several. */
export function readUnrelatedSeveral(
  reading: Reading,
  items: readonly Item[],
  phrases: readonly Placed[],
  { at, here }: { readonly at: number; readonly here: number },
): boolean {
  const verb = isCopulaWord(items[at - 1]) ? at - 1 : at;
  const subject = phrases.find(({ phrase }) => phrase.to === verb);
  const people = subject?.people ?? (subject ? peopleOf(reading, subject.phrase) : []);
  if (people.length < 2 || people.some(({ childId, professional }) => childId !== undefined || professional))
    return false;
  const said = people.map((person) => ({ person, denied: unrelatedKin(reading, person, items, phrases, here) }));
  for (const { person, denied } of said)
    for (const { kin, term, anchors = [] } of denied)
      claimTie(reading, {
        person,
        anchors: anchors.filter((anchor) => !people.includes(anchor)),
        kin,
        phrase: { start: items[verb]?.start ?? reading.start, end: items[here]?.end ?? reading.end },
        head: { kin: { term } },
        manner: { polarity: 'denied' },
      });
  return said.some(({ denied }) => denied.length > 0);
}
