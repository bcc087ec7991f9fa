/** What a sentence says as a whole, each way tried in turn once all its phrases are read: partings, lists, denials, and what follows from its ties. */
import { readOnCertificate } from './children/on-certificate.ts';
import { readBracketsInstead } from './children/bracket-instead.ts';
import { readEarlierUnion } from './children/earlier-union.ts';
import { readListed } from './children/read-listed.ts';
import { readInLawPairs } from './couples/in-law-pairs.ts';
import { readNoCouple } from './couples/no-couple.ts';
import { claimParentsApart } from './couples/parents-apart.ts';
import { claimHomesShared, claimParentsTogether } from './couples/parents-together.ts';
import { readPartings } from './couples/partings.ts';
import { readWeddingTold } from './couples/wedding-told.ts';
import { readCalledKin } from './denials/called-kin.ts';
import { readContrasts } from './denials/contrasts.ts';
import { readDenials } from './denials/denials.ts';
import { readDeniedPaternity } from './denials/denied-paternity.ts';
import { readExclusions } from './denials/exclusions.ts';
import { readTestResults } from './denials/test-results.ts';
import { readNoneTo } from './denials/none-to.ts';
import { readNoSiblings } from './denials/no-siblings.ts';
import { readNotTheFather } from './denials/not-the-father.ts';
import { readNotBrothers } from './denials/not-brothers.ts';
import { readUnrelatedPair } from './denials/unrelated-pair.ts';
import { readWordsReplaced } from './denials/words-replaced.ts';
import { readParentalDeeds } from './links/parental-deeds.ts';
import { readSides } from './people/told-sides.ts';
import type { Item } from './phrases/items.ts';
import type { Placed } from './phrases/placed.ts';
import type { Reading } from './reading.ts';

interface Phrases {
  /** Those that the sentence says. */
  readonly said: readonly Placed[];
  /** With the subject that it leaves out. */
  readonly phrases: readonly Placed[];
}

/** `claimsBefore`: how many claims there were before the sentence. */
export function readWhole(
  reading: Reading,
  items: readonly Item[],
  { said, phrases }: Phrases,
  claimsBefore: number,
): void {
  readPartings(reading, items, said);
  readWeddingTold(reading, items);
  readNoCouple(reading, items, said);
  readInLawPairs(reading, items, said);
  readSides(reading, items, phrases);
  readParentalDeeds(reading, items, phrases);
  readListed(reading, items, phrases, claimsBefore);
  readBracketsInstead(reading, items, claimsBefore);
  readCalledKin(reading, items, phrases);
  readDenials(reading, items, phrases);
  readUnrelatedPair(reading, items, phrases);
  readNotBrothers(reading, items);
  readNoSiblings(reading, items, phrases);
  readContrasts(reading, items, phrases);
  readExclusions(reading, items, phrases);
  readNoneTo(reading, items, phrases);
  readNotTheFather(reading, items, phrases);
  readDeniedPaternity(reading, items, phrases);
  readWordsReplaced(reading, phrases);
  readTestResults(reading, phrases);
  readOnCertificate(reading, phrases);
  readEarlierUnion(reading, claimsBefore);
  claimHomesShared(reading, claimsBefore);
  claimParentsTogether(reading, claimsBefore);
  claimParentsApart(reading, claimsBefore);
}
