/** Whom a part of a name can stand for, in its record or in the case: everybody who bears it, or those alone who are called just so. */
import type { IdentityWork } from './identity-work.ts';
import { comparePlaces } from './kin-positions.ts';
import { type NameIndex, partKeys } from './name-index.ts';
import { callNames, type NameProfile } from './names/name-profile.ts';
import { isFullFormOf } from './names/nicknames.ts';
import { calledSo, fitOf, namesBorne } from './part-fit.ts';
import { isTooYoung } from './titled-family-names.ts';
import type { Traits } from './traits.ts';

/** In a large case a common first name has many bearers: these are enough to know that it is ambiguous. */
const mostNamesakes = 12;

/** Bearers under the keys, nearest keys first, as many as tell that a name is ambiguous. */
function namesakes(
  { sets }: IdentityWork,
  index: NameIndex,
  end: string,
  keys: readonly string[],
  records: readonly (number | undefined)[],
): ReadonlySet<string> {
  const [own, found] = [sets.find(end), new Set<string>()];
  for (const record of records)
    for (const key of keys)
      for (const candidate of index.find(key, record)) {
        const set = sets.find(candidate);
        if (set !== own) found.add(set);
        if (found.size === mostNamesakes) return found;
      }
  return found;
}

export function candidates(work: IdentityWork, index: NameIndex, end: string, sameRecord: boolean): readonly string[] {
  const { sets, traits, facts } = work;
  const parts = [...traits(end).names.values()];
  const records = sameRecord ? [...facts.records(sets.find(end)).keys()] : [undefined];
  const found = namesakes(work, index, end, parts.flatMap(partKeys), records);
  const ownBearers = [...found].filter((candidate) => fitOf(parts, namesBorne(traits(candidate))) === 'same');
  const others = sets.toldApartFrom(end);
  const areToldApart = ownBearers.every((bearer) => others.has(bearer));
  const fitting = [...found].flatMap((candidate) => {
    if (parts.some(isAdultTitle) && isTooYoung(work, candidate)) return [];
    if (parts.every((part) => part.given.length === 0) && sexesDiffer(traits(candidate), traits(end))) return [];
    const fit = fitOf(parts, namesBorne(traits(candidate)));
    if (fit === 'nickname' && isNamesakeInFull(parts, traits(candidate))) return [];
    // What only sounds alike or is made from the name gives way to who is called so anywhere in the case.
    const isOdd =
      (fit === 'sound' && (sameRecord || !facts.isTied(candidate))) ||
      (fit === 'short' && (sameRecord || facts.isOnlyPaid(candidate))) ||
      (fit !== 'same' && sexesDiffer(traits(candidate), traits(end)));
    // A child's middle name is a grandparent's as often as what the child is called.
    const isFar =
      fit === undefined || isOdd || (fit === 'near' && (sameRecord || traits(candidate).childId !== undefined));
    // Where somebody is called so and cannot be meant, who only has a name like it is not meant for that.
    const isSecond = fit !== 'same' && ownBearers.length > 0 && !(areToldApart && standAlike(work, candidate, end));
    return isFar || isSecond || sets.keptApartBy(candidate, end, 'hint') !== undefined ? [] : [{ candidate, fit }];
  });
  // "Louise" means the Louise there is, not a Louisa.
  const exact = fitting.filter(({ fit }) => fit === 'same');
  const best = calledSo(
    traits,
    parts,
    (exact.length > 0 ? exact : fitting).map(({ candidate }) => candidate),
  );
  // Of several Agars, "Mrs Agar" is one known to be a woman rather than one of whom it is not known.
  const ofThatSex = best.filter((candidate) => traits(candidate).sex === traits(end).sex);
  return traits(end).sex !== 'unknown' && ofThatSex.length > 0 ? ofThatSex : best;
}

/** Both are the neighbour, or an aunt of one child: of two called so whom the words tell apart, the other may be this one. */
function standAlike({ places, children, roleOfBoth }: IdentityWork, one: string, other: string): boolean {
  const how = comparePlaces(places(one), places(other), children)?.how;
  return how === 'same' || how === 'only-one' || roleOfBoth(one, other) !== undefined;
}

/** "Mrs Agar" is no man, even where his sex is only guessed from his first name: the family name alone says too little to outdo that. */
function sexesDiffer(a: Traits, b: Traits): boolean {
  return a.sex !== 'unknown' && b.sex !== 'unknown' && a.sex !== b.sex;
}

/** A child is registered in full: the Margaret of Maisie's file is somebody else. */
function isNamesakeInFull(parts: readonly NameProfile[], { childId, names }: Traits): boolean {
  if (childId === undefined) return false;
  const called = [...names.values()].flatMap((name) => callNames(name));
  return parts.every(({ given: [word = ''] }) => called.some((name) => isFullFormOf(word, name)));
}

function isAdultTitle(name: NameProfile): boolean {
  return name.title !== '' && !/^(?:miss|master|baby|little|young|big|wee|our|sister|brother|cousin)/.test(name.title);
}
