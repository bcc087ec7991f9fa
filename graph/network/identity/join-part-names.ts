/**
 * Joins a part of a name to the one person it can stand for: "Kelly", "Mrs Agar", "K. Agar". The record is searched first, then the case.
 * Where several fit alike it stays apart and becomes a question.
 */
import { type EvidenceLine, evidenceWeights, totalWeight } from './evidence-weights.ts';
import type { IdentityWork } from './identity-work.ts';
import { joinCouples } from './join-couples.ts';
import { joinEqualParts, joinWithinRecords } from './join-equal-names.ts';
import { doubtOf, inWords } from './join-or-ask.ts';
import { joinSpouses } from './join-spouses.ts';
import { joinTitledHere } from './join-titled-here.ts';
import { kinTitleLines } from './kin-titles.ts';
import { likeliestBearer } from './likeliest-bearer.ts';
import { type NameIndex, nameIndex } from './name-index.ts';
import { isFullName, type NameProfile } from './names/name-profile.ts';
import { candidates } from './part-candidates.ts';
import { fitOf, isCalledBy, namesBorne } from './part-fit.ts';
import { isOtherOfTwo } from './senior-and-junior.ts';
import {
  isElderOfFamily,
  isTitledFamily,
  isTitledSo,
  placeOfItsOwn,
  standsAsElder,
  titledFamilyLines,
} from './titled-family-names.ts';
import { fullNames } from './traits.ts';
import { isOutdone } from './told-apart-bearers.ts';
import type { Ambiguous } from './unplaced-mentions.ts';

/** Returns the parts of names that several people bear. */
export function joinPartNames(work: IdentityWork): readonly Ambiguous[] {
  joinWithinRecords(work, partNamed(work));
  joinTitledHere(work, partNamed(work));
  joinCouples(work);
  const index = nameIndex(work);
  const waiting = partNamed(work);
  const left = waiting.flatMap((end) => joinsOne(work, index, end) ?? []);
  const unknown = left.filter(({ fitting }) => fitting.length === 0);
  const alone = unknown.map(({ end }) => end);
  joinSpouses(work, alone);
  joinEqualParts(work, alone);
  return left.filter(({ fitting }) => fitting.length > 1);
}

function partNamed(work: IdentityWork): readonly string[] {
  return work.sets.sets().filter((end) => {
    const names = [...work.traits(end).names.values()];
    return names.length > 0 && !names.some(isFullName);
  });
}

/** Where nobody else bears the name, one differing place is likelier a slip of a record than another person. */
const leastForTheOnlyOne = -2;

/** A first name that one person of the whole case bears outdoes parents who seem to differ: those are misread more often. */
const leastForTheOnlyFirstName = -3.5;

/** "Nan Pike" needs a place in the family or the same address besides: most Pikes a child has are no grandmothers. */
const leastForAnElder = 3.5;

/** How much more must speak for the best of several who bear the name. */
const clearLead = 1.5;

/** The same of a family name alone with a title, of which more is asked. */
const clearLeadOfTitled = 1;

/** `undefined` where it is joined. */
function joinsOne(work: IdentityWork, index: NameIndex, end: string): Ambiguous | undefined {
  // An initial alone ("Mrs G") says too little to prefer somebody for standing in the same record.
  const names = [...work.traits(end).names.values()];
  const isInitial = names.every((name) => name.family.length === 1);
  const isTitled = !isInitial && isTitledFamily(names);
  const here = isInitial || isTitled ? [] : bearersHere(work, index, end);
  const found = isMask(names)
    ? bearersOfMask(work, index, end)
    : here.length > 0
      ? here
      : candidates(work, index, end, false);
  const all = likeliestFirst(work, end, found, isTitled);
  const weighed = isDisplaced(all)
    ? []
    : all.filter(
        ({ candidate, lines }) =>
          totalWeight(lines) >= leastFor(work, index, { end, candidate }, lines, found.length === 1),
      );
  if (joinsTheBest(work, end, weighed, { isTitled, isHere: here.length > 0 })) return undefined;
  for (const { candidate, lines } of weighed.slice(0, 3))
    work.doubt(doubtOf(candidate, end, [...lines, { text: 'others bear that name', weight: -1 }]));
  return { end, fitting: weighed.map(({ candidate }) => candidate) };
}

interface Bearer {
  readonly candidate: string;
  readonly lines: readonly EvidenceLine[];
}

function likeliestFirst(
  work: IdentityWork,
  end: string,
  found: readonly string[],
  isTitled: boolean,
): readonly Bearer[] {
  const names = [...work.traits(end).names.values()];
  // "Ned junior" is no Ned who is of another generation.
  const hasSuffix = names.some(({ given, suffix }) => given.length > 0 && suffix !== '');
  return found
    .filter((candidate) => !isOutdone(work, end, candidate) && !(hasSuffix && isOtherOfTwo(work, candidate, end)))
    .map((candidate) => ({
      candidate,
      lines: isTitled
        ? titledLines(work, end, candidate)
        : [...work.weigh(candidate, end), ...kinTitleLines(work, end, candidate)],
    }))
    .toSorted((x, y) => totalWeight(y.lines) - totalWeight(x.lines));
}

/** That the likeliest may be a child does not make "Mrs Orme" another Orme, of whom the record speaks less. */
function isDisplaced(bearers: readonly Bearer[]): boolean {
  const before = (bearer: Bearer) => totalWeight(bearer.lines.filter(({ text }) => text !== placeOfItsOwn));
  const [best] = bearers;
  return best !== undefined && bearers.some((bearer) => before(bearer) - before(best) >= clearLeadOfTitled);
}

/** True where the likeliest of the bearers, who come likeliest first, leads clearly, or is the one spoken of where the name stands, and nothing forbids the join. */
function joinsTheBest(
  work: IdentityWork,
  end: string,
  bearers: readonly Bearer[],
  { isTitled, isHere }: { readonly isTitled: boolean; readonly isHere: boolean },
): boolean {
  const [best, second] = bearers;
  if (best === undefined) return false;
  const lead = isTitled ? clearLeadOfTitled : clearLead;
  if (second === undefined || totalWeight(best.lines) - totalWeight(second.lines) >= lead) {
    const where = isHere ? 'the one person of that name in the record' : 'the one person of that name in the records';
    const reason = second === undefined ? where : `of those of that name, ${inWords(best.lines)}`;
    return work.sets.join(best.candidate, end, reason, 'hint');
  }
  const close = bearers.filter(({ lines }) => totalWeight(best.lines) - totalWeight(lines) < lead);
  const likeliest = likeliestBearer(
    work,
    end,
    close.map(({ candidate }) => candidate),
  );
  return (
    likeliest !== undefined && work.sets.join(likeliest, end, 'of those of that name, the one spoken of here', 'hint')
  );
}

/** Whom the case calls so in full, in the record itself or, elsewhere, in the very role: "Mrs G next door" is the neighbour Mrs Gale. */
function bearersOfMask(work: IdentityWork, index: NameIndex, end: string): readonly string[] {
  const names = [...work.traits(end).names.values()];
  const records = work.facts.records(work.sets.find(end));
  const here = candidates(work, index, end, true).filter((candidate) => isTitledSo(work, candidate, names, records));
  if (here.length > 0) return here;
  return candidates(work, index, end, false).filter(
    (candidate) => isTitledSo(work, candidate, names) && work.roleOfBoth(candidate, end) !== undefined,
  );
}

/** "Ms B" may hide whom it means: it is nobody whom its own record does not name, or another does not name in the same role. */
function isMask(names: readonly NameProfile[]): boolean {
  return isTitledFamily(names) && names.every(({ family }) => family.length === 1);
}

/** An age of the record goes with a family name as often by mistake as rightly. */
function titledLines(work: IdentityWork, end: string, candidate: string): readonly EvidenceLine[] {
  const lines = work.weigh(candidate, end).filter(({ weight }) => weight !== evidenceWeights.bornSameYear);
  return [...lines, ...titledFamilyLines(work, end, candidate)];
}

/**
 * Bearers in the record itself, unless the one who stands in the very place, or alone is called by that very name, is named in full elsewhere only:
 * "Jo, her brother" beside a Jo from church, "Jenny" beside a Jan.
 */
function bearersHere(work: IdentityWork, index: NameIndex, end: string): readonly string[] {
  const here = candidates(work, index, end, true);
  const standsThere = (candidate: string) =>
    work
      .weigh(candidate, end)
      .some(({ weight }) => weight === evidenceWeights.samePlace || weight === evidenceWeights.heldByOne);
  if (here.length === 0 || here.some(standsThere)) return here;
  const parts = [...work.traits(end).names.values()];
  const isCalledSo = (candidate: string) => isCalledBy(parts, namesBorne(work.traits(candidate)));
  const elsewhere = candidates(work, index, end, false).filter((candidate) => !here.includes(candidate));
  if (!here.some(isCalledSo) && elsewhere.some(isCalledSo)) return [];
  return elsewhere.some(standsThere) ? [] : here;
}

function leastFor(
  work: IdentityWork,
  index: NameIndex,
  { end, candidate }: { readonly end: string; readonly candidate: string },
  lines: readonly EvidenceLine[],
  isOnly: boolean,
): number {
  const names = [...work.traits(end).names.values()];
  const families = fullNames(work.traits(candidate)).map(({ family }) => family);
  const [elders, others] = [true, false].map((isElder) =>
    names.filter((name) => isElderOfFamily(name, families) === isElder),
  );
  if (standsAsElder(work, end, families)) return leastForAnElder;
  // Of "Grandad Pike (Mick)" the other name must fit too.
  if (elders?.length && fitOf(others ?? [], namesBorne(work.traits(candidate))) === undefined) return leastForAnElder;
  if (!isOnly || names.every(({ given }) => given.length === 0)) return 0;
  const isPaid = lines.some((line) => line.weight === evidenceWeights.paidAndFamily);
  const isFirstName = names.every((name) => name.family === '');
  return isFirstName && !isPaid && candidates(work, index, end, false).length === 1
    ? leastForTheOnlyFirstName
    : leastForTheOnlyOne;
}
