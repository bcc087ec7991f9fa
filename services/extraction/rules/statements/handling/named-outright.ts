/**
 * Whom the words beside a place name outright, whoever its grammatical subject is: of whom a speaker says it ("She's in a refuge, said Una of Eve"),
 * who is named after a pronoun ("She's in hiding, our Eve"), who was moved there by others ("Police took Eve to a refuge"), who is where nobody may say
 * ("Only police know where Eve is").
 */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { Reference, Referent } from '../../parsed-document.ts';
import { pronounSex } from '../../reference/pronoun-words.ts';
import { withCompanions } from '../companions.ts';
import { adult } from '../concern-draft.ts';
import { wordsAfter, wordsBefore, wordsOf, type Cue, type Passage } from '../passage.ts';

export function namedOutright(passage: Passage, cue: Cue): readonly Referent[] {
  const named = passage.references.filter((one) => !pronounSex(wordsOf(passage, one).toLowerCase()));
  const found = [toldOf, namedAfter, whereabouts, hasWorker, isFor, isThere].flatMap((find) =>
    named.filter((one) => find(passage, cue, one)),
  );
  const [first] = found.length > 0 ? found : passage.references.filter((one) => isMoved(passage, cue, one));
  if (!first && hasPronounBefore(passage, cue)) return toldOfBefore(passage);
  return first ? withCompanions(passage.reading.document.record.text, passage.references, first).filter(adult) : [];
}

const speaking = String.raw`\b(?:said|says|saying|told (?:me|us|them|him|her|the \p{L}+|\p{Lu}\p{L}+)|wrote|writes|spoke|speaks|speaking|talk(?:s|ed|ing)|reports?|reported|heard|whispered|confirmed|added)`;
/** "said Una Low of Eve", "Una said of Eve that she is …". */
const ofWhom = new RegExp(
  String.raw`${speaking}(?: [\p{L}.'’-]+){0,4}? (?:of|about) (?:the |her |his |their |our |my )?$`,
  'iu',
);
const thenPronoun = /^,? ?(?:that |: ?)?["“'‘]?(?:s?he|they)\b[^.;]*$/i;

function toldOf(passage: Passage, cue: Cue, { start, end }: Reference): boolean {
  if (!ofWhom.test(wordsBefore(passage, start, 70))) return false;
  if (start >= cue.end) return hasPronounBefore(passage, cue);
  return end <= cue.start && thenPronoun.test(wordsAfter(passage, end, cue.start - end));
}

/** "Joan said of Eve. She is in a refuge." */
function toldOfBefore({ passages, index }: Passage): readonly Referent[] {
  const before = passages[index - 1];
  const told = before?.references.findLast(({ start }) => ofWhom.test(wordsBefore(before, start, 70)));
  return told?.people.filter(adult) ?? [];
}

/** "She is in a refuge, is Eve", "She's in hiding, our Eve": the words tell it from somebody spoken to. */
function namedAfter(passage: Passage, cue: Cue, { start, end }: Reference): boolean {
  if (start < cue.end || !hasPronounBefore(passage, cue)) return false;
  const between = wordsAfter(passage, cue.end, start - cue.end);
  const isMarked = /^[^.;,]{0,30}, ?(?:(?:is|are|was|were) (?:our |my )?|(?:our|my|poor|that) )$/i.test(between);
  const isOur = /^[^.;,]{0,30}, ?$/.test(between) && /^(?:our|my|poor)\b/i.test(wordsOf(passage, { start, end }));
  return (isMarked || isOur) && /^\s*(?:[.,;!"”]|$)/.test(wordsAfter(passage, end, 3));
}

function hasPronounBefore(passage: Passage, cue: Cue): boolean {
  return /^\W*(?:s?he|they)\b/i.test(wordsBefore(passage, cue.start, 200).replace(/^.*[.!?]\s/s, ''));
}

/** "The refuge where Eve lives", "only police know where Eve is". */
function whereabouts(passage: Passage, cue: Cue, { start, end }: Reference): boolean {
  return (
    /\b(?:where|in which)$/i.test(cue.words) &&
    start >= cue.end &&
    /^ (?:(?:s?he|i|we) and )?$/i.test(wordsAfter(passage, cue.end, start - cue.end)) &&
    /^(?:['’](?:s|re)| (?:is|are|was|lives?|living|stays?|now|has|have|moved|went|currently))\b/i.test(
      wordsAfter(passage, end, 12),
    )
  );
}

/** "Refuge space found for Eve", "a C8 was filed for Eve", "C8 contact details - Eve Low". */
function isFor(passage: Passage, { words, end: at }: Cue, { start }: Reference): boolean {
  return (
    start >= at &&
    /\b(?:C8|FMPO|order|refuge (?:space|place|bed|room)|safe \p{L}+|identit(?:y|ies))\b|^address|^(?:locked|sealed|restricted) (?:record|file)/iu.test(
      words,
    ) &&
    /^(?: (?:(?:has been |was )?(?:found|secured|identified) )?(?:for|by|in respect of|to protect|protecting)| ?[:–—-]|\. Name:) (?:the |her |his |their )?$/i.test(
      wordsAfter(passage, at, start - at),
    )
  );
}

/** "Eve's key worker at the refuge", "access to Eve's file is restricted". */
function hasWorker(passage: Passage, { start, words }: Cue, { end }: Reference): boolean {
  return (
    /\bworker\b|^(?:files?|records?|case|details)\b/i.test(words) &&
    end <= start &&
    /^['’]s? $/.test(wordsAfter(passage, end, start - end))
  );
}

/** "Una confirmed Eve's in a refuge": named right before, and not as whose somebody is. */
function isThere(passage: Passage, { start: at }: Cue, { start, end }: Reference): boolean {
  return (
    end < at &&
    /^(?:['’](?:s|re)| is| are)(?: now| currently| still)?(?: in| under)? $/.test(wordsAfter(passage, end, at - end)) &&
    !/\b(?:of|with|to|and|or|for|by|at|from)(?: the| her| his| their)? $|[&+,] $/i.test(wordsBefore(passage, start, 16))
  );
}

const moving = new RegExp(
  inSequence(
    String.raw`\b`,
    anyOf(
      'moved?|moving|took|takes?|taken|taking|brought|put|puts|putting|housed|rehoused|placed|placing|relocated',
      'transferred|escorted|accompanied|drove|driven|sent|got|getting|helped|found|finding|accommodated|settled',
      'visit(?:s|ed|ing| to)?|see|seen|saw|met|meet|meeting with|spoke (?:to|with)|spoken (?:to|with)',
      String.raw`call(?:ed)? (?:from|to|with)|t\/c (?:from|to|with)|letter from|contact with|collected`,
    ),
    ' (?:the |our |her |his |their )?$',
  ),
  'i',
);

/** "They put Eve up in a safe house", "We found her a space in a refuge". */
function isMoved(passage: Passage, cue: Cue, { start, end }: Reference): boolean {
  const between = wordsAfter(passage, end, cue.start - end);
  return (
    end <= cue.start &&
    /^(?:(?:,| and|, and| &| with) [\p{L}'’ ]{2,32}?| (?:an? )?(?:space|place|bed|room)| up| to| held| safely| straight| back| over| down)* $/u.test(
      between,
    ) &&
    moving.test(wordsBefore(passage, start, 24))
  );
}
