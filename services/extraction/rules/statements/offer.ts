/** Reads who offers what for which child, who declines, and who takes an offer back. "Withdrawn" is never "declined". */
import type { Referent } from '../parsed-document.ts';
import { adult } from './concern-draft.ts';
import { isPlan } from './contact.ts';
import { childrenIn } from './concerned-children.ts';
import { polarityOf, speakerOf } from './manner.ts';
import { clauseAt, cuesOf, isChild, wordsAfter, wordsBefore, type Cue, type Passage } from './passage.ts';
import { isParent } from './parents.ts';
import { quoteOf } from './quote.ts';
import type { DraftOf } from './statement-draft.ts';
import { objectAt, subjectOf } from './subject.ts';
import { recordTopic, topicOf } from './topic.ts';
import {
  canCome,
  conditions,
  declines,
  forBoth,
  fullTimeWords,
  listedRefusal,
  offerKinds,
  offers,
  oneChild,
  otherRefusals,
  otherWithdrawals,
  saysYes,
  standBy,
  theChildren,
  volunteers,
  withdraws,
  wouldDo,
  wouldHave,
  type OfferKind,
} from './vocabulary/offer-words.ts';
import { dateIn } from './written-date.ts';

type Offer = DraftOf<'offer'>;
type Outcome = Offer['fields']['outcome'];

interface Act {
  readonly cue: Cue;
  readonly kind: OfferKind;
  readonly outcome: Outcome;
}

export function readOffers(passage: Passage): Offer[] {
  const acts = [...withdrawals(passage), ...refusals(passage), ...proposals(passage)];
  return onePerPerson(acts.flatMap((act) => offersOf(passage, act)));
}

function offersOf(passage: Passage, { cue, kind, outcome }: Act): Offer[] {
  const saidBy = speakerOf(passage, cue);
  const subjects = subjectOfOffer(passage, cue).filter(
    (about) => !(timeTogether.has(kind) && outcome !== 'declined') || !isParent(passage, about),
  );
  return subjects.map((about) => ({
    type: 'offer',
    about,
    fields: { kind, outcome },
    children: childrenIn(passage, cue),
    polarity: polarityOf(passage, saidBy, about),
    saidBy,
    on: dateIn(passage, cue),
    ...quoteOf(passage, cue),
  }));
}

/** Days with the children, not a home: what a mother or father has of these is their contact; an offer is somebody else's. */
const timeTogether: ReadonlySet<OfferKind> = new Set(['contact', 'respite']);

/** A mother does not offer to have her own: "she" is then whoever else the passage is about. */
function subjectOfOffer(passage: Passage, cue: Cue): readonly Referent[] {
  const subjects = offering(passage, cue);
  const isMother = (person: Referent) => person.sex === 'female' && isParent(passage, person);
  const clause = clauseAt(passage, cue.start);
  const before = passage.text.slice(clause.start - passage.start, cue.start - passage.start);
  if (subjects.length === 0 && /^(?:can|could)\b/i.test(cue.words)) return teller(passage, cue);
  if (!subjects.some(isMother) || !/^\W*(?:she|i)\b/i.test(before)) return subjects;
  return topicOf(passage, (person) => adult(person) && person.sex !== 'male' && !isMother(person));
}

/** "Nerys says Ruby can stop over": whoever says so. */
function teller(passage: Passage, cue: Cue): readonly Referent[] {
  const [first] = passage.references;
  const says = first && first.end < cue.start && /^\s+(?:says?|said|asked)\b/i.test(wordsAfter(passage, first.end, 10));
  return says ? first.people.filter(adult) : [];
}

/** In a note of a call, what has no subject is the caller's. */
function offering(passage: Passage, cue: Cue): readonly Referent[] {
  const rules = { may: adult, speakerServes: true };
  if (passage.reading.document.record.type !== 'phone-call') return subjectOf(passage, cue, rules);
  const own = subjectOf(passage, cue, { ...rules, ownWords: true });
  const caller = own.length > 0 ? own : recordTopic(passage.reading, adult);
  return caller.length > 0 ? caller : subjectOf(passage, cue, rules);
}

function withdrawals(passage: Passage): Act[] {
  return cuesOf(passage, withdraws)
    .filter(
      (cue) =>
        !otherWithdrawals.test(wordsAfter(passage, cue.end)) &&
        !(
          /^withdrawn$/i.test(cue.words) &&
          /\b(is|was|seems?|very|quiet and|appears?)\s+$/i.test(wordsBefore(passage, cue.start))
        ),
    )
    .map((cue) => ({ cue, kind: 'full-time', outcome: 'withdrawn' }));
}

function refusals(passage: Passage): Act[] {
  return [
    ...cuesOf(passage, declines),
    ...listed(passage).filter((cue) => listedRefusal.test(wordsAfter(passage, cue.end))),
  ]
    .filter((cue) => (cue.words === '' || !otherRefusals.test(wordsAfter(passage, cue.end))) && !isQuestion(passage))
    .map((cue) => ({ cue, kind: 'full-time', outcome: 'declined' }));
}

function proposals(passage: Passage): Act[] {
  if (isQuestion(passage)) return [];
  const caring = [
    ...cuesOf(passage, wouldHave).filter((cue) => takesChildren(passage, cue)),
    ...cuesOf(passage, volunteers),
    ...cuesOf(passage, saysYes).filter((cue) => answersOffer(passage, cue)),
    ...cuesOf(passage, canCome),
    ...cuesOf(passage, standBy),
    ...cuesOf(passage, forBoth).filter((cue) => followsPeople(passage, cue)),
  ].map((cue) => ({ cue, kinds: kindsAfter(passage, cue) }));
  const other = [
    ...cuesOf(passage, wouldDo),
    ...cuesOf(passage, offers).filter((cue) => !isNoun(passage, cue)),
    ...listed(passage).filter((cue) => !listedRefusal.test(wordsAfter(passage, cue.end))),
  ].map((cue) => ({
    cue,
    kinds:
      offersHome(passage, cue) || listsChildren(passage, cue)
        ? orFullTime(kindsAfter(passage, cue))
        : kindsAfter(passage, cue),
  }));
  const outcome = conditions.test(passage.text) ? 'conditional' : 'offered';
  return [...caring.map(({ cue, kinds }) => ({ cue, kinds: orFullTime(kinds) })), ...other]
    .filter(({ cue }) => !isNegated(passage, cue))
    .flatMap(({ cue, kinds }) => kinds.map((kind): Act => ({ cue, kind, outcome })));
}

/** A bare "said yes" agrees to care for somebody only where that was asked for. */
function answersOffer(passage: Passage, cue: Cue): boolean {
  if (/^\s*(?:to|but|if|and)\b/i.test(wordsAfter(passage, cue.end)) || /\byes (?:to|both|all)\b/i.test(cue.words))
    return true;
  const asked = `${passage.passages[passage.index - 1]?.text ?? ''} ${passage.text}`;
  return /\b(?:have|take|home|live|offer\w*|care|carers?|assess\w*|look after|looked at|both|put\w* forward|bed)\b/i.test(
    asked,
  );
}

function orFullTime(kinds: readonly OfferKind[]): readonly OfferKind[] {
  return kinds.length === 0 ? ['full-time'] : kinds;
}

/** "Noted as an offer", "mentioned in her offer": words about an offer; "their offer stands" makes one. */
function isNoun(passage: Passage, cue: Cue): boolean {
  return (
    /\b(an?|the|any|this|that|her|his|their|my|our|as)\s+$/i.test(wordsBefore(passage, cue.start, 8)) &&
    !/^\s+(still |is |for )?(stands|open|as (a|the) back|of (a home|both))/i.test(wordsAfter(passage, cue.end))
  );
}

function isQuestion(passage: Passage): boolean {
  return /\?["”’)]?\s*$/.test(passage.text);
}

function isNegated(passage: Passage, cue: Cue): boolean {
  const clause = clauseAt(passage, cue.start);
  const before = passage.text.slice(Math.max(0, clause.start - passage.start), cue.start - passage.start);
  return (
    /\b(?:not|never|no|nobody|cannot)\b|n['’]t\b/i.test(before.slice(-14)) ||
    /^(?:can(?:no|['’])t|could ?n['’]t|wo['’]?n['’]?t)\b/i.test(cue.words) ||
    /\b(?:cannot|can['’]t|not) be asked to\s+$/i.test(before) ||
    /^[^.;,]{0,24}\bnothing\b/i.test(wordsAfter(passage, cue.end, 40)) ||
    /^if$|^whether$|^unless$/.test(clause.opens)
  );
}

/** The words after "would have" are the children, by a word for them or by name. */
function takesChildren(passage: Passage, cue: Cue): boolean {
  const after = wordsAfter(passage, cue.end);
  if (theChildren.test(after) || oneChild.test(after)) return true;
  const object = passage.references.find(({ start }) => start >= cue.end && start <= cue.end + 2);
  if (!object || !/^\p{Lu}/u.test(after.trimStart())) return false;
  const next = wordsAfter(passage, object.end, 30);
  if (/^\s+to\b(?! (live|stay))/.test(next)) return false;
  return object.people.some(isChild) || /^\s*(?:$|[.,;]|["“]|till|until|if|tomorrow|today|full)/.test(next);
}

/** What is offered, in the clause of the cue and after it; a home or "for good" outweighs the days. */
function kindsAfter(passage: Passage, cue: Cue): readonly OfferKind[] {
  const clause = clauseAt(passage, cue.start);
  const end = /[:(]\s*$/.test(wordsBefore(passage, clause.end + 1, 2))
    ? passage.start + passage.text.length
    : clause.end;
  const words = passage.text.slice(cue.start - passage.start, end - passage.start);
  if (fullTimeWords.test(words)) return ['full-time'];
  const rest = `${words} ${/^["“]/.test(wordsAfter(passage, end)) ? wordsAfter(passage, end, 40) : ''}`;
  return offerKinds.filter(([, pattern]) => pattern.test(rest)).map(([kind]) => kind);
}

/** "has offered", "offered both a home", "offers to have them": not an offer of forms or of tea. */
function offersHome(passage: Passage, cue: Cue): boolean {
  if (!/offer|volunteer/i.test(cue.words)) return false;
  const after = wordsAfter(passage, cue.end);
  if (
    /^(\s*(again|twice|in her own right|stands|still stands|is for|of a home|to (have|take|care|keep|look after|foster)|both|a home|a place(?! (?:at|in) (?:church|school|the|our|my|her|his))|as (?:a|the) back|them|the (children|kids)|for)\b|\s*[:.;,]|\s*$|\s+(and|but|on \d))/i.test(
      after,
    )
  )
    return true;
  return objectAt(passage, cue.end).some(isChild);
}

/** "Moira: school holidays", "Moira and Derek: Ruby, if it comes to that": who, then what. */
function listed(passage: Passage): Cue[] {
  const { type } = passage.reading.document.record;
  if ((type !== 'family-group-conference' && type !== 'meeting-minutes') || isPlan(passage)) return [];
  return cuesOf(passage, /^(?![^:]*\b(?:both|siblings?|children)\b)[^:"“?]{2,60}:/gi)
    .map((label) => ({ start: label.end, end: label.end, words: '' }))
    .filter((cue) =>
      passage.references.some(({ end, people }) => people.some(adult) && cue.start - end >= 0 && cue.start - end <= 4),
    );
}

/** "Ruby, if …", "Ruby and Tom.", not "Ruby can sort the cards". */
const endsOffer = /^\s*(?:$|[.,;:(]|(?:and|or|only|if|too|for|as|full|alone|every|each|week-?ends?)\b)/i;

/** The children stand right after the names: a home for them is meant. */
function listsChildren(passage: Passage, cue: Cue): boolean {
  const isNamed = passage.references.some(
    ({ start, end, people }) =>
      start >= cue.end &&
      start - cue.end <= 2 &&
      people.length > 0 &&
      people.every(isChild) &&
      endsOffer.test(wordsAfter(passage, end)),
  );
  return cue.words === '' && (isNamed || theChildren.test(wordsAfter(passage, cue.end)));
}

/** An assessment or a family conference, where "Both, long term." is an offer by itself. */
function listsOffers({ reading }: Passage): boolean {
  const { type, text } = reading.document.record;
  return /viability|assess|family-group/.test(type) || /\bviability\b/i.test(text.slice(0, 400));
}

/** Only names, and words that describe them, stand before the cue. */
function followsPeople(passage: Passage, cue: Pick<Cue, 'start'>): boolean {
  const people = passage.references.filter((reference) => reference.end <= cue.start && reference.people.some(adult));
  const last = people.at(-1);
  if (!last) return cue.start - passage.start < 12 && listsOffers(passage);
  return cue.start - last.end <= 4;
}

/** One offer of a kind a person in a sentence; what is taken back or declined is not also offered there. */
function onePerPerson(found: readonly Offer[]): Offer[] {
  const kept: Offer[] = [];
  for (const one of found) {
    const same = kept.filter(({ about, fields }) => about === one.about && fields.kind === one.fields.kind);
    if (same.length === 0) kept.push(one);
  }
  return kept;
}
