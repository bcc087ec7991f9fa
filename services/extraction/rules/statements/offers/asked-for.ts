/** Whether words of having somebody are about a child, and whether they are an answer or only a question. */
import { cuesOf, isChild, wordsAfter, type Cue, type Passage } from '../passage.ts';
import { anyChild, bears, oneChild, saysYes, theChildren } from '../vocabulary/offer-words.ts';

/** The words after "would have" are the children, by a word for them or by name. */
export function isChildWanted(passage: Passage, cue: Cue): boolean {
  const after = wordsAfter(passage, cue.end);
  if (theChildren.test(after) || oneChild.test(after)) return true;
  if (anyChild.test(after)) return !bears.test(cue.words);
  const object = passage.references.find(({ start }) => start >= cue.end && start <= cue.end + 2);
  if (!object || !/^\p{Lu}/u.test(after.trimStart())) return false;
  const next = wordsAfter(passage, object.end, 30);
  if (/^\s+to\b(?! (live|stay|sleep))/.test(next)) return false;
  return object.people.some(isChild) || /^\s*(?:$|[.,;]|["“]|till|until|if|tomorrow|today|full)/.test(next);
}

export function isQuestion(passage: Passage): boolean {
  return /\?["”’)]?\s*$/.test(passage.text);
}

/** A bare "said yes" agrees to care for somebody only where that was asked for. */
export function consents(passage: Passage): readonly Cue[] {
  return cuesOf(passage, saysYes).filter((cue) => {
    if (/^\s*(?:to|but|if|and)\b/i.test(wordsAfter(passage, cue.end)) || /\byes (?:to|both|all)\b/i.test(cue.words))
      return true;
    const asked = `${passage.passages[passage.index - 1]?.text ?? ''} ${passage.text}`;
    return /\b(?:have|take|home|live|offer\w*|care|carers?|assess\w*|look after|looked at|both|put\w* forward|bed)\b/i.test(
      asked,
    );
  });
}
