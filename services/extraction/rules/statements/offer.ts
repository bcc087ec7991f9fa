/** Reads who offers what for which child, who declines, and who takes an offer back. "Withdrawn" is never "declined". */
import { adult } from './concern-draft.ts';
import { childrenIn } from './concerned-children.ts';
import { polarityOf, speakerOf } from './manner.ts';
import { clauseAt, cuesOf, isChild, wordsAfter, wordsBefore, type Cue, type Passage } from './passage.ts';
import { quoteOf } from './quote.ts';
import type { DraftOf } from './statement-draft.ts';
import { objectAt, subjectOf } from './subject.ts';
import {
  canCome,
  conditions,
  declines,
  forBoth,
  fullTimeWords,
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
  return subjectOf(passage, cue, { may: adult, speakerServes: true }).map((about) => ({
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

function withdrawals(passage: Passage): Act[] {
  return cuesOf(passage, withdraws)
    .filter(
      (cue) =>
        !otherWithdrawals.test(wordsAfter(passage, cue.end)) &&
        !/\b(is|was|seems?|very|quiet and|appears?)\s+$/i.test(wordsBefore(passage, cue.start)),
    )
    .map((cue) => ({ cue, kind: 'full-time', outcome: 'withdrawn' }));
}

function refusals(passage: Passage): Act[] {
  return cuesOf(passage, declines)
    .filter((cue) => !otherRefusals.test(wordsAfter(passage, cue.end)) && !isQuestion(passage))
    .map((cue) => ({ cue, kind: 'full-time', outcome: 'declined' }));
}

function proposals(passage: Passage): Act[] {
  if (isQuestion(passage)) return [];
  const caring = [
    ...cuesOf(passage, wouldHave).filter((cue) => takesChildren(passage, cue)),
    ...cuesOf(passage, volunteers),
    ...cuesOf(passage, saysYes),
    ...cuesOf(passage, canCome),
    ...cuesOf(passage, standBy),
    ...cuesOf(passage, forBoth).filter((cue) => followsPeople(passage, cue)),
  ].map((cue) => ({ cue, kind: kindAfter(passage, cue) ?? ('full-time' as const) }));
  const other = [...cuesOf(passage, wouldDo), ...cuesOf(passage, offers), ...listed(passage)].flatMap((cue) => {
    const kind = kindAfter(passage, cue) ?? (offersHome(passage, cue) ? ('full-time' as const) : undefined);
    return kind ? [{ cue, kind }] : [];
  });
  return [...caring, ...other]
    .filter(({ cue }) => !isNegated(passage, cue))
    .map(({ cue, kind }) => ({ cue, kind, outcome: conditions.test(passage.text) ? 'conditional' : 'offered' }));
}

function isQuestion(passage: Passage): boolean {
  return /\?["”’)]?\s*$/.test(passage.text);
}

function isNegated(passage: Passage, cue: Cue): boolean {
  const clause = clauseAt(passage, cue.start);
  const before = passage.text.slice(Math.max(0, clause.start - passage.start), cue.start - passage.start);
  return (
    /\b(not|never|no|n't|nobody|doesn't|don't|didn't|isn't)\b/i.test(before.slice(-14)) ||
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
function kindAfter(passage: Passage, cue: Cue): OfferKind | undefined {
  const clause = clauseAt(passage, cue.start);
  const end = /[:(]\s*$/.test(wordsBefore(passage, clause.end + 1, 2))
    ? passage.start + passage.text.length
    : clause.end;
  const words = passage.text.slice(cue.start - passage.start, end - passage.start);
  if (fullTimeWords.test(words)) return 'full-time';
  const rest = `${words} ${/^["“]/.test(wordsAfter(passage, end)) ? wordsAfter(passage, end, 40) : ''}`;
  return offerKinds.find(([, pattern]) => pattern.test(rest))?.[0];
}

/** "has offered", "offered both a home", "offers to have them": not an offer of forms or of tea. */
function offersHome(passage: Passage, cue: Cue): boolean {
  if (!/offer|volunteer/i.test(cue.words)) return false;
  const after = wordsAfter(passage, cue.end);
  if (
    /^(\s*(again|twice|in her own right|stands|still stands|is for|of a home|to (have|take|care|keep|look after|foster)|both|a home|a place|them|the (children|kids)|for)\b|\s*[:.;,]|\s*$|\s+(and|but|on \d))/i.test(
      after,
    )
  )
    return true;
  return objectAt(passage, cue.end).some(isChild);
}

/** "Comfort: school holidays", "Viorica and Karim: every Saturday": who, then what. */
function listed(passage: Passage): Cue[] {
  const { type } = passage.reading.document.record;
  if (type !== 'family-group-conference' && type !== 'meeting-minutes') return [];
  return cuesOf(passage, /^[^:"“?]{2,60}:/g)
    .map((label) => ({ start: label.end, end: label.end, words: '' }))
    .filter((cue) => followsPeople(passage, cue));
}

/** Only names, and words that describe them, stand before the cue. */
function followsPeople(passage: Passage, cue: Pick<Cue, 'start'>): boolean {
  const people = passage.references.filter((reference) => reference.end <= cue.start && reference.people.some(adult));
  const last = people.at(-1);
  if (!last) return cue.start - passage.start < 12 && /\bviability|assess/i.test(passage.reading.document.record.type);
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
