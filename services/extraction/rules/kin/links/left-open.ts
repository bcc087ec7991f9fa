/** What a clause neither says nor denies: "asked whether it was true that …", "nobody has said that …", "if he is her dad". */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { Item } from '../phrases/items.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { childrenWords } from '../phrases/children-words.ts';

/** "If", "as though", "unless", "assuming that": said for the sake of argument; "though he is her uncle" says that he is. */
const conditional = /(?:^| )(?:if|whether|like|as though|unless|assuming|supposing|suppose|provided|providing)(?: |$)/;
/** "I asked was she the aunt", "you ask is he my husband". */
const askedStraight = /\bask(?:s|ed|ing)?(?: \S+){0,3} (?:is|was|are|were)$/;
const asksTruth = /\b(?:if|whether) (?:it|this) (?:is|was|were) (?:true|right|so) that$/;
const nobodySays = new RegExp(
  inSequence(
    String.raw`\b(?:nobody|no one|no-one|none of (?:them|us|the \S+)|nothing)(?: (?:has|have|had|here|there|yet|ever|in the \S+|on file))* `,
    anyOf(
      'says?|said|told (?:me|us)|suggests|suggested|claims|claimed|confirms|confirmed|mentioned|shows|showed',
      'shown|states|stated|proves|proved',
    ),
    '(?: that)?$',
  ),
);

/** Whether the words before the clause, of which `at` is the first item, leave it open. */
export function isLeftOpen(items: readonly Item[], at: number): boolean {
  const lead = (count: number) =>
    items
      .slice(Math.max(0, at - count), at)
      .map(({ lower }) => lower)
      .join(' ');
  return (
    conditional.test(lead(2)) || askedStraight.test(lead(3)) || asksTruth.test(lead(6)) || nobodySays.test(lead(7))
  );
}

/** "May not be her father", "is probably not his uncle": doubted and yet not denied; he who "couldn't possibly be" is. */
export function isOnlyDoubted(words: readonly string[]): boolean {
  if (words.some((word) => /^(?:can|ca|could)$/.test(word))) return false;
  return words.some((word) => /^(?:may|might|probably|possibly|perhaps|maybe)$/.test(word));
}

/** Who thinks so, by the words before the clause: "Mum thinks Al is his uncle" is hearsay, "the kids think she's their aunt" that she is none. */
export function believedBy(words: readonly string[]): 'children' | 'others' | undefined {
  const said = words.join(' ');
  if (!/(?:^| )(?:thinks?|believes?|assumes?)(?: |$)/.test(said)) return undefined;
  return young.test(said) ? 'children' : 'others';
}

const young = new RegExp(`^(?:${childrenWords}|boys|girls|lads|little ones) `);

/** Whether somebody only took it for true, by the words before the clause: "we thought Al was her dad", "she pretends he is". */
export function isImagined(words: readonly string[]): boolean {
  return words.some((word) => /^(?:thought|assumed|pretends?|pretended|wishes|wished|mistook|imagines?)$/.test(word));
}

/** "So he is her dad?", but not "he's my dad, isn't he?". */
export function isWondered(items: readonly Item[], { to }: NounPhrase): boolean {
  const rest = items
    .slice(to, to + 6)
    .map(({ lower }) => lower)
    .join(' ');
  return /^(?:too |then |as well |also |now )?(?:, (?:yes|yeah|right|correct|then|no|or (?:not|what)) )?["”]? ?\?/.test(
    rest,
  );
}
