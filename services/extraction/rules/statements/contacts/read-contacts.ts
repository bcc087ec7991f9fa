/** Reads who is in touch with the children: direct or indirect, supervised, how often, when last. Frequency words alone are not contact. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { Reference, Referent } from '../../parsed-document.ts';
import { adult } from '../concern-draft.ts';
import { adoptedBefore, mayBeAdopted } from '../handling/adopted-person.ts';
import { isSupposed } from '../manner.ts';
import { cuesOf } from '../cues-of.ts';
import { clauseAt, isChild, wordsAfter, wordsBefore, type Cue, type Passage } from '../passage.ts';
import { isParentInCase } from '../../reference/parents-in-case.ts';
import { groupOf } from '../companions.ts';
import { objectAt, subjectOf } from '../subject.ts';
import { topicOf } from '../topic.ts';
import { howOften, isInTouch, keepsUp, keptSessions, lastSeenWords } from '../vocabulary/contact-words.ts';
import { arranged, forbidden } from './arranged-contact.ts';
import { childrenGo, strangers } from './child-goes.ts';
import { contact, oftenIn, type Contact } from './contact-draft.ts';
import { regimes } from './contact-plan.ts';
import { sessions } from './contact-session.ts';

export function readContacts(passage: Passage): Contact[] {
  const found = [
    ...letterbox(passage),
    ...regimes(passage),
    ...regular(passage),
    ...forbidden(passage),
    ...lastSeen(passage),
    ...sessionsKept(passage),
    ...arranged(passage),
    ...childrenGo(passage),
    ...strangers(passage),
    ...sessions(passage),
  ];
  const seen = new Set<Referent>();
  return found.filter(({ about }) => !seen.has(about) && seen.add(about));
}

function regular(passage: Passage): Contact[] {
  return [...cuesOf(passage, howOften), ...cuesOf(passage, keepsUp)].flatMap((cue) => {
    const clause = clauseAt(passage, cue.start);
    const before = passage.text.slice(clause.start - passage.start, cue.start - passage.start);
    const around = passage.text.slice(clause.start - passage.start, clause.end - passage.start);
    const heading = ofContact.test(passage.text);
    if (!heading && !isInTouch(around)) return [];
    if (isSupposed(passage, cue) || notYet.test(before)) return [];
    const isTold = concernsChildren(passage, clause) || (passage.text.length < shortSentence && namesChild(passage));
    return people(passage, cue, heading)
      .filter((about) => isArranged(before) || isParentInCase(passage.reading.discourse.claims, about))
      .filter(
        (about) =>
          heading ||
          isTold ||
          ((isParentInCase(passage.reading.discourse.claims, about) || comesBy.test(around)) &&
            meetsNobodyElse(passage, clause, about)),
      )
      .map((about) => contact(passage, cue, about, around, cue.words));
  });
}

/** "Nan rings on Sundays": in a child's file the child is meant where nobody else is said. */
const comesBy = new RegExp(
  inSequence(
    anyOf(
      String.raw`(?<!\b(?:\d+|two|three|four|five|his|her|their|the|any|no|these|of) )\bvisits(?! (?:a|the|an)\b)`,
      String.raw`\b(?:rings|phones)\b|(?:comes|pops|calls) (?:round|over|in|by|down|up|every|each|on|most|once|twice)`,
      String.raw`keeps in touch|(?:is|are) in (?:\w+ )?(?:touch|contact)`,
      String.raw`sends (?:\w+ )?(?:cards?|letters?|presents?|postcards?|gifts?|parcels?)`,
    ),
    String.raw`\b`,
  ),
  'i',
);

/** "He comes every Sunday and takes Ruby to the park": so short a sentence is about one thing. */
const shortSentence = 140;

function namesChild({ references }: Passage): boolean {
  return references.some(({ people }) => people.length > 0 && people.every(isChild));
}

/** "Contact: …", "3. Family time: Mum every Friday; …". */
const ofContact = /^\W*(?:\d+\W+)?(?:contact|family time)\b/i;

const notYet =
  /\b(used to|would|could|can|'d|offer\w*|might|ask(?:s|ed) (?:for|to)|wants?|like (?:them|him|her|both)?|hopes?)\b|['’]d\b/i;

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

/** In a line headed "contact:" each person stands before their own days; where it names nobody it is of whoever was spoken of. */
function people(passage: Passage, cue: Cue, heading: boolean): readonly Referent[] {
  if (!heading) return visited(passage, cue) ?? subjectOf(passage, cue, { may: adult, nearest: true });
  const last = passage.references.findLast((reference) => reference.end <= cue.start && reference.people.some(adult));
  if (last) return last.people.filter(adult);
  const before = firstBefore(passage);
  return before
    ? groupOf(
        passage.reading.document.record.text,
        passage.passages[passage.index - 1]?.references ?? [],
        before,
      ).filter(adult)
    : topicOf(passage, adult);
}

/** "Mum takes them to see their grandad every month": of him. */
function visited(passage: Passage, cue: Cue): readonly Referent[] | undefined {
  const seen = passage.references.findLast(
    ({ start, end, people }) =>
      end <= cue.start &&
      people.some(adult) &&
      /\b(?:takes?|taking|took|taken|brings?|bringing|goes|go|going) [^.;]{0,40}?to (?:see|visit) (?:the |his |her |their )?$/i.test(
        wordsBefore(passage, start, 64),
      ),
  );
  return seen?.people.filter(adult);
}

/** Whoever the sentence before names first. */
function firstBefore({ passages, index, sentence }: Passage): Reference | undefined {
  const before = passages[index - 1];
  if (before?.sentence.sentence.part !== sentence.sentence.part) return undefined;
  return before.references.find(({ people }) => people.some(adult));
}

/** A child, or a word for one, stands in the clause or the sentence's subject is in touch with nobody else. */
function concernsChildren(passage: Passage, clause: { readonly start: number; readonly end: number }): boolean {
  const words = passage.text.slice(clause.start - passage.start, clause.end - passage.start);
  const named = passage.references.some(
    (reference) => reference.start >= clause.start && reference.end <= clause.end && reference.people.some(isChild),
  );
  return (
    named ||
    /\b(contact|family time|him|them|her(?! (?!every|each|on|at|in|most|once|twice|for|when|and|but|as|after|to|from|with|by|over|out|up|home|back|there|all|nearly|about|again|now|weekly|monthly|since|regularly|often|any|much|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekends?)[a-z])|(the )?(kids|children|bairns|girls?|boys?)|both|each other)\b/i.test(
      words,
    )
  );
}

const letterBox = /\bletter-?box\b/gi;

/** "The yearly letterbox continues.": cards to and from the child who was adopted, by way of an agency. */
function letterbox(passage: Passage): Contact[] {
  const [cue] = cuesOf(passage, letterBox);
  if (!cue || isSupposed(passage, cue)) return [];
  const named = passage.references.flatMap(({ people }) => people.filter((one) => mayBeAdopted(passage, one)));
  const about = named.length > 0 ? named.slice(0, 1) : adoptedBefore(passage);
  const often = oftenIn(passage.text);
  return about.map((person) => contact(passage, cue, person, passage.text, often));
}

/** "Has attended 4 of 9 sessions", "missed three contacts". */
function sessionsKept(passage: Passage): Contact[] {
  if (!/\b(?:contacts?|family time|sessions?|visits)\b/i.test(passage.text)) return [];
  return cuesOf(passage, keptSessions).flatMap((cue) =>
    isSupposed(passage, cue)
      ? []
      : subjectOf(passage, cue, { may: adult }).map((about) => contact(passage, cue, about, passage.text, undefined)),
  );
}

function lastSeen(passage: Passage): Contact[] {
  return cuesOf(passage, lastSeenWords).flatMap((cue) => {
    if (
      isSupposed(passage, cue) ||
      isWithOthers(passage, cue) ||
      isMeetingOthers(passage, cue) ||
      !concernsChildren(passage, { start: passage.start, end: passage.start + passage.text.length })
    )
      return [];
    return unseen(passage, cue).map((about) => contact(passage, cue, about, passage.text, undefined));
  });
}

/** "Al last saw Ruby in May", "the children have not seen Al since": the adult of the two. */
function unseen(passage: Passage, cue: Cue): readonly Referent[] {
  const subject = subjectOf(passage, cue, { ownWords: true });
  if (subject.length === 0 && !ofTheChildren.test(wordsBefore(passage, cue.start, 28)))
    return subjectOf(passage, cue, { may: adult });
  if (subject.some(adult)) return subject.filter(adult);
  return objectAt(passage, cue.end).filter(adult);
}

const ofTheChildren = /\b(?:children|kids|bairns|boys|girls|siblings|twins) $/i;

/** "Met her in 2019": a meeting is contact where it is with a child. */
function isMeetingOthers({ references }: Passage, cue: Cue): boolean {
  if (!/^(?:saw|seen|sees|met) \p{L}/iu.test(cue.words)) return false;
  return !references.some(({ start, end, people }) => start > cue.start && end <= cue.end && people.some(isChild));
}

/** "Has no contact with his brothers": none of the children. */
function isWithOthers(passage: Passage, cue: Cue): boolean {
  const after = wordsAfter(passage, cue.end);
  if (!/^ with\b/.test(after)) return false;
  const other = passage.references.find(({ start }) => start >= cue.end && start - cue.end <= 12);
  return (
    !(other?.people.some(isChild) ?? false) &&
    /^ with (?:his|her|their|my) (?!children|kids|child|sons?|daughters?|boys?|girls?)\p{Ll}/u.test(after)
  );
}
