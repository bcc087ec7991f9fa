/** Reads kin words as paths, possessives and all: "half-brother's paternal grandmother", "wife of maternal uncle". The inverse of `label`. */
import type { KinPath } from '../model/kin-path.ts';
import { writeKinPath } from './kin-notation.ts';
import { kinTerm } from './kin-term.ts';

/** Every path the words may mean, none twice, in the order of the vocabulary. Empty when some part is not a kin word. */
export function paths(term: string): readonly KinPath[] {
  const parts = possessiveParts(term.trim());
  let found: readonly KinPath[] = [[]];
  for (const part of parts) {
    const readings = readPart(part);
    found = found.flatMap((before) => readings.map((after) => [...before, ...after]));
  }
  const distinct = new Map(found.map((path) => [writeKinPath(path), path]));
  return [...distinct.values()].filter((path) => path.length > 0);
}

/** "Half-aunt or half-uncle": the first, with the sex left open. */
function readPart(part: string): readonly KinPath[] {
  const [one = '', other] = part.split(' or ');
  const whole = kinTerm(part);
  const readings = whole.length > 0 || other === undefined || kinTerm(other).length === 0 ? whole : kinTerm(one);
  const found = readings.flatMap(({ path }) => (path ? [path] : []));
  return whole.length > 0
    ? found
    : found.map((path) => path.map((step, at) => (at === path.length - 1 ? { ...step, sex: 'unknown' } : step)));
}

/** "wife of mother's brother" → ["mother", "brother", "wife"]. */
function possessiveParts(term: string): readonly string[] {
  const of = /^(.+?)\s+(?:of|to)\s+(?:the |his |her |their |my )?(.+)$/i.exec(term);
  if (of?.[1] && of[2]) return [...possessiveParts(of[2]), ...possessiveParts(of[1])];
  return term.split(/['’]s\s+|(?<=s)['’]\s+/i).filter((part) => part.trim() !== '');
}
