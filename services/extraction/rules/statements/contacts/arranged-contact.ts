/** Reads contact named as a thing: "Contact with father is suspended", "Mum's contact: twice weekly", "No contact with Al Low, Bo Low or Cy Low". */
import type { Referent } from '../../parsed-document.ts';
import { adult } from '../concern-draft.ts';
import { isSupposed } from '../manner.ts';
import { cuesOf } from '../cues-of.ts';
import { clauseAt, isChild, wordsAfter, type Cue, type Passage } from '../passage.ts';
import { subjectOf } from '../subject.ts';
import { contactOf, contactState, contactWith, noContactWith } from '../vocabulary/contact-words.ts';
import { contact, oftenIn, type Contact } from './contact-draft.ts';

export function arranged(passage: Passage): Contact[] {
  const named = [
    ...cuesOf(passage, contactWith).map((cue) => ({ cue, people: listedAfter(passage, cue.end) })),
    ...cuesOf(passage, contactOf).map((cue) => ({ cue, people: ownersOf(passage, cue) })),
  ];
  return named.flatMap(({ cue, people }) => {
    const words = saidOf(passage, cue);
    const often = oftenIn(words);
    if (isSupposed(passage, cue) || isAskedFor(passage, cue) || isNegated(passage, cue)) return [];
    if (often === undefined && !contactState.test(words) && !wasHeld(passage, cue)) return [];
    // "Dad had contact with Ruby": his.
    const whose = people.length > 0 && people.every(isChild) ? subjectOf(passage, cue, { may: adult }) : people;
    return whose.filter(adult).map((about) => contact(passage, cue, about, words, often));
  });
}

/** "No contact with Al", "the children are to have no contact with Al", "Al: no contact of any kind", "Al must have no contact with them". */
export function forbidden(passage: Passage): Contact[] {
  return cuesOf(passage, noContactWith).flatMap((cue) => {
    if (isSupposed(passage, cue)) return [];
    const after = /(?:with|by|between|from|for)$/i.test(cue.words) || /^\s*:/.test(wordsAfter(passage, cue.end, 3));
    const others = after ? listedAfter(passage, cue.end).filter(adult) : [];
    const subject =
      others.length > 0
        ? subjectOf(passage, cue, { ownWords: true })
        : subjectOf(passage, cue, { may: adult, ownWords: true });
    const isTheirs = others.length > 0 && subject.every(isChild);
    const toChildren =
      /^\s*(?:with |either |any |both |the |(?:them|him|her)(?=\s*(?:[.,;)]|$))|children|kids|$|[.,;])/i.test(
        wordsAfter(passage, cue.end, 24),
      );
    const people = isTheirs ? others : others.length === 0 && (toChildren || !after) ? subject.filter(adult) : [];
    return people.map((about) => ({
      ...contact(passage, cue, about, cue.words, undefined),
      polarity: 'denied' as const,
    }));
  });
}

/** Adults right after an offset, joined by commas, "and" or "or". */
function listedAfter(passage: Passage, offset: number): readonly Referent[] {
  const people = new Set<Referent>();
  let end = offset;
  for (const reference of passage.references) {
    if (reference.start < end) continue;
    const between = passage.text.slice(end - passage.start, reference.start - passage.start);
    if (
      !/^[\s:,]*(?:\([^)]{0,30}\)\s*)?(?:(?:the |his |her |their |both |either |and |or |nor |& |\+ |, ?)\s*)*$/i.test(
        between,
      )
    )
      break;
    if (
      /^(?:his|her|their|my|our)$/i.test(
        passage.text.slice(reference.start - passage.start, reference.end - passage.start),
      )
    )
      break;
    for (const person of reference.people) people.add(person);
    ({ end } = reference);
    if (/^['’]s\b/.test(wordsAfter(passage, end, 3))) people.clear();
  }
  return [...people];
}

function ownersOf(passage: Passage, cue: Cue): readonly Referent[] {
  return passage.references.find(({ end }) => cue.start - end >= 0 && cue.start - end <= 2)?.people ?? [];
}

/** As far as the next contact that is named. */
function saidOf(passage: Passage, cue: Cue): string {
  const rest = passage.text.slice(cue.start - passage.start);
  const next = rest.slice(cue.words.length).search(/;|\bcontact (?:with|between)\b|\bno contact\b/i);
  return next === -1 ? rest : rest.slice(0, cue.words.length + next);
}

function isNegated(passage: Passage, cue: Cue): boolean {
  return /\b(?:no|not|never|any)\s+$/i.test(passage.text.slice(0, cue.start - passage.start));
}

/** "The children had contact with Al on 4 May." */
function wasHeld(passage: Passage, cue: Cue): boolean {
  return /\b(?:had|has had|have had|having|enjoyed) $/i.test(passage.text.slice(0, cue.start - passage.start));
}

function isAskedFor(passage: Passage, cue: Cue): boolean {
  const clause = clauseAt(passage, cue.start);
  const before = passage.text.slice(clause.start - passage.start, cue.start - passage.start);
  return /\b(?:asks?|asked|asking|wants?|wanted|would like|wishes|seek\w*|appl\w+|hopes?|offer\w*|discuss\w*|about)\b[^.;]*$/i.test(
    before,
  );
}
