/** Children told one after another, a sentence each: "Three children. Yara, eldest, lives here. Sami is at sea. …", "Next is Esi, and then Ama", "Al is the first son. Cy is the third." */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import { topicOf } from '../people/topic-of.ts';
import { claimParents } from '../claim-parents.ts';
import { namelessWords } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import { numberOf } from '../phrases/number-words.ts';
import { nameReferent } from '../people/name-referent.ts';
import type { Placed } from '../phrases/placed.ts';
import { noteSpoken, type Reading } from '../reading.ts';
import { namesOfClauses } from './clause-names.ts';
import { listedNames, roster } from '../phrases/listed-names.ts';
import { claimSiblings } from './rosters.ts';
import { latestOf, unionOf } from '../people/unions.ts';

/** The brothers and sisters being told, from sentence to sentence. */
export interface BirthOrder {
  readonly parents: readonly Referent[];
  readonly members: readonly Referent[];
  /** How many were announced. */
  readonly wanted?: number;
  /** How many they are, the first of them told with the count. */
  readonly size?: number;
  /** The sentence that told of one last. */
  readonly sentence: number;
}

const children = '(?:children|kids|chn|bairns|weans|sons|daughters|girls|boys|siblings|of them|of us)';
const announced = new RegExp(
  anyOf(
    String.raw`^(?:there (?:are|is|'s|were) )?(two|three|four|five|six|seven|eight|[2-8]) ${children}(?: (?:together|in all|altogether|in total|in the (?:home|house|family|household)))? ?\.?$`,
    inSequence(
      `^(?:all|the|her|his|their|both|NAME 's)(?: (?:of )?the)? (two|three|four|five|six|seven|eight|[2-8]) ${children} `,
      String.raw`(?:were|are|have|had|seem|seemed|appeared|came|live|lived|go|went|presented)\b(?!.*NAME)`,
    ),
  ),
);
const next = new RegExp(
  [
    // "The eldest is Al", "her younger sister, Bea".
    inSequence(
      String.raw`^(?:\( \w{1,3} \) )?(?:the |her |his |their |and )?`,
      anyOf(
        'next|first|eldest|oldest|elder|older|second|third|fourth|fifth|sixth|seventh|youngest|younger|last',
        'middle|others?',
      ),
      '(?: (?:one|two|three|child|son|daughter|boy|girl|sister|brother))? (?:(?:is|was|are|were|comes|came|being)(?: called)?|[,(]) NAME',
    ),
    "^(?:and )?then (?:comes |came |there is |there's )?NAME",
    // "Of the younger two, only Di is here."
    "^of the (?:younger|older|elder|other|others|rest)(?: (?:ones?|two|three|brothers|sisters|siblings|children))?(?: ,)?(?: only| just)? NAME (?!')",
  ].join('|'),
);
const ranked =
  /^(?:NAME|he|she) (?:is|was|'s) (?:the )?(?:first|eldest|oldest|second|third|fourth|fifth|middle|youngest|last)(?: (?:son|daughter|child|one|born|boy|girl))?(?: [.,;]|$)/;
const amid = /^between them (?:is|was|comes|came) (?:a |an |the |his |her )?(?:sister|brother) [,:] NAME/;
const counted = new RegExp(
  inSequence(
    String.raw`\b(?:eldest|oldest|youngest|elder|older|younger|first|second|third|fourth|fifth|middle|one) of (?:(?:NAME 's|his|her|their|the) )?`,
    '(two|three|four|five|six|seven|eight|[2-8])(?: (?:children|sisters|brothers|girls|boys|siblings|daughters|sons))?',
    '(?: (?:to|of|born to) [^:;,]*)? ?(?:[.,;]|and )',
  ),
);
const farthest = 12;
/** More than a family has: who is told after so many begins another row. */
const most = 12;

/** Goes on with the children told before, or begins to. */
export function readBirthOrder(reading: Reading, items: readonly Item[], phrases: readonly Placed[]): void {
  if (reading.otherFamily) return;
  const { discourse, sentence } = reading;
  const words = namelessWords(items);
  const number = announced
    .exec(words)
    ?.slice(1)
    .find((found) => found !== undefined);
  if (number !== undefined) {
    const wanted = numberOf(number) ?? 0;
    discourse.birthOrder = { parents: parentsMeant(reading), members: [], wanted, size: wanted, sentence };
    return;
  }
  const count = counted.exec(words);
  const among = count?.[1];
  const [member, ...others] = among === undefined ? [] : subjectOf(phrases);
  if (among !== undefined && member && others.length === 0) {
    const parents = latestOf(reading).flatMap(({ kind, from, to, polarity, start }) =>
      kind === 'parent' && to === member && polarity === 'stated' && start >= reading.start ? [from] : [],
    );
    const size = numberOf(among) ?? 0;
    const told = { parents: [...new Set(parents)], members: [member], size, sentence };
    discourse.birthOrder = parents.length > 0 ? { ...told, wanted: size } : told;
    const end = (count?.index ?? 0) + (count?.[0].length ?? 0);
    goOn(reading, discourse.birthOrder, nextInSentence(reading, items, words.slice(0, end)));
    return;
  }
  const before = discourse.birthOrder;
  const first = eldestOf(reading, words);
  if (first) discourse.birthOrder = { ...first, sentence };
  else if (before) goOn(reading, before, membersHere(reading, items, phrases, words, before));
  else if (ranked.test(words))
    discourse.birthOrder = { parents: [], members: rankedHere(reading, items, phrases), sentence };
}

/** "Bea is oldest, then Al, then Cy himself": brothers and sisters in one sentence; else its subject alone. */
function rankedHere(reading: Reading, items: readonly Item[], phrases: readonly Placed[]): readonly Referent[] {
  const { names } = items[0]?.type === 'name' ? listedNames(items, 0, roster) : { names: [] };
  if (names.length < 2 || !items.some(({ lower }) => lower === 'then')) return subjectOf(phrases);
  const people = names.map((name) => nameReferent(reading, name));
  claimSiblings(reading, people, reading);
  return people;
}

/** Whose children a bare count is of: the two or the one whom the sentences before were about. */
function parentsMeant(reading: Reading): readonly Referent[] {
  const { discourse, sentence } = reading;
  const child = kinTerm('child')[0];
  const last = discourse.recent.findLast(({ subject, sentence: where }) => subject && sentence - where <= 2);
  const isCouple =
    last?.people.length === 2 &&
    last.people.every(({ childId, young, professional }) => !childId && !young && !professional);
  return isCouple ? last.people : child ? unionOf(reading, topicOf(reading, [], child, true)) : [];
}

/** "Her eldest is Kofi": whom a claim of this sentence makes the eldest, with the parents. */
function eldestOf(reading: Reading, words: string): Omit<BirthOrder, 'sentence'> | undefined {
  if (
    !/\b(?:eldest|oldest|first ?born|first (?:child|son|daughter))(?: (?:child|son|daughter|boy|girl|one))? (?:is|was)(?: also)? NAME/.test(
      words,
    )
  )
    return undefined;
  const said = latestOf(reading).filter(
    ({ kind, polarity, start }) => kind === 'parent' && polarity !== 'denied' && start >= reading.start,
  );
  const child = said.at(-1)?.to;
  return (
    child && { parents: [...new Set(said.flatMap(({ from, to }) => (to === child ? from : [])))], members: [child] }
  );
}

/** "Ann is the elder of Bea's two girls; the younger, Cy, …": whom the sentence names after the words `told`, one for each item. */
function nextInSentence(reading: Reading, items: readonly Item[], told: string): readonly Referent[] {
  const rest = items.slice(told.trim().split(' ').length);
  const begin = rest.findIndex(({ type }) => type === 'name');
  return next.test(namelessWords(rest))
    ? listedNames(rest, begin, roster).names.map((name) => nameReferent(reading, name))
    : [];
}

function subjectOf(phrases: readonly Placed[]): readonly Referent[] {
  const people = phrases[0]?.people ?? [];
  return people.length === 1 ? people : [];
}

/** Who of them this sentence tells of; `undefined` where it goes on about something else. */
function membersHere(
  reading: Reading,
  items: readonly Item[],
  phrases: readonly Placed[],
  words: string,
  { wanted, size, members, sentence }: BirthOrder,
): readonly Referent[] | undefined {
  const begin = items.findIndex(({ type }) => type === 'name');
  const near = reading.sentence - sentence;
  const all = near === 1 && begin === 0 ? allToldHere(reading, items, members) : [];
  if (all.length > 1 && all.length + members.length === size) return all;
  if (wanted !== undefined && members.length < wanted)
    return near === 1 && begin === 0 && /^NAME (?:[,(.]|is|was|who|has|lives|\d)/.test(words)
      ? subjectOf(phrases)
      : undefined;
  if (near <= 2 && (ranked.test(words) || amid.test(words)))
    return amid.test(words)
      ? listedNames(items, begin, roster).names.map((name) => nameReferent(reading, name))
      : subjectOf(phrases);
  return near <= farthest && next.test(words)
    ? listedNames(items, begin, roster).names.map((name) => nameReferent(reading, name))
    : undefined;
}

/** "Al is nine, Bea seven and Cy two", "Al, Bea and Cy were in bed": whom the sentence is about, one after another. */
function allToldHere(reading: Reading, items: readonly Item[], members: readonly Referent[]): readonly Referent[] {
  const [listed, told] = [listedNames(items, 0, roster).names, namesOfClauses(items, 0)];
  const people = (listed.length > told.length ? listed : told).map((name) => nameReferent(reading, name));
  return [...new Set(people)].filter((person) => !members.includes(person));
}

function goOn(reading: Reading, order: BirthOrder, found: readonly Referent[] | undefined): void {
  const { discourse, sentence } = reading;
  if (!found) {
    if (order.wanted !== undefined && order.members.length < order.wanted) delete discourse.birthOrder;
    return;
  }
  const more = found.filter((person) => !order.members.includes(person) && !order.parents.includes(person));
  const members = [...order.members, ...more];
  if (members.length > most) {
    delete discourse.birthOrder;
    return;
  }
  discourse.birthOrder = { ...order, members, sentence };
  if (more.length > 0 && members.length > 1) noteSpoken(reading, members, reading, false);
  const told = order.wanted === undefined ? more : members.length === order.wanted ? members : [];
  const isAnnounced = order.members.length === 0 && order.wanted !== undefined;
  const ofCase = isAnnounced && members.some(({ childId }) => childId !== undefined);
  if (order.parents.length > 0 && !ofCase) claimParents(reading, order.parents, told, 'children');
  else if (order.wanted !== undefined && told.length > 0) claimSiblings(reading, members, reading);
  else for (const [at, one] of told.entries()) claimWith(reading, one, [...order.members, ...told.slice(0, at)]);
}

/** Those before are each other's brothers and sisters by their own sentences. */
function claimWith(reading: Reading, one: Referent, before: readonly Referent[]): void {
  for (const other of before) claimSiblings(reading, [other, one], reading);
}
