/** A family as far as it is laid, asked of each further tie whether it can be so beside what is laid already. */
import type { KinPath } from '#graph/model/kin-path.ts';
import { generationsUp } from '#graph/kinship/generations-up.ts';
import { startGenerations } from '../kin/generations.ts';
import type { AssertedTie } from './asserted-ties.ts';
import { bloodShape, isNear, isSameShape, type BloodShape } from './blood-shape.ts';
import { startByMarriage } from './by-marriage.ts';
import { startBloodlines } from './bloodlines.ts';
import { ofOtherFamily } from './other-families.ts';
import type { Sexes } from './sexes-said.ts';
import { startCouples } from './couples.ts';
import { startStepGrandparents } from './step-grandparents.ts';

export interface FamilySoFar {
  /** Whether the tie contradicts what is laid; `path` leads from `tie.to` to `tie.from`. */
  refuses(tie: AssertedTie, path: KinPath): boolean;
  lay(tie: AssertedTie, path: KinPath): void;
  /** Whether whoever the path leads to is known to be of the other side. */
  refusesSide(tie: AssertedTie, path: KinPath): boolean;
  laySide(tie: AssertedTie, path: KinPath): void;
}

/** `children`: the case's children as people; `sexes`: those that are known; `carers`: who fosters the children. */
export function startFamily(children: readonly string[], sexes: Sexes, carers: readonly string[]): FamilySoFar {
  const generations = startGenerations();
  const bloodlines = startBloodlines();
  const couples = startCouples();
  const stepGrandparents = startStepGrandparents();
  const parents = new Map<string, string[]>();
  const parentsOf = (id: string) => parents.get(id) ?? [];
  const marriages = startByMarriage(bloodlines, couples, parentsOf, sexes);
  const areKin = (a: string, b: string) => bloodlines.between(a, b).length > 0;
  /** A couple's own children belong to both sides; nobody above them does. */
  const isBirthOfYoung = ({ kind, to }: AssertedTie) =>
    kind === 'parent' && children.some((child) => (generations.between(child, to) ?? 0) <= 0);
  const joinsBothSides = ({ from, to, kind }: AssertedTie) =>
    kind !== 'cousin' &&
    children.some((child) => {
      const [one, other] = parentsOf(child);
      if (one === undefined || other === undefined || areKin(one, other)) return false;
      const areOf = (parent: string, id: string) => id !== child && (id === parent || areKin(parent, id));
      const isYoung = (id: string) => areOf(one, id) && areOf(other, id);
      if (isYoung(from) || isYoung(to)) return false;
      return (areOf(one, from) && areOf(other, to)) || (areOf(other, from) && areOf(one, to));
    });
  const isOfOtherFamily = ofOtherFamily(bloodlines, couples, parentsOf, carers);
  const isOtherGeneration = (tie: AssertedTie, path: KinPath) => {
    const up = tie.kind === 'partner' ? undefined : generations.between(tie.to, tie.from);
    return up !== undefined && up !== generationsUp(path);
  };
  const refusesBlood = (tie: AssertedTie, shape: BloodShape) => {
    const known = bloodlines.between(tie.to, tie.from);
    const isOtherwiseTied =
      known.length > 0 && !known.some((one) => isSameShape(one, shape) || isThroughOther(one, tie));
    const isByStep = tie.kind === 'parent' && stepGrandparents.broughtUp(tie.from, tie.to);
    const isOfCouple = isNear(shape) && couples.has(tie.from, tie.to);
    return (
      isOtherwiseTied ||
      isByStep ||
      isOfCouple ||
      marriages.isKnownByMarriage(tie, shape) ||
      (!isBirthOfYoung(tie) && joinsBothSides(tie))
    );
  };
  return {
    refuses: (tie, path) => {
      const shape = bloodShape(path);
      if (isOtherGeneration(tie, path)) return true;
      if (shape !== undefined) return refusesBlood(tie, shape) || isOfOtherFamily(tie);
      if (tie.kind !== 'partner') return false;
      return bloodlines.between(tie.to, tie.from).some(isNear) || marriages.areNoCouple(tie);
    },
    lay: (tie, path) => {
      const shape = bloodShape(path);
      if (tie.kind === 'partner') couples.note(tie.from, tie.to);
      else generations.place(tie.to, tie.from, generationsUp(path));
      if (shape === undefined) return;
      if (tie.kind === 'parent') couples.noteParent(tie.from, tie.to);
      bloodlines.note(tie.from, tie.to, shape);
      if (tie.kind === 'parent') parents.set(tie.to, [...parentsOf(tie.to), tie.from]);
    },
    refusesSide: ({ from, to }, [first]) => {
      const own = parentsOf(to);
      if (first === undefined || own.length < 2) return false;
      const near = own.filter((id) => areKin(id, from));
      return near.length > 0 && near.every((id) => sexes.get(id) !== first.sex);
    },
    laySide: ({ from, to }, path) => {
      const own = parentsOf(to).map((id) => ({ id, sex: sexes.get(id) ?? ('unknown' as const) }));
      stepGrandparents.note(from, path, own);
      const [first, ...rest] = path;
      const shape = bloodShape(rest);
      const through = own.filter(({ sex }) => sex === first?.sex);
      if (shape !== undefined && through.length === 1) bloodlines.note(from, through[0]?.id ?? '', shape);
    },
  };
}

/** The mother who married her cousin is also the child's distant cousin through him. */
function isThroughOther(known: BloodShape, { kind }: AssertedTie): boolean {
  return kind === 'parent' && known.up - known.down === 1 && known.up > 2;
}
