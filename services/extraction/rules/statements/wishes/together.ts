/** Reads that a child wants to stay with a brother or sister: said of the other children of the case, or of the one named. */
import { cuesOf } from '../cues-of.ts';
import { isChild, wordsAfter, type Passage } from '../passage.ts';
import { meAnd, together } from '../vocabulary/wish-words.ts';
import { speakingChild, wish, type Wish } from './wish-draft.ts';

export function stayingTogether(passage: Passage): Wish[] {
  return [...withAll(passage), ...withOne(passage)];
}

/** "Don't split us". */
function withAll(passage: Passage): Wish[] {
  return cuesOf(passage, together).flatMap((cue) => {
    const child = speakingChild(passage, cue.start);
    if (!child) return [];
    const others = passage.reading.discourse.children.filter((one) => one !== child);
    return others.map((about) => wish(passage, cue, child, about, { kind: 'wants' }));
  });
}

/** "Me and Tom together.", and "Me and Tom." by itself; not "me and Tom went out". */
function withOne(passage: Passage): Wish[] {
  return cuesOf(passage, meAnd).flatMap((cue) => {
    const child = speakingChild(passage, cue.start);
    const named = passage.references.find(({ start }) => start >= cue.end && start - cue.end <= 1);
    if (!child || !named || !/^\s*(?:together\b|[.!"”]|$)/.test(wordsAfter(passage, named.end))) return [];
    return named.people
      .filter((about) => isChild(about) && about !== child)
      .map((about) => wish(passage, cue, child, about, { kind: 'wants' }));
  });
}
