/** The words that say of somebody "no kin of theirs": "not related to", "no relation", "nothing to", "not the children's family", and of whom. */
import type { Referent } from '../../parsed-document.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import { isCopulaWord } from '../phrases/negation.ts';
import { ownPhrase } from '../phrases/own-phrase.ts';
import { ownersDenied } from './owners-denied.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';

const unrelated = /^(related|unrelated|relations?|relatives?|kin|family|blood|kith)$/;
/** "Isn't Ivy's anything", "not her step-anything". */
const anything = /^(?:step-?|half-?)?(?:anything|owt)$/;
const nothing = /^(nothing|nowt|nobody)$/;
const passed =
  /^(at|all|whatsoever|whatever|by|in|through|blood|really|actually|relation|relative|member|to do|do|of)$/;

/** Of whom it is said, where the words say that: "related to these children", "no blood of mine". */
interface Unrelated {
  readonly owners?: readonly Referent[];
  /** "She isn't one", "not really": nothing is denied but what she is called. */
  readonly onlyCalled?: true;
  /** "Not step anything to them". */
  readonly onlyStep?: true;
  /** "She isn't.": what the sentences before said is left to them. */
  readonly unsaid?: true;
}

/** "Nothing to Idris", "he is nowt to her": where "nothing" is said of somebody, and not "nothing to report". */
export function isNothingTo(items: readonly Item[], at: number): boolean {
  if (!nothing.test(items[at]?.lower ?? '')) return false;
  const before = items[at - 1];
  return before === undefined || isCopulaWord(before) || /^(and|but|,|\.|["“(:–—-])$/.test(before.lower);
}

/** What the words at item `at` say; `undefined` where they are no such words. */
export function unrelatedAt(
  reading: Reading,
  items: readonly Item[],
  phrases: readonly Placed[],
  at: number,
): Unrelated | undefined {
  const word = items[at]?.lower ?? '';
  const tie = namedTie(items, at);
  if (tie !== undefined) {
    const people = toWhom(reading, items, phrases, tie);
    return people ? { owners: people } : undefined;
  }
  if (isOfFamily(items, at)) return {};
  if (isUnsaid(items, at)) return { onlyCalled: true, unsaid: true };
  const owners = ownersStated(reading, items, phrases, at);
  if (owners) return { owners };
  const isStep = word.startsWith('step') || items[at - 1]?.lower === 'step';
  if (anything.test(word) && items[at + 1]?.lower === 'to') {
    const people = toWhom(reading, items, phrases, at);
    return people && { owners: people, ...(isStep ? { onlyStep: true } : {}) };
  }
  if (/^(one|really)$/.test(word) && /^([.,;!")”]|and|but|,)$/.test(items[at + 1]?.lower ?? '.'))
    return { onlyCalled: true };
  return unrelated.test(word) || nothing.test(word) ? saidOfNoun(reading, items, phrases, at) : undefined;
}

/** "Not Ivy's family", "not her anything": of whom it is said stands before the noun. */
function ownersStated(
  reading: Reading,
  items: readonly Item[],
  phrases: readonly Placed[],
  at: number,
): readonly Referent[] | undefined {
  const owned = phrases.find(({ phrase }) => phrase.from === at);
  const afterOwner = owned && items[owned.phrase.to]?.type === 'possessive' ? owned.phrase.to + 1 : owned?.phrase.to;
  const noun = items[afterOwner ?? at]?.lower ?? '';
  if (owned && (unrelated.test(noun) || anything.test(noun))) return ownersDenied(reading, owned);
  const owner = items[at - 1];
  if (owner?.type !== 'pronoun' || !anything.test(items[at]?.lower ?? '')) return undefined;
  const head = { type: 'pronoun', pronoun: { ...owner.pronoun, possessive: false } } as const;
  const said = phrases.filter(({ phrase }) => phrase.to < at).flatMap(({ people = [] }) => people);
  const allowed = (one: Referent) => !said.includes(one);
  return ownersDenied(reading, { phrase: { ...owner, from: at - 1, to: at, head } }, { allowed });
}

/** "No relation", "not family of hers", "nothing to Ivy", where the noun says that somebody is no kin. */
function saidOfNoun(
  reading: Reading,
  items: readonly Item[],
  phrases: readonly Placed[],
  at: number,
): Unrelated | undefined {
  const [word, next] = [items[at]?.lower ?? '', items[at + 1]?.lower ?? ''];
  // "Has no family here", "there is no family": of nobody is it said that they are not kin.
  if (/^(family|blood)$/.test(word) && items[at - 1]?.lower === 'no' && !isSaidOf(items, at - 1)) return undefined;
  if ((word === 'blood' || items[at - 1]?.lower === 'blood') && isByMarriage(items)) return undefined;
  // "Not family friends", "not a family member": only the latter says so.
  const isAdjective =
    items[at + 1]?.type === 'word' && /^\p{L}/u.test(next) && !/^(member|to|of|at|and|but|or|by|in)$/.test(next);
  if (word === 'family' && isAdjective) return undefined;
  const owners = toWhom(reading, items, phrases, at);
  // "Somebody whom he isn't related to" is not the person before.
  const isGap = /^(to|of)$/.test(next) && !owners;
  if (!owners && (isGap || nothing.test(word))) return undefined;
  return owners ? { owners } : {};
}

/** "Not a blood uncle, only by marriage", "a step-cousin, hence no blood relation": only blood is denied. */
function isByMarriage(items: readonly Item[]): boolean {
  return items.some(({ lower }) => /^(?:married|marriage|step-?\p{L}+)$/u.test(lower));
}

/** "No biological relationship to Rosa", "no blood tie with them": the noun, whose adjectives may have been passed over. */
function namedTie(items: readonly Item[], at: number): number | undefined {
  const noun = [at, at + 1].find((place) =>
    /^(relationships?|connections?|links?|ties?)$/.test(items[place]?.lower ?? ''),
  );
  const before = items[(noun ?? 0) - 1]?.lower ?? '';
  return noun !== undefined && /^(biological|family|familial|blood|genetic|kinship)$/.test(before) ? noun : undefined;
}

/** "Not a member of the family". */
function isOfFamily(items: readonly Item[], at: number): boolean {
  return /^(?:a )?member of (?:the|our|their|his|her|this) family\b/.test(
    items
      .slice(at, at + 5)
      .map(({ lower }) => lower)
      .join(' '),
  );
}

/** "They call her Nan but she isn't": the denial ends with its verb. */
function isUnsaid(items: readonly Item[], at: number): boolean {
  const isEnd = /^[.;!")”]$/.test(items[at]?.lower ?? '.');
  const [subject, verb, not] = items.slice(Math.max(0, at - 3), at);
  return isEnd && subject?.type === 'pronoun' && isCopulaWord(verb) && /^(not|n't)$/.test(not?.lower ?? '');
}

/** "She's no blood", "(no family)", ", no relation": after a verb of being or where a remark begins. */
function isSaidOf(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return before !== undefined && (isCopulaWord(before) || /^[,(–—-]$/.test(before.lower));
}

/** "Related to them", "to either child", "to any of us": of whom it is said goes without saying. */
const all =
  /^(?:(?:either|any|both|all|neither)(?: (?:of )?(?:them|us|these|the (?:two|three|children|kids)|child))?|them(?: both| all)?)(?: [.,;!?"”)]|$)/;

/** "Related to these children", "relation of Ann's", "nothing to do with us". */
function toWhom(
  reading: Reading,
  items: readonly Item[],
  phrases: readonly Placed[],
  at: number,
): readonly Referent[] | undefined {
  const to = items.findIndex((item, place) => place > at && /^(to|of|with)$/.test(item.lower));
  if (to === -1 || !items.slice(at + 1, to).every(({ lower }) => passed.test(lower) || lower === 'to'))
    return undefined;
  const after = wordsOf(items, to + 1, to + 6);
  if (/^these(?: (?:two|three|four|five))?(?: [.,;!?"”)]|$)/.test(after)) return reading.discourse.children;
  const last = items[to + 1]?.lower === 'do' && items[to + 2]?.lower === 'with' ? to + 2 : to;
  const own = ownPhrase(items, last + 1);
  const placed = own ? { phrase: own } : phrases.find(({ phrase }) => phrase.from === last + 1);
  const people = placed && ownersDenied(reading, placed);
  if (all.test(after) && (people === undefined || people.length === 0)) return reading.focus;
  return people && people.length > 0 ? people : undefined;
}
