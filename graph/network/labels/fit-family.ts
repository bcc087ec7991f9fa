/**
 * Which ties fit together into one family. Ties are laid from the best attested down; one that contradicts those before it was misread or misheard
 * far more often than a family is so tangled. Labels rest on what fits.
 */
import type { KinPath } from '#graph/model/kin-path.ts';
import { kinPathOf } from '../kin/lay-kin-paths.ts';
import { saidSide, withoutSide } from '../ties/said-sides.ts';
import type { AssertedTie } from './asserted-ties.ts';
import { corroboration } from './corroboration.ts';
import { startFamily } from './family-so-far.ts';
import { areAlike, sexesSaid, type Sexes } from './sexes-said.ts';
import { sideSupport, tieSupport } from './tie-support.ts';

/** A tie attested this well is kept whatever it contradicts: families do cross generations, and cousins marry. */
const beyondDoubt = 4;

/** Two women or two men are a couple less often than one of them was read for somebody else. */
const fewerAlike = 0.5;

export interface FamilyFit {
  /** Ids of the ties that contradict what better attested ties say. */
  readonly contradicted: ReadonlySet<string>;
  /** Ids of the ties that hold but for the side they are said to be on. */
  readonly otherSide: ReadonlySet<string>;
}

/** `children`: the case's children as people. */
export function fitFamily(ties: readonly AssertedTie[], children: readonly string[]): FamilyFit {
  const sexes = sexesSaid(ties);
  const carers = ties.flatMap(({ kind, from }) => (kind === 'foster-carer' ? [from] : []));
  const family = startFamily(children, sexes, carers);
  const contradicted = new Set<string>();
  const otherSide = new Set<string>();
  for (const { tie, path, support, ofSide } of inOrder(ties, children, sexes)) {
    const isDoubtful = support < beyondDoubt;
    if (contradicted.has(tie.id)) continue;
    if (ofSide) {
      if (isDoubtful && family.refusesSide(tie, path)) otherSide.add(tie.id);
      else family.laySide(tie, path);
    } else if (isDoubtful && family.refuses(tie, path)) contradicted.add(tie.id);
    else family.lay(tie, path);
  }
  return { contradicted, otherSide };
}

/** What a tie says; `ofSide` where it is the side alone that is weighed, by the words that say it. */
interface Said {
  readonly tie: AssertedTie;
  readonly path: KinPath;
  readonly support: number;
  readonly ofSide: boolean;
}

/** The children's own parents first: whoever else is told of, they hold the two sides apart. */
function inOrder(ties: readonly AssertedTie[], children: readonly string[], sexes: Sexes): readonly Said[] {
  const gained = corroboration(ties);
  const isOwnParent = ({ kind, to }: AssertedTie) => kind === 'parent' && children.includes(to);
  const isOfTwoAlike = ({ kind, from, to }: AssertedTie) => kind === 'partner' && areAlike(sexes, from, to);
  return ties
    .flatMap((tie) => said(tie, (gained.get(tie.id) ?? 0) - (isOfTwoAlike(tie) ? fewerAlike : 0)))
    .toSorted(
      (a, b) =>
        Number(isOwnParent(b.tie)) - Number(isOwnParent(a.tie)) ||
        b.support - a.support ||
        Number(a.ofSide) - Number(b.ofSide) ||
        Number(b.tie.kind === 'partner') - Number(a.tie.kind === 'partner') ||
        a.path.length - b.path.length ||
        (a.tie.id < b.tie.id ? -1 : 1),
    );
}

/** "Her mother's mother" says two things: that she is her grandmother, as the "gran" of other records does too, and on which side. */
function said(tie: AssertedTie, gained: number): readonly Said[] {
  const [path, open] = [kinPathOf(tie), kinPathOf(withoutSide(tie))];
  if (path === undefined || open === undefined || path.length === 0) return [];
  const whole = { tie, path, support: tieSupport(tie) + gained, ofSide: false };
  if (saidSide(tie) === undefined) return [whole];
  return [
    { ...whole, path: open },
    { ...whole, support: sideSupport(tie) + gained, ofSide: true },
  ];
}
