/** "She is Ann's half-sister (same mum, Bea)", "different dads": a parent whom those just told of share, or do not. */
import type { Referent } from '../../parsed-document.ts';
import type { Reading } from '../reading.ts';
import { latestOf } from './unions.ts';

/** Whose parent a kin word after "same" or "different" is: those whom the sentence made siblings, else nobody; `undefined` after other words. */
export function sharersOf(reading: Reading, offset: number): readonly Referent[] | undefined {
  const word = /^(?:the |a )?(same|different) /i.exec(reading.text.slice(offset, offset + 16))?.[1]?.toLowerCase();
  if (word === undefined) return undefined;
  const siblings = latestOf(reading).findLast(
    ({ kind, polarity, start }) => kind.endsWith('sibling') && polarity !== 'denied' && start >= reading.start,
  );
  return word === 'same' && siblings ? [siblings.from, siblings.to] : [];
}
