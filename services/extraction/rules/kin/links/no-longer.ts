/** What is denied now was so before: "not his wife any more", "her partner until May", "her boyfriend at the time", "formerly his wife". */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Link } from './link.ts';
import type { Item } from '../phrases/items.ts';
import { isNegating } from '../phrases/negation.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';

/** "She is not his wife any more", "no longer her partner": what is denied now was so before. */
export function noLonger(
  { text }: Reading,
  { phrase: { start, end } }: Placed,
  kin: KinReading | undefined,
  link: Link,
): { readonly kin: KinReading | undefined; readonly link: Link } {
  const over =
    /\b(?:no longer|not now)\W*(?:my|his|her|their|the)?\W*$/i.test(text.slice(Math.max(0, start - 24), start)) ||
    /^\W{0,3}(?:not )?any ?more\b/i.test(text.slice(end, end + 20));
  const once = /\b(?:formerly|previously|once) $/i.test(text.slice(Math.max(0, start - 12), start));
  const until =
    once ||
    link.past === true ||
    /^,? (?:at the time|at that time|back then|in those days)\b/i.test(text.slice(end, end + 24)) ||
    (!link.negated && /^\W{0,2}(?:until|till) (?!now)/i.test(text.slice(end, end + 12)));
  const [only, ...others] = kin?.path ?? [];
  if (!kin || !(link.negated ? over : until) || only?.step !== 'partner' || others.length > 0) return { kin, link };
  return { kin: { ...kin, path: [{ ...only, nature: 'former' }], former: true }, link: { ...link, negated: false } };
}

/** "Is no longer with him", "is not with him any more", "has not been with him for years": so it was before. */
export function isNoMore(between: readonly string[], following: readonly Item[]): boolean {
  const [words, after] = [between.join(' '), following.map((item) => item.lower).join(' ')];
  if (words.includes('no longer')) return true;
  const isLongSince = / been (?:with|together with)$/.test(words) && /^(?:for|since|in)\b/.test(after);
  return between.some(isNegating) && (isLongSince || /^any ?more\b/.test(after));
}
