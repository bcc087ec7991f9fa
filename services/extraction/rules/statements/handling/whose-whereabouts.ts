/**
 * Whose whereabouts a record keeps, in the words by which intake restricts the record itself: other records that name the same person are withheld with it.
 * Not of a parent of the children, who is in every record, and of nobody whom the words do not name or plainly mean.
 */
import { keptWhereabouts } from '../../../../intake/kept-whereabouts.ts';
import { disguise, newIdentity } from '../../../../intake/secrecy/seeking-words.ts';
import type { Reference, Referent } from '../../parsed-document.ts';
import { isParentInCase } from '../../reference/parents-in-case.ts';
import { adult } from '../concern-draft.ts';
import { wordsAfter, wordsBefore, type Cue, type Passage } from '../passage.ts';
import { subjectOf } from '../subject.ts';
import { itsOwn, leadsToKept } from '../vocabulary/silence-words.ts';
import { handling, type Handling } from './handling-draft.ts';

/** Of each passage with such words, those of whom `found` says nothing: whom it lets the case's team read of, is hidden here only by "where Eve is". */
export function whoseWhereabouts(passages: readonly Passage[], found: readonly Handling[]): Handling[] {
  const [first] = passages;
  if (!first) return [];
  const judged = new Set(found.map(({ about }) => about));
  const hidden = new Set(found.flatMap(({ about, fields }) => (fields.mayBeReadBy === 'cleared-only' ? [about] : [])));
  const cues = keptWhereabouts(first.reading.document.record.text);
  return passages.flatMap((passage) =>
    cues
      .filter(({ start, end }) => start < passage.start + passage.text.length && end > passage.start)
      .flatMap((span) => {
        const [from, to] = [span.start - passage.start, span.end - passage.start];
        const cue = {
          start: Math.max(span.start, passage.start),
          end: Math.min(span.end, passage.start + passage.text.length),
          words: passage.text.slice(Math.max(0, from), to),
        };
        const barred = isPlaceOfNamed(passage, cue) ? hidden : judged;
        const people = hiddenIn(passage, cue).filter((person) => !barred.has(person));
        for (const person of people) [judged, hidden].forEach((set) => set.add(person));
        return people.map((about) => handling(passage, cue, 'other', about, true));
      }),
  );
}

/** "Do not tell Gary where Eve is". */
function isPlaceOfNamed(passage: Passage, cue: Cue): boolean {
  return passage.references.some(
    (one) => isNamed(one) && isOwner(passage, cue, one) && /\bwhere $/i.test(wordsBefore(passage, one.start, 8)),
  );
}

function hiddenIn(passage: Passage, cue: Cue): readonly Referent[] {
  const { claims } = passage.reading.discourse;
  const may = (person: Referent) => adult(person) && person.professional !== true && !isParentInCase(claims, person);
  const owner = passage.references.find((one) => isNamed(one) && isOwner(passage, cue, one));
  if (owner) return owner.people.filter(may);
  return saidOfSubject.test(cue.words) ? subjectOf(passage, cue, { may, ownWords: true }).filter(isSought(cue)) : [];
}

/** A pronoun taken for the wrong person would hide the wrong one. */
function isNamed({ start, people }: Reference): boolean {
  return people.some(({ places }) => places.some((place) => place.form === 'named' && place.start === start));
}

/** "Eve's new address", "where Eve is living", "which hostel Eve is in", "Eve is at her aunt's, but tell no one". */
function isOwner(passage: Passage, cue: Cue, { start, end }: Reference): boolean {
  if (start < cue.start - 24 || start > cue.end + 2) return false;
  const [before, after] = [wordsBefore(passage, start, 40), wordsAfter(passage, end)];
  return (
    (itsOwn.test(after) && !/^ (?:which|what|wot|wich|any|no)\b/i.test(after)) ||
    leadsToKept.test(before) ||
    /\bunaware (?:that )?$/i.test(before) ||
    /\b(?:which|what) (?:\p{L}+ ){1,2}$/iu.test(before) ||
    (start <= cue.start &&
      end > cue.start &&
      /^(?:['’]s| is| are| lives) (?!(?:unaware|oblivious|none the wiser|not(?: to| aware)?|never)\b)/.test(after))
  );
}

const saidOfSubject = new RegExp(
  String.raw`^(?:terrified|frightened|scared|afraid|petrified|fears?|changed|(?:does|do)(?: not|n['’]?t) want|${disguise}|${newIdentity})`,
  'i',
);

/** "She is scared that he will find her": not of him who fears for her. */
function isSought({ words }: Cue): (person: Referent) => boolean {
  const object = /\b(her|him)\W*(?:\p{L}+\W*)?$/iu.exec(words)?.[1]?.toLowerCase();
  return ({ sex }) => object === undefined || sex === 'unknown' || (sex === 'female') === (object === 'her');
}
