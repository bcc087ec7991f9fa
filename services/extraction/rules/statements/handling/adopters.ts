/** Who adopted a child of the case, or a brother or sister: whoever knows them finds the child, so all of them are kept for the cleared (practice §4). */
import type { Reference, Referent } from '../../parsed-document.ts';
import { type ClaimLog, claimsOf, startClaims } from '../../reference/claim-log.ts';
import type { ClaimDraft } from '../../reference/drafts.ts';
import { withCompanions } from '../companions.ts';
import { adult } from '../concern-draft.ts';
import { cuesOf } from '../cues-of.ts';
import { isChild, wordsAfter, wordsBefore, type Cue, type Passage } from '../passage.ts';
import { adoptersToBe, calledAdopters, madeAdopters, namesFollow, whoAdopt } from '../vocabulary/adoption-words.ts';
import { adoptedBefore, mayBeAdopted } from './adopted-person.ts';
import { handling, type Handling } from './handling-draft.ts';

/** "His adoptive parents are Ian and Fay Low": the adopters, and a brother himself where the record says no more of the adoption. */
export function keptWithAdopters(passages: readonly Passage[], found: readonly Handling[]): Handling[] {
  const claims = passages[0]?.reading.discourse.claims ?? startClaims();
  const given = found.flatMap(({ about, fields }) => (fields.reason === 'adoption' ? [about] : []));
  const isOfChildren = (passage: Passage, person: Referent) =>
    isChild(person) ||
    (mayBeAdopted(passage, person) &&
      (given.includes(person) || isSibling(claims, person) || isSomebodysChild(claims, person)));
  const byTie = claims.filter(isAdoption).flatMap((claim) => {
    const passage = passages.find(({ start, text }) => claim.start < start + text.length && claim.end > start);
    if (!passage || !isOfChildren(passage, claim.to)) return [];
    const cue = { start: claim.start, end: claim.end, words: passage.text };
    return [claim.from, ...(isKinOfChild(claims, claim.from) ? [] : [claim.to])].map((about) => ({
      passage,
      cue,
      about,
    }));
  });
  const byWord = passages.flatMap((passage) => called(passage, (person) => isOfChildren(passage, person)));
  const adopted = new Set(claims.flatMap((claim) => (isAdoption(claim) ? [claim.to] : [])));
  const told = new Set<Referent>();
  return [...byTie, ...byWord].flatMap(({ passage, cue, about }) => {
    if (!adult(about) || told.has(about) || (!adopted.has(about) && isKinOfChild(claims, about))) return [];
    told.add(about);
    return handling(passage, cue, 'adoption', about, true);
  });
}

interface Kept {
  readonly passage: Passage;
  readonly cue: Cue;
  readonly about: Referent;
}

/** "Her prospective adopters, Ian and Fay Low", "Ian and Fay Low are adopting her", "Adopters: Ian Low, Fay Low". */
function called(passage: Passage, isOfChildren: (person: Referent) => boolean): Kept[] {
  const keep = (cue: Cue, people: readonly Referent[]) => people.map((about) => ({ passage, cue, about }));
  const owned = cuesOf(passage, calledAdopters).flatMap((cue) => {
    const owner = possessorBefore(passage, cue);
    const words = wordsBefore(passage, cue.start, 16);
    const isAnybodys = adoptersToBe.test(cue.words) || /(?:\bthe |^\W*)$/i.test(words);
    const adopted = (owner?.people ?? adoptedBefore(passage)).filter((person) => mayBeAdopted(passage, person));
    const isNew = !/adopt/i.test(cue.words);
    const found = [...after(passage, cue), ...before(passage, cue, owner), ...within(passage, cue)];
    // "With Ian and Fay Low as her adopters".
    const isOwn = owner?.people.some((person) => found.includes(person)) === true;
    const isTheirs = isNew
      ? tellsOfAdoption(passage)
      : owner && !isOwn
        ? owner.people.some(isOfChildren)
        : isAnybodys || isOwn;
    return isTheirs || adoptersToBe.test(cue.words)
      ? keep(cue, found.length === 0 || isNew ? found : [...found, ...adopted])
      : [];
  });
  const placed = cuesOf(passage, madeAdopters).flatMap((cue) => {
    const adopted = passage.references.findLast(({ end }) => end <= cue.end);
    if (adopted ? !adopted.people.some(isOfChildren) : !/adopt/i.test(cue.words)) return [];
    return /adopt/i.test(cue.words) || tellsOfAdoption(passage) ? keep(cue, after(passage, cue)) : [];
  });
  const adopting = cuesOf(passage, whoAdopt).flatMap((cue) => {
    const adopted = passage.references.find(({ start }) => start >= cue.end && start - cue.end <= 2);
    return adopted?.people.some(isOfChildren) ? keep(cue, before(passage, cue)) : [];
  });
  return [...owned, ...placed, ...adopting];
}

/** Sentences back that "his new mum" reaches: a father's new partner is called so too. */
const reach = 4;

function tellsOfAdoption({ passages, index }: Passage): boolean {
  const told = /\badopt|\bforever (?:famil|home|mum|dad|parents)|\bpanel\b[^.]{0,40}\bmatch/i;
  return passages.slice(Math.max(0, index - reach), index + 2).some(({ text }) => told.test(text));
}

/** "Una's adopters", "her adoptive parents". */
function possessorBefore(passage: Passage, cue: Cue): Reference | undefined {
  return passage.references.findLast(
    ({ start, end }) =>
      (end <= cue.start && /^['’]s? $/.test(wordsAfter(passage, end, cue.start - end))) ||
      (end === cue.start - 1 && /^(?:her|his|their)$/i.test(wordsAfter(passage, start, end - start))),
  );
}

/** "Una's new parents, Ian and Fay Low": one phrase stands for both. */
function within({ references }: Passage, cue: Cue): readonly Referent[] {
  return references.find(({ start, end }) => start <= cue.start && end >= cue.end)?.people ?? [];
}

function together({ reading, references }: Passage, one: Reference | undefined): readonly Referent[] {
  return one ? withCompanions(reading.document.record.text, references, one) : [];
}

function after(passage: Passage, cue: Cue): readonly Referent[] {
  const first = passage.references.find(
    ({ start }) => start >= cue.end && namesFollow.test(wordsAfter(passage, cue.end, start - cue.end)),
  );
  const listed = passage.text.charAt(cue.end - passage.start) === ':' ? passage.references : [];
  const more = listed.filter(
    ({ start, end }) => first && start > first.end && /^\s*(?:[,;/&]|and|$)/.test(wordsAfter(passage, end)),
  );
  return [...together(passage, first), ...more.flatMap(({ people }) => people)];
}

/** "Ian and Fay Low, the prospective adopters": those joined by "and" up to the words. */
function before(passage: Passage, cue: Cue, owner?: Reference): readonly Referent[] {
  const joint =
    /^,?\s*(?:\(|(?:who )?(?:are|is|were|was|have been \p{L}+ as|has been \p{L}+ as|as) )?(?:the |a |her |his |their |\p{Lu}[\p{L}'’]+['’]s )*$/u;
  const last = passage.references.findLast(
    (one) => one !== owner && one.end <= cue.start && joint.test(wordsAfter(passage, one.end, cue.start - one.end)),
  );
  if (!last) return [];
  const first = passage.references.find((one) => together(passage, one).some((person) => last.people.includes(person)));
  return together(passage, first);
}

function isAdoption({ path, polarity }: ClaimDraft): boolean {
  const [step, ...more] = path;
  return polarity !== 'denied' && more.length === 0 && step?.step === 'parent' && step.nature === 'adoptive';
}

/** A grandmother or a stepfather who adopted is no stranger to the family. */
function isKinOfChild(claims: ClaimLog, person: Referent): boolean {
  return claimsOf(claims, person).some(
    (claim) =>
      claim.from === person &&
      claim.to.childId !== undefined &&
      claim.polarity !== 'denied' &&
      claim.path.length > 0 &&
      !(claim.kind === 'parent' || isAdoption(claim)),
  );
}

function isSomebodysChild(claims: ClaimLog, person: Referent): boolean {
  return claimsOf(claims, person).some(
    ({ to, kind, polarity, path }) =>
      to === person && kind === 'parent' && polarity !== 'denied' && path[0]?.nature !== 'adoptive',
  );
}

function isSibling(claims: ClaimLog, person: Referent): boolean {
  return claimsOf(claims, person).some(
    ({ from, to, path, polarity }) =>
      polarity !== 'denied' &&
      path.length === 1 &&
      path[0]?.step === 'sibling' &&
      ((from === person && to.childId !== undefined) || (to === person && from.childId !== undefined)),
  );
}
