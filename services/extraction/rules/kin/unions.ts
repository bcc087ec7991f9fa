/** The couple that a sentence has just told of, whose children come next: "is married to Stu, two kids, Amy and Joe". */
import type { Referent } from '../parsed-document.ts';
import type { Reading } from './reading.ts';

/** One parent with the husband, wife or partner that the same sentence gives them; two stay as they are. */
export function unionOf({ discourse, start, end }: Reading, parents: readonly Referent[]): readonly Referent[] {
  const [one, ...others] = parents;
  if (!one || others.length > 0) return parents;
  const union = discourse.claims.findLast(
    (claim) =>
      claim.kind === 'partner' &&
      claim.polarity !== 'denied' &&
      claim.path.length === 1 &&
      claim.path[0]?.nature !== 'former' &&
      claim.start >= start &&
      claim.end <= end &&
      (claim.from === one || claim.to === one),
  );
  return union ? [one, union.from === one ? union.to : union.from] : parents;
}
