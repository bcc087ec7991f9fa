/**
 * A kin word used as a title ("Grandad Orme", "Granny Fay") beside the place that a bearer of the name holds to the children: it is the grandmother
 * who is called Granny, and nobody's father is their "Grandad Rob".
 */
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { KinPath } from '#graph/model/kin-path.ts';
import { generationsUp } from '#graph/kinship/generations-up.ts';
import type { EvidenceLine } from './evidence-weights.ts';
import { evidenceWeights } from './evidence-weights.ts';
import type { IdentityWork } from './identity-work.ts';
import { placesBesideChildren } from './places-beside-children.ts';
import { standsAsElder } from './titled-family-names.ts';
import { fullNames } from './traits.ts';

export function kinTitleLines(work: IdentityWork, end: string, bearer: string): readonly EvidenceLine[] {
  const title =
    work
      .traits(end)
      .names.values()
      .find((name) => name.title !== '')?.title ?? '';
  // Of "Nan Pike" the kin word may be told of her, and be no part of the name.
  const paths = title === '' ? grandparentPlaces(work, end, bearer) : grandparentPaths(title);
  const held = placesBesideChildren(work, bearer);
  if (paths.length === 0 || held.length === 0) return [];
  const called = title === '' ? 'told to be a grandparent' : `called ${title}`;
  if (held.some((own) => paths.some((path) => isSameLine(own, path))))
    return [{ text: `${called}, and a grandparent of the child`, weight: evidenceWeights.kinTitleFits }];
  const isLower = held.every((path) => generationsUp(path) < 2);
  return isLower ? [{ text: `${called}, and no grandparent`, weight: evidenceWeights.kinTitleDiffers }] : [];
}

function grandparentPlaces(work: IdentityWork, end: string, bearer: string): readonly KinPath[] {
  const families = fullNames(work.traits(bearer)).map(({ family }) => family);
  if (!standsAsElder(work, end, families)) return [];
  const paths = work.places(end).flatMap(({ to, path }) => (work.children.has(to) && path.length > 0 ? [path] : []));
  return paths.every((path) => path.length === 2 && path.every(({ step }) => step === 'parent')) ? paths : [];
}

/** Where a grandparent's word puts its bearer; none for other words, and for those that mean an aunt or an uncle elsewhere. */
function grandparentPaths(title: string): readonly KinPath[] {
  const paths = title === '' ? [] : kinTerm(title).flatMap(({ path }) => (path === undefined ? [] : [path]));
  return paths.every((path) => path.length === 2 && path.every(({ step }) => step === 'parent')) ? paths : [];
}

function isSameLine(held: KinPath, path: KinPath): boolean {
  const [sex, other] = [held.at(-1)?.sex, path.at(-1)?.sex];
  const isOfSex = sex === other || sex === 'unknown' || other === 'unknown';
  return isOfSex && held.length >= 2 && held.every(({ step }) => step === 'parent');
}
