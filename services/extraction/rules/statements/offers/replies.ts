/** What somebody answers who was asked to care for a child: "said yes", "said she would", "said no, she has three of her own". */
import { cuesOf } from '../cues-of.ts';
import { wordsAfter, type Cue, type Passage } from '../passage.ts';
import { careWords, saysNo, saysWould, saysYes } from '../vocabulary/reply-words.ts';

/** A bare "said yes" agrees to care for somebody only where that was asked for. */
export function consents(passage: Passage): readonly Cue[] {
  return [
    ...cuesOf(passage, saysYes).filter(
      (cue) =>
        /^\s*(?:to|but|if|and)\b/i.test(wordsAfter(passage, cue.end)) ||
        /\byes (?:to|both|all)\b/i.test(cue.words) ||
        careWords.test(askedIn(passage)),
    ),
    ...cuesOf(passage, saysWould).filter(() => wasAsked(passage)),
  ];
}

export function refusesWhenAsked(passage: Passage): readonly Cue[] {
  return wasAsked(passage) ? cuesOf(passage, saysNo) : [];
}

/** "I asked if she could have Ruby.", "Would he take both?", in the sentence or the one before it. */
function wasAsked(passage: Passage): boolean {
  const asked = askedIn(passage);
  return (
    careWords.test(asked) &&
    /\bask(?:s|ed|ing)?\b|\b(?:whether|approached)\b|\b(?:could|would|can|will) (?:he|she|they)\b/i.test(asked)
  );
}

function askedIn({ passages, index, text }: Passage): string {
  return `${passages[index - 1]?.text ?? ''} ${text}`;
}
