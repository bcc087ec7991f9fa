/** The ways in which a sentence counts up children, brothers and sisters, each tried in turn once its phrases are read. */
import type { Item } from '../phrases/items.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';
import { readLabelEntries } from '../rows/label-entries.ts';
import { readAgedChildren } from './aged-children.ts';
import { readAnnouncedKin } from './announced-kin.ts';
import { readAnsweredCount } from './answered-count.ts';
import { readBirthOrder } from './birth-order.ts';
import { readEnteredChildren } from './entered-children.ts';
import { readFamilyOwned } from './family-owned.ts';
import { readListBrackets } from './list-brackets.ts';
import { readOneOfUs } from './one-of-us.ts';
import { readRosters } from './rosters.ts';
import { readSiblingSets } from './sibling-sets.ts';
import { readSharedParents } from './shared-parents.ts';

/** `claimsBefore`: how many claims there were before the sentence. */
export function readListed(
  reading: Reading,
  items: readonly Item[],
  phrases: readonly Placed[],
  claimsBefore: number,
): void {
  readAgedChildren(reading, items);
  readFamilyOwned(reading, items);
  readEnteredChildren(reading, items);
  readLabelEntries(reading, items);
  readListBrackets(reading, items, claimsBefore);
  if (!readOneOfUs(reading, items)) readRosters(reading, items, phrases);
  readSiblingSets(reading, items);
  readBirthOrder(reading, items, phrases);
  readAnsweredCount(reading, items);
  readAnnouncedKin(reading, items);
  readSharedParents(reading, items);
}
