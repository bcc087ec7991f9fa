/** Reads who lives with whom, only where words state it. Whose household it is: the one of whom it is said; the others are those named with them. */
import type { Referent } from '../parsed-document.ts';
import { childrenIn } from './concerned-children.ts';
import { isUnasserted, polarityOf, speakerOf } from './manner.ts';
import { cuesOf } from './cues-of.ts';
import { clauseAt, isChild, isSpokenOf, wordsAfter, wordsBefore, type Cue, type Passage } from './passage.ts';
import { quoteOf } from './quote.ts';
import type { DraftOf } from './statement-draft.ts';
import { objectAt, peopleAfter, subjectOf } from './subject.ts';
import { recordTopic, topicOf } from './topic.ts';
import {
  eatsHere,
  householdInline,
  householdLabel,
  livesAlone,
  livesAt,
  livesWith,
  movesIn,
  usedTo,
} from './vocabulary/household-words.ts';
import { howOften } from './vocabulary/contact-words.ts';
import { dateIn } from './written-date.ts';

type Household = DraftOf<'household'>;

export function readHouseholds(passage: Passage): Household[] {
  const label = householdLabel.exec(passage.text);
  if (label) return listed(passage, passage.start + label.index + label[0].length);
  const inline = cuesOf(passage, householdInline).find((cue) => cue.words.endsWith(':') || isNextTo(passage, cue));
  if (inline) return listed(passage, inline.end).filter((one) => one.with.length > 0);
  const together = [
    ...cuesOf(passage, livesWith),
    ...cuesOf(passage, livesAt).filter((cue) => isTheirs(passage, cue)),
    ...cuesOf(passage, movesIn),
    ...cuesOf(passage, livesAlone),
  ].flatMap((cue) => livingTogether(passage, cue));
  return [...together, ...cuesOf(passage, eatsHere).flatMap((cue) => receivedHere(passage, cue))];
}

/** "At home are Al and Bo", not "At home is best, said Al". */
function isNextTo(passage: Passage, cue: Cue): boolean {
  return (
    passage.references.some(
      ({ start, people }) => start >= cue.end && start - cue.end <= 2 && people.some(isSpokenOf),
    ) || /^ (?:me|(?:her|him)self)\b/.test(wordsAfter(passage, cue.end, 12))
  );
}

function livingTogether(passage: Passage, cue: Cue): Household[] {
  if (isUnasserted(passage, cue) || isPlanned(passage, cue) || isVisit(passage, cue)) return [];
  const others = moves.test(cue.words) ? [] : objects(passage, cue);
  if (others.length === 0 && !moves.test(cue.words) && !shared.test(cue.words)) return [];
  const subjects = livingThere(passage, cue).filter((person) => !others.includes(person));
  const [host, ...rest] = others;
  // Where children of the case live is the home of whom they live with.
  if (host && !isChild(host) && subjects.length > 0 && subjects.every(isChild))
    return [household(passage, cue, host, [...rest, ...subjects])];
  return subjects.map((about) => household(passage, cue, about, others));
}

/** "Placed with Ann and Bob Lee.": of nobody but children. */
function livingThere(passage: Passage, cue: Cue): readonly Referent[] {
  const rules = { may: isSpokenOf, nearest: true };
  const isRow = passage.sentence.sentence.part.row !== undefined;
  if (isRow || !/^placed/i.test(cue.words)) return subjectOf(passage, cue, rules);
  const children = subjectOf(passage, cue, { ...rules, ownWords: true }).filter(isChild);
  return children.length > 0 ? children : passage.reading.discourse.children;
}

/** "Stays with us most weekends" is a visit; who is there most nights lives there. */
function isVisit(passage: Passage, cue: Cue): boolean {
  const clause = clauseAt(passage, cue.start);
  const words = passage.text.slice(cue.start - passage.start, clause.end - passage.start);
  return /^(?:stay|sleep|stop)/i.test(cue.words) && words.search(howOften) >= 0 && !/\bnights\b/i.test(words);
}

/** "Shares a house with two friends", "lives alone": nobody need be named. */
const shared = /^(?:shar|.*\b(?:alone|on (?:his|her|their) own|by (?:him|her)self)$)/i;

const pronounAfter = /^\s*(them|him|her|us|me|both of them)\b/i;
const moves =
  /^((has |have |had )?mov\w+ (back )?in|(living|lives?|resid\w+|staying|stays?|sleeping) (there|here|together|at (the|this) .*))$/i;

/** The first people named after the cue, and those joined to them. */
function objects(passage: Passage, cue: Cue): readonly Referent[] {
  if (isPronounAfter(passage, cue)) {
    const meant = objectAt(passage, cue.end).filter(isSpokenOf);
    return meant.length > 0 ? meant : recordTopic(passage.reading, isSpokenOf);
  }
  const first = passage.references.find(
    (reference) => reference.start >= cue.end && reference.start - cue.end <= 12 && reference.people.some(isSpokenOf),
  );
  if (!first) return [];
  const people = new Set(first.people.filter(isSpokenOf));
  let { end } = first;
  for (const reference of passage.references) {
    if (reference.start < end) continue;
    const between = passage.text.slice(end - passage.start, reference.start - passage.start);
    if (!/^[\s,]*(\([^)]{0,20}\)\s*)?(,|and|&|\+)+\s*$/i.test(between)) break;
    for (const person of reference.people.filter(isSpokenOf)) people.add(person);
    end = reference.end;
  }
  return [...people];
}

/** "with her", not "with her mum". */
function isPronounAfter(passage: Passage, cue: Cue): boolean {
  const pronoun = pronounAfter.exec(wordsAfter(passage, cue.end, 14));
  const end = cue.end + (pronoun?.[0].length ?? 0);
  return pronoun !== null && !passage.references.some((one) => one.start < end && one.end > end);
}

/** "may stay with them", "wants to live with her": not so yet. */
function isPlanned(passage: Passage, cue: Cue): boolean {
  return /\b(may|might|can|could|would|should|will|'d|'ll|(want|like|wish|ask|hope|go|going|come|got|ha[sd]|have|need)\w* to)\s+(\w+\s+)?$|['’](d|ll)\s+$|\b(?:go|come) and\s+$|(?<!\bused )\bto\s+$|\b(?:their|his|her|my)\s+$|\b(?:are|is|was) (?:you|she|he|they)\s+$/i.test(
    wordsBefore(passage, cue.start, 22),
  );
}

/** "at Derek's", "in Ola's room": the place is a person's. */
function isTheirs(passage: Passage, cue: Cue): boolean {
  const owner = passage.references.find((reference) => reference.start >= cue.end && reference.start - cue.end <= 3);
  return (
    owner !== undefined &&
    /^['’]s?\b|^s['’]|\s*$/.test(passage.text.slice(owner.end - passage.start, owner.end - passage.start + 3)) &&
    owner.people.some(isSpokenOf)
  );
}

/** "Household: A, B, C": the first with the others, or all of them with the children where the form is theirs. */
function listed(passage: Passage, from: number): Household[] {
  const people = peopleAfter(passage, from, 300);
  const adults = people.filter((person) => !isChild(person));
  const theirs = /^\W*(others?|also)\b/i.test(passage.text);
  const cue = { start: from - 1, end: from, words: '' };
  if (theirs) return adults.map((about) => household(passage, cue, about, passage.reading.discourse.children));
  const own = /^\W*(?:(?:her|him)self)\b/i.test(passage.text.slice(from - passage.start));
  const topic = own ? topicOf(passage, isSpokenOf) : recordTopic(passage.reading, isSpokenOf);
  const [first, ...others] = [...new Set(people.length > 1 && !own ? people : [...topic, ...people])];
  return first ? [household(passage, cue, first, others)] : [];
}

function household(passage: Passage, cue: Cue, about: Referent, others: readonly Referent[]): Household {
  const saidBy = speakerOf(passage, cue);
  const date = dateIn(passage, cue);
  const over = usedTo.test(passage.text);
  return {
    type: 'household',
    about,
    with: others,
    fields: over ? endedBy(passage, date) : date === undefined ? {} : { from: date },
    children: childrenIn(passage),
    polarity: polarityOf(passage, saidBy, about),
    saidBy,
    ...quoteOf(passage, cue),
  };
}

/** "lived with": over by the date the words give, at the latest by the record's own. */
function endedBy(passage: Passage, date: string | undefined): { readonly to?: string } {
  const to = date ?? passage.reading.document.record.writtenOn;
  return to === undefined ? {} : { to };
}

/** "he has his tea here": received in the household of whoever says it, or of whom the record is. */
function receivedHere(passage: Passage, cue: Cue): Household[] {
  if (isUnasserted(passage, cue) || isPlanned(passage, cue)) return [];
  const guests = subjectOf(passage, cue, { may: isSpokenOf, nearest: true, ownWords: true });
  const speaker = speakerOf(passage, cue);
  const hosts = speaker ? [speaker] : recordTopic(passage.reading, isSpokenOf);
  const others = hosts.filter((host) => !guests.includes(host));
  return others.length === 0 ? [] : guests.map((about) => household(passage, cue, about, others));
}
