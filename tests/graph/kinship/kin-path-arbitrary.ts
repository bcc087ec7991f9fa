/** Random kin paths for property tests: lines of blood up to second cousins twice removed, bent by half, step, adoption and marriage. */
import fc from 'fast-check';
import type { KinPath, KinStep, Sex } from '#graph/model/kin-path.ts';

const sex = fc.constantFrom<Sex>('female', 'male', 'unknown');
const stepOf = (step: KinStep['step']) => sex.map((value): KinStep => ({ step, sex: value }));
const stepsOf = (step: KinStep['step'], maxLength: number) => fc.array(stepOf(step), { maxLength });

/** Up through parents, across to a sibling or not, down through children. */
export const bloodLine: fc.Arbitrary<KinPath> = fc.oneof(
  fc.array(stepOf('parent'), { minLength: 1, maxLength: 6 }),
  fc.array(stepOf('child'), { minLength: 1, maxLength: 6 }),
  fc
    .tuple(stepsOf('parent', 5), stepOf('sibling'), stepsOf('child', 5))
    .map(([up, across, down]) => [...up, across, ...down]),
);

/** A line with one step of it bent. */
export const bentLine: fc.Arbitrary<KinPath> = fc
  .tuple(bloodLine, fc.nat(), fc.constantFrom('half', 'step', 'adoptive', 'foster'))
  .map(([path, seed, nature]) => {
    const at = seed % path.length;
    return path.map((step, index) =>
      index === at && (nature !== 'half' || step.step === 'sibling') ? { ...step, nature } : step,
    );
  });

const partner = fc
  .record({ sex, married: fc.boolean(), former: fc.boolean() })
  .map(({ sex: value, married, former }): KinStep => ({
    step: 'partner',
    sex: value,
    ...(former && { nature: 'former' }),
    ...(married && { married }),
  }));

/** In-laws both ways: the partner of a line's end, or a line from a partner. */
export const inLawLine: fc.Arbitrary<KinPath> = fc.oneof(
  fc.tuple(bentLine, partner).map(([line, last]) => [...line, last]),
  fc.tuple(partner, bentLine).map(([first, line]) => [first, ...line]),
);

export const anyLine: fc.Arbitrary<KinPath> = fc.oneof(bloodLine, bentLine, inLawLine);

/** The same steps, and no sex that contradicts. */
export function agree(one: KinPath, other: KinPath): boolean {
  return (
    one.length === other.length &&
    one.every((step, at) => {
      const second = other[at];
      const sexes = new Set([step.sex, second?.sex, 'unknown']);
      return step.step === second?.step && step.nature === second.nature && sexes.size <= 2;
    })
  );
}
