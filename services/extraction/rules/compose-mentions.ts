/** Referents as mentions: each place where words stand for one, and which of them stands for it in a claim. */
import { childPersonId } from '#graph/model/case-file.ts';
import type { ClaimEnd } from '#graph/model/claim.ts';
import { type Mention, mentionId } from '#graph/model/mention.ts';
import type { MentionPlace, Referent } from './parsed-document.ts';
import type { Discourse } from './reference/discourse.ts';

export function mentionsOf(discourse: Discourse, referent: Referent): Mention[] {
  return referent.places
    .filter((place) => place.form !== 'pronoun')
    .map((place) => mentionOf(discourse, referent, place));
}

function mentionOf({ record }: Discourse, referent: Referent, place: MentionPlace): Mention {
  return {
    id: mentionId(record.number, place.start, place.end),
    record: record.number,
    start: place.start,
    end: place.end,
    surface: record.text.slice(place.start, place.end),
    form: place.form === 'pronoun' ? 'described' : place.form,
    ...(place.name ? { name: place.name } : {}),
    sex: referent.sex,
    ...(referent.bornOn ? { bornOn: referent.bornOn } : {}),
    ...(referent.diedOn ? { diedOn: referent.diedOn } : {}),
    ...(referent.deceased ? { deceased: true } : {}),
    ...(referent.childId ? { childId: referent.childId } : {}),
    ...(place.namesakeOf ? { namesakeOf: place.namesakeOf } : {}),
    ...(referent.role ? { role: referent.role } : {}),
    ...(referent.professional ? { professional: true } : {}),
    ...(referent.otherFamily
      ? { apart: 'other-family' as const }
      : referent.unnamedOnPurpose
        ? { apart: 'unnamed-on-purpose' as const }
        : referent.neverToBeNamed
          ? { apart: 'never-to-be-named' as const }
          : {}),
  };
}

/** The mention that stands for a referent near a place: the last named one before its end, else the first of any form. */
export function endOf({ record }: Discourse, referent: Referent, near: number): ClaimEnd | undefined {
  if (referent.childId !== undefined) return childPersonId(referent.childId);
  const isNamed = ({ form }: MentionPlace) => form === 'named';
  const isSaid = ({ form }: MentionPlace) => form !== 'pronoun';
  const { places } = referent;
  const place =
    places.findLast((one) => one.start <= near && isNamed(one)) ??
    places.find(isNamed) ??
    places.findLast((one) => one.start <= near && isSaid(one)) ??
    places.find(isSaid);
  return place ? mentionId(record.number, place.start, place.end) : undefined;
}

/** The end near a place, and those of a person's other first names: "Eve Low, now known as Jo Field". */
export function everyNameOf(discourse: Discourse, referent: Referent, near: number): readonly ClaimEnd[] {
  const end = endOf(discourse, referent, near);
  if (end === undefined) return [];
  if (referent.childId !== undefined) return [end];
  const { number } = discourse.record;
  const firstOf = ({ name }: MentionPlace) => name?.given[0]?.toLowerCase();
  const idOf = ({ start, end: last }: MentionPlace) => mentionId(number, start, last);
  const named = referent.places.filter((place) => firstOf(place) !== undefined);
  const others = Map.groupBy(named, firstOf)
    .values()
    .filter((places) => !places.some((place) => idOf(place) === end))
    .flatMap(([first]) => (first ? [idOf(first)] : []));
  return [end, ...others];
}

export function nameOf(referent: Referent): string {
  const best = referent.names.toSorted((a, b) => fullness(b) - fullness(a))[0];
  return best ? [...best.given, best.family].filter((word) => word !== undefined).join(' ') : 'not named';
}

function fullness(name: Referent['names'][number]): number {
  return name.given.length + (name.family ? 2 : 0);
}
