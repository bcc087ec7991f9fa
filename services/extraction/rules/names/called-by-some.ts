/** What some call a person whose name stands before: "Nadia Orme (Nads to everyone)", "Tobias Low, Uncle Bim to the children, drives". */
import { kinTerm } from '#graph/kinship/kin-term.ts';
import { type Item } from '../kin/phrases/items.ts';
import { namelessWords, wordsOf } from '../kin/phrases/item-words.ts';
import type { NounPhrase } from '../kin/phrases/noun-phrase.ts';
import type { NameSpan } from '../parsed-document.ts';

const people =
  '(?:children|kids|boys|girls|lads|twins|grandchildren|family|neighbours|street|ward|nurses|staff|school|class|pupils|office|congregation|regulars|team)';
/** After the name: who calls them so, and the end of the aside. */
const toSome = new RegExp(
  `^(?:["”'’] )?to (?:everyone|everybody|all|us|me|them|him|her|most|friends|family|NAME|(?:(?:all|most) of )?(?:the|his|her|their|my|our) ${people})(?: and NAME| here| at home)? ?(?:[,;.:)–-]|$)`,
);
const opening = /^[,(] ?["“'‘]?$/;

/** `left` and `right`: the phrases of the two names. */
export function isCalledBySome(items: readonly Item[], left: NounPhrase, right: NounPhrase, name: NameSpan): boolean {
  const between = wordsOf(items, left.to, right.from);
  if (!opening.test(between) || !isToSome(items, right.to)) return false;
  return (
    isMarked(between, name) || !/^to (?:NAME|us|me|h|them)/.test(namelessWords(items.slice(right.to, right.to + 2)))
  );
}

/** "To the children": who calls somebody by the name that ends here, and the end of the aside. */
export function isToSome(items: readonly Item[], at: number): boolean {
  return toSome.test(namelessWords(items.slice(at, at + 8)));
}

/** Set off by a bracket or quotation mark, or said with a kin word: "sent Ann, Jo to Mary" is no alias. */
function isMarked(between: string, { name }: NameSpan): boolean {
  return between !== ',' || kinTerm(name.title ?? '').length > 0;
}
