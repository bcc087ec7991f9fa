/** A line or a sentence that begins with somebody and goes on to tell of their own parents, brothers and sisters: "Ann: mo Bea, sibs Cy and Di", "Ann (28) is eldest of 4 – sibs Cy and Di", "Fa: bro Al". */
import type { Item } from '../phrases/items.ts';
import { isAlways } from '../phrases/one-step-kin.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Referent } from '../../parsed-document.ts';
import type { Reading } from '../reading.ts';
import { isAboveParent } from './parents-in-entry.ts';

const particulars = String.raw`(?:,? (?:aged )?\d{1,2}(?:yrs?|y)?(?![\d/])| ?\([^()\n]{1,40}\))?`;
const count = '(?:two|three|four|five|six|seven|eight|nine|[2-9])';
const rank = String.raw`,? (?:is |was )?(?:the )?(?:eldest|oldest|youngest|middle|second|third|fourth|one)(?: child)? of ${count}(?: (?:children|siblings|sibs|kids|chn))?`;
/** What stands between the person and the first of the kin: their age or their rank, and a mark. */
const between = new RegExp(String.raw`^${particulars}(?:${rank} ?[,;:(–—-]| ?:| [–—-]) ?$`, 'u');
/** What may follow a bare word for kin: who that is, or that they are dead. */
const told = /^ ?(?:[:=(–-] ?)?(?:\p{Lu}\p{Ll}|(?:both )?dec['’]?d|deceased|died)/u;

/** Settles that the bare kin words of such an entry are of whoever it begins with. */
export function noteHeadOfEntry(
  reading: Reading,
  items: readonly Item[],
  before: readonly Placed[],
  { phrase }: Placed,
): void {
  const [head] = before;
  const [person, ...others] = head?.people ?? [];
  if (!head || !person || others.length > 0 || head.phrase.from !== 0 || !isBareKin(phrase)) return;
  if (person.childId !== undefined || person.professional || person.young) return;
  const first = before.find(({ phrase: one }) => isFirstOf(reading, head.phrase, one))?.phrase ?? phrase;
  const isOfEntry = isFirstOf(reading, head.phrase, first) && isInRow(items, first, phrase);
  if (!isOfEntry || !told.test(reading.text.slice(wordEnd(items, phrase), reading.end))) return;
  const owner = ownerOfChild(reading, phrase);
  if (owner !== undefined) reading.settled.set(owner, [person]);
  else if (!isOfOthers(reading, person, phrase)) reading.settled.set(phrase.start, [person]);
}

function isOfOthers(reading: Reading, person: Referent, { head }: NounPhrase): boolean {
  return head.type === 'kin' && isAlways(head.kin, 'parent') && isAboveParent(reading, person, head.names);
}

/** Where "her" stands in "Nan Sheila: mum Ann is her eldest": of whom the entry is about. */
function ownerOfChild({ text, end }: Reading, phrase: NounPhrase): number | undefined {
  const said = asChild.exec(text.slice(phrase.end, end))?.[1];
  return said === undefined ? undefined : phrase.end + said.length;
}

const asChild =
  /^((?: ?\([^()\n]{1,40}\)|, [^,.;\n]{1,40},)? (?:is|was) )(?:his|her|their) (?:\p{L}+ )?(?:eldest|oldest|youngest|middle|only|first|second|third|last|baby|daughter|son|girl|boy|child)\b/u;

/** The kin phrase that stands after the head, its age or rank and a mark. */
function isFirstOf({ text }: Reading, head: NounPhrase, phrase: NounPhrase): boolean {
  return isBareKin(phrase) && between.test(text.slice(head.end, phrase.start));
}

/** No bracket is open, and no sentence of its own has begun. */
function isInRow(items: readonly Item[], first: NounPhrase, { from }: NounPhrase): boolean {
  const words = items.slice(first.from, from).map(({ lower }) => lower);
  const opened = words.filter((word) => word === '(').length - words.filter((word) => word === ')').length;
  return first.from === from || (opened === 0 && /^(?:[,;:–—-]|and|&|\+)$/.test(words.at(-1) ?? ''));
}

/** "Mo Bea", "3 sibs": written small, without a possessor. */
function isBareKin({ head }: NounPhrase): boolean {
  if (head.type !== 'kin' || head.anchor || !(head.determiner === 'none' || head.determiner === 'number')) return false;
  return /^\p{Ll}/u.test(head.kin.term) && (isAlways(head.kin, 'sibling') || isAlways(head.kin, 'parent'));
}

function wordEnd(items: readonly Item[], { from, to, head }: NounPhrase): number {
  const word = items
    .slice(from, to)
    .find((item) => item.type === 'kin' && head.type === 'kin' && item.kin === head.kin);
  return word?.end ?? 0;
}
