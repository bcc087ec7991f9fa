/** Children and siblings counted up: "three children, eldest Yara, then Sami and Zed", "the youngest of three: Bal, Jit, herself", "Next is Esi, and then Ama". */
import { inSequence } from '#services/pattern-source.ts';
import { isGrownRelative } from '../people/grown-relative.ts';
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import { topicOf } from '../people/topic-of.ts';
import { claimParents } from '../claim-parents.ts';
import { claimReciprocal } from '../couples/couples.ts';
import { namelessWords } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import { numberOf } from '../phrases/number-words.ts';
import { nameReferent } from '../people/name-referent.ts';
import type { Placed } from '../phrases/placed.ts';
import { noteSpoken, stated, type Reading } from '../reading.ts';
import { listedNames, roster } from '../phrases/listed-names.ts';
import { coupleToldOf, latestOf, unionOf } from '../people/unions.ts';
import { childrenWords } from '../phrases/children-words.ts';

const count = String.raw`(two|three|four|five|six|seven|eight|nine|[2-9])`;
const children = String.raw`(?:${childrenWords}|chn|teenagers|teens|girls|boys|lads|lasses|sons|daughters|of them|of family|of a family)`;
const further = String.raw`(?: (?:and|\+|&) (an?|one) (?:lad|lass|boy|girl|son|daughter))?`;
const whence = String.raw`(?: (of (?:that|the|this|their) (?:marriage|relationship|union)|between them|together|in all|in order|(?:on|in) (?:the|her|his|their) \w+))?`;
const announced = new RegExp(
  `(?:^| )${count}(?: (?:grown-up|grown|adult|young|little))?(?: ${children})?${further}${whence} [,:(–-] `,
  'u',
);
/** "There is a baby of that marriage, Ann". */
const onlyOne =
  /(?:^| )(?:an?|one) (?:\p{L}+ )?(?:child|baby|son|daughter|boy|girl) of (?:that|the|this|their) (?:marriage|relationship|union) [,:(–-] NAME(?: |$)/u;
const amongSiblings = new RegExp(
  inSequence(
    `(?:^| )(?:eldest|oldest|youngest|second|third|fourth|middle|middle one|middle child|one) of (?:the |a family of )?${count}`,
    `(?: ${children})?(?: (?:siblings|brothers|sisters))?(?: (?:of|to|born to) [^:]{2,60} :| [,:(–-]) `,
  ),
  'u',
);
const between = new RegExp(
  String.raw` of ${count} (?:\w+ )?, (?:after|between) NAME (?:and|,) (?:before )?NAME(?: |$)`,
  'u',
);

/** Claims what the sentence counts up, where nothing else has claimed it. */
export function readRosters(reading: Reading, items: readonly Item[], phrases: readonly Placed[]): void {
  if (reading.otherFamily) return;
  const words = namelessWords(items);
  readAnnounced(reading, items, phrases, words);
  readOnlyOne(reading, items, words);
  readAmong(reading, items, phrases, words);
}

/** How many items the words up to an offset are. */
function itemsIn(words: string, to: number): number {
  return words.slice(0, to).split(' ').length - 1;
}

function readAnnounced(reading: Reading, items: readonly Item[], phrases: readonly Placed[], words: string): void {
  const found = announced.exec(words);
  if (!found || amongSiblings.test(words)) return;
  const [whole, number = '', another] = found;
  const { names } = listedNames(items, itemsIn(words, found.index + whole.length), roster);
  const wanted = (numberOf(number) ?? 0) + (another === undefined ? 0 : 1);
  if (names.length !== wanted) return;
  const offspring = names.map((name) => nameReferent(reading, name));
  const at = itemsIn(words, found.index + whole.indexOf(number));
  const list = items[itemsIn(words, found.index + whole.length)]?.start ?? reading.start;
  const untold = offspring.filter((child) => toldOf(reading, [child], list).length === 0);
  if (untold.length === 0) return;
  const parents =
    untold.length < offspring.length
      ? toldOf(reading, offspring, list)
      : parentsAt(reading, items, phrases, at, found[3] ?? '');
  if (parents.length === 0 || parents.length > 2) return;
  // "Three of them: Ann, Bea and Cy", where Cy is talking.
  if (parents.some((parent) => offspring.includes(parent))) claimSiblings(reading, offspring, reading);
  else claimParents(reading, parents, untold, 'children');
  if (reading.discourse.announced?.sentence === reading.sentence) delete reading.discourse.announced;
}

/** Whose the sentence has said that some of them are; "Hal, who farms with his father" in the list itself is another word for one of those. */
function toldOf(reading: Reading, people: readonly Referent[], list: number): readonly Referent[] {
  const said = latestOf(reading).filter(
    ({ kind, from, to, start }) =>
      kind === 'parent' &&
      start >= reading.start &&
      people.includes(to) &&
      from.places.some((place) => place.start < list),
  );
  return [...new Set(said.map(({ from }) => from))];
}

function readOnlyOne(reading: Reading, items: readonly Item[], words: string): void {
  const found = onlyOne.exec(words);
  const name = found && items[itemsIn(words, found.index + found[0].trimEnd().length)];
  if (name?.type !== 'name') return;
  const child = nameReferent(reading, name.name);
  if (!isTold(reading, [child])) claimParents(reading, coupleToldOf(reading) ?? [], [child], 'child');
}

/** Whether the sentence has said already whose children these are. */
function isTold(reading: Reading, people: readonly Referent[]): boolean {
  return latestOf(reading).some(
    ({ kind, to, start }) => kind === 'parent' && start >= reading.start && people.includes(to),
  );
}

/** Whose children are counted: the couple of "that marriage", who has or is with them, else whoever is spoken of. */
function parentsAt(
  reading: Reading,
  items: readonly Item[],
  phrases: readonly Placed[],
  at: number,
  whence: string,
): readonly Referent[] {
  if (/marriage|relationship|union|between/.test(whence)) return coupleToldOf(reading) ?? [];
  const before = items[at - 1]?.lower ?? '';
  const owner = phrases.findLast(({ phrase }) => phrase.to <= at && phrase.to >= at - 3);
  const { head } = owner?.phrase ?? {};
  const isOwner = head?.type === 'pronoun' ? head.pronoun.possessive : items[at - 1]?.type === 'possessive';
  if (owner && isOwner && owner.people) return unionOf(reading, owner.people.filter(isGrownRelative));
  if (/^(has|have|had|got|with|were|are|by|and)$/.test(before)) {
    const nearest = phrases.findLast(({ phrase }) => phrase.to <= at)?.people;
    const subject = before === 'with' ? nearest : owner?.people;
    if (subject && /^(has|have|had|got|with)$/.test(before)) return unionOf(reading, subject.filter(isGrownRelative));
  }
  const [first] = phrases;
  // "Al and Bea Low, married 1985, three children: …".
  if (before === ',' && first?.phrase.from === 0 && first.people && first.people.length < 3)
    return unionOf(reading, first.people.filter(isGrownRelative));
  const child = kinTerm('child')[0];
  return at === 0 && child ? unionOf(reading, topicOf(reading, [], child, true)) : [];
}

/** "Bea is the youngest of three: Al, Cy, herself", "is the middle one of three, after Al and before Cy": brothers and sisters of Bea. */
function readAmong(reading: Reading, items: readonly Item[], phrases: readonly Placed[], words: string): void {
  const found = amongSiblings.exec(words);
  const placed = between.exec(words);
  const at = found ? itemsIn(words, found.index + 1) : placed ? itemsIn(words, placed.index + 1) : undefined;
  if (at === undefined) return;
  const [subject, ...others] = phrases.findLast(({ phrase }) => phrase.to <= at)?.people ?? [];
  const names = placed
    ? items
        .slice(at)
        .flatMap((item) => (item.type === 'name' ? [item.name] : []))
        .slice(0, 2)
    : listedNames(items, itemsIn(words, (found?.index ?? 0) + (found?.[0].length ?? 0)), roster).names;
  if (!subject || others.length > 0 || names.length === 0) return;
  const named = names.map((name) => nameReferent(reading, name));
  // Of "Father is one of three: Al, Bea and Cy" he is one himself.
  const isAmongThem = subject.names.length === 0 && names.length === numberOf(found?.[1] ?? '');
  const people = [...new Set(isAmongThem ? named : [subject, ...named])];
  if (isAmongThem) claimParents(reading, parentsSaid(reading, subject), named, 'children');
  noteSpoken(reading, people, reading, false);
  claimSiblings(reading, people, {
    start: items[at]?.start ?? reading.start,
    end: items.at(-1)?.end ?? reading.end,
  });
}

/** The one or two whom the sentence says are somebody's parents. */
function parentsSaid(reading: Reading, child: Referent): readonly Referent[] {
  const said = latestOf(reading).filter(
    ({ kind, to, start, polarity }) =>
      kind === 'parent' && to === child && start >= reading.start && polarity === 'stated',
  );
  const parents = [...new Set(said.map(({ from }) => from))];
  return parents.length > 2 ? [] : parents;
}

/** Every two of them are brother or sister. */
export function claimSiblings(
  reading: Reading,
  people: readonly Referent[],
  place: { readonly start: number; readonly end: number },
): void {
  const kin = kinTerm('siblings').find(({ kind }) => kind === 'sibling');
  if (kin) claimReciprocal(reading, people, kin, place, { kin: { term: 'sibling' } }, stated(reading));
}
