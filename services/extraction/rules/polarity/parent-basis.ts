/** What a parent's tie rests on where the sentence says so: a DNA test, the birth certificate, belief, an allegation. */
import type { ParentBasis, Polarity } from '#graph/model/relationship-kind.ts';

/** `at`: where the words stand that say it. */
export function parentBasis(
  { text, start, end }: { readonly text: string; readonly start: number; readonly end: number },
  polarity: Polarity,
  at: number,
): ParentBasis | undefined {
  const words = text.slice(start, end);
  if (/\b(dna|paternity (?:test|result|report)|biological (?:father|mother)|probability of paternity)\b/i.test(words)) {
    return polarity === 'denied' || isExcluded(words, at - start)
      ? 'dna-excluded'
      : /\b(test|dna|biological|probability)/i.test(words)
        ? 'dna-confirmed'
        : undefined;
  }
  if (
    /\b(?:on|named on|not on)? ?(?:the |her |his |their )?(?:birth )?cert(?:ificate)?\b|\bregistered\b|\bbirth reg/i.test(
      words,
    )
  )
    return 'registered';
  if (/\balleg(?:ed|es|edly)\b|\bclaim(?:s|ed|ing)\b|\bputative\b/i.test(words)) return 'alleged';
  return /\bbeliev(?:ed|es)\b|\bthought to be\b|\bas far as\b|\bpresumed\b/i.test(words) ? 'believed' : undefined;
}

/** "The test excludes Al and Bob is the father": only what its own clause says of somebody; "cannot be excluded" excludes nobody. */
function isExcluded(words: string, at: number): boolean {
  const joints = [...words.matchAll(/[;.]\s|,? \b(?:and|but|while|whereas)\b /g)].map(({ index }) => index);
  const from = joints.findLast((joint) => joint < at) ?? 0;
  const to = joints.find((joint) => joint > at) ?? words.length;
  const clause = words.slice(from, to);
  return (
    /\bexclu|\bruled (?:\p{L}+ ){0,3}out\b/iu.test(clause) &&
    !/\b(?:not|cannot|never|unable|n['’]t)\b[^;.]{0,30}\b(?:exclu|ruled)/i.test(clause)
  );
}
