/** The phrases of a sentence in order, with what they share: a possessor ("Orla's mum and dad"), a plural verb ("he and Karen are"). */
import { lastApart, ownsFiles } from './apart-phrases.ts';
import type { Item } from './items.ts';
import { afterAge, afterCalling, listFrom, namesBeside, namesFrom } from './names-beside.ts';
import { wordsOf } from './item-words.ts';
import type { KinHead, NounPhrase } from './noun-phrase.ts';
import { nounPhraseAt } from './noun-phrase-at.ts';
import { isInLabel } from './label-phrases.ts';

export function sentencePhrases(items: readonly Item[]): readonly NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let at = 0;
  while (at < items.length) {
    const phrase = nounPhraseAt(items, at);
    const whole = phrase && withSharedOwner(items, phrases.at(-1), phrase);
    const pair = whole && namedPair(items, phrases.at(-1), whole);
    if (pair) phrases.splice(-1, 1, ...pair);
    else if (whole && !isPassedOver(items, whole)) {
      const first = withOwnerAfter(items, phrases.at(-1), whole);
      if (first) phrases.splice(-1, 1, first);
      phrases.push(...lastApart(items, whole));
    }
    at = pair ? pair[1].to : whole ? afterCalled(items, whole) : at + 1;
  }
  return groupSubjects(items, phrases);
}

/** Words that mean nobody here. */
function isPassedOver(items: readonly Item[], phrase: NounPhrase): boolean {
  const isOfLabel = phrase.head.type === 'kin' && isInLabel(items, phrase.from, phrase.to);
  return (
    (isOfLabel && phrase.head.names.length === 0 && !phrase.head.anchor) ||
    ownerUnknown(items, phrase) ||
    isCalledSo(items, phrase) ||
    isWordSaid(items, phrase) ||
    ownsFiles(items, phrase)
  );
}

/** "Derek and his wife": nothing but "and" between two phrases, or an age or a closing bracket before it. */
export function joinedByAnd(items: readonly Item[], left: NounPhrase, right: NounPhrase): boolean {
  return /^(and|&|\+|\/)( also| later| so| therefore| thus| hence)?$/.test(between(items, left, right));
}

/** "A son, Al, 9, a daughter, Bea, and a boy": the "and" may stand after a comma, and before a further one with its name there is only that. */
export function listedWith(items: readonly Item[], left: NounPhrase, right: NounPhrase): boolean {
  const words = between(items, left, right);
  const { head } = right;
  const further = head.type === 'kin' && !head.anchor && head.determiner !== 'none' && head.names.length > 0;
  return /^(, )?(and|&|\+|\/)( also| later| so| therefore| thus| hence)?$/.test(words) || (further && words === ',');
}

/** The words between two phrases, without an age or a bracket. */
function between(items: readonly Item[], left: NounPhrase, right: NounPhrase): string {
  const words = items.slice(afterAge(items, left.to), right.from).map((item) => item.lower);
  const plain = words.join(' ').replace(/^(\) |\( [^()]*\) )/, '');
  return withoutCalling(items, right, plain.replace(apposed, 'and'));
}

/** "John Low, a joiner in Leeds, and his wife": what somebody is, between commas, up to the "and". */
const apposed =
  /^, (?:an?|the|then|now|formerly) (?:(?!is |was |has |had |who |are |were |that )[\p{L}’'-]+ ){1,8}, and$/u;

/** "Ann Low and the singer Bob Hay": what somebody does, before their name. */
function withoutCalling(items: readonly Item[], right: NounPhrase, words: string): string {
  const [joint, article, ...rest] = words.split(' ');
  if (right.head.type !== 'names' || rest.length === 0 || !/^(the|an?)$/.test(article ?? '')) return words;
  const from = right.from - rest.length - 1;
  return afterCalling(items, from) === right.from ? (joint ?? '') : words;
}

/** "the caretaker's sister": a possessor that is no phrase of ours leaves the kin word without one, and it must not get another. */
function ownerUnknown(items: readonly Item[], { from, head }: NounPhrase): boolean {
  if (head.type !== 'kin' || items[from - 1]?.type !== 'possessive') return false;
  return head.anchor === undefined || head.anchor.from > from;
}

/** "Orla's mum Jo, dad Ali and brother Ben": kin words in a row have the first one's possessor; a husband or wife is that of the person before. */
function withSharedOwner(items: readonly Item[], before: NounPhrase | undefined, phrase: NounPhrase): NounPhrase {
  if (!before || phrase.head.type !== 'kin' || phrase.head.anchor) return phrase;
  const { determiner, names, kin } = phrase.head;
  const letters = kin.readings.every(({ register }) => register === 'abbreviation');
  const title = names.length > 0 && !letters && /^\p{Lu}/u.test(kin.term);
  if (determiner !== 'none' || title || !inOneRow(items, before, phrase)) return phrase;
  const couple = kin.readings.every((reading) => reading.path?.[0]?.step === 'partner');
  const anchor = couple ? partnered(before) : before.head.type === 'kin' ? before.head.anchor : undefined;
  return anchor ? owned(items, phrase, phrase.head, anchor) : phrase;
}

/** "Mother and father of Ann": the "of" after the second word is the first one's too, unless it has an article or a name of its own. */
function withOwnerAfter(
  items: readonly Item[],
  before: NounPhrase | undefined,
  { head, from, ...second }: NounPhrase,
): NounPhrase | undefined {
  if (before?.head.type !== 'kin' || head.type !== 'kin' || !head.anchor || head.anchor.from <= from) return undefined;
  const bare = !before.head.anchor && before.head.names.length === 0 && head.determiner === 'none';
  const isName =
    /^\p{Lu}\p{Ll}/u.test(before.head.kin.term) &&
    before.head.kin.readings.some(({ register }) => register === 'address');
  if (!bare || isName || !joinedByAnd(items, before, { ...second, head, from })) return undefined;
  return { ...before, head: { ...before.head, anchor: head.anchor } };
}

/** The phrase with its possessor: now a name between commas says who it is. */
function owned(items: readonly Item[], phrase: NounPhrase, head: KinHead, anchor: NounPhrase): NounPhrase {
  const plural = head.count > 1 || head.kin.readings.every((reading) => reading.plural);
  const beside = head.names.length > 0 ? undefined : namesBeside(items, phrase.to, { anchored: true, plural });
  if (!beside || beside.names.length === 0) return { ...phrase, head: { ...head, anchor } };
  const { names, to } = beside;
  return { ...phrase, to, end: items[to - 1]?.end ?? phrase.end, head: { ...head, anchor, names } };
}

/** "Jan's nan and grandad are Jo and Bob", "Jan's PGM/PGF: Jo and Bob", "Jan's aunt and uncle: Jo (Hull); Bob", "Jan's uncle and his wife, Bob and Jo,": two kin words and the two names that say who they are. */
function namedPair(
  items: readonly Item[],
  left: NounPhrase | undefined,
  right: NounPhrase,
): readonly [NounPhrase, NounPhrase] | undefined {
  if (left?.head.type !== 'kin' || right.head.type !== 'kin' || !joinedByAnd(items, left, right)) return undefined;
  const isPair = left.head.anchor ? right.head.anchor : left.head.determiner === 'a' && !right.head.anchor;
  if (left.head.names.length > 0 || !isPair) return undefined;
  // Of "PGM/PGF: Jo and Bob" the second word took the first name to itself.
  const mark = right.head.names.length === 0 ? right.to : right.to - 2;
  if (!/^([,:(–-]|are|were)$/.test(items[mark]?.lower ?? '')) return undefined;
  const { names, to } = items[mark]?.lower === ':' ? listFrom(items, mark + 1, true) : namesFrom(items, mark + 1);
  const [first, second, ...others] = names;
  if (!first || !second || others.length > 0) return undefined;
  const end = items[to - 1]?.end ?? right.end;
  return [
    { ...left, head: { ...left.head, names: [first] } },
    { ...right, to, end, head: { ...right.head, names: [second] } },
  ];
}

/** "And", or a comma between two kin words with names, or one that an "and" follows later in the row. */
function inOneRow(items: readonly Item[], before: NounPhrase, phrase: NounPhrase): boolean {
  if (listedWith(items, before, phrase)) return true;
  const comma = between(items, before, phrase) === ',';
  if (!comma || before.head.type !== 'kin' || phrase.head.type !== 'kin' || !before.head.anchor) return false;
  const named = before.head.names.length > 0 && phrase.head.names.length > 0;
  const next = items.slice(phrase.to, phrase.to + 2).map((item) => item.lower);
  return named || next.some((word) => /^(and|&)$/.test(word));
}

/** "Jan and husband Paul"; but in "Jan's daughter Amy and husband Paul" the husband is Jan's: a child has none. */
function partnered(before: NounPhrase): NounPhrase | undefined {
  const { head } = before;
  if (head.type === 'names') return head.names.length === 1 ? before : undefined;
  if (head.type === 'pronoun') return head.pronoun.possessive ? undefined : before;
  if (head.type !== 'kin') return undefined;
  if (!head.anchor) return before;
  const child = head.kin.readings.every((reading) => reading.path?.at(-1)?.step === 'child');
  return child ? head.anchor : before;
}

/** "A letter describing herself as grandmother". */
const ofThemselves = /^(?:describing|introducing|presenting|styling|naming) (?:himself|herself) as$/;

/** "whom the children call Father Ted": a name with its title, and no kin word. */
function isCalledSo(items: readonly Item[], { from, head }: NounPhrase): boolean {
  if (head.type === 'kin' && head.names.length === 0 && ofThemselves.test(wordsOf(items, Math.max(0, from - 3), from)))
    return true;
  // "Calls himself Rosa's uncle": nobody else is.
  if (/^(himself|herself|themselves|myself)$/.test(items[from - 1]?.lower ?? ''))
    return head.type === 'kin' && /^call(s|ed|ing)?$/.test(items[from - 2]?.lower ?? '');
  return (
    head.type === 'kin' &&
    head.names.length > 0 &&
    !head.anchor &&
    /^call(s|ed|ing)?$/.test(items[from - 1]?.lower ?? '')
  );
}

/** "Told him to say Daddy to Al", "answers to Daddy": the word somebody is called by. */
function isWordSaid(items: readonly Item[], { from, to, head }: NounPhrase): boolean {
  if (head.type !== 'kin' || head.anchor || head.names.length > 0 || head.determiner !== 'none') return false;
  const before = items.slice(Math.max(0, from - 2), from).map(({ lower }) => lower);
  const isSaid = /^(say|says|saying|said)$/.test(before.at(-1) ?? '') && items[to]?.lower === 'to';
  return isSaid || /^(answer|answers|answered|answering) to$/.test(before.join(' '));
}

/** "They call her auntie": the word one is called by says no kinship, so it is passed over. */
function afterCalled(items: readonly Item[], { from, to }: NounPhrase): number {
  if (!/^(call|calls|called|calling)$/.test(items[from - 1]?.lower ?? '')) return to;
  const quoted = /^["“'‘]$/.test(items[to]?.lower ?? '') ? 1 : 0;
  return items[to + quoted]?.type === 'kin' ? to + quoted + 1 : to;
}

/** "He and Karen are …", "she and Ann's father, Al, parted": two phrases before a plural verb are one subject. */
function groupSubjects(items: readonly Item[], phrases: readonly NounPhrase[]): NounPhrase[] {
  const grouped: NounPhrase[] = [];
  for (const phrase of phrases) {
    const before = grouped.at(-1);
    const isClosed = phrase.head.type === 'kin' && phrase.head.names.length > 0 && items[phrase.to]?.lower === ',';
    const to = isClosed ? phrase.to + 1 : phrase.to;
    const verb = items[to]?.lower ?? '';
    if (
      before &&
      !isThey(phrase) &&
      joinedByAnd(items, before, phrase) &&
      /^(are|were|'re|have|had|both|met|married|got|separated?|split|divorced?|broke|parted|finished)$/.test(verb)
    ) {
      grouped[grouped.length - 1] = {
        from: before.from,
        to,
        start: before.start,
        end: phrase.end,
        head: { type: 'group', members: [before, phrase] },
      };
    } else grouped.push(phrase);
  }
  return grouped;
}

/** "Lives with Al and they have a boy": another clause, of both. */
function isThey({ head }: NounPhrase): boolean {
  return head.type === 'pronoun' && head.pronoun.who === 'plural' && !head.pronoun.possessive;
}
