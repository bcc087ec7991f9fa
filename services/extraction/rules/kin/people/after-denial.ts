/** Whose father another is who is named after one was denied: "Al is not Craig's father. His father was Bert Low." */
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';
import { possessorOf, standsFor } from './nearest-possessor.ts';

/** Settles the "his" that a sentence begins with, before the kin word of the denial or another for it. */
export function noteAfterDenial({ discourse, settled, start }: Reading, { phrase }: Placed): void {
  const owner = possessorOf(phrase);
  const last = discourse.claims.at(-1);
  if (!owner || owner.start !== start || last?.kind !== 'parent' || last.polarity !== 'denied') return;
  const isNext = last.end <= start && last.end >= start - 3;
  const [denied, ...more] = last.path;
  const isSame =
    phrase.head.type === 'kin' &&
    phrase.head.kin.readings.every(
      ({ path = [] }) => path.length === 1 && path[0]?.step === 'parent' && path[0].sex === denied?.sex,
    );
  if (isNext && isSame && more.length === 0 && standsFor(owner.who, last.to.sex)) settled.set(owner.start, [last.to]);
}
