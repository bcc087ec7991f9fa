/** The tie to a child that a label amounts to: a maternal aunt's husband is an aunt or uncle, a chess coach a mentor, a friend's mother an "other". */
import { kindOf } from '#graph/kinship/kind-of.ts';
import type { KinStep } from '#graph/model/kin-path.ts';
import { isKinReading, type LabelReading } from './label-readings.ts';
import { type Tie, tieOf } from './tie-keys.ts';

export function labelTies(person: string, childId: string, readings: readonly LabelReading[]): readonly Tie[] {
  return readings.map((reading) => {
    const [first] = reading.steps;
    if (isKinReading(reading)) {
      const { kind, inverse } = kindOf(reading.steps.map(kinStepOf));
      return inverse ? tieOf(kind, childId, person) : tieOf(kind, person, childId);
    }
    return tieOf(reading.steps.length === 1 && first !== undefined ? first.kind : 'other', person, childId);
  });
}

function kinStepOf({ kind, sex }: LabelReading['steps'][number]): KinStep {
  const [step, nature] = kind.split(' ') as [KinStep['step'], KinStep['nature']];
  return nature === undefined ? { step, sex } : { step, sex, nature };
}
