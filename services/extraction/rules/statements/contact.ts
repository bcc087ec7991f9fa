/** Reads who is in touch with the children: direct or indirect, supervised, how often, when last. Frequency words alone are not contact. */
import type { Referent } from '../parsed-document.ts';
import { adult } from './concern-draft.ts';
import { childrenIn } from './concerned-children.ts';
import { isSupposed, polarityOf, speakerOf } from './manner.ts';
import { clauseAt, cuesOf, isChild, wordsBefore, type Cue, type Passage } from './passage.ts';
import { isParent } from './parents.ts';
import { quoteOf } from './quote.ts';
import type { DraftOf } from './statement-draft.ts';
import { subjectOf } from './subject.ts';
import { topicOf } from './topic.ts';
import {
  contactHeading,
  contactOrder,
  howOften,
  indirectWords,
  inTouch,
  lastSeenWords,
  regime,
  sessionWords,
  supervisedWords,
  unsupervisedWords,
} from './vocabulary/contact-words.ts';
import { dateIn } from './written-date.ts';

type Contact = DraftOf<'contact'>;

export function readContacts(passage: Passage): Contact[] {
  const found = [...regimes(passage), ...regular(passage), ...lastSeen(passage), ...sessions(passage)];
  const seen = new Set<Referent>();
  return found.filter(({ about }) => !seen.has(about) && seen.add(about));
}

function regular(passage: Passage): Contact[] {
  return cuesOf(passage, howOften).flatMap((cue) => {
    const clause = clauseAt(passage, cue.start);
    const before = passage.text.slice(clause.start - passage.start, cue.start - passage.start);
    const around = passage.text.slice(clause.start - passage.start, clause.end - passage.start);
    const heading = /^\W*contact\b/i.test(passage.text);
    if (!heading && !inTouch.test(around)) return [];
    if (isSupposed(passage, cue) || notYet.test(before)) return [];
    const isTold = concernsChildren(passage, clause);
    return people(passage, cue, heading)
      .filter((about) => isArranged(before) || isParent(passage, about))
      .filter((about) => heading || isTold || (isParent(passage, about) && meetsNobodyElse(passage, clause, about)))
      .map((about) => contact(passage, cue, about, around, cue.words));
  });
}

const notYet = /\b(used to|would|could|can|'d|offer\w*|might)\b|['’]d\b/i;

/** What somebody "will" do is an offer, save where a parent will see their own. */
function isArranged(before: string): boolean {
  return !/\bwill\b|['’]ll\b/i.test(before);
}

/** "Father phones on Sundays": nobody but their own child is meant. */
function meetsNobodyElse(passage: Passage, clause: { readonly start: number; readonly end: number }, about: Referent) {
  return passage.references.every(
    ({ start, end, people }) => start < clause.start || end > clause.end || people.every((one) => one === about),
  );
}

/** "Mother: twice weekly, supervised." in a plan of contact; in a list of offers the words must say that it is contact. */
function regimes(passage: Passage): Contact[] {
  const label = /^[^:"“?.]{2,60}:(?=\s)/.exec(passage.text);
  const elliptical = /^\W*(?:under \w+, )?(?:un)?supervised\b/i.test(passage.text);
  if (!isPlan(passage) || !(label || elliptical)) return [];
  const cue = { start: passage.start + (label?.[0].length ?? 0), end: passage.start + (label?.[0].length ?? 1) };
  const said = passage.text.slice(cue.start - passage.start);
  if (!regime.test(said)) return [];
  const named = passage.references
    .filter(({ end }) => end <= cue.start && cue.start - end <= 3)
    .flatMap(({ people }) => people);
  const meant = label ? named : topicOf(passage, adult);
  const often = howOften.exec(said)?.[0];
  howOften.lastIndex = 0;
  return [...new Set(meant)].filter(adult).map((about) => contact(passage, { ...cue, words: '' }, about, said, often));
}

/** The line says it, or the heading above its list does. */
export function isPlan({ text, index, passages }: Passage): boolean {
  if (/\b(?:un)?supervised\b/i.test(text)) return true;
  for (let before = index - 1; before >= Math.max(0, index - 12); before -= 1) {
    const words = passages[before]?.text ?? '';
    if (words.length < 60 && /^\W*(?:[\d.]+\s*)?[\p{L} ]{3,40}\W*$/u.test(words)) return contactHeading.test(words);
    if (/^\W*(?:[\d.]+\s*)?(?:contact|family time)\b/i.test(words)) return true;
  }
  return false;
}

/** In a line headed "contact:" each person stands before their own days. */
function people(passage: Passage, cue: Cue, heading: boolean): readonly Referent[] {
  if (!heading) return subjectOf(passage, cue, { may: adult });
  const last = passage.references.findLast((reference) => reference.end <= cue.start && reference.people.some(adult));
  return last?.people.filter(adult) ?? [];
}

/** A child, or a word for one, stands in the clause or the sentence's subject is in touch with nobody else. */
function concernsChildren(passage: Passage, clause: { readonly start: number; readonly end: number }): boolean {
  const words = passage.text.slice(clause.start - passage.start, clause.end - passage.start);
  const named = passage.references.some(
    (reference) => reference.start >= clause.start && reference.end <= clause.end && reference.people.some(isChild),
  );
  return (
    named ||
    /\b(contact|family time|him|her|them|(the )?(kids|children|bairns|girls?|boys?)|both|each other)\b/i.test(words)
  );
}

function lastSeen(passage: Passage): Contact[] {
  return cuesOf(passage, lastSeenWords).flatMap((cue) => {
    if (
      isSupposed(passage, cue) ||
      !concernsChildren(passage, { start: passage.start, end: passage.start + passage.text.length })
    )
      return [];
    return subjectOf(passage, cue, { may: adult }).map((about) =>
      contact(passage, cue, about, passage.text, undefined),
    );
  });
}

/** The heading of a note of supervised contact, and those it lists as there. */
function sessions(passage: Passage): Contact[] {
  const { record } = passage.reading.document;
  if (record.type !== 'contact-supervision') return [];
  const [cue] = [...cuesOf(passage, sessionWords), ...attendance(passage)];
  if (!cue || passage.text.length > 240 || /\bsupervis(or|ion)\b/i.test(wordsBefore(passage, cue.end + 4, 14)))
    return [];
  const named = adultsOf(passage);
  const there = named.length > 0 ? named : regime.test(passage.text) ? adultsAround(passage) : [];
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

function contact(passage: Passage, cue: Cue, about: Referent, words: string, often: string | undefined): Contact {
  const saidBy = speakerOf(passage, cue);
  const seen = often === undefined ? dateIn(passage, cue) : undefined;
  const order = contactOrder.exec(words)?.[0];
  return {
    type: 'contact',
    about,
    fields: {
      kind: indirectWords.test(words) ? 'indirect' : 'direct',
      ...(unsupervisedWords.test(words)
        ? { supervised: false }
        : supervisedWords.test(words)
          ? { supervised: true }
          : {}),
      ...(often === undefined ? {} : { howOften: often.trim() }),
      ...(seen === undefined ? {} : { lastSeen: seen }),
      ...(order === undefined ? {} : { order }),
    },
    children: childrenIn(passage),
    polarity: /\b(no contact|never seen)\b/i.test(cue.words) ? 'denied' : polarityOf(passage, saidBy, about),
    saidBy,
    ...quoteOf(passage, cue),
  };
}
