/** What was seen on a child and who is said to have done it: "Bruise on her arm. “Dave did it.”" */
import { adult, concern, type Concern } from './concern-draft.ts';
import { cuesOf } from './cues-of.ts';
import { isChild, wordsBefore, type Passage } from './passage.ts';
import { subjectOf } from './subject.ts';
import { didThis, injuryWords } from './vocabulary/harm-words.ts';

export function saidWhoDidIt(passage: Passage): Concern[] {
  if (/\?["”’)]?\s*$/.test(passage.text)) return [];
  const hurt = hurtBefore(passage);
  if (!hurt) return [];
  return cuesOf(passage, didThis).flatMap((cue) => {
    if (/n['’]t |\bnot |\bnever |\b(?:if|whether) /i.test(wordsBefore(passage, cue.start, 16) + cue.words)) return [];
    const category = hurt.references.some(({ people }) => people.some(isChild)) ? 'physical-harm' : 'domestic-abuse';
    return subjectOf(passage, cue, { may: adult, ownWords: true, nearest: true }).map((about) =>
      concern(passage, category, cue, about, 'may-have-caused-harm'),
    );
  });
}

/** The sentence, or one of the two before it, that tells of an injury. */
function hurtBefore({ passages, index }: Passage): Passage | undefined {
  return [index, index - 1, index - 2]
    .map((at) => passages[at])
    .find((one) => one && one.text.search(injuryWords) >= 0);
}
