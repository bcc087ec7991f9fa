/** "Best friend Amy Low, 9. Mother Ann Hay.": a parent told after another family's child may be that of the children whom the record is about. */
import type { Referent } from '../../parsed-document.ts';
import { claimsOf } from '../../reference/claim-log.ts';
import type { Discourse } from '../../reference/discourse.ts';

/** Whether the parent has another surname than whoever stands before, and has that of the children of the case or is known as theirs. */
export function isParentOfCaseOnly(discourse: Discourse, listed: readonly Referent[], name: string): boolean {
  const { claims, children } = discourse;
  const [given, ...more] = name.split(' ');
  const family = more.at(-1);
  const strangers = listed.filter((one) => !isOfCaseOrSibling(discourse, one));
  const bears = ({ names }: Referent) => names.some((other) => other.family === family);
  if (strangers.length === 0 || (family !== undefined && strangers.some(bears))) return false;
  if (family === undefined || !strangers.every(({ names }) => names.some((other) => other.family))) return false;
  const isKnown = claimsOf(claims, ...children).some(
    ({ kind, from, polarity }) =>
      kind === 'parent' && polarity !== 'denied' && bears(from) && from.names.some((other) => other.given[0] === given),
  );
  return isKnown || children.some(bears);
}

/** A child of the case, or a brother or sister of one. */
export function isOfCaseOrSibling({ claims }: Discourse, person: Referent): boolean {
  const isSibling = claimsOf(claims, person).some(
    ({ kind, from, to, polarity }) =>
      kind.endsWith('sibling') && polarity !== 'denied' && [from, to].some(({ childId }) => childId !== undefined),
  );
  return person.childId !== undefined || isSibling;
}
