/** Whether words before which nobody is named go on about whoever was spoken of. */
import { pronounSex } from '../../reference/pronoun-words.ts';
import type { Cue, Passage } from '../passage.ts';

/** "Nobody is to be told she is in refuge": nobody is named before the words. */
export function isOfPronoun({ references, text, start }: Passage, cue: Cue): boolean {
  const before = references.filter(({ end }) => end <= cue.start);
  return (
    before.length > 0 && before.every((one) => pronounSex(text.slice(one.start - start, one.end - start).toLowerCase()))
  );
}
