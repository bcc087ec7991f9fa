/** Health stated as a limit to caring: "can't do nights: COPD". Illness by itself is no concern. */
import { adult, concern, type Concern } from './concern-draft.ts';
import { isUnasserted } from './manner.ts';
import { cuesOf, type Passage } from './passage.ts';
import { subjectOf } from './subject.ts';
import { caringLimit, healthWords } from './vocabulary/concern-words.ts';

export function careLimits(passage: Passage): Concern[] {
  if (!caringLimit.test(passage.text)) return [];
  const cue = cuesOf(passage, healthWords).find(
    (one) => !isUnasserted(passage, one) || /^(too|not well)/i.test(one.words),
  );
  if (!cue) return [];
  return subjectOf(passage, cue, { may: adult }).map((person) =>
    concern(passage, 'health', cue, person, 'lives-with-or-receives'),
  );
}
