/** Kin told of together first and by name after: "Mum's got two brothers. They're Al and Cy.", "with her two boys. The boys, Al and Cy, …", "They have three children. The eldest, Bea, …. Next comes Cy." */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import { kinTerm, type KinReading } from '#graph/kinship/kin-term.ts';
import type { NameSpan, Referent } from '../../parsed-document.ts';
import { coParentAt, withCoParent } from '../couples/co-parents.ts';
import { claimTie, type Tie } from '../claim-tie.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import { numberOf } from '../phrases/number-words.ts';
import { nameReferent } from '../people/name-referent.ts';
import { sexFits } from '../people/plausible.ts';
import type { KinHead, NounPhrase } from '../phrases/noun-phrase.ts';
import { stated, type Reading } from '../reading.ts';
import { isApposedLater } from './apposed-later.ts';
import { areOthers } from './are-others.ts';
import { isChildOf } from './is-child-of.ts';
import { namesOfClauses } from './clause-names.ts';
import { listedNames, roster } from '../phrases/listed-names.ts';

/** Several kin of somebody whom nothing has named so far. */
export interface AnnouncedKin {
  readonly kin: KinReading;
  readonly owners: readonly Referent[];
  readonly head: Tie['head'];
  /** How many, where the words say it. */
  readonly wanted: number | undefined;
  /** The sentence that told of one of them last. */
  readonly sentence: number;
  /** Where the words stand that announce them. */
  readonly end: number;
  readonly members: readonly Referent[];
  /** Each named as the subject of a clause of its own, which is enough once they are as many as were announced. */
  readonly waiting: readonly { readonly person: Referent; readonly claim: () => void }[];
}

const naming =
  /^(?:there (?:is|'s|are|'re|was|were)(?= $)|(?:they|these|those|the \w+ ones?) (?:are|'re|were)|(?:their )?names (?:are|were)|called)(?: called| named)? /;
const counting = /^there(?: are| ?'s| is| were| ?'re) (?:(?:only|just|also) )?(\w+)(?: of them)? [:,–—-] $/;
/** "The eldest, Bea,", "the younger is Cy", "next come Al and Bea". */
const ranked = new RegExp(
  inSequence(
    '^(?:and )?(?:(?:the|her|his|their|of these ,?) )?',
    anyOf(
      'eldest|oldest|elder|older|first|second|third|fourth|middle|next|then|other|youngest|younger|last|one',
      'another',
    ),
    String.raw`(?: of them| (?:one|two|child|son|daughter|boy|girl|brother|sister)){0,2}(?: (?:is|are|was|being|comes?|came|called|named)| ,| \()* $`,
  ),
);
/** "The boys, Al and Cy,", "those two girls are Bea and Di". */
const together =
  /^(?:(?:the|those|these|both|her|his|their|of|all) )+(?:(?:two|three|four|five|six|[2-6]) )?(\p{L}+)(?: (?:are|were)(?: called)?| [,:(])? $/u;
/** "They've four boys; the eldest, Al, …", "has 3 bros, eldest Al", "three daughters, of whom Bea …". */
const goesOnToName = new RegExp(
  inSequence(
    anyOf(
      '[;:–—-] (?:the|their|her|his) (?:eldest|oldest|elder|youngest|younger|middle one)(?: (?:is|was))?,? ?(?:, )?',
      '[,(] (?:the )?(?:eldest|oldest|elder|youngest|younger)(?: being)? ',
      ', (?:one |two )?of whom(?: the (?:eldest|oldest|youngest))? ',
      '^(?:two|three|four|five|six|seven|eight|[2-8]) [,:–—-] (?:our )?',
    ),
    '$',
  ),
);
const joint = /^(?:[,;:–—-]|and|while|but)$/;
const farthest = 2;

/** Notes that somebody has several of a kin. */
export function announce(
  { discourse, sentence }: Reading,
  kin: KinReading,
  owners: readonly Referent[],
  head: Tie['head'] & Pick<KinHead, 'count'>,
  { end }: Pick<NounPhrase, 'end'>,
  named: readonly Referent[] = [],
): void {
  if (kin.path === undefined || owners.length === 0 || (head.count < 2 && !kin.plural)) return;
  const waiting = named.map((person) => ({ person, claim: () => undefined }));
  const wanted = head.count < 2 ? undefined : head.count;
  const told = discourse.announced?.sentence === sentence ? discourse.announced : undefined;
  const isBoth = told !== undefined && told.wanted === undefined && wanted === undefined && isOtherSex(told.kin, kin);
  discourse.announced = {
    kin: isBoth ? ofEitherSex(kin) : kin,
    owners,
    head,
    wanted,
    sentence,
    end,
    members: [],
    waiting,
  };
}

/** "Ann has three.": of her children. */
export function announceChildren(reading: Reading, parents: readonly Referent[], count: number): void {
  const term = 'children';
  const kin = kinTerm(term).find(({ path }) => path?.length === 1);
  if (kin) announce(reading, kin, parents, { kin: { term }, count }, reading);
}

/** "Brothers and sisters", "sons and daughters". */
function isOtherSex(one: KinReading, other: KinReading): boolean {
  return one.path?.[0]?.step === other.path?.[0]?.step && one.sex !== other.sex;
}

function ofEitherSex(kin: KinReading): KinReading {
  const { path = [] } = kin;
  return { ...kin, sex: 'unknown', path: path.map((step) => ({ ...step, sex: 'unknown' })) };
}

/** Names whom a sentence announced, up to their number. */
export function readAnnouncedKin(reading: Reading, items: readonly Item[]): void {
  const { announced } = reading.discourse;
  if (!announced || reading.sentence - announced.sentence > farthest) return;
  const begin = items.findIndex(({ type, start }) => type === 'name' && start >= announced.end);
  if (begin === -1) return;
  if (nameByClauses(reading, items, announced, begin)) return;
  const words = `${wordsOf(items, 0, begin)} `;
  const { names, past } = listedNames(items, begin, roster);
  const isLater = reading.sentence > announced.sentence;
  const isList = () =>
    isNext(reading, announced) &&
    !tellsOfOwnChildren(items, begin, past) &&
    isBareList(announced, words, names, items.slice(past));
  const isSaidHere = () =>
    goesOnToName.test(words) || isApposedLater(announced, items, { begin, past, count: names.length });
  if (!(isLater ? namesThem(announced, words) || isList() : isSaidHere())) return;
  const other = isChildOf(announced.kin) ? coParentAt(reading, items, past) : undefined;
  nameThem(reading, other ? { ...announced, owners: withCoParent(announced.owners, other.people) } : announced, names);
  nameNextByRank(reading, items, past);
}

/** "… the eldest, Al, is at sea and the youngest, Cy, is at college": who is told by rank in a later clause of the sentence. */
function nameNextByRank(reading: Reading, items: readonly Item[], from: number): void {
  for (const [at, item] of items.entries()) {
    const { announced } = reading.discourse;
    if (!announced || at <= from || item.type !== 'name') continue;
    const clause = items.findLastIndex(
      ({ lower }, here) =>
        here > from && here < at && /^(?:the|one|another)$/.test(lower) && joint.test(items[here - 1]?.lower ?? ''),
    );
    const words = clause === -1 ? '' : `${wordsOf(items, clause, at)} `;
    if (isRanked(words, announced.kin)) nameThem(reading, announced, [item.name]);
  }
}

/** No line or paragraph stands between. */
function isNext({ sentence, text, start }: Reading, announced: AnnouncedKin): boolean {
  return sentence - announced.sentence === 1 && !text.slice(announced.end, start).includes('\n');
}

/** "Al is married and lives in Hull; one daughter, Bea": she is his, and no next one of the row. */
function tellsOfOwnChildren(items: readonly Item[], from: number, to: number): boolean {
  const words = wordsOf(items, from, to);
  const told = words.search(/(?:^| )(?:is|was|has|lives|lived|married|works) /);
  return told !== -1 && ownChildren.test(words.slice(told));
}

const ownChildren =
  /[;,] (?:and |with )?(?:an?|one|two|three|four|\d) (?:sons?|daughters?|child|children|boys?|girls?|lads?|kids?) /;

/** The names of a sentence that lists them and says nothing else, "Al, Bea and our Cy.", or of one that goes on such a list, "Our Al, what's at sea. Our Bea." */
function isBareList(
  { wanted, members }: AnnouncedKin,
  words: string,
  names: readonly NameSpan[],
  rest: readonly Item[],
): boolean {
  if (!/^(?:(?:well|and|there'?s|there|is|our) |[,:–—-] )*$|^ $/.test(words)) return false;
  if (wanted === undefined) return false;
  const isAll = names.length + members.length === wanted;
  return /\bour $/.test(words) || (isAll && rest.every(({ lower }) => /^[.,;!?"”)]$/.test(lower)));
}

/** Whether the words before a name say that those announced are named. */
function namesThem({ kin, wanted }: AnnouncedKin, words: string): boolean {
  // "Her parents came. The elder, Al, …" is no parent.
  if (naming.test(words) || (isRanked(words, kin) && kin.path?.at(-1)?.step !== 'parent')) return true;
  const number = counting.exec(words)?.[1];
  if (number !== undefined) return wanted === undefined || numberOf(number) === wanted;
  const noun = together.exec(words)?.[1];
  return noun !== undefined && isSaidOf(noun, kin);
}

/** "The eldest, Al"; of two sisters "one daughter, Bea" is none. */
function isRanked(words: string, kin: KinReading): boolean {
  if (!ranked.test(words)) return false;
  const noun = /\b(?:child|son|daughter|boy|girl|brother|sister)\b/.exec(words)?.[0];
  return noun === undefined || isSaidOf(noun, kin);
}

/** "The boys" are sons, "the sisters" sisters. */
function isSaidOf(noun: string, { path = [], sex }: KinReading): boolean {
  const one = noun.replace(/(?<=\p{L}{2})s$/u, '');
  return [...kinTerm(noun), ...kinTerm(one)].some(
    (reading) =>
      reading.path?.at(-1)?.step === path.at(-1)?.step &&
      (reading.sex === sex || reading.sex === 'unknown' || sex === 'unknown'),
  );
}

function nameThem(reading: Reading, announced: AnnouncedKin, names: readonly NameSpan[]): void {
  const { kin, owners, head, members, wanted } = announced;
  const people = names.map((name) => nameReferent(reading, name)).filter((person) => !members.includes(person));
  const isOfCase = (person: Referent) => person.childId !== undefined && !isChildOf(kin);
  const all = [...members, ...people];
  if (people.length === 0 || (wanted !== undefined && all.length > wanted)) return;
  if (people.some((person) => owners.includes(person) || isOfCase(person))) return;
  goOn(reading, { ...announced, members: all, waiting: [] });
  for (const person of people)
    claimTie(reading, { person, anchors: owners, kin, phrase: reading, head, manner: stated(reading) });
}

/** "Al drinks and Cy is at sea.": as many as were announced, whom nothing was said of before, each the subject of a clause. */
function nameByClauses(reading: Reading, items: readonly Item[], announced: AnnouncedKin, begin: number): boolean {
  const { kin, owners, head, members, waiting, sentence } = announced;
  const [words, isSame] = [wordsOf(items, 0, begin), sentence === reading.sentence];
  const wanted = announced.wanted ?? numberOf(counting.exec(`${words} `)?.[1] ?? '');
  if (wanted === undefined || members.length > 0 || !mayLead(words, isSame, waiting.length > 0)) return false;
  const subjects = namesOfClauses(items, begin);
  if (areOthers(reading, items, subjects, isChildOf(kin))) return false;
  const people = [...new Set(subjects.map((name) => nameReferent(reading, name)))];
  const isNew = (person: Referent) =>
    sexFits(person, kin.sex) &&
    (person.childId === undefined
      ? person.places.every(({ start }) => start >= Math.min(reading.start, announced.end))
      : isChildOf(kin));
  if (people.length === 0 || waiting.length + people.length > wanted || !people.every(isNew)) return false;
  const all = [
    ...waiting,
    ...people.map((person) => ({
      person,
      claim: () => claimTie(reading, { person, anchors: owners, kin, phrase: reading, head, manner: stated(reading) }),
    })),
  ];
  if (all.length === wanted) {
    for (const { claim } of all) claim();
    goOn(reading, { ...announced, members: all.map(({ person }) => person), waiting: [] });
    return true;
  }
  if (!isSame) goOn(reading, { ...announced, waiting: all });
  return false;
}

/** Nothing stands before the first name, or only "there are two:"; in the sentence that announces them, "of her two brothers," or "has two boys, Al is nine and". */
function mayLead(words: string, isSame: boolean, isBegun: boolean): boolean {
  if (isSame && isBegun) return !/[.;]/.test(words);
  if (isSame) return /^of [^.;]+ ,$|(?:has|have|had|got|are|'s) [^.;,]+[,:–—-]$/.test(words);
  return words === '' || counting.test(`${words} `);
}

function goOn({ discourse, sentence }: Reading, announced: AnnouncedKin): void {
  if (announced.members.length === announced.wanted) delete discourse.announced;
  else discourse.announced = { ...announced, sentence };
}
