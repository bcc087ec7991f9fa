/** Whom the children's step-grandparents brought up: "dad" said between those two means a step-father, and makes nobody of blood. */
import type { KinPath, Sex } from '#graph/model/kin-path.ts';

interface ParentOfChild {
  readonly id: string;
  readonly sex: Sex;
}

export interface StepGrandparents {
  /** `own`: the child's parents, so far as known. */
  note(person: string, path: KinPath, own: readonly ParentOfChild[]): void;
  broughtUp(person: string, parent: string): boolean;
}

export function startStepGrandparents(): StepGrandparents {
  const broughtUp = new Set<string>();
  return {
    note: (person, [first, second, ...rest], own) => {
      if (first?.step !== 'parent' || second?.step !== 'parent' || second.nature !== 'step' || rest.length > 0) return;
      for (const parent of own) if (parent.sex === first.sex) broughtUp.add(`${person} ${parent.id}`);
    },
    broughtUp: (person, parent) => broughtUp.has(`${person} ${parent}`),
  };
}
