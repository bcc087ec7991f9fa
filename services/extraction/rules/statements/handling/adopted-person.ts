/** Who may be the adopted one: a child the record tells of, not a child of the case and nobody's parent. */
import type { Referent } from '../../parsed-document.ts';
import { adult } from '../concern-draft.ts';
import { wordsAfter, type Cue, type Passage } from '../passage.ts';
import { subjectOf } from '../subject.ts';
import { isOfPronoun } from './of-pronoun.ts';
import { claimsOf } from '../../reference/claim-log.ts';

export function mayBeAdopted({ reading }: Passage, person: Referent): boolean {
  const isParent = claimsOf(reading.discourse.claims, person).some(
    ({ from, kind, polarity }) => kind === 'parent' && from === person && polarity !== 'denied',
  );
  return adult(person) && !isParent && !isGrownUp(person);
}

/** "Mr Low was adopted himself." */
function isGrownUp({ names }: Referent): boolean {
  return names.some(({ title = '' }) => /^(?:mr|mrs|ms|dr)\b/i.test(title));
}

/** Sentences back that "his adoptive family" reaches. */
const reach = 4;

/** The child spoken of last before a sentence: "They had a son, Ned, whose father was Joe. His adopters are not to be approached." */
export function adoptedBefore(passage: Passage): readonly Referent[] {
  const { passages, index, reading } = passage;
  const isChildOf = (person: Referent) =>
    claimsOf(reading.discourse.claims, person).some(
      ({ to, kind, polarity }) => kind === 'parent' && to === person && polarity !== 'denied',
    );
  for (const before of passages.slice(Math.max(0, index - reach), index).toReversed())
    for (const { people } of before.references.toReversed())
      if (people.length === 1 && people.every((person) => mayBeAdopted(passage, person) && isChildOf(person)))
        return people;
  return [];
}

/** Who is adopted: whoever the words for it have as their object ("adopted Una"), else whoever stands right before them, else their subject. */
export function adoptedIn(passage: Passage, cue: Cue): readonly Referent[] {
  const object = objectOf(passage, cue).filter((person) => mayBeAdopted(passage, person));
  if (object.length > 0) return object;
  const apposed = apposedBefore(passage, cue).filter((person) => mayBeAdopted(passage, person));
  if (apposed.length > 0) return apposed;
  const people = subjectOf(passage, cue, { may: (person) => mayBeAdopted(passage, person), ownWords: true });
  return people.length > 0 || !isOfPronoun(passage, cue) ? people : adoptedBefore(passage);
}

/** "She had a boy, Ned, adopted in 2012". */
function apposedBefore(passage: Passage, { words, start: at }: Cue): readonly Referent[] {
  const last = passage.references.findLast(({ end }) => end <= at);
  const isNext = last !== undefined && /^,? $/.test(wordsAfter(passage, last.end, at - last.end));
  return /^adopted$/i.test(words) && isNext ? last.people : [];
}

/** "The Fields adopted Una", "adoption order made in respect of Una". */
function objectOf(passage: Passage, { words, end }: Cue): readonly Referent[] {
  const between = /^the /i.test(words) ? /^ $/ : /order/i.test(words) ? /^ (?:for|in respect of|re) $/ : undefined;
  const after = passage.references.find(({ start }) => start >= end);
  return after && between?.test(wordsAfter(passage, end, after.start - end)) === true ? after.people : [];
}
