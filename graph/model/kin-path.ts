/**
 * A kin path: how one gets from a person (the anchor) to a relative, step by step.
 * `[{step:'parent',sex:'female'},{step:'sibling',sex:'female'}]` read from a child is the child's mother's sister.
 */
import { z } from 'zod';

export const Sex = z.enum(['female', 'male', 'unknown']);
export type Sex = z.infer<typeof Sex>;

/** `sex` is that of the person the step arrives at. `nature` is absent for a blood tie and for a current partner. */
export const KinStep = z.object({
  step: z.enum(['parent', 'child', 'sibling', 'partner']),
  sex: Sex,
  nature: z.enum(['half', 'step', 'adoptive', 'foster', 'former']).optional(),
  /** A partner step: husband, wife or civil partner. Absent when the words do not say. */
  married: z.boolean().optional(),
});
export type KinStep = Readonly<z.infer<typeof KinStep>>;

export const KinPath = z.array(KinStep).max(16).readonly();
export type KinPath = z.infer<typeof KinPath>;
