/** Whether words of having somebody are about a child, and whether they only ask. */
import { isChild, wordsAfter, type Cue, type Passage } from '../passage.ts';
import { anyChild, bears, oneChild, theChildren } from '../vocabulary/offer-words.ts';

/** The words after "would have" are the children, by a word for them or by name. */
export function isChildWanted(passage: Passage, cue: Cue): boolean {
  const after = wordsAfter(passage, cue.end);
  if (theChildren.test(after) || oneChild.test(after)) return true;
  if (anyChild.test(after)) return !bears.test(cue.words);
  const object = passage.references.find(({ start }) => start >= cue.end && start <= cue.end + 2);
  if (!object || !/^\p{Lu}/u.test(after.trimStart())) return false;
  const next = wordsAfter(passage, object.end, 30);
  if (/^\s+to (?:live|stay|sleep)\b/.test(next)) return true;
  if (/^\s+to\b/.test(next)) return false;
  return object.people.some(isChild) || /^\s*(?:$|[.,;]|["“]|till|until|if|tomorrow|today|full)/.test(next);
}

export function isQuestion(passage: Passage): boolean {
  return /\?["”’)]?\s*$/.test(passage.text);
}
