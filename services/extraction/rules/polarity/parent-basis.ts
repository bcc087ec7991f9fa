/** What a parent's tie rests on where the sentence says so: a DNA test, the birth certificate, belief, an allegation. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { ParentBasis, Polarity } from '#graph/model/relationship-kind.ts';

/** `at`: where the words stand that say it. */
export function parentBasis(
  { text, start, end }: { readonly text: string; readonly start: number; readonly end: number },
  polarity: Polarity,
  at: number,
): ParentBasis | undefined {
  const words = text.slice(start, end);
  // "Her biological father" is what somebody says of him; "the results support that he is her biological father" is a test.
  const isTest = tested.test(words) && !isToCome.test(words);
  if (isTest && polarity === 'denied') return 'dna-excluded';
  if (isTest) {
    const clause = clauseAt(words, at - start);
    // "Cannot be excluded" is all that a test says which did not find enough.
    if (isLeftOpen.test(clause)) return 'alleged';
    return isExcluded.test(clause) ? 'dna-excluded' : 'dna-confirmed';
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

const tested =
  /\b(?:dna|paternity (?:tests?|testing|results?|reports?)|probability of paternity)\b|\b(?:tests?|results?|report)\b.*\bbiological (?:father|mother|parent)\b/i;
/** A test that nobody has seen the result of. */
const isToCome = new RegExp(
  anyOf(
    inSequence(
      String.raw`\b`,
      anyOf(
        'awaiting|awaited|pending|to follow|request(?:s|ed)?|ask(?:s|ed|ing)?(?: for)?|wants?|wanted',
        'order(?:s|ed)?|direct(?:s|ed)?|directions?|refus(?:es|ed)|agree(?:s|d) to|needs?|not yet|no',
      ),
      String.raw` (?:\p{L}+ ){0,4}(?:dna|paternity|tests?|results?)\b`,
    ),
    inSequence(
      String.raw`\b(?:dna|paternity)(?: \p{L}+){0,3} `,
      anyOf(
        'pending|awaited|to follow|to be|not (?:yet )?(?:done|back|known)|ordered|requested|directed|refused',
        'needed|will|would|should',
      ),
      String.raw`\b`,
    ),
  ),
  'iu',
);

/** "The test excludes Al and Bob is the father": only what its own clause says of somebody. */
function clauseAt(words: string, at: number): string {
  const joints = [...words.matchAll(/[;.]\s|,? \b(?:and|but|while|whereas)\b /g)].map(({ index }) => index);
  const from = joints.findLast((joint) => joint < at) ?? 0;
  const to = joints.find((joint) => joint > at) ?? words.length;
  return words.slice(from, to);
}

const isExcluded = new RegExp(
  anyOf(
    String.raw`\bexclu|\bruled (?:\p{L}+ ){0,3}out\b|(?<![\d.])0(?:\.0+)? ?(?:%|per ?cent)`,
    String.raw`\b(?:zero|nil|no) (?:per ?cent |% )?(?:probability|chance|likelihood|match)\b|\bnegative\b`,
    String.raw`\b(?:do|does|did)(?: not|n['’]t) match\b|\bnot a match\b`,
  ),
  'iu',
);
/** "Not excluded", "cannot be ruled out", "inconclusive". */
const isLeftOpen =
  /\b(?:not|cannot|never|unable|n['’]t|could not|neither)\b[^;.]{0,30}\b(?:exclu|ruled)|\binconclusive\b|\b(?:insufficient|failed|invalid|contaminated) (?:dna )?(?:sample|result|test)/i;
