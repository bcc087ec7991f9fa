/** Whether two phrases are joined: "Derek and his wife", "a son, Al, 9, a daughter, Bea, and a boy". Pure grammar. */
import { afterAge } from './after-age.ts';
import { afterCalling } from './after-calling.ts';
import type { Item } from './items.ts';
import type { NounPhrase } from './noun-phrase.ts';

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
export function between(items: readonly Item[], left: NounPhrase, right: NounPhrase): string {
  const words = items.slice(afterAge(items, left.to), right.from).map((item) => item.lower);
  const plain = words.join(' ').replace(/^(\) |\( [^()]*\) )/, '');
  return withoutCalling(items, right, plain.replace(apposed, 'and'));
}

/** "John Low, a joiner in Leeds, and his wife": what somebody is, between commas, up to the "and". */
const apposed =
  /^, (?:an?|the|then|now|formerly|same|different|still|at|in|living|working) (?:(?!is |was |has |had |who |are |were |that )[\p{L}’'-]+ ){1,8}, and$/u;

/** "Ann Low and the singer Bob Hay": what somebody does, before their name. */
function withoutCalling(items: readonly Item[], right: NounPhrase, words: string): string {
  const [joint, article, ...rest] = words.split(' ');
  if (right.head.type !== 'names' || rest.length === 0 || !/^(the|an?)$/.test(article ?? '')) return words;
  const from = right.from - rest.length - 1;
  return afterCalling(items, from) === right.from ? (joint ?? '') : words;
}
