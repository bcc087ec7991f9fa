/**
 * What everyday words make blood of: "mum" for a mother-in-law, "brother" for a sister's husband, "auntie" for an uncle's wife, "nan" for a grandfather's
 * second wife. And couples that cannot be: nobody is a couple with somebody and with that one's own parent or child.
 */
import type { BloodShape } from './blood-shape.ts';
import type { Bloodlines } from './bloodlines.ts';
import type { Couples } from './couples.ts';
import { areAlike, type Sexes } from './sexes-said.ts';

interface Ends {
  readonly from: string;
  readonly to: string;
}

export interface ByMarriage {
  /** Whether `from`, said to be such a relative of `to` by blood, is known to be so by marriage. */
  isKnownByMarriage(ends: Ends, shape: BloodShape): boolean;
  /** Whether the two, said to be a couple, cannot be one for whom else they are a couple with. */
  areNoCouple(ends: Ends): boolean;
}

/** `parentsOf`: the birth parents laid so far; `sexes`: those that are known. */
export function startByMarriage(
  bloodlines: Bloodlines,
  couples: Couples,
  parentsOf: (id: string) => readonly string[],
  sexes: Sexes,
): ByMarriage {
  const isSo = (of: string, relative: string, up: number, down: number) =>
    bloodlines.between(of, relative).some((shape) => shape.up === up && shape.down === down);
  const isParent = (parent: string, child: string) => isSo(child, parent, 1, 0);
  const isSibling = (a: string, b: string) => isSo(a, b, 1, 1);
  const haveOnePartner = ({ from, to }: Ends) => couples.of(from).some((id) => couples.has(id, to));
  const isInLaw = (a: string, b: string) =>
    couples.of(a).some((id) => isSibling(id, b) || isParent(id, b) || isParent(b, id));
  const isParentInLaw = ({ from, to }: Ends) => couples.of(to).some((id) => isParent(from, id));
  const isUnclesWife = ({ from, to }: Ends) =>
    couples.of(from).some((uncle) => parentsOf(to).some((parent) => isSibling(parent, uncle)));
  const isGrandparentsPartner = ({ from, to }: Ends) =>
    parentsOf(to).some(
      (parent) =>
        couples.of(from).some((id) => isParent(id, parent)) &&
        parentsOf(parent).some((id) => id !== from && areAlike(sexes, id, from)),
    );
  return {
    isKnownByMarriage: (ends, { up, down }) => {
      if (up === 1 && down === 0) return haveOnePartner(ends) || isParentInLaw(ends);
      if (up === 1 && down === 1) return isInLaw(ends.from, ends.to) || isInLaw(ends.to, ends.from);
      if (up === 2 && down === 1) return isUnclesWife(ends);
      return up === 2 && down === 0 && isGrandparentsPartner(ends);
    },
    areNoCouple: (ends) => {
      const areAcross = (a: string, b: string) => couples.of(a).some((id) => isParent(id, b) || isParent(b, id));
      return haveOnePartner(ends) || areAcross(ends.from, ends.to) || areAcross(ends.to, ends.from);
    },
  };
}
