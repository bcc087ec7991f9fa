/**
 * "Bev is Mrs Low", "Ms Low (Bev)": the words give a family name alone and a first name alone to one person, who is Bev Low in every record. The name is
 * put together where the family name stands.
 */
import type { ClaimEnd, IdentityRemark } from '#graph/model/claim.ts';
import { MentionId, mentionSpan } from '#graph/model/mention.ts';
import type { NameProfile } from './name-profile.ts';

/** By the id of the mention with the family name; `names`: those of the mentions, by id. */
export function namesPutTogether(
  names: ReadonlyMap<string, NameProfile>,
  remarks: readonly IdentityRemark[],
): ReadonlyMap<string, NameProfile> {
  const families = new Set(names.values().map(({ family }) => family));
  const whole = new Map<string, NameProfile>();
  const putTogether = (one: ClaimEnd, other: ClaimEnd) => {
    const [family, first] = [names.get(one), names.get(other)];
    if (family === undefined || first === undefined || !isFamilyWithTitle(family) || !isFirstName(first)) return;
    if (families.has(first.given[0] ?? '') || !areSaidInOneBreath(one, other)) return;
    // "Mr Low senior" has a son of the family name, not of the first name.
    whole.set(one, { ...family, given: first.given, suffix: first.suffix });
  };
  for (const { a, b, outcome } of remarks)
    if (outcome === 'same') {
      putTogether(a, b);
      putTogether(b, a);
    }
  return whole;
}

/** Characters between the two: more, and what joins them is a description that may be another's ("That was a Mr Low", of a father). */
const longestGap = 30;

function areSaidInOneBreath(a: ClaimEnd, b: ClaimEnd): boolean {
  const spans = [a, b].map((end) => MentionId.safeParse(end).data).filter((id) => id !== undefined);
  const [first, second] = spans.map(mentionSpan).toSorted((x, y) => x.start - y.start);
  return (
    first !== undefined &&
    second !== undefined &&
    first.record === second.record &&
    second.start - first.end <= longestGap
  );
}

function isFamilyWithTitle({ title, given, family, nicknames }: NameProfile): boolean {
  return /^(?:mr|mrs|ms|miss|mx|dr)$/.test(title) && given.length + nicknames.length === 0 && family.length > 1;
}

function isFirstName({ given, family }: NameProfile): boolean {
  return family === '' && given.length === 1 && (given[0]?.length ?? 0) > 1;
}
