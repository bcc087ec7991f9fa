/** Reads what somebody would do for a child: give a home, or days, holidays, lifts, a place at the table of a family meeting. */
import { adult } from '../concern-draft.ts';
import { cuesOf } from '../cues-of.ts';
import { clauseAt, isChild, wordsAfter, wordsBefore, type Clause, type Cue, type Passage } from '../passage.ts';
import { objectAt } from '../subject.ts';
import { fullTimeWords, notFullTime, offerKinds, type OfferKind } from '../vocabulary/offer-kinds.ts';
import {
  anyHelp,
  canCome,
  conditions,
  offers,
  outing,
  standBy,
  takesIn,
  volunteers,
  wantsThem,
  wantsThemHere,
  wouldDo,
  wouldHave,
} from '../vocabulary/offer-words.ts';
import { listedRefusal } from '../vocabulary/refusal-words.ts';
import { isChildWanted, isQuestion } from './asked-for.ts';
import { assessments, forBothChildren, listed, listsChildren } from './listed-offers.ts';
import type { OfferAct } from './offer-act.ts';
import { consents } from './replies.ts';

export function proposals(passage: Passage): OfferAct[] {
  if (isQuestion(passage)) return [];
  const outcome = conditions.test(passage.text) ? 'conditional' : 'offered';
  return [
    ...homes(passage).map((cue) => {
      const kinds = kindsAfter(passage, cue);
      return { cue, kinds: outing.test(wordsAfter(passage, cue.end)) ? kinds : orFullTime(kinds) };
    }),
    ...help(passage).map((cue) => {
      const kinds = kindsAfter(passage, cue);
      if (kinds.length === 0 && isHelpToChild(passage, cue)) return { cue, kinds: ['other' as const] };
      const isHome = offersHome(passage, cue) || listsChildren(passage, cue);
      return { cue, kinds: isHome ? orFullTime(kinds) : kinds };
    }),
  ]
    .filter(({ cue }) => !isNegated(passage, cue))
    .flatMap(({ cue, kinds }) => kinds.map((kind): OfferAct => ({ cue, kind, outcome })));
}

/** Words that mean a home where nothing else is said. */
function homes(passage: Passage): readonly Cue[] {
  return [
    ...cuesOf(passage, wouldHave).filter((cue) => isChildWanted(passage, cue)),
    ...cuesOf(passage, volunteers),
    ...cuesOf(passage, wantsThem),
    ...cuesOf(passage, wantsThemHere),
    ...cuesOf(passage, takesIn),
    ...consents(passage),
    ...cuesOf(passage, canCome),
    ...cuesOf(passage, standBy),
    ...assessments(passage),
    ...forBothChildren(passage),
  ];
}

/** Words that mean whatever help is said next. */
function help(passage: Passage): readonly Cue[] {
  return [
    ...cuesOf(passage, wouldDo).filter((cue) => !isLonging(passage, cue)),
    ...cuesOf(passage, offers).filter((cue) => !isNoun(passage, cue)),
    ...cuesOf(passage, anyHelp).filter((cue) => objectAt(passage, cue.end).some(isChild)),
    ...listed(passage).filter((cue) => !listedRefusal.test(wordsAfter(passage, cue.end))),
  ];
}

/** "Would read to Leo": no help that has a name of its own. */
function isHelpToChild(passage: Passage, cue: Cue): boolean {
  return cue.words.search(anyHelp) === 0 && objectAt(passage, cue.end).some(isChild);
}

/** "She would like to see them" is hers to wish, no help. */
function isLonging(passage: Passage, cue: Cue): boolean {
  return (
    /\b(?:like|love) to (?:see|visit)$/i.test(cue.words) ||
    /\b(?:good|nice|lovely|great) to $/i.test(wordsBefore(passage, cue.end, 8))
  );
}

function orFullTime(kinds: readonly OfferKind[]): readonly OfferKind[] {
  return kinds.length === 0 ? ['full-time'] : kinds;
}

/** "Noted as an offer", "mentioned in her offer": words about an offer; "their offer stands", "her offer: both" make one. */
function isNoun(passage: Passage, cue: Cue): boolean {
  return (
    /\b(an?|the|any|this|that|her|his|their|my|our|as)\s+$/i.test(wordsBefore(passage, cue.start, 8)) &&
    !/^\s*:|^\s+(still |is |for )?(stands|open|as (a|the) back|of (a home|both))/i.test(wordsAfter(passage, cue.end))
  );
}

function isNegated(passage: Passage, cue: Cue): boolean {
  const clause = clauseAt(passage, cue.start);
  const before = passage.text.slice(Math.max(0, clause.start - passage.start), cue.start - passage.start);
  return (
    /\b(?:not|never|no|nobody|cannot)\b|n['’]t\b|\bwho\s+$/i.test(before.slice(-14)) ||
    /^(?:can(?:no|['’])t|could ?n['’]t|wo['’]?n['’]?t)\b/i.test(cue.words) ||
    /\b(?:cannot|can['’]t|not) be asked to\s+$/i.test(before) ||
    /^[^.;,]{0,24}\bnothing\b/i.test(wordsAfter(passage, cue.end, 40)) ||
    isOnlyAsked(passage, clause, before)
  );
}

/** "I asked if she could", "whether he would take Ruby": nobody has said so yet. */
function isOnlyAsked(passage: Passage, clause: Clause, before: string): boolean {
  if (/\b(?:ask\w*|wonder\w*|kn[eo]w\w*|decid\w*|sure|about) who\s*$/i.test(wordsBefore(passage, clause.start, 20)))
    return true;
  const whether = /\bwhether\s/i.exec(before);
  if (!whether && !/^(?:if|unless)$/.test(clause.opens)) return false;
  return !isAskedByThem(passage, clause.start + (whether ? whether.index + whether[0].length : 0));
}

/** "Moira asked if she could have Tom": to ask so is to offer; "I asked if she could" is not. */
function isAskedByThem(passage: Passage, from: number): boolean {
  const asks = /\s(?:has |had )?(?:asks|asked) (?:if|whether)\s*$/i.exec(wordsBefore(passage, from, 24));
  const asker = asks && passage.references.find(({ end }) => end === from - asks[0].length);
  return asker?.people.some(adult) ?? false;
}

/** What is offered, in the clause of the cue and after it, in a list to the end of the sentence; a home or "for good" outweighs the days. */
function kindsAfter(passage: Passage, cue: Cue): readonly OfferKind[] {
  const clause = clauseAt(passage, cue.start);
  const isOpen = cue.words === '' || /[:(]\s*$/.test(wordsBefore(passage, clause.end + 1, 2));
  const end = isOpen ? passage.start + passage.text.length : clause.end;
  const said = passage.text.slice(cue.start - passage.start, end - passage.start);
  // "Weekends rather than full time, but for good if needed."
  const isAlsoFull = fullTimeWords.test(passage.text.slice(cue.start - passage.start).replaceAll(notFullTime, ''));
  const words = isAlsoFull ? said : said.replaceAll(notFullTime, '');
  if (fullTimeWords.test(words)) return ['full-time'];
  const rest = `${words} ${/^["“]/.test(wordsAfter(passage, end)) ? wordsAfter(passage, end, 40) : ''}`;
  return offerKinds.filter(([, pattern]) => pattern.test(rest)).map(([kind]) => kind);
}

/** "has offered", "offered both a home", "offers to have them": not an offer of forms or of tea. */
function offersHome(passage: Passage, cue: Cue): boolean {
  if (!/offer|volunteer/i.test(cue.words)) return false;
  const after = wordsAfter(passage, cue.end);
  return homeNext.test(after) || objectAt(passage, cue.end).some(isChild);
}

const homeNext =
  /^(\s*(again|twice|in her own right|stands|still stands|is for|of a home|to (have|take|care|keep|look after|foster|be (?:approved|assessed|considered))|both|a home|a place(?! (?:on|with)\b| (?:at|in) (?:church|school|the|our|my|her|his))|as (?:a|the) back|them|the (children|kids)|for)\b|\s*[:.;,]|\s*$|\s+(and|but|on \d))/i;
