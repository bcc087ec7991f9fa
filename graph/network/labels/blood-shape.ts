/** How far up and down a path of blood leads. */
import type { KinPath } from '#graph/model/kin-path.ts';

/** Generations up to the common ancestor and down again: 2 and 1 for an aunt, 1 and 1 for a brother, 1 and 0 for a parent. */
export interface BloodShape {
  readonly up: number;
  readonly down: number;
}

/** `undefined` for a path through marriage, step, adoption or down and up again. */
export function bloodShape(path: KinPath): BloodShape | undefined {
  let [up, down] = [0, 0];
  for (const { step, nature } of path) {
    if (step === 'partner' || (nature !== undefined && nature !== 'half')) return undefined;
    if (step === 'child') down += 1;
    else if (down > 0) return undefined;
    else if (step === 'sibling') [up, down] = [up + 1, 1];
    else up += 1;
  }
  return { up, down };
}

/** Cousins marry; nobody nearer does. */
export function isNear({ up, down }: BloodShape): boolean {
  return Math.min(up, down) < 2;
}

export function isSameShape(a: BloodShape, b: BloodShape): boolean {
  return a.up === b.up && a.down === b.down;
}
