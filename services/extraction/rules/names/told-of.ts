/** Words beside an unknown word with a capital that are said of people alone: what they are to somebody, that they spoke, "he" or "she" straight after. */
import { kinTermAt } from '../kin/phrases/kin-term-at.ts';
import type { Token } from '../parsed-document.ts';
import type { Run } from './name-run.ts';

/** How much the words after the run speak for a person. */
export function toldOf(tokens: readonly Token[], { from, to }: Run): number {
  const [after, next, third] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  let weight = 0;
  if (/^(is|was|'s|being)$/.test(after?.lower ?? '') && isOwnedKin(tokens, to + 1)) weight += 2.5;
  if (after?.text === '(' && isOwnedKin(tokens, to + 1)) weight += 2.5;
  if (after?.text === ',' && isOwnedKin(tokens, to + 1) && !isPlaced(tokens, from)) weight += 2.5;
  if (
    /^[,–—]$/.test(after?.text ?? '') &&
    /^s?he$/.test(next?.lower ?? '') &&
    !isPlaced(tokens, from) &&
    (!opens(tokens, from) || /^('s|is|was|has|'d|lives|works)$/.test(third?.lower ?? ''))
  )
    weight += 2.5;
  if (opens(tokens, from) && speech.test(after?.lower ?? '')) weight += 1.4;
  return weight;
}

/** Verbs that only people are the subject of. */
const speech =
  /^(told|tells|asked|asks|rang|phoned|explained|shouted|laughed|cried|whispered|reckons|thinks|insisted)$/;

/** "Mum's mate", "Jo's sister", "Bens nan": a kin word after its owner. */
function isOwnedKin(tokens: readonly Token[], at: number): boolean {
  const [owner, mark] = [tokens[at], tokens[at + 1]];
  const isOwner = owner?.kind === 'word' && (owner.capital === 'first' || kinTermAt(tokens, at)?.to === at + 1);
  if (!isOwner) return false;
  if (mark?.kind !== 'possessive') return /[^s]s$/.test(owner.text) && isKin(tokens, at + 1);
  return isKin(tokens, at + 2) || isKin(tokens, at + 3);
}

function isKin(tokens: readonly Token[], at: number): boolean {
  const kin = kinTermAt(tokens, at);
  return kin !== undefined && !kin.foreign && kin.readings.every(({ kind }) => kind !== 'professional');
}

/** "In Leeds, Mum's brother": where, not who. */
function isPlaced(tokens: readonly Token[], from: number): boolean {
  return /^(in|at|near|of|from|to|the)$/.test(tokens[from - 1]?.lower ?? '');
}

function opens(tokens: readonly Token[], from: number): boolean {
  return from === 0 || /^["“'‘(]$/.test(tokens[from - 1]?.text ?? '');
}
