/**
 * A child has one birth mother and one birth father. Where more are recorded a contradiction says so; labels rest on those whom
 * a worker found right, else on whom a DNA test shows, else on those whom the council's system or most records name.
 */
import { childPersonId } from '#graph/model/case-file.ts';
import type { CaseFile } from '#graph/model/case-file.ts';
import type { KinPerson } from '#graph/kinship/kin-graph.ts';
import { coParents } from '../kin/co-parents.ts';
import type { AssertedTie } from './asserted-ties.ts';
import { corroboration } from './corroboration.ts';
import { tieSupport } from './tie-support.ts';

/** A child of the case is nobody's parent or carer yet, and nobody's partner. */
function isGrownUp({ kind, from, to }: AssertedTie, children: ReadonlySet<string>): boolean {
  if (kind === 'partner') return children.has(from) || children.has(to);
  return children.has(from) && /parent|guardian|carer/.test(kind);
}

/** Two men, or two women, recorded as the parents of one child: of one of them that is wrong, and what ties him to the other may be right. */
function areRivals({ from, to }: AssertedTie, people: ReadonlyMap<string, KinPerson>): boolean {
  const sex = people.get(from)?.sex ?? 'unknown';
  return sex !== 'unknown' && sex === people.get(to)?.sex;
}

/** A DNA test tells who the parent is, where records deny whoever was recorded before it. */
function isByTest({ basis, contested, polarity }: AssertedTie): boolean {
  return basis === 'dna-confirmed' && polarity !== 'reported' && !contested;
}

/** How many times better attested than a rival a parent must be. */
const clearlyMore = 1.3;

/** Ids of the ties that no label should rest on: outvoted parents, a child of the case as somebody's parent or partner, two parents of one child as each other's kin. */
export function outvotedParents(
  ties: readonly AssertedTie[],
  people: ReadonlyMap<string, KinPerson>,
  caseFile: CaseFile,
): ReadonlySet<string> {
  const children = new Set(caseFile.children.map((child) => childPersonId(child.id)));
  const outvoted = new Set<string>();
  const births = ties.filter((tie) => tie.kind === 'parent' && tie.path.every((step) => step.nature === undefined));
  const said = births.flatMap((tie) => tie.evidence.map(({ record }) => ({ from: tie.from, to: tie.to, record })));
  const areParents = coParents(said);
  const gained = corroboration(ties);
  for (const tie of ties)
    if (
      tie.status !== 'right' &&
      tie.path.length === 1 &&
      tie.path[0]?.step !== 'partner' &&
      !areRivals(tie, people) &&
      areParents(tie.from, tie.to)
    )
      outvoted.add(tie.id);
  for (const tie of ties) if (isGrownUp(tie, children)) outvoted.add(tie.id);
  for (const rivals of Map.groupBy(births, (tie) => `${tie.to} ${people.get(tie.from)?.sex ?? 'unknown'}`).values()) {
    if (rivals.length < 2 || people.get(rivals[0]?.from ?? '')?.sex === 'unknown') continue;
    const support = (tie: AssertedTie) => tieSupport(tie) + (gained.get(tie.id) ?? 0);
    const most = Math.max(...rivals.map(support));
    const isTested = rivals.some(isByTest);
    for (const tie of rivals)
      if (support(tie) * clearlyMore <= most || (isTested && tie.contested && !isByTest(tie))) outvoted.add(tie.id);
  }
  return outvoted;
}
