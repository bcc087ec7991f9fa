/**
 * Weighs whether two names written out are one person's, word by word. Above 0 more speaks for it than against; the reasons say what.
 * The weights are hand-set, in the manner of log odds.
 */
import { nameWords } from './fold-name.ts';
import type { Likeness } from './word-likeness.ts';
import { wordLikeness } from './word-likeness.ts';
import { readPersonName } from './read-person-name.ts';

export interface NameWeight {
  /** Log-odds-like: 0 is as likely as not. */
  readonly weight: number;
  readonly reasons: readonly string[];
}

const weights = {
  start: -2.2,
  startOfOneWord: -1.2,
  equal: 2.2,
  nickname: 1.5,
  initial: 0.7,
  /** For a word spelled alike, from nothing at `barelyAlike` to this at equality. */
  alike: 2.2,
  barelyAlike: 0.62,
  /** Words on both sides that have no counterpart: no agreement elsewhere makes up for it. */
  conflict: -9,
  /** Given names in another order: father and son may bear each other's. */
  crossed: -9,
  extra: -0.7,
} as const;

/** Words that say little about who is meant. */
const particles = new Set(
  'al el bin ibn ben bint de da di do dos das del della van von der den la le mac ap ab abu umm begum bibi kaur singh'.split(
    ' ',
  ),
);

export function samePersonName(a: string, b: string): NameWeight {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  if (wordsA.length === 0 || wordsB.length === 0) return { weight: weights.start, reasons: [] };
  if (wordsA.join('') === wordsB.join('')) return { weight: 4, reasons: ['the same letters'] };
  const { pairs, restA, restB } = aligned(wordsA, wordsB);
  let weight: number = Math.max(wordsA.length, wordsB.length) === 1 ? weights.startOfOneWord : weights.start;
  const reasons: string[] = [];
  for (const pair of pairs) {
    const worth = worthOf(pair) * (particles.has(pair.a) ? 0.3 : 1);
    weight += worth;
    reasons.push(inWords(pair));
  }
  const conflicts = Math.min(restA.length, restB.length);
  weight += conflicts * weights.conflict + Math.abs(restA.length - restB.length) * weights.extra;
  if (isCrossed(wordsA, wordsB)) weight += weights.crossed;
  if (conflicts > 0) reasons.push(`${restA.join(' ')} against ${restB.join(' ')}`);
  return { weight, reasons };
}

function wordsOf(text: string): readonly string[] {
  const name = readPersonName(text);
  return [...new Set([...name.given, name.family ?? ''].flatMap(nameWords))];
}

interface Pair extends Likeness {
  readonly a: string;
  readonly b: string;
}

/** Pairs the words most alike first, each once; what is left on either side has no counterpart. */
function aligned(wordsA: readonly string[], wordsB: readonly string[]) {
  const all = wordsA
    .flatMap((a, indexA) => wordsB.map((b, indexB) => ({ a, b, indexA, indexB, ...wordLikeness(a, b) })))
    .filter((pair) => pair.how !== 'different')
    .toSorted((x, y) => y.likeness - x.likeness || x.indexA - y.indexA || x.indexB - y.indexB);
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  const pairs: Pair[] = [];
  for (const pair of all) {
    if (usedA.has(pair.indexA) || usedB.has(pair.indexB)) continue;
    usedA.add(pair.indexA);
    usedB.add(pair.indexB);
    pairs.push(pair);
  }
  const left = (words: readonly string[], used: ReadonlySet<number>) =>
    words.filter((word, index) => !used.has(index) && !particles.has(word));
  const [restA, restB] = [left(wordsA, usedA), left(wordsB, usedB)];
  const glued = gluedPair(restA, restB);
  return glued === undefined ? { pairs, restA, restB } : { pairs: [...pairs, glued], restA: [], restB: [] };
}

/** What is left may be one word written apart on one side ("Jan Daniel", "JanDaniel"), or its initials run together ("JC"). */
function gluedPair(restA: readonly string[], restB: readonly string[]): Pair | undefined {
  if (restA.length === 0 || restB.length === 0 || restA.length + restB.length < 3) return undefined;
  const [a, b] = [restA.join(''), restB.join('')];
  const likeness = wordLikeness(a, b);
  if (likeness.how !== 'different') return { a, b, ...likeness };
  const initials = (words: readonly string[]) => words.map((word) => word.charAt(0)).join('');
  return initials(restA) === b || initials(restB) === a ? { a, b, likeness: 0.6, how: 'initial' } : undefined;
}

/** The first two names of one are the second and first of the other, and a third says that this is no mere turning round. */
function isCrossed(wordsA: readonly string[], wordsB: readonly string[]): boolean {
  const [plainA, plainB] = [wordsA, wordsB].map((words) => words.filter((word) => !particles.has(word)));
  if (plainA === undefined || plainB === undefined || plainA.length < 3 || plainA.length !== plainB.length)
    return false;
  return plainA[0] !== plainB[0] && plainA[0] === plainB[1] && plainA[1] === plainB[0];
}

function worthOf({ how, likeness }: Pair): number {
  if (how === 'equal' || how === 'nickname' || how === 'initial') return weights[how];
  return (weights.alike * (likeness - weights.barelyAlike)) / (1 - weights.barelyAlike);
}

function inWords({ a, b, how }: Pair): string {
  if (how === 'equal') return `both ${a}`;
  if (how === 'nickname') return `${a} is used for ${b}`;
  if (how === 'initial') return `the initial ${a.length === 1 ? a : b} fits`;
  return `${a} and ${b} ${how === 'sound' ? 'sound' : 'are spelled'} alike`;
}
