/** Whom a record says are kept safe or secret, and why: in refuge, a protected witness, adopted, the subject of a sealed note. */
import type { Referent } from '../../parsed-document.ts';
import { pronounSex } from '../../reference/pronoun-words.ts';
import { adult } from '../concern-draft.ts';
import { withCompanions } from '../companions.ts';
import { cuesOf, type Cue, type Passage } from '../passage.ts';
import { subjectOf } from '../subject.ts';
import { overNow, protectiveWords, sheltered, sheltering } from '../vocabulary/handling-words.ts';
import { dateIn } from '../written-date.ts';
import { adoptedBefore, mayBeAdopted } from './adopted-person.ts';
import type { Reason } from './handling-draft.ts';
import { withoutLeft } from './who-was-left.ts';
import { withRightParent } from './whose-parent.ts';

/** What the record then says of telling and contact is about them. */
export interface Protected {
  readonly people: readonly Referent[];
  readonly reason: Reason;
  readonly cue: Cue;
  /** The place of its sentence among the passages. */
  readonly index: number;
}

/**
 * The first protection a sentence states; `kept`: whom the record has protected so far, of whom its pronouns go on. `people` is empty where the record
 * does not say who it is ("A member of the family is the subject of a confidential note"): what follows is then about nobody known.
 */
export function protectionIn(passage: Passage, kept: Protected | undefined): Protected | undefined {
  if (/\?["”’)]?\s*$/.test(passage.text)) return undefined;
  let nobody: Protected | undefined;
  for (const [reason, words] of [...protectiveWords, ...shelteredIn(passage)])
    for (const cue of cuesOf(passage, words)) {
      if (isOver(passage, cue, reason) || isInCustody(passage, cue)) continue;
      const people =
        reason === 'adoption'
          ? adopted(passage, cue)
          : withoutLeft(passage, withRightParent(passage, hidden(passage, cue, kept)));
      if (isForOthers(passage, cue, people)) continue;
      const found = {
        reason,
        cue,
        people: [...people, ...alongside(passage, cue, reason, people)],
        index: passage.index,
      };
      if (people.length > 0) return found;
      if (isOfSomebodyElse(passage, cue)) nobody ??= found;
    }
  return nobody;
}

function shelteredIn({ reading }: Passage): readonly (readonly [Reason, RegExp])[] {
  return sheltering.test(reading.document.record.author ?? '') ? [['refuge', sheltered]] : [];
}

/** "in refuge with her son Ned", "left the area with Ned": who is there with them, not who helps; "adopted by Ian and Fay Low". */
function alongside(passage: Passage, cue: Cue, reason: Reason, people: readonly Referent[]): readonly Referent[] {
  const { text, start, references } = passage;
  const joint =
    reason === 'adoption'
      ? /^(?: in (?:\p{L}+ )?\d{4})? (?:with|by) $/u
      : /^(?: since [^.,;]{3,24}| now| again)? (?:along |together )?with (?:both |all )?$/;
  const first = references.find(
    (one) => one.start >= cue.end && joint.test(text.slice(cue.end - start, one.start - start)),
  );
  // "Not to be shared with Gary": he is not there with her.
  const isTold = /\b(?:shared?|sharing|disclos\p{L}+|known|recorded)$/iu.test(cue.words);
  if (people.length === 0 || first === undefined || isTold || /^['’]s?\b/.test(text.slice(first.end - start)))
    return [];
  const { text: whole } = passage.reading.document.record;
  return withCompanions(whole, references, first).filter((one) => adult(one) && !people.includes(one));
}

/** "In refuge since May." by itself is of whoever was spoken of; a sentence with a subject that is not known is of nobody. */
function hidden(passage: Passage, cue: Cue, kept: Protected | undefined): readonly Referent[] {
  if (kept && kept.reason !== 'adoption' && isOfPronoun(passage, cue)) return kept.people;
  const before = passage.text.slice(0, cue.start - passage.start);
  const untold = toldOf(passage, cue);
  if (untold.length > 0) return untold;
  const people = subjectOf(passage, cue, {
    may: adult,
    ownWords: !/^\W*(?:(?:now|currently|still|is) )?$/i.test(before),
  });
  if (people.length > 0) return people;
  const named = within(passage, cue);
  return named.length > 0 ? named : beforePronoun(passage, cue);
}

/** "Ann has left Bob and they are in refuge": where nobody knows who "they" are it is the one whom the sentence began with. */
function beforePronoun({ references, text, start }: Passage, cue: Cue): readonly Referent[] {
  const [first] = references.filter(({ end }) => end <= cue.start);
  return first && pronounIs.test(text.slice(first.end - start, cue.start - start)) ? first.people.filter(adult) : [];
}

const pronounIs = /\b(?:he|she|they)(?:['’](?:s|re|ve))?(?: \p{Ll}+){0,3} $/iu;

/** "Do not tell Bob that Eve is in refuge": whoever stands in the clause, and not whoever is not to hear of it. */
function toldOf({ references, text, start }: Passage, cue: Cue): readonly Referent[] {
  const order = /\b(?:tell|tells|telling|told|inform|informed|let|know|knows|aware)\b[^.;]*?\b(?:that|know)\b/i.exec(
    text.slice(0, cue.start - start),
  );
  if (!order) return [];
  const inside = references.filter(
    (one) =>
      one.end <= cue.start &&
      one.end > start + order.index + order[0].length &&
      !/^['’]/.test(text.slice(one.end - start)) &&
      !pronounSex(text.slice(one.start - start, one.end - start).toLowerCase()),
  );
  return [...new Set(inside.flatMap(({ people }) => people.filter(adult)))];
}

/** "A younger girl was adopted": somebody is told of, and nobody known; "Letterbox only." leaves its subject out. */
function isOfSomebodyElse(passage: Passage, cue: Cue): boolean {
  const words = passage.text.slice(0, cue.end - passage.start);
  return !isOfPronoun(passage, cue) && /\p{L}\W+(?:is|are|was|were|has|have|had|been)\b/iu.test(words);
}

/** "Nobody is to be told she is in refuge": nobody is named before the words. */
export function isOfPronoun({ references, text, start }: Passage, cue: Cue): boolean {
  const before = references.filter(({ end }) => end <= cue.start);
  return (
    before.length > 0 && before.every((one) => pronounSex(text.slice(one.start - start, one.end - start).toLowerCase()))
  );
}

/** "Address of NAME to be withheld". */
function within(passage: Passage, cue: Cue): readonly Referent[] {
  const named = passage.references.find(({ start, end }) => start >= cue.start && end <= cue.end);
  return named?.people.filter(adult).slice(0, 1) ?? [];
}

function adopted(passage: Passage, cue: Cue): readonly Referent[] {
  const people = subjectOf(passage, cue, { may: (person) => mayBeAdopted(passage, person), ownWords: true });
  return people.length > 0 || !isOfPronoun(passage, cue) ? people : adoptedBefore(passage);
}

/** "Bailed to a safe address", "detained under s136 and taken to a place of safety" (Mental Health Act 1983): nobody is hidden. */
function isInCustody({ text, start, references }: Passage, cue: Cue): boolean {
  const named = references.findLast(({ end }) => end <= cue.start)?.end ?? start;
  const before = text.slice(named - start, cue.start - start);
  if (/^safe/i.test(cue.words)) return /\bbailed to (?:an? |the )?$/i.test(before);
  return /^place/i.test(cue.words) && /\bs(?:ection)?\.? ?13[56]\b|\bmental health\b/i.test(before);
}

/** "He moved out for their protection", "Al left the home for her safety": the others are kept safe from whoever goes. */
function isForOthers({ text, start }: Passage, cue: Cue, people: readonly Referent[]): boolean {
  const whose = /\bfor (her|his|their) (?:safety|protection)$/i.exec(cue.words)?.[1]?.toLowerCase();
  const [person, ...others] = people;
  if (whose === undefined || person === undefined || others.length > 0) return false;
  // Whoever leaves with the children is kept safe with them.
  if (whose === 'their') {
    const wasMoved = /\b(?:was|were|been|being|got) (?:\w+ )?$/i.test(text.slice(0, cue.start - start));
    const isAlone = !/\bwith\b|\band\b/i.test(cue.words);
    return isAlone && !wasMoved && (/^moved out\b/i.test(cue.words) || person.sex === 'male');
  }
  return person.sex !== 'unknown' && person.sex !== (whose === 'her' ? 'female' : 'male');
}

/** "Has never been in a refuge", "should be in a refuge", "works at a women's refuge": nobody is hidden there. */
const isDenied =
  /\b(?:never|not|n['’]?t) (?:ever |been |currently |now |living |staying )*$|\b(?:should|ought to|would (?:like|prefer|want) to|wants? to|wanted to|hop(?:es|ed) to) (?:be |have been |live |stay )?$/i;
const isWorkplace =
  /\b(?:work|works|working|volunteer|volunteers|volunteering|employed|job|manager|cleaner|cook|cooks) $/i;

/** "was in refuge in 2018": a past is no handling of today, "was moved to a refuge" is; adoption lasts. */
function isOver(passage: Passage, cue: Cue, reason: Reason): boolean {
  if (reason === 'adoption') return false;
  const yearOf = (date: string | undefined) => Number(date?.slice(0, 4));
  const age = yearOf(passage.reading.document.record.writtenOn) - yearOf(dateIn(passage, cue));
  const before = passage.text.slice(Math.max(0, cue.start - passage.start - 25), cue.start - passage.start);
  if (isDenied.test(before) || isWorkplace.test(before)) return true;
  const [verb = ''] = cue.words.split(' ');
  return (reason === 'refuge' && age >= 5) || overNow.test(before + verb);
}
