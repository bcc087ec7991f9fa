/** From what was understood to the run's reading: mentions, claims between them, remarks of identity. Every quote is cut from the text itself. */
import { childPersonId } from '#graph/model/case-file.ts';
import type { ClaimEnd, IdentityRemark, KinshipClaim, Speaker } from '#graph/model/claim.ts';
import { mentionId, type Mention } from '#graph/model/mention.ts';
import type { Statement } from '#graph/model/statement.ts';
import type { MentionPlace, Referent } from './parsed-document.ts';
import type { ClaimDraft, Discourse, RemarkDraft, Rival } from './reference/discourse.ts';

export interface DraftReading {
  readonly mentions: readonly Mention[];
  readonly claims: readonly KinshipClaim[];
  readonly remarks: readonly IdentityRemark[];
  readonly statements: readonly Statement[];
}

export function composeReading(discourse: Discourse): DraftReading {
  const claims = distinctClaims(discourse);
  const tied = new Set(claims.flatMap((claim) => [claim.from, claim.to]));
  const shown = discourse.referents.filter(
    (referent) => referent.places.some((place) => place.form === 'named') || tied.has(referent),
  );
  return {
    mentions: shown
      .flatMap((referent) => mentionsOf(discourse, referent))
      .toSorted((a, b) => a.start - b.start || a.end - b.end),
    claims: claims.flatMap((claim, at) => claimOf(discourse, claim, at)),
    remarks: [...sameRemarks(discourse, shown), ...spokenRemarks(discourse)],
    statements: [],
  };
}

function distinctClaims(discourse: Discourse): readonly ClaimDraft[] {
  const seen = new Set<string>();
  return discourse.claims.filter((claim) => {
    const key = [
      claim.from.key,
      claim.to.key,
      claim.kind,
      claim.path.map((step) => step.step + (step.nature ?? '')).join(),
      claim.polarity,
      claim.start,
    ].join(':');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function mentionsOf(discourse: Discourse, referent: Referent): Mention[] {
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
    ...(referent.role ? { role: referent.role } : {}),
    ...(referent.professional ? { professional: true } : {}),
    ...(referent.otherFamily
      ? { apart: 'other-family' as const }
      : referent.unnamedOnPurpose
        ? { apart: 'unnamed-on-purpose' as const }
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

function claimOf(discourse: Discourse, draft: ClaimDraft, at: number): KinshipClaim[] {
  const { record } = discourse;
  const [from, to] = [endOf(discourse, draft.from, draft.end), endOf(discourse, draft.to, draft.end)];
  if (!from || !to || from === to) return [];
  const saidBy = speakerOf(discourse, draft);
  return [
    {
      id: `r${record.number}-rules-k${at}`,
      record: record.number,
      from,
      to,
      kind: draft.kind,
      path: draft.path,
      term: draft.term,
      side: draft.side,
      ...(draft.state ? { state: draft.state } : {}),
      ...(draft.basis ? { basis: draft.basis } : {}),
      polarity: draft.polarity,
      ...(saidBy ? { saidBy } : {}),
      ...guessOf(discourse, draft, [from, to]),
      quote: record.text.slice(draft.start, draft.end),
      start: draft.start,
      end: draft.end,
    },
  ];
}

/** Rivals that have no words of their own to stand for them are left out. */
function guessOf(
  discourse: Discourse,
  { guess, end }: ClaimDraft,
  ends: readonly ClaimEnd[],
): Pick<KinshipClaim, 'guess'> {
  if (!guess) return {};
  const standing = (rivals: readonly Rival[]) =>
    rivals.flatMap(({ person, doubt }) => {
      const rival = endOf(discourse, person, end);
      return rival === undefined || ends.includes(rival) ? [] : [{ end: rival, doubt }];
    });
  return { guess: { from: standing(guess.from), to: standing(guess.to) } };
}

function speakerOf(discourse: Discourse, draft: ClaimDraft): Speaker | undefined {
  const speaker = draft.saidBy;
  if (!speaker) return undefined;
  if (!('key' in speaker)) return speaker;
  const mention = endOf(discourse, speaker, draft.start);
  return { name: nameOf(speaker), ...(mention ? { mention } : {}) };
}

export function nameOf(referent: Referent): string {
  const best = referent.names.toSorted((a, b) => fullness(b) - fullness(a))[0];
  return best ? [...best.given, best.family].filter((word) => word !== undefined).join(' ') : 'not named';
}

function fullness(name: Referent['names'][number]): number {
  return name.given.length + (name.family ? 2 : 0);
}

/** Words without a name that were understood as a person named elsewhere in the record. */
function sameRemarks({ record }: Discourse, shown: readonly Referent[]): IdentityRemark[] {
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

function spokenRemarks(discourse: Discourse): IdentityRemark[] {
  const { record } = discourse;
  return discourse.remarks.flatMap((remark, at) => {
    const [a, b] = remarkEnds(discourse, remark);
    if (!a || !b || a === b) return [];
    const { outcome, reason, start, end } = remark;
    return [
      {
        id: `r${record.number}-rules-i${at}`,
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
  });
}
