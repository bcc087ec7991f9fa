/** The further entries of a label for several kin: "Sibs: Ann (22), own flat, partner Bob. Cy (11), with mum; baby Di". */
import { kinTerm } from '#graph/kinship/kin-term.ts';
import { addClaims } from '../../reference/claim-log.ts';
import type { ClaimDraft } from '../../reference/drafts.ts';
import { asHalfEntry } from '../half-told.ts';
import { nameReferent } from '../people/name-referent.ts';
import type { Item } from '../phrases/items.ts';
import { childsEntry } from '../phrases/label-phrases.ts';
import { quoteAround, type Reading } from '../reading.ts';

/** Claims of whoever begins an entry what the label made of the first; of a new sentence only where an age says that it is one. */
export function readLabelEntries(reading: Reading, items: readonly Item[]): void {
  if (isOfParents(reading)) return readParentsByChild(reading, items);
  const label = labelOf(reading);
  if (!label) return;
  const { claims } = reading.discourse;
  for (const at of entriesOf(reading, items)) {
    const item = items[at];
    if (item?.type !== 'name' || !mayEnd(items, at + 1, at === 0 || isSentence(items, at))) continue;
    const person = nameReferent(reading, item.name);
    const told = claims.filter(({ start, term }) => start >= reading.part && term.toLowerCase() === label.term);
    const first = told[0] && (label.down ? told[0].to : told[0].from);
    const isKnown = claims.some(({ start, from, to }) => start >= reading.part && (from === person || to === person));
    if (!first || isKnown || person.professional || person.childId !== undefined) continue;
    const after = reading.text.slice(item.end, reading.end);
    const isPlain = !/half|step/.test(label.term);
    for (const claim of told.filter(({ from, to }) => (label.down ? to : from) === first))
      addClaims(claims, {
        ...(isPlain ? asHalfEntry(claim, after) : claim),
        ...(label.down ? { to: person } : { from: person }),
        ...placeOf(reading, item),
      });
  }
}

/** The further entries of "Fathers: Ivy - Al Low; Leo - Bob Pike", where the first was one for a child. */
function readParentsByChild(reading: Reading, items: readonly Item[]): void {
  const { claims } = reading.discourse;
  const first = claims.find(({ start, kind, path }) => start >= reading.part && kind === 'parent' && path.length === 1);
  if (!first) return;
  for (const at of begunAfter(reading, items)) {
    const entry = childsEntry(items, at);
    if (entry?.owner.head.type !== 'names') continue;
    const parent = nameReferent(reading, entry.name);
    const children = entry.owner.head.names.map((name) => nameReferent(reading, name));
    for (const to of children.filter((child) => child !== parent && parent.childId === undefined))
      addClaims(claims, {
        ...first,
        from: parent,
        to,
        saidAt: entry.owner.start,
        ...quoteAround(reading, entry.owner.start, items[entry.to - 1]?.end ?? entry.owner.end),
      });
  }
}

/** Where an entry may begin: after a mark, and at a sentence that is not the part's first one. */
function begunAfter({ start, part }: Reading, items: readonly Item[]): readonly number[] {
  return [...(start > part ? [0] : []), ...items.flatMap(({ lower }, at) => (/^[,;]$/.test(lower) ? [at + 1] : []))];
}

/** The part begins with a label for the parents of several children, and the first of them. */
function isOfParents({ text, part, end }: Reading): boolean {
  return parentsByChild.test(text.slice(part, end));
}

const parentsByChild =
  /^(?:[Ff]athers?|FATHERS?|[Mm]others?|MOTHERS?|Dads?|Mums?)(?: ?\([sS]\))? ?: ?\p{Lu}[\p{L}'’-]+(?:(?:, | and | & )\p{Lu}[\p{L}'’-]+)* [–—-] \p{Lu}/u;

function placeOf(reading: Reading, { start, end }: Item): Pick<ClaimDraft, 'start' | 'end' | 'saidAt'> {
  return { saidAt: start, ...quoteAround(reading, start, end) };
}

/** The plural kin word that the part begins with, before a colon or a dash; `down`: they are somebody's children. */
function labelOf({ text, part, end }: Reading): { readonly term: string; readonly down: boolean } | undefined {
  const word = /^(?:\p{Lu}[\p{L}-]+['’]s )?(\p{L}[\p{L} -]{2,24}?)(?:\(s\))?\s*(?::|[–—-](?=\s))/u
    .exec(text.slice(part, end))?.[1]
    ?.trim();
  const kin = word === undefined ? undefined : kinTerm(word).find(({ plural, path }) => plural && path !== undefined);
  return word !== undefined && kin
    ? { term: word.toLowerCase(), down: kin.path?.length === 1 && kin.path[0]?.step === 'child' }
    : undefined;
}

/** Where entries begin: at the sentence that is not the part's first one, and after semicolons. */
function entriesOf({ start, part }: Reading, items: readonly Item[]): readonly number[] {
  const begins = items.flatMap(({ lower }, at) => (lower === ';' ? [at + 1] : []));
  return [...(start > part ? [0] : []), ...begins].map((at) => (isSmall(items[at]) ? at + 1 : at));
}

function isSmall(item: Item | undefined): boolean {
  return /^(?:baby|and|also|plus|the|little)$/.test(item?.lower ?? '');
}

function isSentence(items: readonly Item[], at: number): boolean {
  return !items.slice(0, at).some(({ lower }) => lower === ';');
}

function mayEnd(items: readonly Item[], at: number, isOwnSentence: boolean): boolean {
  const [next, after] = [items[at]?.lower ?? '', items[at + 1]?.lower ?? ''];
  if (/^(?:\d{1,2}(?:y|yrs?|m|mths?)?|aged)$/.test(next)) return true;
  if (/^[,(]$/.test(next) && /^(?:\d{1,2}(?:y|yrs?|m|mths?)?|aged|b|dob|half|step)$/.test(after)) return true;
  return !isOwnSentence && (next === '' || /^[,;.(–-]$/.test(next));
}
