/** Harm that somebody went through, told of them and not of who did it: "fled domestic abuse", "was assaulted in the street by Al". */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { Referent } from '../parsed-document.ts';
import { adult } from './concern-draft.ts';
import { objectAt } from './subject.ts';
import { wordsAfter, wordsBefore, wordsOf, type Cue, type Passage } from './passage.ts';
import { orderWords, type ConcernCategory } from './vocabulary/concern-words.ts';
import { passiveGap } from './vocabulary/harm-words.ts';

/** What one person does to another: nobody is harmed by the officer who arrested them. */
const doneToOthers: ReadonlySet<ConcernCategory> = new Set([
  'physical-harm',
  'domestic-abuse',
  'sexual-harm',
  'exploitation',
  'neglect',
  'other',
]);

const wentThrough = new RegExp(
  inSequence(
    String.raw`\b`,
    anyOf(
      String.raw`subject(?:ed)? to|suffer(?:s|ed|ing)?|experienc(?:es?|ed|ing)|endur(?:es?|ed|ing)`,
      String.raw`surviv(?:es?|ed|ing)|survivors? of|fled|flee(?:s|ing)|escap(?:es?|ed|ing)(?: from)?|been through`,
      String.raw`(?:was|were|is|been|being|as) (?:a |the )?victims? of`,
    ),
    String.raw` (?:(?:an?|the|years of|serious|severe|significant|long[- ]term|repeated|historic(?:al)?|childhood|physical|emotional|and|further|any) )*$`,
  ),
  'i',
);

/** Whether the cue is of harm that its subject went through; "Ann assaulted by" is how notes leave out the "was". */
export function isUndergone(passage: Passage, category: ConcernCategory, cue: Cue): boolean {
  if (!doneToOthers.has(category)) return false;
  const before = wordsBefore(passage, cue.start, 60);
  if (wentThrough.test(before)) return !orderWords.test(cue.words) && !ofOffice.test(wordsAfter(passage, cue.end, 40));
  if (passive.test(before) && manhandled.test(cue.words)) return true;
  const isPassive = passive.test(before) || isBy.test(wordsAfter(passage, cue.end, 4)) || isShortPassive(passage, cue);
  return isPassive && /\w{3}ed$|beaten$/i.test(cue.words);
}

/** "Was dragged by the hair". */
const manhandled = /^(?:grabb|dragg|yank|twist|squeez|kick|punch|push|shov|knock|pinn|slamm)ed\b/i;

/** Notes leave out "was": "Ann assaulted in the yard", "- Ann: strangled, May 2019". What they did would have an object. */
function isShortPassive(passage: Passage, cue: Cue): boolean {
  const subject = passage.references.findLast(({ end }) => end <= cue.start);
  if (!subject || subject.start - passage.start > 40 || !/\p{Lu}/u.test(wordsOf(passage, subject))) return false;
  const isFirst =
    /^[^\p{L}\d]*(?:\d[\d./: -]{3,15})?(?:(?!suspect|offender|accused|defendant|perp)\p{L}+:\s*)?$/iu.test(
      passage.text.slice(0, subject.start - passage.start),
    );
  const isNext = /^\s*(?:\([^)]{0,30}\))?\s*[,:–—-]?\s*(?:(?:\w+ly|also|again|then|twice)\s+)?$/.test(
    passage.text.slice(subject.end - passage.start, cue.start - passage.start),
  );
  return isFirst && isNext && !isSomebodyAfter(passage, cue) && hasNoObject.test(wordsAfter(passage, cue.end, 400));
}

/** Somebody named later may be the object, save where they are who was arrested for it: "(Al Low arrested)". */
function isSomebodyAfter(passage: Passage, cue: Cue): boolean {
  return passage.references.some(
    ({ start, end }) =>
      start >= cue.end && !/^ (?:was )?(?:arrested|charged|detained|convicted)\b/i.test(wordsAfter(passage, end, 14)),
  );
}

/** To the end of the clause only where and when it was: a word more ("at work a colleague") may be the object. */
const hasNoObject = new RegExp(
  inSequence(
    String.raw`^(?: x ?\d| twice| again)?`,
    String.raw`(?: (?:in|at|on|outside|inside|near) (?:(?:the|her|his) )?\p{L}+)?`,
    String.raw`(?:,? (?:in |on |last |when aged |aged |when )?(?:\p{Lu}\p{L}{2,8} )?\d{1,4}| last \p{L}+| yesterday| earlier| overnight| as a child)?`,
    String.raw`\s*(?:[.;)]\s*$|$|`,
    String.raw`, (?!(?:and |then )?\p{L}+ed\b|.*\b(?:an?|his|her|their|two|three|several|another|both|some|women|men|girls|boys|\d+)\b)|`,
    String.raw`\((?!(?:convicted|arrested|charged|cautioned|bailed|jailed)\b)[^)]*\)\W*$)`,
  ),
  'iu',
);

/** "Domestic abuse – Ann (victim)", "Violence: Ann at the hands of Al": whoever is called the one harmed did not do it. */
export function isCalledHarmed(passage: Passage, category: ConcernCategory, cue: Cue, person: Referent): boolean {
  return (
    doneToOthers.has(category) &&
    !isDoneTo(passage, cue) &&
    passage.references.some(
      ({ start, end, people }) =>
        people.includes(person) &&
        (calledBefore.test(passage.text.slice(0, start - passage.start)) ||
          calledAfter.test(wordsAfter(passage, end, 40))),
    )
  );
}

/** "Ann, survivor, hit him". */
function isDoneTo(passage: Passage, cue: Cue): boolean {
  return (
    /(?:ed|s|ing|hit)$/i.test(cue.words) &&
    (hasObject.test(wordsAfter(passage, cue.end, 12)) || objectAt(passage, cue.end).length > 0)
  );
}

const hasObject = /^ (?:me|you|him|her|them|us|an?|the|two|three|both|another|someone|somebody)\b/i;
const harmedOne = '(?:victim|IP|injured party|complainant|aggrieved|survivor)';
const calledBefore = new RegExp(String.raw`(?:^|[:;.,(–—-])\s*${harmedOne}(?:: ?| was | is | )$`, 'iu');
const calledAfter = new RegExp(
  String.raw`^(?: ?[(,–—-] ?(?:as )?(?:the |a )?${harmedOne}\s*(?:[).,;]|$)| at the hands of\b)`,
  'i',
);

const isBy = /^ by /i;
const passive = /\b(?:was|were|been|being|got|is) (?:(?:\w+ly|also|then|once|again) )?$/i;
/** "Subject to a sexual harm prevention order", "to domestic abuse inquiries": what is made or done by an office. */
const ofOffice =
  /^ (?:\w+ ){0,3}?(?:orders?|notices?|offenders?|markers?|warnings?|allegations?|investigations?|inquir\w+|enquir\w+|charges?|proceedings|register|concerns?|prevention)\b/i;

/** Who did it, where the words go on to say: "by Al", "as a child by her uncle Al", "from her ex-partner Al". */
export function doersOf(passage: Passage, cue: Cue): readonly Referent[] {
  const agent = agentOf(passage, cue);
  const doer = passage.references.find(({ start }) => agent !== undefined && start >= agent && start - agent <= 30);
  if (agent === undefined || !doer || elsewhere.test(wordsAfter(passage, agent, doer.start - agent))) return [];
  return /^['’]s\b/i.test(wordsAfter(passage, doer.end, 3)) ? [] : doer.people.filter(adult);
}

/** "Alleged rape by Al", "reported an assault by his cousin Al": whoever told of it is not who did it. */
export function doersOfNamedHarm(passage: Passage, cue: Cue): readonly Referent[] {
  const isNamed = /(?:assault|violence|abuse|rape|harm|attack|harassment|cruelty)$/i.test(cue.words);
  const isTold = /\b(?:alleg|disclos|report|describ)(?:es|ed|s) (?:an? |the )?(?:\w+ )?$/i.test(
    wordsBefore(passage, cue.start, 40),
  );
  const after = wordsAfter(passage, cue.end, 60);
  return isNamed && isTold && isBy.test(after) && !/\bagainst\b/i.test(after) ? doersOf(passage, cue) : [];
}

/** "By a stranger outside Al's house". */
const elsewhere = /\b(?:outside|near|in|at|on|beside|opposite|behind|of|with|to|and|who)\b/i;
const lead = new RegExp(`^(?:${passiveGap} by| from| at the hands of) `, 'i');

/** Where the words that name who did it begin. */
function agentOf(passage: Passage, cue: Cue): number | undefined {
  const found = lead.exec(wordsAfter(passage, cue.end, 60));
  return found ? cue.end + found[0].length : undefined;
}
