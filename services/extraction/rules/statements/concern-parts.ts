/** Who has which part in what a concern tells: who may have done it, who was harmed. */
import { inSequence } from '#services/pattern-source.ts';
import type { Referent } from '../parsed-document.ts';
import { adult, type Role } from './concern-draft.ts';
import { isCorrected, rightfulPeople } from './corrections.ts';
import { headedBy } from './headed-by.ts';
import { ownerOf, victims } from './named-beside.ts';
import { wordsAfter, wordsBefore, type Cue, type Passage } from './passage.ts';
import { subjectOf } from './subject.ts';
import { doersOf, doersOfNamedHarm, isUndergone } from './undergone.ts';
import { orderWords, type ConcernCategory } from './vocabulary/concern-words.ts';

export type Part = readonly [Referent, Role];

export const asCause = (person: Referent): Part => [person, 'may-have-caused-harm'];
const asHarmed = (person: Referent): Part => [person, 'harmed'];

/** Who has which part in the clause: the subject, those it is "against", those it protects. */
export function partsIn(passage: Passage, category: ConcernCategory, cue: Cue): readonly Part[] {
  const named = (lead: RegExp) =>
    passage.references
      .filter((reference) => reference.start >= cue.end && lead.test(wordsBefore(passage, reference.start, 20)))
      .flatMap((reference) => reference.people.filter(adult));
  if (isCorrected(passage)) {
    const rightful = rightfulPeople(passage).filter(adult);
    return [...new Set([...subjectOf(passage, cue, { may: adult }), ...rightful])].map(asCause);
  }
  const headed = headedBy(passage, cue);
  if (headed) return headed.filter(adult).map(asCause);
  const opposed = named(against);
  const byOrder =
    /\b(order|marker|warning|flag|allegations?|injunction|charges?|proceedings|non-?mol\w*|FMPO|SHPO)\b/i.test(
      passage.text,
    );
  const isOfOpposed = isComplaint(passage, cue);
  const isMade = /\bmade against\b/i.test(wordsAfter(passage, cue.end));
  const accused = byOrder || isOfOpposed || isMade ? opposed : [];
  const harmed = isOfOpposed ? [] : victims(passage, cue);
  const protectedOnes = [...named(protects), ...harmed, ...(accused.length > 0 || byOrder ? [] : opposed)];
  const subject = accused.length > 0 ? accused : (ownerOf(passage, cue) ?? subjectOf(passage, cue, { may: adult }));
  if (isUndergone(passage, category, cue)) return [...subject.map(asHarmed), ...doersOf(passage, cue).map(asCause)];
  const doers = doersOfNamedHarm(passage, cue);
  if (doers.length > 0) return doers.map(asCause);
  if (isApplicant(passage, cue) && accused.length === 0) return subject.map(asHarmed);
  if (forProtection(cue)) return subject.map(accused.length > 0 ? asCause : asHarmed);
  return [...subject.filter((person) => !protectedOnes.includes(person)).map(asCause), ...protectedOnes.map(asHarmed)];
}

const against = /\b(belongs? to|against|is for|names|(?:order|injunction|non-?mol\w*) on)\s+(the\s+)?$/i;
const protects = /\b(re|in respect of|protecting|to protect|in favour of|victim)\s+$/i;

/** "A complaint of assault against Al", "the assault flagged against Al": he is said to have done it. */
function isComplaint(passage: Passage, cue: Cue): boolean {
  const [before, after] = [wordsBefore(passage, cue.start, 60), wordsAfter(passage, cue.end, 24)];
  if (/^ (?:flagged|shown|recorded) against /i.test(after)) return true;
  return (
    /^ against /i.test(after) &&
    /\b(?:complaints?|allegations?) (?:\w+ )?of (?:\w+ )?$/i.test(before) &&
    !/\bden(?:y|ies|ied|ying)\b|\bsubject of\b|\bfac(?:es?|ed|ing)\b/i.test(before)
  );
}

/** "Ann obtained a non-molestation order": it is made for whoever asks for it; who asks for "the order's discharge" has one against them. */
function isApplicant(passage: Passage, cue: Cue): boolean {
  return (
    orderWords.test(cue.words) &&
    asksFor.test(wordsBefore(passage, cue.start, 50)) &&
    /^(?: orders?)?(?:\s*(?:$|[.;,)])| (?:against|on|in|last|this|for|from|after|with|and)\b)/i.test(
      wordsAfter(passage, cue.end, 20),
    ) &&
    !/\b(?:discharg|lift|var(?:y|ied|iation)|set aside|remov|dismiss|revok)/i.test(wordsAfter(passage, cue.end))
  );
}

const asksFor = new RegExp(
  inSequence(
    String.raw`\b(?:obtain(?:s|ed|ing)?|secur(?:es?|ed|ing)|appl(?:y|ies|ied|ying) (?:to court )?for|s(?:eeks?|ought|eeking)`,
    String.raw`|request(?:s|ed|ing)?|t(?:akes?|ook|aken|aking) out|(?:was|been|were) granted)`,
    String.raw` (?:an?|emergency|interim|urgent|ex parte)(?: (?:emergency|interim|urgent|ex parte))* $`,
  ),
  'i',
);

/** A Forced Marriage Protection Order is made for the person subject to it (Family Law Act 1996, Part 4A). */
function forProtection(cue: Cue): boolean {
  return /forced marriage|FMPO/i.test(cue.words);
}
