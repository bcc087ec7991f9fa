/** Ages told of several people at once: "Amy and Bea, both 7", "Sam and Ned (6 and 9)", "twin girls of 7, Amy and Bea". */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import { childrenWords } from '../kin/phrases/children-words.ts';
import type { NameSpan, Sentence, Token } from '../parsed-document.ts';

const and = '(?:, and|,|and|&)';
const people = String.raw`(?<names>NAME\d+(?: ${and} NAME\d+)+)`;
const ages = String.raw`(?<ages>\d{1,2}(?: ${and} \d{1,2})*)`;
const children = anyOf(childrenWords, 'girls|boys|sons|daughters|lads|lasses|twins|triplets');

const namesFirst = inSequence(
  people,
  // "Ann and Al, 9 and 11, The Close": a house may have two numbers.
  String.raw`(?! , \d{1,2}(?: ${and} \d{1,2})* , (?!\d))`,
  '(?: [,(])?(?: (?:who )?are)?(?: now)?(?: (?<each>both|all))?(?: aged?)? ',
  ages,
  String.raw`(?= (?:[.;)]|,|and\b|who\b|in\b)|$)`,
);
const agesFirst = inSequence(
  `\\b${children} (?:\\( )?(?:of |aged |ages |who are |both |(?<each>all |both aged |all aged ))?`,
  ages,
  String.raw`(?: \))?`,
  anyOf(
    `(?: ?[:–-])?(?: (?:called|named))? ${people}`,
    // "With girls of 7, Ann and Al would have her": they are none of the girls.
    String.raw` ?, ${people.replace('names', 'named')}(?= ?[.;)]|$)`,
  ),
);
const patterns = [
  { pattern: new RegExp(namesFirst, 'g'), isOfChildren: false },
  { pattern: new RegExp(agesFirst, 'g'), isOfChildren: true },
];

/** The age of each name, where as many ages as names are told, or one is said to be of all. */
export function agesOfSeveral({ tokens, names }: Pick<Sentence, 'tokens' | 'names'>): ReadonlyMap<NameSpan, number> {
  const words = withNames(tokens, names);
  const told = new Map<NameSpan, number>();
  for (const { pattern, isOfChildren } of patterns)
    for (const { groups = {} } of words.matchAll(pattern)) {
      const spans = numbersIn(groups['names'] ?? groups['named']).flatMap((at) => names[at] ?? []);
      const years = numbersIn(groups['ages']);
      const isOfAll = years.length === 1 && (isOfChildren || groups['each'] !== undefined);
      if (!isOfAll && years.length !== spans.length) continue;
      for (const [at, span] of spans.entries()) told.set(span, years[isOfAll ? 0 : at] ?? 0);
    }
  return told;
}

function numbersIn(words = ''): readonly number[] {
  return [...words.matchAll(/\d+/g)].map(([digits]) => Number(digits));
}

/** The words in lower case, each name as "NAME" and its place. */
function withNames(tokens: readonly Token[], names: readonly NameSpan[]): string {
  const begins = new Map(names.map((name, at) => [name.from, at]));
  const within = (at: number) => names.some(({ from, to }) => from < at && at < to);
  return tokens
    .flatMap(({ lower }, at) => (begins.has(at) ? `NAME${begins.get(at)}` : within(at) ? [] : lower))
    .join(' ');
}
