/** Whose kin is told without the kin word: "Bea's is Bob", "hers was a man called Bob", "Leo's: Bob". Pure grammar. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item, Pronoun } from '../phrases/items.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';

const owning: Readonly<Record<string, Pronoun['who']>> = {
  hers: 'female',
  his: 'male',
  mine: 'first',
  theirs: 'plural',
};
export interface BareOwner {
  readonly owner: NounPhrase;
  /** No verb stands between: "Bea's, Bob, is here". */
  readonly isBeside: boolean;
}

/** "Is", "was a man called", "is recorded as". */
export const naming =
  /^(?:is|was|'s)(?: (?:an?|the) (?:man|woman|lad|girl|bloke|lady))?(?: (?:called|named|recorded|given|listed|registered|known|(?:said|believed|thought) to be)(?: as)?)?(?: an?)?$/;

/** "A man called Bob", "some lad, Bob", "that Bob", "recorded as Bob". */
const describing = new RegExp(
  inSequence(
    '(?:^| )',
    anyOf(
      '(?:recorded|given|listed|registered|known|(?:said|believed|thought) to be)(?: as)?(?: an?)?',
      String.raw`(?:an?|some|this|that|another) (?:\p{L}+ ){0,2}?(?:man|bloke|lad|guy|fella|feller|chap|boy|woman|lady|lass|girl)(?: called| named| by the name of| ,)?`,
      'that|this|called|named',
    ),
    '$',
  ),
  'u',
);
const verb = /(?:^| )(?:is|was|being|'s|:)$/;

/** The owner, who begins the clause of which the names are the end; undefined where something else is said. */
export function bareOwner(items: readonly Item[], names: NounPhrase): BareOwner | undefined {
  const words = wordsOf(items, Math.max(0, names.from - 9), names.from);
  const said = words.replace(describing, '');
  const isBeside = words === said && /(?:^| )'?s ,$/.test(said) && /^[,.;(]$/.test(items[names.to]?.lower ?? '.');
  if (!isBeside && !verb.test(said)) return undefined;
  const described = words.slice(said.length).trim();
  const last = names.from - (described === '' ? 0 : described.split(' ').length) - 2;
  // "Ann's own being Al".
  const at = /^own$/.test(items[last]?.lower ?? '') ? last - 1 : last;
  const [owner, before] = [items[at], items[at - 1]];
  const bare = owner && Object.hasOwn(owning, owner.lower) ? owning[owner.lower] : undefined;
  if (owner && bare !== undefined) {
    const head = { type: 'pronoun', pronoun: { who: bare, possessive: false } } as const;
    return opens(before)
      ? { owner: { from: at, to: at + 1, start: owner.start, end: owner.end, head }, isBeside }
      : undefined;
  }
  if (owner?.type !== 'possessive' || before?.type !== 'name' || !opens(items[at - 2])) return undefined;
  const head = { type: 'names', names: [before.name] } as const;
  return { owner: { from: at - 1, to: at, start: before.start, end: before.end, head }, isBeside };
}

/** Nothing stands before it in its clause. */
function opens(before: Item | undefined): boolean {
  return before === undefined || /^(?:[.,;:("“–—-]|and|but|while|whereas|so)$/.test(before.lower);
}
