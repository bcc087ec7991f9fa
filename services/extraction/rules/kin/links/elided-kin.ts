/** A kin word said once for several clauses: "Amy's father is Al and Bea's is Bob". */
import { claimTie } from '../claim-tie.ts';
import { readingOf } from '../people/choose-reading.ts';
import { peopleOf } from '../people/people-of.ts';
import type { Item } from '../phrases/items.ts';
import type { Placed } from '../phrases/placed.ts';
import { stated, type Reading } from '../reading.ts';

/** Reads "Bea's is Bob" by the kin word of the clause before; true when Bob is understood. */
export function readElidedKin(
  reading: Reading,
  items: readonly Item[],
  before: readonly Placed[],
  here: Placed,
): boolean {
  const owner = before.at(-1);
  if (!owner || owner.phrase.head.type !== 'names' || here.phrase.head.type !== 'names') return false;
  const [mark, verb] = [items[owner.phrase.to], items[owner.phrase.to + 1]];
  if (
    mark?.type !== 'possessive' ||
    !/^(?:is|was)$/.test(verb?.lower ?? '') ||
    here.phrase.from !== owner.phrase.to + 2
  )
    return false;
  const said = before.findLast(
    ({ phrase: { head, to } }) => head.type === 'kin' && /^(?:is|was|:)$/.test(items[to]?.lower ?? ''),
  );
  const head = said?.phrase.head;
  const kin = said && head?.type === 'kin' ? readingOf(reading, said.phrase, head) : undefined;
  if (!kin?.path || head?.type !== 'kin') return false;
  here.people ??= peopleOf(reading, here.phrase);
  for (const person of here.people)
    claimTie(reading, { person, anchors: owner.people ?? [], kin, phrase: here.phrase, head, manner: stated(reading) });
  return true;
}
