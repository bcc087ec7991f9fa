/** Remarks of identity: those the words make, and those that understanding words as somebody named elsewhere makes. */
import { childPersonId } from '#graph/model/case-file.ts';
import type { ClaimEnd, IdentityRemark } from '#graph/model/claim.ts';
import { mentionId } from '#graph/model/mention.ts';
import { endOf } from './compose-mentions.ts';
import type { Referent } from './parsed-document.ts';
import type { Discourse } from './reference/discourse.ts';
import type { RemarkDraft } from './reference/drafts.ts';

/** Words without a name that were understood as a person named elsewhere in the record. */
export function sameRemarks({ record }: Discourse, shown: readonly Referent[]): IdentityRemark[] {
  return shown.flatMap((referent) => {
    const anchor = referent.places.find((place) => place.form === 'named') ?? referent.places[0];
    if (!anchor || referent.childId !== undefined) return [];
    return referent.places
      .filter((place) => place !== anchor && place.form !== 'pronoun' && place.form !== 'named')
      .map((place) => ({
        id: `r${record.number}-rules-s${place.start}-${place.end}`,
        record: record.number,
        a: mentionId(record.number, anchor.start, anchor.end),
        b: mentionId(record.number, place.start, place.end),
        outcome: 'same' as const,
        reason: 'the only person of whom this record says it',
        quote: record.text.slice(place.start, place.end),
        start: place.start,
        end: place.end,
      }));
  });
}

function remarkEnds(discourse: Discourse, { a, b, spans, end }: RemarkDraft): readonly (ClaimEnd | undefined)[] {
  if (!spans) return [endOf(discourse, a, end), endOf(discourse, b, end)];
  const { number } = discourse.record;
  return [a, b].map((person, at) => {
    const span = spans[at === 0 ? 0 : 1];
    return person.childId === undefined ? mentionId(number, span.start, span.end) : childPersonId(person.childId);
  });
}

/** "Two": every way the record writes the one is kept from every way it writes the other, for any of them may be taken for a namesake. */
function pairsTold(discourse: Discourse, remark: RemarkDraft): readonly (readonly (ClaimEnd | undefined)[])[] {
  if (remark.spans || remark.outcome === 'same') return [remarkEnds(discourse, remark)];
  const [ofA, ofB] = [remark.a, remark.b].map((person) => everyWriting(discourse, person, remark.end));
  return (ofA ?? []).flatMap((a) => (ofB ?? []).map((b) => [a, b]));
}

function everyWriting(discourse: Discourse, referent: Referent, near: number): readonly (ClaimEnd | undefined)[] {
  const { number, text } = discourse.record;
  const named = referent.childId === undefined ? referent.places.filter(({ form }) => form === 'named') : [];
  if (named.length === 0) return [endOf(discourse, referent, near)];
  return Map.groupBy(named, ({ start, end }) => text.slice(start, end))
    .values()
    .flatMap(([place]) => (place ? [mentionId(number, place.start, place.end)] : []))
    .toArray();
}

export function spokenRemarks(discourse: Discourse): IdentityRemark[] {
  const { record } = discourse;
  return discourse.remarks.flatMap((remark, at) =>
    pairsTold(discourse, remark).flatMap(([a, b], pair) => {
      if (!a || !b || a === b) return [];
      const { outcome, reason, start, end } = remark;
      return [
        {
          id: `r${record.number}-rules-i${at}${pair === 0 ? '' : `-${pair}`}`,
          record: record.number,
          a,
          b,
          outcome,
          reason,
          quote: record.text.slice(start, end),
          start,
          end,
        },
      ];
    }),
  );
}
