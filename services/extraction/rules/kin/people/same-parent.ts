/** "She is Ann's half-sister (same mum, Bea)", "they share a father, Al", "different dads": a parent whom those just told of share, or do not. */
import type { Referent } from '../../parsed-document.ts';
import type { Reading } from '../reading.ts';
import { latestOf } from './unions.ts';

/** Whose parent a kin word after "same", "share" or "different" is: those whom the sentence made siblings, else nobody; `undefined` after other words. */
export function sharersOf(reading: Reading, offset: number): readonly Referent[] | undefined {
  const isShared = /\bshar(?:es?|ed|ing)(?: an?| one)? ?$/i.test(reading.text.slice(Math.max(0, offset - 16), offset));
  const word = isShared ? 'same' : sharingOf(reading.text.slice(offset, offset + 16));
  if (word === undefined) return undefined;
  const told = latestOf(reading).filter(
    ({ kind, polarity, start }) => kind.endsWith('sibling') && polarity !== 'denied' && start >= reading.start,
  );
  const last = told.filter(({ start }) => start === told.at(-1)?.start);
  return word === 'same' ? [...new Set(last.flatMap(({ from, to }) => [from, to]))] : [];
}

/** Whether words begin with "same" or "different": whoever the kin word means is a parent that others share, or do not. */
export function sharingOf(words: string): 'same' | 'different' | undefined {
  const found = /^(?:the |a )?(same|different) /i.exec(words)?.[1]?.toLowerCase();
  return found === 'same' || found === 'different' ? found : undefined;
}
