/** Claims that people are the parents of children, where no kin word of one person says so. */
import type { ParentBasis, Polarity } from '#graph/model/relationship-kind.ts';
import type { Referent } from '../parsed-document.ts';
import { saidBy } from './claim-tie.ts';
import { quoteAround, type Reading, stated } from './reading.ts';
import { addClaims } from '../reference/claim-log.ts';

/** Notes that each of the parents is a parent of each of the children. */
export function claimParents(
  reading: Reading,
  parents: readonly Referent[],
  children: readonly Referent[],
  term: string,
  polarity?: Polarity,
  basis?: ParentBasis,
  saidAt?: number,
): void {
  if (reading.otherFamily) return;
  for (const parent of parents) {
    for (const child of children) {
      if (parent === child || parent.childId !== undefined) continue;
      addClaims(reading.discourse.claims, {
        from: parent,
        to: child,
        kind: 'parent',
        path: [{ step: 'parent', sex: parent.sex }],
        term,
        side: parent.sex === 'female' ? 'maternal' : parent.sex === 'male' ? 'paternal' : 'unknown',
        polarity: polarity ?? stated(reading).polarity,
        ...(basis ? { basis } : {}),
        ...(saidAt === undefined ? {} : { saidAt }),
        ...saidBy(reading, saidAt ?? reading.start),
        ...quoteAround(reading, reading.start, Math.min(reading.end, reading.start + 160)),
      });
    }
  }
}
