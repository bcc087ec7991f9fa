/** Who is one step away from whom, as ties are laid one by one, and whom a path of several steps leads to. */
import { stepBack } from '#graph/kinship/reverse-path.ts';
import type { KinPath, KinStep, Sex } from '#graph/model/kin-path.ts';

type Step = KinStep['step'];
type Nature = KinStep['nature'];

export interface KinNeighbours {
  /** Notes a step and its way back. */
  note(from: string, to: string, step: Step, nature: Nature): void;
  has(from: string, to: string, step: Step, nature: Nature): boolean;
  /** True where `to` is such a step away only by blood, or as a current partner. */
  isPlain(from: string, to: string, step: Step): boolean;
  reached(from: string, step: KinStep): readonly string[];
  follow(from: string, path: KinPath): readonly string[];
  /** Changes with each new parent of anybody and each new sibling of this person. */
  siblingsAsOf(id: string): string;
  sexFits(id: string, sex: Sex): boolean;
}

export function createKinNeighbours(sexOf: (id: string) => Sex): KinNeighbours {
  const neighbours = new Map<string, Map<string, Set<Nature>>>();
  let parentages = 0;
  const one = (from: string, to: string, step: Step, nature: Nature) => {
    const key = `${from} ${step}`;
    const others = neighbours.get(key) ?? new Map<string, Set<Nature>>();
    neighbours.set(key, others.set(to, (others.get(to) ?? new Set<Nature>()).add(nature)));
  };
  const naturesOf = (from: string, to: string, step: Step) => neighbours.get(`${from} ${step}`)?.get(to);
  const sexFits = (id: string, sex: Sex) => sex === 'unknown' || sexOf(id) === 'unknown' || sexOf(id) === sex;
  const beside = (from: string, { step, sex, nature }: KinStep): readonly string[] =>
    [...(neighbours.get(`${from} ${step}`) ?? [])]
      .filter(([id, natures]) => (nature === undefined || natures.has(nature)) && sexFits(id, sex))
      .map(([id]) => id);
  /** Brothers and sisters are also those who share a parent. */
  const reached = (from: string, step: KinStep): readonly string[] => {
    if (step.step !== 'sibling') return beside(from, step);
    const parents = beside(from, { step: 'parent', sex: 'unknown' }).filter((parent) => !parent.startsWith('implied-'));
    const shared = parents.flatMap((parent) => beside(parent, { step: 'child', sex: step.sex }));
    return [...new Set([...beside(from, { step: 'sibling', sex: step.sex }), ...shared])].filter((id) => id !== from);
  };
  const has = (from: string, to: string, step: Step, nature: Nature) => naturesOf(from, to, step)?.has(nature) ?? false;
  return {
    note: (from, to, step, nature) => {
      if ((step === 'parent' || step === 'child') && !has(from, to, step, nature)) parentages += 1;
      one(from, to, step, nature);
      one(to, from, stepBack[step], nature);
    },
    has,
    siblingsAsOf: (id) => `${parentages} ${neighbours.get(`${id} sibling`)?.size ?? 0}`,
    isPlain: (from, to, step) =>
      naturesOf(from, to, step)
        ?.values()
        .every((nature) => nature === undefined) ?? false,
    reached,
    follow: (from, path) =>
      path.reduce<readonly string[]>((at, step) => [...new Set(at.flatMap((id) => reached(id, step)))], [from]),
    sexFits,
  };
}
