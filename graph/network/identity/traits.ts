/** What is known of a set of mentions as one person, and when two such sets cannot be one: sex, birth, suffix, two full names. */
import type { CaseChild } from '#graph/model/case-file.ts';
import { yearRange } from '#graph/model/edtf-date.ts';
import type { Mention } from '#graph/model/mention.ts';
import type { NameProfile } from './names/name-profile.ts';
import { isFullName, nameProfile, profileOfName } from './names/name-profile.ts';
import { fullNamesAgree } from './names/full-names-agree.ts';
import { readPersonName } from './names/read-person-name.ts';

export interface Traits {
  readonly childId: string | undefined;
  readonly sex: 'female' | 'male' | 'unknown';
  readonly births: readonly string[];
  readonly names: readonly NameProfile[];
  /** True while nothing but a paid role is said. */
  readonly professional: boolean;
  readonly otherFamily: boolean;
}

export function traitsOf(mention: Mention): Traits {
  const profile = nameProfile(mention);
  return {
    childId: mention.childId,
    sex: mention.sex,
    births: mention.bornOn === undefined ? [] : [mention.bornOn],
    names: profile === undefined ? [] : [profile],
    professional: mention.professional === true,
    otherFamily: mention.apart === 'other-family',
  };
}

export function traitsOfChild(child: CaseChild): Traits {
  return {
    childId: child.id,
    sex: child.sex,
    births: [child.dateOfBirth],
    names: [profileOfName(readPersonName(child.name))],
    professional: false,
    otherFamily: false,
  };
}

export function mergedTraits(a: Traits, b: Traits): Traits {
  const names = new Map([...a.names, ...b.names].map((name) => [JSON.stringify(name), name]));
  return {
    childId: a.childId ?? b.childId,
    sex: a.sex === 'unknown' ? b.sex : a.sex,
    births: [...new Set([...a.births, ...b.births])],
    names: [...names.values()],
    professional: a.professional && b.professional,
    otherFamily: a.otherFamily && b.otherFamily,
  };
}

/** In words, why the two cannot be one person; `undefined` where nothing speaks against it. */
export function traitsClash(a: Traits, b: Traits): string | undefined {
  if (a.childId !== undefined && b.childId !== undefined && a.childId !== b.childId) return 'two children of the case';
  if (a.sex !== 'unknown' && b.sex !== 'unknown' && a.sex !== b.sex)
    return 'one is a woman or girl, the other a man or boy';
  if (a.otherFamily !== b.otherFamily) return 'one belongs to another family';
  if (a.births.some((first) => b.births.some((second) => birthsDiffer(first, second))))
    return 'different dates of birth';
  const [suffixA, suffixB] = [suffixOf(a), suffixOf(b)];
  if (suffixA !== '' && suffixB !== '' && suffixA !== suffixB) return `one is called ${suffixA}, the other ${suffixB}`;
  const [fullA, fullB] = [a.names.filter(isFullName), b.names.filter(isFullName)];
  if (fullA.length > 0 && fullB.length > 0 && !fullA.some((x) => fullB.some((y) => fullNamesAgree(x, y))))
    return 'both full names are written and differ';
  return undefined;
}

function suffixOf(traits: Traits): string {
  return traits.names.find((name) => name.suffix !== '')?.suffix ?? '';
}

function birthsDiffer(a: string, b: string): boolean {
  const [rangeA, rangeB] = [yearRange(a), yearRange(b)];
  if (rangeA === undefined || rangeB === undefined) return false;
  const exact = /^\d{4}-\d{2}-\d{2}$/;
  if (exact.test(a) && exact.test(b)) return a !== b;
  const slack = /[?~%]/.test(a + b) ? 2 : 0;
  return rangeA.earliest > rangeB.latest + slack || rangeB.earliest > rangeA.latest + slack;
}
