/** Reads who declines to care for a child and who takes an offer back. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import { isSupposed } from '../manner.ts';
import { cuesOf } from '../cues-of.ts';
import { wordsAfter, wordsBefore, type Cue, type Passage } from '../passage.ts';
import {
  cannotHave,
  declines,
  listedRefusal,
  otherRefusals,
  otherWithdrawals,
  withdraws,
} from '../vocabulary/refusal-words.ts';
import { isChildWanted, isQuestion } from './asked-for.ts';
import { listed } from './listed-offers.ts';
import type { OfferAct } from './offer-act.ts';
import { refusesWhenAsked } from './replies.ts';

export function withdrawals(passage: Passage): OfferAct[] {
  return cuesOf(passage, withdraws)
    .filter((cue) => !otherWithdrawals.test(wordsAfter(passage, cue.end)) && !isMood(passage, cue))
    .filter((cue) => !isPossibility(passage, cue))
    .map((cue) => ({ cue, kind: 'full-time', outcome: 'withdrawn' }));
}

/** "seems withdrawn". */
function isMood(passage: Passage, cue: Cue): boolean {
  return (
    /^withdrawn$/i.test(cue.words) &&
    /\b(is|was|seems?|very|quiet and|appears?)\s+$/i.test(wordsBefore(passage, cue.start))
  );
}

export function refusals(passage: Passage): OfferAct[] {
  if (isQuestion(passage)) return [];
  const cues = [
    ...cuesOf(passage, declines).filter((cue) => !otherRefusals.test(wordsAfter(passage, cue.end))),
    ...cuesOf(passage, cannotHave).filter((cue) => isChildWanted(passage, cue) && !isSupposed(passage, cue)),
    ...refusesWhenAsked(passage),
    ...listed(passage).filter((cue) => listedRefusal.test(wordsAfter(passage, cue.end))),
  ];
  return cues
    .filter((cue) => !isPossibility(passage, cue))
    .map((cue) => ({ cue, kind: 'full-time', outcome: 'declined' }));
}

/** "What happens if Ann says no", "should they withdraw", "in case she can't": nobody has. "If it means moving, Ann declines" is her answer. */
function isPossibility(passage: Passage, cue: Cue): boolean {
  return possibly.test(passage.text.slice(0, cue.start - passage.start));
}

/** "And" after anything but a name begins what did happen: "if they might come and Ann declined". */
const possibly = new RegExp(
  inSequence(
    anyOf(
      String.raw`(?<![Ee]ven )\b(?:[Ii]f|[Ii]n case|[Ww]hether|[Uu]nless|[Ss]upposing|[Ii]n the event(?: that)?)`,
      String.raw`^\W*[Ss]hould`,
    ),
    String.raw`\s(?![^,;]*\b(?:[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e|[Ii]t) (?:could|can|would|might)\b)`,
    String.raw`(?:(?!\bbut\b|(?<!\b\p{Lu}[\p{L}’'-]*) and\b)[^,;.]){0,60}$`,
  ),
  'u',
);
