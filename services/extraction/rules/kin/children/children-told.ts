/** Where and how the words after a phrase tell of somebody's children by number or name: "has 4, Ann, Bob, Cy and Dot", "they have Amy, 9", "his wife Pam, Al 7". Pure grammar. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import { isAlways } from '../phrases/one-step-kin.ts';
import type { Referent } from '../../parsed-document.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import { entryAt } from '../phrases/list-entry.ts';
import { listedNames, type Listed } from '../phrases/listed-names.ts';
import { isAtAge } from '../phrases/at-age.ts';
import { numberOf } from '../phrases/number-words.ts';
import { pastBesides } from '../phrases/past-besides.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Placed } from '../phrases/placed.ts';
import { childrenWords } from '../phrases/children-words.ts';

const counts = /^(one|two|three|four|five|six|seven|eight|nine|ten|[1-9]|1\d)$/;
/** "Has the boys, Al and Cy". */
const group = new RegExp(`^(?:${childrenWords}|boys|girls|lads|lasses|twins)$`);
const having =
  /^(?:(?:now|also|then|later|both|and|they|who|has|have) )*(?:has|have|had|'s got|'ve got|'ve|'d|having|got|raised|brought up|gave birth to|fathered|bore)(?: got| had)?$/;

const beforeCount =
  /^(the|of|her|his|their|own|other|only|just|older|elder|eldest|oldest|younger|youngest|first|last)$/;
const afterCount =
  /^(of|her|his|their|my|our|own|other|others|together|more|else|little|young|wee|ones|herself|himself|themselves|ch|chn|child|children|kids|grown-up|grown|adult)$/;

export interface Told {
  readonly at: number;
  readonly count: number | undefined;
  /** How many, where the words say it. */
  readonly number?: number | undefined;
  readonly list: Listed | undefined;
  /** A number or "birth" says that children are meant; "has Amy" alone may say that she is visiting. */
  readonly sure: boolean;
  /** The words are of nothing but birth, so that a child of the case may be one of them. */
  readonly born?: boolean;
  /** One that is told of a parent alone, whoever they are married to. */
  readonly alone?: boolean;
  /** No word says that they are children of anybody's: they may be minded, taught or kept. */
  readonly loose?: boolean;
}

/** "His wife Pam, Al 7, Di 4": those whose ages stand with their names after a husband or wife are the couple's. */
export function agedAfterSpouse(items: readonly Item[], { phrase: { head, to } }: Placed): Told | undefined {
  if (head.type !== 'kin' || head.names.length !== 1 || items[to]?.lower !== ',' || items[to + 1]?.type !== 'name')
    return undefined;
  const isYoung = /^(?:[0-9]|1[0-7])$/.test(items[to + 2]?.lower ?? '');
  if (!isAlways(head.kin, 'partner') || !isYoung) return undefined;
  return { at: to + 1, count: undefined, list: listedNames(items, to + 1), sure: true, born: true };
}

/** "has/had (N) …", or after a possessor "N are/: …". */
export function childrenAt(items: readonly Item[], { phrase, couple, people = [] }: Placed): Told | undefined {
  const owner =
    items[phrase.to]?.type === 'possessive' ||
    (phrase.head.type === 'pronoun' && phrase.head.pronoun.possessive && phrase.to === phrase.from + 1);
  const joint =
    couple === undefined ? undefined : /^(?:,(?: with)?|with)(?= )/.exec(wordsOf(items, phrase.to, phrase.to + 3))?.[0];
  const wed = joint !== undefined;
  const verb = owner ? 0 : wed ? joint.split(' ').length : verbLength(items, phrase.to);
  if (verb === undefined || (items[phrase.to]?.lower === 'got' && people.length !== 2)) return undefined;
  let at = phrase.to + verb + (items[phrase.to]?.type === 'possessive' ? 1 : 0);
  while (beforeCount.test(items[at]?.lower ?? '') && items[at]?.type !== 'kin') at += 1;
  const together = items[at - 1]?.lower === 'the' && group.test(items[at]?.lower ?? '') && items[at + 1]?.lower === ',';
  if (together) at += 2;
  const young = owner ? undefined : youngOneAt(items, at);
  if (young !== undefined) {
    const past = pastBesides(items, young);
    const list = listAfter(items, past, undefined);
    const isAlone = list?.names.length === 1;
    return { at: past, count: 1, list: isAlone ? list : undefined, sure: true, alone: true, loose: true };
  }
  const number = items[at]?.lower ?? '';
  if (counts.test(number) || (owner && number === 'lot')) {
    while (afterCount.test(items[at + 1]?.lower ?? '')) at += 1;
    const count = number === 'one' ? 1 : undefined;
    const isOnes = items[at]?.lower === 'ones';
    const loose = isOnes || pastWhere(items, at + 1) > at + 1;
    at = pastBesides(items, pastWhere(items, at + 1)) - 1;
    const list = listAfter(items, at + 1, count);
    return { at: at + 1, count, number: owner ? undefined : numberOf(number), list, sure: true, born: !isOnes, loose };
  }
  if (owner || wed || items[at]?.type !== 'name') return undefined;
  const list = listedNames(items, at);
  const birth = items[at - 1]?.lower === 'to' || isAtAge(items, list.past);
  return {
    at,
    count: undefined,
    list,
    born: birth,
    sure: birth || (isFamily(items, list, people) && !isAsked(items, phrase)),
  };
}

/** "(Three) at home", "(two) still at school", "(four) under eight". */
function pastWhere(items: readonly Item[], at: number): number {
  const words = where.exec(`${wordsOf(items, at, at + 7)} `)?.[0];
  return words === undefined ? at : at + words.split(' ').length;
}

const where = new RegExp(
  inSequence(
    '^(?:still )?',
    anyOf(
      'at (?:home|school|nursery|uni|university|college)|living at home',
      String.raw`(?:all )?under (?:the age of )?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)`,
    ),
    '(?= [,:(=–—-])',
  ),
);

/** The item after "a teenager (of her own)", "a grown-up one", "another from his first marriage": a child of somebody, in words that are no kin words. */
function youngOneAt(items: readonly Item[], at: number): number | undefined {
  const words = youngOne.exec(`${wordsOf(items, at, at + 6)} `)?.[0];
  return words === undefined ? undefined : at + words.trim().split(' ').length;
}

const youngOne = new RegExp(
  inSequence(
    '^',
    anyOf('another(?= (?:from|by) )', 'an? (?:(?:grown-up|grown|older|younger|little|wee) one|teenager|teen)'),
    '(?: (?:now|already|herself|himself|of (?:her|his|their) own|at home)){0,2} (?=[,:(=–—-]|(?:from|by) )',
  ),
);

/** "Could they have Amy?" */
function isAsked(items: readonly Item[], { from }: NounPhrase): boolean {
  return /^(could|would|can|will|do|did|may|might|should)$/.test(items[from - 1]?.lower ?? '');
}

/** "They have Amy and Joe.", "he has Amy and Joe, they're …": said to the end, without "on Fridays" or "to stay", it is of one's own. */
function isFamily(items: readonly Item[], { names, past }: Listed, parents: readonly Referent[]): boolean {
  const isAll = /^[.,;!?)"”]?$/.test(items[past]?.lower ?? '');
  return isAll && (parents.length === 2 || names.length > 1);
}

/** The names after a comma, colon, bracket, equals sign or "are". */
export function listAfter(items: readonly Item[], at: number, count: number | undefined): Listed | undefined {
  const marked = /^[,:(=–—-]$|^(are|were|is)$/.test(items[at]?.lower ?? '');
  const from = marked ? at + 1 : at;
  if (!entryAt(items, from) || (!marked && !/^chn?$/.test(items[at - 1]?.lower ?? ''))) return undefined;
  const list = listedNames(items, from);
  return count === undefined ? list : { ...list, names: list.names.slice(0, count) };
}

function verbLength(items: readonly Item[], at: number): number | undefined {
  const words = items.slice(at, at + 4).map((item) => (item.type === 'name' ? '|' : item.lower));
  return [4, 3, 2, 1].find((size) => having.test(words.slice(0, size).join(' ')));
}
