/** Who is a woman and who a man, as the words of the ties say. */
import type { Sex } from '#graph/model/kin-path.ts';
import type { AssertedTie } from './asserted-ties.ts';

export type Sexes = ReadonlyMap<string, Exclude<Sex, 'unknown'>>;

export function sexesSaid(ties: readonly AssertedTie[]): Sexes {
  return new Map(
    ties.flatMap(({ from, path }) => {
      const sex = path.at(-1)?.sex;
      return sex === 'female' || sex === 'male' ? [[from, sex] as const] : [];
    }),
  );
}

export function areAlike(sexes: Sexes, a: string, b: string): boolean {
  return sexes.has(a) && sexes.get(a) === sexes.get(b);
}
