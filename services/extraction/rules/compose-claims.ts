/** Drafts of claims as claims between mentions, with who said them and whom else they may mean. */
import type { ClaimEnd, KinshipClaim, Speaker } from '#graph/model/claim.ts';
import { endOf, nameOf } from './compose-mentions.ts';
import type { Discourse } from './reference/discourse.ts';
import type { ClaimDraft, Rival } from './reference/drafts.ts';

export function claimOf(discourse: Discourse, draft: ClaimDraft, at: number): KinshipClaim[] {
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
