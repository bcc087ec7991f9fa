/**
 * Whose mother bare words mean after another child was spoken of: "He has an older girl, Tia. Mother and child moved to a confidential address" is of
 * Tia's mother. To hide the children's own mother for it would hide her whole case.
 */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { Reference, Referent } from '../../parsed-document.ts';
import { claimsOf } from '../../reference/claim-log.ts';
import { isParentInCase } from '../../reference/parents-in-case.ts';
import type { Passage } from '../passage.ts';

/** Sentences back in which the other child may be named. */
const reach = 3;

const parentWord = String.raw`(?:mother|mum|mam|mom|mummy|father|dad|parents?)`;
/** "Mum" alone is the children's own, as case notes have it. */
const theirParent = new RegExp(String.raw`^(?:her|his|their) ${parentWord}\b`, 'i');
const parentAndChild = new RegExp(
  String.raw`^(?:the |both )?${parentWord} (?:and|&|\+) (?:the |her |his |their )?(?:child|children|son|daughter|baby|infant|toddler|girl|boy|young person|kids?)\b`,
  'i',
);

/** The people given, with another child's parent, where one is known, in the place of a parent of the children whom bare words do not mean. */
export function withRightParent(passage: Passage, people: readonly Referent[]): readonly Referent[] {
  const { claims } = passage.reading.discourse;
  const parentsOf = (child: Referent) =>
    claimsOf(claims, child).flatMap(({ from, to, kind, polarity }) =>
      kind === 'parent' && to === child && polarity !== 'denied' ? [from] : [],
    );
  return people.flatMap((person) => {
    if (!isParentInCase(claims, person)) return [person];
    const words = passage.references.find((one) => one.people.includes(person));
    const child = words && otherChild(passage, words);
    if (child === 'unknown') return [];
    if (!child || parentsOf(child).includes(person)) return [person];
    const theirs = parentsOf(child).filter(({ sex }) => sex === person.sex || sex === 'unknown');
    return [...theirs, child];
  });
}

/** Who is no child of the case, and whose parent the words mean: "Mother and child", "Her mother", "Mum and Tia". */
function otherChild(passage: Passage, { start, people }: Reference): Referent | 'unknown' | undefined {
  const words = passage.text.slice(start - passage.start);
  if (ofAnother.test(words)) return 'unknown';
  const isAsked = theirParent.test(words) || parentAndChild.test(words);
  const child = isAsked
    ? childBefore(passage, start)
    : people.find((person) => person.childId === undefined && isOfTheChildrensAge(passage, person));
  if (child !== undefined && child.childId === undefined) return child;
  const before = passage.passages[passage.index - 1]?.text ?? '';
  const isOfOthers = (otherFamily.test(before) && !telling.test(before)) || isElsewhere(words);
  return isAsked && (childUnnamed.test(before) || isOfOthers) ? 'unknown' : undefined;
}

/** "The father has an older daughter." */
const childUnnamed = new RegExp(
  inSequence(
    String.raw`\b(?:an?|another|one|other|two|three) (?:(?:older|elder|younger|other|further|previous|grown-up|teenage|small|\d+[- ]year[- ]old) )*`,
    String.raw`(?:daughters?|sons?|child|children|girls?|boys?|baby|babies)\b[^.]*\.?$`,
  ),
  'i',
);

/** "She also sees another family": whom the next sentence calls mother and baby. */
const otherFamily = new RegExp(
  anyOf(
    String.raw`\b(?:an|the|one|two)?other (?:[\p{L}-]+ ){0,2}(?:famil(?:y|ies)(?! members?| friends?)|mothers?|mums?|case|household|resident|patient|tenant|woman|lady)\b`,
    String.raw`\b(?:unrelated|different|neighbouring|separate) (?:family|case|household|mother)\b`,
    String.raw`\bfamily (?:upstairs|downstairs|next door|opposite|in (?:flat|number|no)\b)`,
  ),
  'iu',
);
/** Another mother may also be who tells of the children's own. */
const telling = /\b(?:said|says|told|tells|rang|reports?|reported|heard|according to)\b/i;

/** "The mother of the other family". */
const ofAnother = new RegExp(
  String.raw`^(?:the |a )?${parentWord} (?:of|from|in) (?:the other|another|a different|an unrelated) (?:family|case|child|boy|girl|pupil|household)\b`,
  'i',
);

/** "The mother and baby upstairs". */
function isElsewhere(words: string): boolean {
  const [named] = parentAndChild.exec(words) ?? [];
  const place =
    /^,? (?:who live )?(?:upstairs|downstairs|next door|opposite|across the (?:road|street|landing|hall|way)|down the (?:road|street)|in (?:flat|number|the (?:next|other)) |from (?:flat|number|another|a different)|of (?:another|a different) )/i;
  return named !== undefined && place.test(words.slice(named.length));
}

/** The child spoken of last before a place, not as whose somebody is. */
function childBefore(passage: Passage, place: number): Referent | undefined {
  const { passages, index } = passage;
  for (const one of passages.slice(Math.max(0, index - reach), index + 1).toReversed())
    for (const reference of one.references.toReversed()) {
      if (reference.end > place || isPossessor(one, reference)) continue;
      const child = reference.people.find((person) => isOfTheChildrensAge(passage, person));
      if (child) return child;
    }
  return undefined;
}

/** "a half-sister of Una and Ned", "Una's friend". */
function isPossessor(passage: Passage, { start, end }: Reference): boolean {
  const before = passage.text.slice(Math.max(0, start - passage.start - 24), start - passage.start);
  const after = passage.text.slice(end - passage.start);
  return /\b(?:of|to|with|and|for)\s+(?:the |both )?$/i.test(before) || /^['’]/.test(after);
}

const sameAge = new Set(['sibling', 'half-sibling', 'step-sibling', 'cousin', 'friend']);

function isOfTheChildrensAge({ reading }: Passage, person: Referent): boolean {
  if (person.childId !== undefined) return true;
  const claims = claimsOf(reading.discourse.claims, person).filter(({ polarity }) => polarity !== 'denied');
  if (claims.some(({ from, kind }) => kind === 'parent' && from === person)) return false;
  return claims.some(
    ({ from, to, kind }) =>
      (kind === 'parent' && to === person) ||
      (sameAge.has(kind) &&
        ((from === person && to.childId !== undefined) || (to === person && from.childId !== undefined))),
  );
}
