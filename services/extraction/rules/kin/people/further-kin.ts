/** "Another brother, Ted, …", "a third child, Amy": of whom the brothers or children told of before it are. */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import type { Reading } from '../reading.ts';
import { claimsSince } from '../../reference/claim-log.ts';

const further = /^(?:another|(?:a|the) (?:further|second|third|fourth|fifth|other)|one other)\b/i;
/** How far back the others may stand, in characters. */
const reach = 400;

/** Whom the kin word at an offset is a further one of; empty where it says no such thing or nobody was told of. */
export function whoseFurther(
  { discourse, text, start }: Reading,
  offset: number,
  { path }: KinReading,
): readonly Referent[] {
  const [first, ...rest] = path ?? [];
  if (!first || rest.length > 0 || !further.test(text.slice(offset, offset + 20))) return [];
  const kinds = first.step === 'sibling' ? /sibling$/ : first.step === 'child' ? /^parent$/ : undefined;
  const told = claimsSince(discourse.claims, start - reach).filter(
    (claim) =>
      kinds?.test(claim.kind) === true &&
      claim.polarity !== 'denied' &&
      claim.start > start - reach &&
      claim.start < offset,
  );
  const last = told.at(-1);
  if (!last) return [];
  if (first.step === 'sibling') return [last.to];
  return [...new Set(told.flatMap(({ from, to }) => (to === last.to ? [from] : [])))];
}
