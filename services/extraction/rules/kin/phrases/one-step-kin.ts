/** Kin words of a single step: "mother" is a parent, "son" a child, "wife" a partner, while "grandmother" and "mother-in-law" take two. Pure grammar. */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { KinStep } from '#graph/model/kin-path.ts';
import type { KinSpan } from './kin-term-at.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** Whether a reading leads one step from its possessor, whatever the sex and nature of the step. */
export function isOneStep({ path = [] }: Pick<KinReading, 'path'>, step: KinStep['step']): boolean {
  return path.length === 1 && path[0]?.step === step;
}

/** Whether a kin word means nothing else, however it is read. */
export function isAlways({ readings }: Pick<KinSpan, 'readings'>, step: KinStep['step']): boolean {
  return readings.every((reading) => isOneStep(reading, step));
}

/** Whether a phrase speaks of a husband, wife or partner. */
export function isSpouse({ head }: Pick<NounPhrase, 'head'>): boolean {
  return head.type === 'kin' && isAlways(head.kin, 'partner');
}
