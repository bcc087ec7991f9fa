/** The ways in which the place of a phrase in its sentence settles whose kin it is, each tried in turn before the phrase is read: the later ones have the last word. */
import type { Item } from '../phrases/items.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';
import { noteAfterDenial } from './after-denial.ts';
import { noteAskedAfter } from './asked-after.ts';
import { noteBracketed } from './bracketed-kin.ts';
import { noteHeadOfEntry } from './head-of-entry.ts';
import { noteBeforeAside, noteListedPair, noteNearest, noteRepeated, noteToldOf } from './nearest-possessor.ts';
import { noteOwn } from './own-of-clause.ts';
import { noteParallel } from './parallel-owner.ts';
import { noteRankedChild } from './ranked-child.ts';
import { noteRowOfKin } from './row-of-kin.ts';

/** `told`: the phrases before it; `before`: the one that it goes with. */
export function noteOwners(
  reading: Reading,
  items: readonly Item[],
  { told, before }: { readonly told: readonly Placed[]; readonly before: Placed | undefined },
  here: Placed,
): void {
  if (before) {
    noteNearest(reading, items, before, here);
    noteToldOf(reading, items, before, here);
    noteBracketed(reading, items, before, here);
  }
  noteBeforeAside(reading, items, told, here);
  noteListedPair(reading, items, told, here);
  noteOwn(reading, items, told, here);
  noteAskedAfter(reading, items, here);
  noteAfterDenial(reading, here);
  noteParallel(reading, items, told, here);
  noteRowOfKin(reading, items, told, here);
  noteRankedChild(reading, here);
  noteHeadOfEntry(reading, items, told, here);
  if (before) noteRepeated(reading, items, before, here);
}
