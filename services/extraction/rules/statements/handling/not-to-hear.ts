/** Who is not to hear of what is kept: "Gary is not to be told", "do not tell Gary", "does not want Gary to know", "not to be shared with Gary". */
import type { Reference, Referent } from '../../parsed-document.ts';
import { adult } from '../concern-draft.ts';
import { clauseAt, wordsAfter, wordsBefore, type Passage } from '../passage.ts';
import { subjectOf } from '../subject.ts';
import { topicOf } from '../topic.ts';
import { itsOwn } from '../vocabulary/silence-words.ts';
import type { Silence } from './withheld.ts';

const wanted =
  /\b(?:(?:want|wish|like)(?:ing)?|that|circumstances (?:is|are|should|must)) (?:the |his |her |their |my )?$/i;
/** "Do not give Gary my address". */
const given = /\b(?:give|giving|given|show|showing|send|sending|hand|tell|telling) (?:the |his |her |their |my )?$/i;
const isInTheDark = /^(?:['’]s)? (?:does|do|did)(?: not|n['’]t) know\b/i;
const receiving =
  /\b(?:to|from|with|tell|told|inform|by|let)\s+(?:the |his |her |their |my )?(?:(?:suspect|perpetrator|offender|respondent|applicant|subject|ex-partner|ex|partner|husband|wife)\s+)?$/i;

export function notToHear(passage: Passage, cue: Silence): readonly Referent[] {
  const hearers = passage.references.filter((one) => !ownsKept(passage, one) && isHearer(passage, cue, one));
  const people = [...new Set(hearers.flatMap((one) => one.people))];
  // "Gary Low, who is no relation, must not be told."
  if (people.length === 0 && cue.sort === 'hears' && /,\s*$/.test(wordsBefore(passage, cue.start, 3))) {
    const subject = subjectOf(passage, cue, { may: adult, ownWords: true });
    if (subject.length > 0) return subject;
  }
  // "Gary Low must not come in and must not be given any details."
  if (
    people.length === 0 &&
    cue.sort === 'hears' &&
    /\b(?:and|or|but|also|then|he|she)\s*$/i.test(wordsBefore(passage, cue.start, 6))
  ) {
    const subject = subjectOf(passage, cue, { may: adult, ownWords: true });
    if (subject.length > 0) return subject;
  }
  const isElliptical = cue.sort === 'hears' && !/\p{L}/u.test(passage.text.slice(0, cue.start - passage.start));
  return people.length === 0 && isElliptical ? topicOf(passage, adult) : people;
}

function isHearer(passage: Passage, cue: Silence, { start, end }: Reference): boolean {
  // "Gary does not know where she is and should not be told."
  if (end <= cue.start && isInTheDark.test(wordsAfter(passage, end, 24))) return true;
  if (end <= cue.start) return cue.sort === 'hears' && cue.start - end <= 4;
  if (start < cue.end) {
    const before = wordsBefore(passage, start, 40);
    return end < cue.end && (wanted.test(before) || given.test(before));
  }
  if (cue.sort === 'tells' && start - cue.end <= 8) return true;
  // "Asks that Gary is not told she rang": she hears of nothing.
  if (/^(?:he|she|they|i|we)$/i.test(wordsAfter(passage, start, end - start))) return false;
  // "Not to be told until I have spoken to Una".
  if (untilSomeActs.test(wordsAfter(passage, cue.end, start - cue.end))) return false;
  const last = Math.max(clauseAt(passage, cue.start).end, cue.end + 60);
  return start <= last && receiving.test(wordsBefore(passage, start, 16));
}

/** A clause of its own, still open: not "before the hearing, to Gary". */
const untilSomeActs = /\b(?:until|till|before|once|after) (?:I|we|you|s?he|they|having)\b[^,;]*$/iu;

/** "the address of Eve", "Eve's address": not who hears of it. */
function ownsKept(passage: Passage, { end }: Reference): boolean {
  return itsOwn.test(wordsAfter(passage, end));
}
