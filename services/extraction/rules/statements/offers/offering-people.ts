/** Who makes, declines or takes back an offer: the subject of its words, or whoever says them. */
import type { Referent } from '../../parsed-document.ts';
import { adult } from '../concern-draft.ts';
import { clauseAt, wordsAfter, type Cue, type Passage } from '../passage.ts';
import { isParentInCase } from '../../reference/parents-in-case.ts';
import { subjectOf } from '../subject.ts';
import { recordTopic, topicOf } from '../topic.ts';

/** A mother does not offer to have her own: "she" is then whoever else the passage is about. */
export function offeringPeople(passage: Passage, cue: Cue): readonly Referent[] {
  // "Ann may stay with Bea": an adult who may come offers nothing.
  if (mayCome.test(cue.words) && subjectOf(passage, cue, { ownWords: true }).some(adult)) return [];
  const subjects = subjectOrCaller(passage, cue);
  const isMother = (person: Referent) =>
    person.sex === 'female' && isParentInCase(passage.reading.discourse.claims, person);
  const clause = clauseAt(passage, cue.start);
  const before = passage.text.slice(clause.start - passage.start, cue.start - passage.start);
  if (
    subjects.length === 0 &&
    (/^(?:can|could|bring|put|send)\b/i.test(cue.words) || /\b(?:they|we)\s*$/i.test(before))
  )
    return teller(passage, cue);
  const withTeller = /^\W*(?:that )?(?:s?he) (?:and|&) /i.test(before) ? teller(passage, cue) : [];
  if (withTeller.length > 0) return [...new Set([...withTeller, ...subjects])];
  if (!subjects.some(isMother) || !/^\W*(?:she|i)\b/i.test(before)) return subjects;
  return topicOf(passage, (person) => adult(person) && person.sex !== 'male' && !isMother(person));
}

const mayCome = /^(?:can|could|may) .*\b(?:come|live|stay|stop|bide|move|sleep)\b/i;

/** "Nerys says Ruby can stop over", "Nerys said bring them here": whoever says so. */
function teller(passage: Passage, cue: Cue): readonly Referent[] {
  const [first] = passage.references;
  const says =
    first &&
    first.end < cue.start &&
    /^\s*(?:\([^)]{0,30}\)\s*)?(?::\s*["“]|(?:has |have )?(?:says?|said|asked|answered)\b)/i.test(
      wordsAfter(passage, first.end, 44),
    );
  const speaker = passage.sentence.speakerAt(cue.start);
  return says ? first.people.filter(adult) : speaker && adult(speaker) ? [speaker] : [];
}

/** In a note of a call, what has no subject is the caller's. */
function subjectOrCaller(passage: Passage, cue: Cue): readonly Referent[] {
  const rules = { may: adult, speakerServes: true };
  if (passage.reading.document.record.type !== 'phone-call') return subjectOf(passage, cue, rules);
  const own = subjectOf(passage, cue, { ...rules, ownWords: true });
  const caller = own.length > 0 ? own : recordTopic(passage.reading, adult);
  return caller.length > 0 ? caller : subjectOf(passage, cue, rules);
}
