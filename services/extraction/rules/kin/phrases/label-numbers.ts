/** What a form prints beside the kin word of a label: "Parent 1:", "Parents/carers:", "Aunt/uncle:". Pure grammar. */
import type { Item } from './items.ts';

const number = /^(?:no \. |number )?(?:\d|[a-d]|one|two|three|four) :/;
const other =
  /^(?:\/|or|and|&) (?:main |legal |primary |other )?(?:(?:parent|carer|guardian|caregiver)s?|uncle|aunt|grandparent|(?:half-|step-)?(?:sibling|sister|brother))s?(?: \( s \))? :/;

/** "Neighbour who babysits:", "Father (if known):", "Aunt to be contacted:". */
const ofWhom =
  /^(?:(?:who|that|to|if|with|for) (?:[\p{Ll}/'’-]+ ){1,5}|\( (?:if|not|to|for|who) (?:[\p{Ll}/'’-]+ ){1,4}\) ):/u;
const speaks = /\b(?:said|says|told|asks?|asked|states?|stated|reports?|reported|wants?|wishes|feels|thinks|unknown)\b/;

/** The item of the label's colon; `undefined` where the words are no label of this kind, or where each name is followed by what its bearer is. */
export function labelColon(items: readonly Item[], at: number): number | undefined {
  const words = items
    .slice(at, at + 9)
    .map(({ lower }) => lower)
    .join(' ');
  const described = at === 1 || (at === 2 && items[0]?.type === 'word') ? ofWhom.exec(words) : null;
  const to = at + (described?.[0].split(' ').length ?? 0) - 1;
  const isPlain = items.slice(at, to).every(({ type }) => type === 'word');
  if (described && isPlain && !speaks.test(words)) return to;
  const begins = /^(?:\(|[.;–-])$/.test(items[at - 2]?.lower ?? '.');
  const found = begins ? (number.exec(words) ?? other.exec(words)) : null;
  if (!found) return undefined;
  const colon = at + found[0].split(' ').length - 1;
  return other.test(words) && isSaidAfter(items, colon + 1) ? undefined : colon;
}

/** "Parent/carer: Ann Low (grandmother)". */
function isSaidAfter(items: readonly Item[], at: number): boolean {
  const mark = items[at]?.type === 'name' && /^[(,–-]$/.test(items[at + 1]?.lower ?? '');
  return mark && items.slice(at + 2, at + 5).some(({ type }) => type === 'kin');
}
