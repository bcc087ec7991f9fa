/** Reads a note of supervised contact: those its heading names, and those it lists as there. */
import type { Referent } from '../../parsed-document.ts';
import { adult } from '../concern-draft.ts';
import { cuesOf } from '../cues-of.ts';
import { wordsBefore, type Cue, type Passage } from '../passage.ts';
import { howOften, regime, sessionWords } from '../vocabulary/contact-words.ts';
import { contact, type Contact } from './contact-draft.ts';

export function sessions(passage: Passage): Contact[] {
  const { record } = passage.reading.document;
  if (record.type !== 'contact-supervision') return [];
  const [cue] = [...cuesOf(passage, sessionWords), ...attendance(passage)];
  if (!cue || passage.text.length > 240 || /\bsupervis(or|ion)\b/i.test(wordsBefore(passage, cue.end + 4, 14)))
    return [];
  const named = adultsOf(passage);
  const isRegime = regime.test(passage.text) || passage.text.search(howOften) >= 0;
  const there = named.length > 0 ? named : isRegime ? adultsAround(passage) : [];
  return there.map((about) => {
    const draft = contact(passage, cue, about, passage.text, undefined);
    const lastSeen = draft.fields.lastSeen ?? record.writtenOn;
    return {
      ...draft,
      fields: { ...draft.fields, supervised: draft.fields.supervised ?? true, ...(lastSeen ? { lastSeen } : {}) },
    };
  });
}

function adultsOf({ references }: Passage): readonly Referent[] {
  return [...new Set(references.flatMap((reference) => reference.people))].filter(adult);
}

/** "Twice weekly, supervised." is said of those whom the note's heading names, else of those present in the line below. */
function adultsAround({ index, passages }: Passage): readonly Referent[] {
  const near = [index - 1, index - 2, index - 3, index + 1].flatMap((at) => passages[at] ?? []);
  return near.map(adultsOf).find((people) => people.length > 0) ?? [];
}

const attended = /^\W*(?:pres(?:ent)?|attended|in attendance|adults who (?:came|attended)|who came)\b\W*/i;

/** "Present: A, B", or the line below the heading "Who came". */
function attendance(passage: Passage): Cue[] {
  const { text } = passage.reading.document.record;
  const before = passage.reading.sentences[passage.at - 1]?.sentence;
  const heading = before === undefined ? '' : text.slice(before.start, Math.min(before.end, before.start + 60));
  const headed = attended.exec(heading)?.[0].length === heading.length && heading !== '';
  return headed || attended.test(passage.text) ? [{ start: passage.start, end: passage.start + 1, words: '' }] : [];
}
