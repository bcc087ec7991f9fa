/** Where the words for a refuge hide nobody: it is over, denied, only thought of, a workplace, or a police cell. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { Cue, Passage } from '../passage.ts';
import { overNow } from '../vocabulary/handling-words.ts';
import { dateIn } from '../written-date.ts';
import type { Reason } from './handling-draft.ts';

/** "Bailed to a safe address", "detained under s136 and taken to a place of safety" (Mental Health Act 1983): nobody is hidden. */
export function isInCustody({ text, start, references }: Passage, cue: Cue): boolean {
  const named = references.findLast(({ end }) => end <= cue.start)?.end ?? start;
  const before = text.slice(named - start, cue.start - start);
  if (/\bhiding\b|^on the run/i.test(cue.words)) return fromTheLaw.test(text);
  if (/^safe/i.test(cue.words)) return /\bbailed to (?:an? |the )?$/i.test(before) || isHaven.test(before);
  const detained = /\bs(?:ection)?\.? ?13[56]\b|\bmental health\b/i;
  return (
    /^place/i.test(cue.words) &&
    (detained.test(before) || detained.test(text.slice(cue.end - start, cue.end - start + 30)) || isHaven.test(before))
  );
}

/** "Went into hiding when the warrant was issued". */
const fromTheLaw =
  /\bwarrants?\b|\bwanted (?:by|for|on)\b|\bfrom (?:the )?(?:police|law|bailiffs)\b|\bto avoid arrest\b/i;
/** "Her home is a place of safety for Una". */
const isHaven =
  /\b(?:home|house|flat|place|there|which|she|he) (?:is|was|has been|offers|provides|as)(?: always| been)* (?:an? )?$/i;

const motion = String.raw`(?:(?:ever|been|be|being|have|currently|now|go|going|gone|move|moving|moved|come|flee|stay|staying|live|living|be placed|be moved|back) )*`;

/** "Has never been in a refuge", "refused to go to a refuge", "is thinking of going to a refuge", "would like a place in a refuge": nobody is there. */
const isDenied = new RegExp(
  [
    String.raw`\b(?:never|not|n['’]?t|den(?:y|ies|ied)|no (?:plans?|wish|desire|intention|need|reason) (?:to|of)) ${motion}$`,
    String.raw`\b(?:advis(?:ed|ing)|encourag(?:ed|ing)|urg(?:ed|ing)|ask(?:ed|ing)|persuad(?:e|ed|ing)|wants?|wanted|pressed) [\p{L}’' ]{2,24} to ${motion}$`,
    inSequence(
      String.raw`\b`,
      anyOf(
        'refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|unwilling|reluctant|unable|advised|encouraged|urged|wants?',
        'wanted|hop(?:es|ed|ing)|would (?:like|prefer|want|have)|ought|threaten(?:s|ed|ing)|afraid|scared',
      ),
      ` (?:to )?${motion}$`,
    ),
    String.raw`\b(?:should|could (?:go|move|come|flee|stay)|might (?:go|move|flee|stay)|would (?:have to )?(?:go|move|flee|stay)) ${motion}$`,
    String.raw`\b(?:thinking|thought|talk(?:s|ed|ing)?|considering|considered|considers|consider|suggested|discussed|mentioned|afraid|instead) (?:about |of )?${motion}$`,
    inSequence(
      String.raw`\b`,
      anyOf(
        String.raw`no|offer(?:ed|s)?|declin\p{L}+|refus\p{L}+|turned down|waiting for|awaiting|looking for|sought|seeking`,
        'asked (?:about|for)|asking (?:about|for)|appl(?:ied|ying) for|needs?|needed|wants?|wanted',
      ),
      ' (?:an? |the |any )?(?:spaces?|places?|beds?|rooms?)? ?$',
    ),
  ].join('|'),
  'iu',
);
/** "Back after three days in a refuge", "would rather stay than go into a refuge". */
const isStayOver =
  /\bafter (?:only |just )?(?:an? |\p{L}+ |\d+ )(?:nights?|days?|weeks?|months?|years?) $|\bthan (?:to )?(?:(?:go|move|be|live|stay) )?$/iu;
const isConditional = new RegExp(String.raw`\bif\b[^.;]{3,80}\b(?:will|would|can|to|['’]ll) ${motion}$`, 'iu');
const isOnlyPossible = /\b(?:could|might|would(?: have to)?|can) $/i;
const isWorkplace = new RegExp(
  anyOf(
    inSequence(
      String.raw`\b`,
      anyOf(
        'work|works|working|worked|volunteer|volunteers|volunteering|volunteered|employed|job|manager|cleaner',
        'cleans|cleaned|cook|cooks|helps out|trustee|an? (?:support |key |project |outreach )?worker',
        'coffee morning|group|session|sessions|course|class|event|party|shop|counselling|garden|fun day|open day',
        'fete|fair|lunch|shifts?',
      ),
      String.raw` (?:\p{L}+ )?$`,
    ),
    String.raw`\b(?:visits?|visited|visiting) $`,
  ),
  'iu',
);

/** "was in refuge in 2018": a past is no handling of today, "was moved to a refuge" is; adoption lasts. */
export function isOver(passage: Passage, cue: Cue, reason: Reason): boolean {
  if (reason === 'adoption') return false;
  const yearOf = (date: string | undefined) => Number(date?.slice(0, 4));
  const age = yearOf(passage.reading.document.record.writtenOn) - yearOf(dateIn(passage, cue));
  const [from, to] = [cue.start - passage.start, cue.end - passage.start];
  const before = passage.text.slice(Math.max(0, from - 25), from);
  if (
    isDenied.test(before) ||
    isStayOver.test(before) ||
    isConditional.test(passage.text.slice(Math.max(0, from - 110), from)) ||
    /^[^.;,]{0,12} if\b/i.test(passage.text.slice(to)) ||
    isWorkplace.test(before) ||
    (isOnlyPossible.test(before) && /^(?:go|move|flee|accept)/i.test(cue.words))
  )
    return true;
  const [verb = ''] = cue.words.split(' ');
  if (reason === 'refuge' && age >= 5) return true;
  if (/\b(?:has|have|['’](?:s|ve)) (?:been )?(?:lived|stayed) $/i.test(before) && /\bsince\b/i.test(passage.text))
    return false;
  const own = before.replace(
    /^.*\b(?:and|but|so|then),? (?=(?:(?:s?he|they|then|now) )*(?:(?:is|are|has|have)\b|$))/iu,
    '',
  );
  return (overNow.test(own + verb) || longAgo.test(before)) && !isReportedNow(passage, cue);
}

/** Whatever clause they stand in: "had a row and went to a refuge" is of today. */
const longAgo = /\b(?:when|while|years ago|previously|formerly)\b/i;

/** "Una rang to say she was in a refuge": said of today, in the tense of the telling. */
function isReportedNow({ text, start }: Passage, cue: Cue): boolean {
  const before = text.slice(0, cue.start - start);
  const told =
    /\b(?:say|said|saying|tell|told|reported|confirmed|explained|disclosed|stated|learn(?:ed|t)|heard|found out)\b[^.;]{0,40}\b(?:was|were)(?: now| currently| still)?(?: safe| living| staying| being housed)? $/i;
  const once =
    /\b(?:when|while|as a child|as a girl|years|ago|before|once|back then|at the time|previously|in \d{4})\b/i;
  return told.test(before) && !once.test(text.slice(cue.end - start)) && !/\b(?:when|while)\b/i.test(before);
}
