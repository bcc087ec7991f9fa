/** Reads what a record says of risk: who may have caused harm, who was harmed, what stands against caring. Nothing is inferred; what is negated or only asked is left. */
import type { Referent } from '../parsed-document.ts';
import { concernWords, type ConcernCategory } from './vocabulary/concern-words.ts';
import { careLimits } from './care-limits.ts';
import { adult, concern, type Concern, type Role } from './concern-draft.ts';
import { isCorrected, rightfulPeople } from './corrections.ts';
import { isDenied, isUnasserted } from './manner.ts';
import { cuesOf, wordsBefore, type Cue, type Passage } from './passage.ts';
import { peopleAfter, subjectOf } from './subject.ts';

export function readConcerns(passage: Passage): Concern[] {
  const found = [
    ...concernWords.flatMap(([category, words]) =>
      cuesOf(passage, words).flatMap((cue) => concernsAt(passage, category, cue)),
    ),
    ...careLimits(passage),
  ];
  return specificFirst(found);
}

function concernsAt(passage: Passage, category: ConcernCategory, cue: Cue): Concern[] {
  const instruction = category === 'instruction-not-to-approach';
  const denied = isDenied(passage, cue);
  if (!instruction && !denied && isUnasserted(passage, cue)) return [];
  if (aboutService(passage, cue)) return [];
  const parts = instruction ? listed(passage, cue) : partsIn(passage, cue);
  return parts.map(([about, role]) => concern(passage, category, cue, about, role, denied));
}

/** "Not to be considered: A; B (…); C." names them after; "A: on remand. Not to be approached." before. */
function listed(passage: Passage, cue: Cue): readonly (readonly [Referent, Role])[] {
  const after =
    /^\s*(:|-|–|are\b|is\b)/.test(passage.text.slice(cue.end - passage.start)) ||
    /^(do not|don't|please)/i.test(cue.words);
  const named = after ? namedInList(passage, cue) : subjectOf(passage, cue, adult);
  return named.map((person) => [person, 'may-have-caused-harm'] as const);
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

const against = /\b(belongs? to|against|is for|names)\s+(the\s+)?$/i;
const harmedAfter = /^\s*(by\b)/i;
const protects = /\b(re|in respect of|protecting|to protect|in favour of|victim)\s+$/i;

/** Who has which part in the clause: the subject, somebody it is "against", somebody it protects, the one who was hit. */
function partsIn(passage: Passage, cue: Cue): readonly (readonly [Referent, Role])[] {
  const after = passage.references.filter((reference) => reference.start >= cue.end);
  const named = (lead: RegExp) =>
    after.find((reference) => lead.test(wordsBefore(passage, reference.start, 20)))?.people.filter(adult) ?? [];
  const accused = isCorrected(passage) ? rightfulPeople(passage).filter(adult) : named(against);
  const protectedOnes = named(protects);
  const subject = subjectOf(passage, cue, adult);
  const harmed = struck(passage, cue);
  const passive =
    harmedAfter.test(passage.text.slice(cue.end - passage.start)) &&
    /\b(was|were|been|being|got)\s+\w*\s*$/i.test(wordsBefore(passage, cue.start, 20));
  if (passive) {
    const actors = peopleAfter(passage, cue.end, 30, adult);
    return [...subject.map(asHarmed), ...actors.map(asCause)];
  }
  const cause = accused.length > 0 && !isCorrected(passage) ? accused : [...subject, ...accused];
  return [
    ...cause.filter((person) => !harmed.includes(person) && !protectedOnes.includes(person)).map(asCause),
    ...[...harmed, ...protectedOnes].map(asHarmed),
  ];
}

/** "hit her": the adult right after a verb of harm. */
function struck(passage: Passage, cue: Cue): readonly Referent[] {
  if (
    !/\b(hit|hits|punch|slap|beat|batter|kick|headbutt|strangl|assaulted|attack|shov|thump|throttl|stalk)/i.test(
      cue.words,
    )
  )
    return [];
  const object = passage.references.find(
    (reference) => reference.end >= cue.end - 1 && reference.start <= cue.end + 3 && reference.start > cue.start,
  );
  return object?.people.filter(adult) ?? [];
}

const asCause = (person: Referent) => [person, 'may-have-caused-harm'] as const;
const asHarmed = (person: Referent) => [person, 'harmed'] as const;

/** "domestic abuse service", "drug worker", "mental health nurse": a service or a post, not a risk. */
function aboutService(passage: Passage, cue: Cue): boolean {
  return /^\s*(service|team|worker|nurse|charity|advis|unit|officer|programme|course|training|charge nurse|support group|clinic|form|screening|checks?|review meeting)/i.test(
    passage.text.slice(cue.end - passage.start),
  );
}

/** One concern a person, part and category in a sentence; an arrest or a charge only where the sentence does not say for what. */
function specificFirst(found: readonly Concern[]): Concern[] {
  const kept: Concern[] = [];
  for (const one of found) {
    const same = kept.filter(({ about, fields }) => about === one.about && fields.role === one.fields.role);
    if (same.some(({ fields }) => fields.category === one.fields.category)) continue;
    if (['offending', 'physical-harm', 'health'].includes(one.fields.category) && same.length > 0) continue;
    kept.push(one);
  }
  return kept;
}
