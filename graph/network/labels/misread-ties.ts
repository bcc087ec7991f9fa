/**
 * Ties that contradict better attested ones and rest on little themselves: words that let one guess only, or one record's. Most of them were misread,
 * so they are not listed among the ties; what a record says outright is listed as a contradiction instead, for a person to judge.
 */
import type { AssertedTie } from './asserted-ties.ts';

export interface MisreadTies {
  /** Ids of all of them. */
  readonly misread: ReadonlySet<string>;
  /** Ids of those that some words say outright. */
  readonly doubted: ReadonlySet<string>;
}

/** `ofHalfSiblings`: contradicted ones that words say of a half-brother or half-sister. */
export function misreadTies(
  asserted: readonly AssertedTie[],
  contradicted: ReadonlySet<string>,
  ofHalfSiblings: ReadonlySet<string>,
): MisreadTies {
  const undecided = asserted.filter(({ id, status }) => contradicted.has(id) && status === 'suggested');
  const misread = undecided.filter((tie) => isOnlyGuessed(tie) || isSaidOnce(tie) || ofHalfSiblings.has(tie.id));
  const doubted = misread.filter((tie) => !isOnlyGuessed(tie) && !ofHalfSiblings.has(tie.id));
  return { misread: idsOf(misread), doubted: idsOf(doubted) };
}

/** Whether every record that says it left open of whom. */
export function isOnlyGuessed({ evidence, guessedIn }: AssertedTie): boolean {
  return evidence.every(({ record }) => guessedIn.has(record));
}

/** Hearsay stays listed as what it is, and so does what the council's system has. */
function isSaidOnce({ evidence, polarity }: AssertedTie): boolean {
  return polarity === 'stated' && new Set(evidence.map(({ record }) => record)).size === 1;
}

function idsOf(ties: readonly AssertedTie[]): ReadonlySet<string> {
  return new Set(ties.map(({ id }) => id));
}
