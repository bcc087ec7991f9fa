/**
 * Which ties fit together into one family. Ties are laid from the best attested down; one that contradicts those before it was misread or misheard
 * far more often than a family is so tangled. Labels rest on what fits; every tie said outright stays listed.
 */
import type { KinPath, Sex } from '#graph/model/kin-path.ts';
import { kinPathOf } from '../kin/lay-kin-paths.ts';
import { generationsUp, startGenerations } from '../kin/generations.ts';
import type { AssertedTie } from './asserted-ties.ts';
import { startCouples } from './couples.ts';
import { corroboration } from './corroboration.ts';
import { startBloodlines, type BloodShape } from './bloodlines.ts';
import { startStepGrandparents } from './step-grandparents.ts';
import { tieSupport } from './tie-support.ts';

/** A tie attested this well is kept whatever it contradicts: families do cross generations, and cousins marry. */
const beyondDoubt = 4;

/** Two women or two men are a couple less often than one of them was read for somebody else. */
const fewerAlike = 0.5;

/** Ids of the ties that contradict what better attested ties say. `children`: the case's children as people. */
export function contradictedTies(ties: readonly AssertedTie[], children: readonly string[]): ReadonlySet<string> {
  const generations = startGenerations();
  const bloodlines = startBloodlines();
  const couples = startCouples();
  const stepGrandparents = startStepGrandparents();
  const parents = new Map<string, string[]>();
  const sexes = new Map<string, Sex>();
  const contradicted = new Set<string>();
  /** A couple's own children belong to both sides; nobody above them does. */
  const isBirthOfYoung = ({ kind, to }: AssertedTie) =>
    kind === 'parent' && children.some((child) => (generations.between(child, to) ?? 0) <= 0);
  const joinsBothSides = ({ from, to, kind }: AssertedTie) =>
    kind !== 'cousin' &&
    children.some((child) => {
      const [one, other] = parents.get(child) ?? [];
      if (one === undefined || other === undefined || bloodlines.between(one, other).length > 0) return false;
      const areOf = (parent: string, id: string) =>
        id !== child && (id === parent || bloodlines.between(parent, id).length > 0);
      const isYoung = (id: string) => areOf(one, id) && areOf(other, id);
      if (isYoung(from) || isYoung(to)) return false;
      return (areOf(one, from) && areOf(other, to)) || (areOf(other, from) && areOf(one, to));
    });
  /** "MGM" of the father's mother: whoever is known as near through one parent, and not at all through the other, is on that side. */
  const isOnOtherSide = ({ from, to }: AssertedTie, [first, ...rest]: KinPath) => {
    const own = parents.get(to) ?? [];
    if (first?.step !== 'parent' || first.sex === 'unknown' || rest.length === 0 || own.length < 2) return false;
    const near = own.filter((id) => bloodlines.between(id, from).length > 0);
    return near.length > 0 && near.every((id) => sexes.get(id) !== first.sex);
  };
  for (const { tie, path, support } of inOrder(ties, children)) {
    const shape = bloodShape(path);
    const known = shape === undefined ? [] : bloodlines.between(tie.to, tie.from);
    const isOtherwiseTied =
      shape !== undefined && known.length > 0 && !known.some((one) => isSame(one, shape) || isThroughOther(one, tie));
    const joins = shape !== undefined && !isBirthOfYoung(tie) && joinsBothSides(tie);
    const isOfCouple =
      shape === undefined
        ? tie.kind === 'partner' && bloodlines.between(tie.to, tie.from).some(isNear)
        : isNear(shape) && couples.has(tie.from, tie.to);
    const isByStep = tie.kind === 'parent' && shape !== undefined && stepGrandparents.broughtUp(tie.from, tie.to);
    const isOutOfPlace =
      isOtherwiseTied ||
      isOfCouple ||
      isByStep ||
      joins ||
      isOnOtherSide(tie, path) ||
      !fitsGeneration(tie, path, generations);
    if (isOutOfPlace && support < beyondDoubt) {
      contradicted.add(tie.id);
      continue;
    }
    const own = parents.get(tie.to) ?? [];
    stepGrandparents.note(
      tie.from,
      path,
      own.map((id) => ({ id, sex: sexes.get(id) ?? 'unknown' })),
    );
    if (tie.kind === 'partner') couples.note(tie.from, tie.to);
    else generations.place(tie.to, tie.from, generationsUp(path));
    if (tie.kind === 'parent' && shape !== undefined) couples.noteParent(tie.from, tie.to);
    if (shape === undefined) continue;
    bloodlines.note(tie.from, tie.to, shape);
    if (tie.kind !== 'parent' || !children.includes(tie.to)) continue;
    parents.set(tie.to, [...(parents.get(tie.to) ?? []), tie.from]);
    sexes.set(tie.from, path[0]?.sex ?? 'unknown');
  }
  return contradicted;
}

/** The mother who married her cousin is also the child's distant cousin through him. */
function isThroughOther(known: BloodShape, { kind }: AssertedTie): boolean {
  return kind === 'parent' && known.up - known.down === 1 && known.up > 2;
}

function fitsGeneration(tie: AssertedTie, path: KinPath, generations: ReturnType<typeof startGenerations>): boolean {
  if (tie.kind === 'partner') return true;
  const up = generations.between(tie.to, tie.from);
  return up === undefined || up === generationsUp(path);
}

/** The children's own parents first: whoever else is told of, they hold the two sides apart. */
function inOrder(ties: readonly AssertedTie[], children: readonly string[]) {
  const gained = corroboration(ties);
  const isOwnParent = ({ kind, to }: AssertedTie) => kind === 'parent' && children.includes(to);
  const sexes = new Map(ties.flatMap(({ from, path }) => (path.length > 0 ? [[from, path.at(-1)?.sex] as const] : [])));
  const areAlike = ({ from, to }: AssertedTie) => sexes.get(from) !== 'unknown' && sexes.get(from) === sexes.get(to);
  return ties
    .flatMap((tie) => {
      const path = kinPathOf(tie);
      const less = tie.kind === 'partner' && areAlike(tie) ? fewerAlike : 0;
      const support = tieSupport(tie) + (gained.get(tie.id) ?? 0) - less;
      return path === undefined || path.length === 0 ? [] : [{ tie, path, support }];
    })
    .toSorted(
      (a, b) =>
        Number(isOwnParent(b.tie)) - Number(isOwnParent(a.tie)) ||
        b.support - a.support ||
        a.path.length - b.path.length ||
        (a.tie.id < b.tie.id ? -1 : 1),
    );
}

/** How far up and down a path of blood leads; `undefined` for one through marriage, step, adoption or down and up again. */
function bloodShape(path: KinPath): BloodShape | undefined {
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
function isNear({ up, down }: BloodShape): boolean {
  return Math.min(up, down) < 2;
}

function isSame(a: BloodShape, b: BloodShape): boolean {
  return a.up === b.up && a.down === b.down;
}
