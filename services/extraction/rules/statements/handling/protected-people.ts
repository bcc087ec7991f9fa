/** Whom a record says are kept safe or secret, and why: in refuge, a protected witness, adopted, the subject of a sealed note. */
import type { Referent } from '../../parsed-document.ts';
import { pronounSex } from '../../reference/pronoun-words.ts';
import { adult } from '../concern-draft.ts';
import { withCompanions } from '../companions.ts';
import { cuesOf } from '../cues-of.ts';
import { wordsAfter, type Cue, type Passage } from '../passage.ts';
import { subjectOf } from '../subject.ts';
import { protectiveWords, sheltered, sheltering, shelterTells } from '../vocabulary/handling-words.ts';
import { adoptedIn } from './adopted-person.ts';
import { isOfPronoun } from './of-pronoun.ts';
import { firstPerson } from './first-person.ts';
import type { Reason } from './handling-draft.ts';
import { isInCustody, isOver } from './not-hidden-now.ts';
import { namedOutright } from './named-outright.ts';
import { whoWentToo } from './who-went-too.ts';
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
          ? adoptedIn(passage, cue)
          : withoutLeft(passage, withRightParent(passage, hidden(passage, cue, kept)));
      if (isForOthers(passage, cue, people)) continue;
      const found = {
        reason,
        cue,
        people: [
          ...new Set([
            ...people,
            ...alongside(passage, cue, reason, people),
            ...(reason === 'adoption' ? [] : whoWentToo(passage, cue, people)),
          ]),
        ],
        index: passage.index,
      };
      if (found.people.length > 0) return found;
      if (isOfSomebodyElse(passage, cue)) nobody ??= found;
    }
  return nobody;
}

/** "Refuge worker rang: Una has settled in well with us." */
function shelteredIn({ reading, text, start }: Passage): readonly (readonly [Reason, RegExp])[] {
  const { record } = reading.document;
  // A speaker's label stands before the sentence; looked for from its colon back, which takes no second try at each letter.
  const [, turn = ''] = /(?<=([^\n.:]{0,60})): ?["“]?$/.exec(record.text.slice(Math.max(0, start - 64), start)) ?? [];
  const [label = ''] = /^[^.:]{0,60}:/.exec(text) ?? [];
  const isTold = [record.author ?? '', turn, label].some((words) => sheltering.test(words));
  return isTold || shelterTells.test(text) ? [['refuge', sheltered]] : [];
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
  const isFirstPerson = /(?:^|["“'‘:])\W*(?:i|we)\b[^.;]*$/i.test(text.slice(0, cue.start - start));
  if (
    (people.length === 0 && !isFirstPerson) ||
    first === undefined ||
    isTold ||
    /^['’]s?\b/.test(text.slice(first.end - start))
  )
    return [];
  const { text: whole } = passage.reading.document.record;
  return withCompanions(whole, references, first).filter((one) => adult(one) && !people.includes(one));
}

/** "In refuge since May." by itself is of whoever was spoken of; a sentence with a subject that is not known is of nobody. */
function hidden(passage: Passage, cue: Cue, kept: Protected | undefined): readonly Referent[] {
  const outright = namedOutright(passage, cue);
  const isOfWhom = /^(?:only|no)\b.*\bwhere$/i.test(cue.words) && !isKeptByWork(passage, cue);
  if (outright.length > 0 || isOfWhom) return outright;
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
  if (named.length > 0) return named;
  const pronouns = beforePronoun(passage, cue);
  if (pronouns.length > 0) return pronouns;
  const writer = ownWords.test(before) ? firstPerson(passage, cue) : undefined;
  if (writer && adult(writer)) return [writer];
  const beside = rightBefore(passage, cue);
  return beside.length > 0 ? beside : inBracket(passage, cue);
}

/** "She has gone, and only her solicitor knows where." */
function isKeptByWork(passage: Passage, cue: Cue): boolean {
  return (
    /^\W*$/.test(wordsAfter(passage, cue.end)) &&
    /\b(?:solicitor|police|IDVA|worker|manager|refuge|officer)\b/i.test(cue.words)
  );
}

/** "They have fled to a refuge (Ann and Bea)": a bracket that holds names alone. */
function inBracket(passage: Passage, cue: Cue): readonly Referent[] {
  const { references, reading } = passage;
  const first = references.find(({ start }) => start >= cue.end);
  if (!first || !/^ ?\($/.test(wordsAfter(passage, cue.end, first.start - cue.end))) return [];
  const found = withCompanions(reading.document.record.text, references, first);
  const last = references.findLast(({ people }) => people.some((one) => found.includes(one)));
  const isWhole = last !== undefined && wordsAfter(passage, last.end, 1).startsWith(')');
  return isWhole ? found.filter((one) => adult(one) && one.professional !== true) : [];
}

/** "Text from Ann: am safe, in a refuge", "E-mail from Ann: I'm in a refuge". */
const ownWords =
  /\bfrom\b[^:]{2,40}:\W*(?:(?:i['’]?m|i am|we['’]?re|we are|am|safe|ok|now|still|we|i|kids?|and|are|here|both|all)\W+)*$/i;

/** "Mother (K.M.) in refuge". */
function rightBefore({ references, text, start }: Passage, cue: Cue): readonly Referent[] {
  const last = references.findLast(({ end }) => end <= cue.start);
  const isNext = last && /^\)? ?(?:(?:now|currently|still) )?$/.test(text.slice(last.end - start, cue.start - start));
  return isNext && !/^(?:is|are|was|were|has|have|subject)\b/i.test(cue.words) ? last.people.filter(adult) : [];
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

/** "Address of NAME to be withheld". */
function within(passage: Passage, cue: Cue): readonly Referent[] {
  const named = passage.references.find(({ start, end }) => start >= cue.start && end <= cue.end);
  return named?.people.filter(adult).slice(0, 1) ?? [];
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
