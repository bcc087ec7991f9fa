/** Picks the reading of a kin term that fits where it stands: English first, other languages where something beside the word says kin. */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { KinSpan } from './kin-term-at.ts';

export interface ReadingPlace {
  /** A possessor, an "of", a title's name or a form label stands with the word. */
  readonly anchored: boolean;
  /** Written with a capital inside a sentence. */
  readonly capital: boolean;
}

/** The reading to use, or `undefined` where the word is no kin word here. */
export function chooseReading(kin: KinSpan, { anchored, capital }: ReadingPlace): KinReading | undefined {
  const readings = kin.readings.filter((reading) => reading.register !== 'role' || reading.kind !== 'professional');
  const local = readings.filter((reading) => reading.tradition === 'english' || reading.tradition === 'casework');
  if (local.length > 0) return local.find((reading) => !reading.inverse) ?? local[0];
  if (!anchored && !capital) return undefined;
  return readings[0];
}
