/** "Ann (mum), Bob (dad) - separated", "Parents (divorced): Ann and Bob": the two parents whom a line lists, and that they are no couple any more. */
import { parted } from '../links/couple-words.ts';
import type { Reading } from '../reading.ts';
import { claimCouple } from './couples.ts';

const apart = '(separated|divorced|estranged|not together|no longer together|split(?: up)?)';
const before = new RegExp(String.raw`^\W*parents?\b[^:]{0,12}\b${apart}\b[^:]{0,12}:`, 'i');
const after = new RegExp(
  String.raw`[\p{L})\d]\s?[-–—(,]\s?(?:(?:now|both|since|but|parents|long) )*${apart}\b(?! (?:from|with)\b)`,
  'iu',
);

/** Reads the claims since `from`: two parents of a child of the case and nobody's beside. */
export function claimParentsApart(reading: Reading, from: number): void {
  const said = reading.text.slice(reading.start, reading.end);
  const word = (before.exec(said) ?? after.exec(said))?.[1]?.toLowerCase();
  if (word === undefined) return;
  const claims = reading.discourse.claims.slice(from);
  const parents = [...new Set(claims.map((claim) => claim.from))];
  const [one, other] = parents;
  const areParents = claims.every(
    ({ kind, to, polarity }) => kind === 'parent' && to.childId !== undefined && polarity === 'stated',
  );
  if (!one || !other || parents.length > 2 || !areParents || (one.sex === other.sex && one.sex !== 'unknown')) return;
  const couple = word === 'divorced' ? ({ state: 'divorced', ended: true } as const) : parted;
  claimCouple(reading, [one], [other], { couple, negated: false, hearsay: false, unreal: false, open: false }, reading);
}
