/** Reads what a record says of risk: who may have caused harm, who was harmed, what stands against caring. Nothing is inferred; what is negated or only asked is left. */
import { inSequence } from '#services/pattern-source.ts';
import type { Referent } from '../parsed-document.ts';
import { blows } from './blows.ts';
import { careLimits } from './care-limits.ts';
import { asCause, partsIn, type Part } from './concern-parts.ts';
import { adult, concern, type Concern, type Role } from './concern-draft.ts';
import { labelledConcerns } from './labelled-concerns.ts';
import { isDenied, isUnasserted } from './manner.ts';
import { cuesOf } from './cues-of.ts';
import { wordsAfter, wordsBefore, type Cue, type Passage } from './passage.ts';
import { receptions } from './receiving.ts';
import { saidWhoDidIt } from './said-who-did-it.ts';
import { objectAt, peopleAfter, subjectOf } from './subject.ts';
import { isCalledHarmed } from './undergone.ts';
import { concernAbbreviations, concernWords, type ConcernCategory } from './vocabulary/concern-words.ts';
import { everydayConcernWords } from './vocabulary/everyday-concern-words.ts';

export function readConcerns(passage: Passage): Concern[] {
  const byWords = [...concernWords, ...concernAbbreviations, ...everydayConcernWords].flatMap(([category, words]) =>
    cuesOf(passage, words).flatMap((cue) => concernsAt(passage, category, cue)),
  );
  return specificFirst([
    ...labelledConcerns(passage),
    ...byWords,
    ...blows(passage),
    ...receptions(passage),
    ...saidWhoDidIt(passage),
    ...careLimits(passage),
  ]);
}

function concernsAt(passage: Passage, category: ConcernCategory, cue: Cue): Concern[] {
  const instruction = category === 'instruction-not-to-approach';
  const denied = isDenied(passage, cue);
  if (!instruction && !denied && isUnasserted(passage, cue)) return [];
  if (isOfSomebodyElses(passage, cue) || isAttendance(passage)) return [];
  if (aboutService(passage, cue) || (instruction && atOwnRequest(passage, cue))) return [];
  const found = instruction ? listed(passage, cue) : partsIn(passage, category, cue);
  const parts = found.length === 0 && category === 'negative-assessment' ? assessed(passage, cue) : found;
  return parts.map(([about, role]) => {
    const part = isCalledHarmed(passage, category, cue, about) ? 'harmed' : ownIllness(category, role);
    return concern(passage, category, cue, about, part, denied);
  });
}

/** "Present: Al Low (substance misuse service)": what people who come to a meeting work in. */
function isAttendance({ text, reading, sentence }: Passage): boolean {
  if (reading.document.record.type === 'police-notification') return false;
  return (
    sentence.sentence.part.shape === 'attendance' ||
    /^\W*(?:present|attend(?:ees|ing)|in attendance|apologies)\s*:/i.test(text)
  );
}

/** "Has not spoken to him since the conviction", "knew of the arrest": whose it is the words do not say. */
function isOfSomebodyElses(passage: Passage, cue: Cue): boolean {
  if (/\b(?:witness(?:ed)?|victim) (?:to|of)? ?(?:the |a |an )?$/i.test(wordsBefore(passage, cue.start, 24)))
    return true;
  if (isReported(passage, cue)) return true;
  return (
    /^(?:convictions?|arrests?|charges?|offences?|cautions?|assaults?|violence|sentence)$/i.test(cue.words) &&
    /\b(?:since|about|of|after|before|over|despite|regarding|re|because of|told of) (?:the|that|this|any) $/i.test(
      wordsBefore(passage, cue.start, 24),
    )
  );
}

/** "Rang the police about an assault", which by their words nobody did. */
function isReported(passage: Passage, cue: Cue): boolean {
  return (
    /^(?:assault|attack|violence|abuse|domestic abuse|domestic violence|harassment|rape)$/i.test(cue.words) &&
    reported.test(wordsBefore(passage, cue.start, 60)) &&
    !/\bby\b/i.test(wordsAfter(passage, cue.end))
  );
}

const reported = new RegExp(
  inSequence(
    String.raw`\b(?:call(?:ed|s|ing)|r[aiu]ng|phon(?:ed|es|ing)|contact(?:ed|s|ing)|dialled|texted|e-?mailed`,
    String.raw`|(?:made|gave|gives|giving) an? (?:\w+ )?(?:call|report|statement)|complained)\b`,
    String.raw`[^.;]{0,24}\b(?:re|about|regarding|reporting) (?:an? |the )?(?:(?!his|her|their|my)\w+ )?$`,
  ),
  'i',
);

/** Their own illness is lived with, not done. */
function ownIllness(category: ConcernCategory, role: Role): Role {
  return category === 'mental-health' && role === 'may-have-caused-harm' ? 'lives-with-or-receives' : role;
}

/** "Not to be considered: A; B (…); C." names them after; "A: on remand. Not to be approached." before. */
function listed(passage: Passage, cue: Cue): readonly Part[] {
  const after =
    /^(?: (?:in|under) any circumstances| as (?:a )?carers?| for (?:placement|contact|either child|any child))?\s*(:|-|–|are\b|is\b)/.test(
      passage.text.slice(cue.end - passage.start),
    ) || /^(do not|don't|please)/i.test(cue.words);
  const bare = /^\W*$/.test(passage.text.slice(0, cue.start - passage.start));
  const named = after ? namedInList(passage, cue) : subjectOf(passage, cue, { may: adult, ownWords: !bare });
  return named.map(asCause);
}

/** The heads of a list: what stands in brackets only describes them. */
function namedInList(passage: Passage, cue: Cue): readonly Referent[] {
  const heads = passage.references.filter((reference) => {
    const between = passage.text.slice(cue.end - passage.start, reference.start - passage.start);
    const inBrackets = (between.match(/\(/g)?.length ?? 0) > (between.match(/\)/g)?.length ?? 0);
    return reference.start >= cue.end && !inBrackets;
  });
  return [...new Set(heads.flatMap((reference) => reference.people).filter(adult))];
}

/** "Negative viability for NAME", "ruled out NAME", "the assessment of NAME was negative". */
function assessed(passage: Passage, cue: Cue): readonly Part[] {
  const after = passage.text.slice(cue.end - passage.start);
  if (/^\s*(for|of|re|on|-|–)\b/i.test(after)) return peopleAfter(passage, cue.end, 12, adult).map(asCause);
  if (/\b(?:out|approve|recommend)$/i.test(cue.words)) return objectAt(passage, cue.end).filter(adult).map(asCause);
  const named = passage.references.find(({ start }) => assessmentOf.test(wordsBefore(passage, start, 30)));
  return (named?.people ?? []).filter(adult).map(asCause);
}

const assessmentOf = /\b(?:assessment|viability|IVA|report) (?:of|on|for|re) (?:the |his |her |their )?$/i;

/** "She asks not to be considered": she declines; nobody rules her out. */
function atOwnRequest(passage: Passage, cue: Cue): boolean {
  const after = passage.text.slice(cue.end - passage.start);
  return (
    /\b(asks?|asked|asking|wants?|wanted|wish(es|ed)?|prefers?)\s+$/i.test(wordsBefore(passage, cue.start, 16)) ||
    /^[^.;]{0,20}\bat (?:his|her|their) own request\b/i.test(after) ||
    /^ (?:through|via|by (?:post|phone|letter)|at (?:home|work))\b/i.test(after) ||
    /\bnot offering\b/i.test(passage.text)
  );
}

/** "domestic abuse service", "drug worker", "mental health nurse": a service or a post, not a risk. */
function aboutService(passage: Passage, cue: Cue): boolean {
  return /^\s*(service|team|worker|nurse|charity|advis|unit|officer|programme|course|training|support group|clinic|form|screening|checks?|review meeting)/i.test(
    passage.text.slice(cue.end - passage.start),
  );
}

const lessSpecific: ReadonlySet<ConcernCategory> = new Set(['offending', 'physical-harm', 'health']);
/** What is to be done, or was judged: never in the place of what for ("is violent and must not be approached"). */
const whatFollows: ReadonlySet<ConcernCategory> = new Set(['instruction-not-to-approach', 'negative-assessment']);

/** One concern a person, part and category in a sentence; an arrest or a charge only where the sentence does not say for what. */
function specificFirst(found: readonly Concern[]): Concern[] {
  const kept: Concern[] = [];
  for (const one of found) {
    const same = kept.filter(({ about, fields }) => about === one.about && fields.role === one.fields.role);
    if (same.some(({ fields }) => fields.category === one.fields.category)) continue;
    if (lessSpecific.has(one.fields.category) && same.some(({ fields }) => !whatFollows.has(fields.category))) continue;
    kept.push(one);
  }
  return kept;
}
