/** Health stated as a limit to caring: "can't do nights: COPD". Illness by itself is no concern. */
import { adult, concern, type Concern } from './concern-draft.ts';
import { isUnasserted } from './manner.ts';
import { cuesOf } from './cues-of.ts';
import type { Passage } from './passage.ts';
import { subjectOf } from './subject.ts';
import { caringLimit, healthWords } from './vocabulary/concern-words.ts';

export function careLimits(passage: Passage): Concern[] {
  const cue = cuesOf(passage, healthWords).find((one) => !isUnasserted(passage, one) || /^(too|not )/i.test(one.words));
  if (!cue) return [];
  const end = limitedUntil(passage);
  if (end === undefined) return [];
  const own = passage.references.find(({ start, people }) => start === cue.start && people.some(adult));
  return (own?.people.filter(adult) ?? subjectOf(passage, cue, { may: adult })).map((person) => {
    const draft = concern(passage, 'health', cue, person, 'lives-with-or-receives');
    return { ...draft, end: Math.max(draft.end, end) };
  });
}

/** Where the limit to caring is said: in the sentence itself or the one that follows it in the part; `undefined`: nowhere. */
function limitedUntil(passage: Passage): number | undefined {
  if (caringLimit.test(passage.text)) return passage.start;
  const next = passage.passages[passage.index + 1];
  if (!next || next.sentence.sentence.part !== passage.sentence.sentence.part || next.text.length > 160)
    return undefined;
  return caringLimit.test(next.text) && caring.test(next.text) ? next.sentence.sentence.end : undefined;
}

const caring =
  /\b(kids|children|bairns|them|nights?|school|care|caring|look after|manage|overnight|lift(ing)?|house|home)\b/i;
