/** Reads a child's answer as others tell it: "Asked where she would like to live, Ruby said Karen's." */
import { cuesOf } from '../cues-of.ts';
import { isChild, isSpokenOf, type Passage } from '../passage.ts';
import { subjectOf } from '../subject.ts';
import { answered, askedWhom, wouldNotWantQuestion } from '../vocabulary/wish-words.ts';
import { wish, type Wish, wishedFor } from './wish-draft.ts';

export function toldAnswers(passage: Passage): Wish[] {
  const question = questionIn(passage);
  if (!question) return [];
  const kind = wouldNotWantQuestion.test(question) ? 'does-not-want' : 'wants';
  return cuesOf(passage, answered).flatMap((cue) => {
    const [child] = subjectOf(passage, cue, { may: isSpokenOf, speakerServes: true }).filter(isChild);
    if (!child) return [];
    return wishedFor(passage, cue, child, 8)
      .filter((about) => about !== child)
      .map((about) => wish(passage, cue, child, about, { kind }));
  });
}

/** The question as it is told, in the sentence or the one before it. */
function questionIn({ passages, index, text }: Passage): string | undefined {
  return [text, passages[index - 1]?.text ?? ''].map((words) => askedWhom.exec(words)?.[0]).find(Boolean);
}
