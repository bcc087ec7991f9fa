/** Right, wrong or not sure about a relationship: named by its kind and the ends of the oldest claim shown, so that it goes with its words. */
import type { z } from 'zod';
import type { TieDecisionRequest } from '#graph/contract/decisions.ts';
import type { Relationship } from '#graph/model/network.ts';
import type { CaseView } from '../access/case-views.ts';
import { AppError } from '../errors.ts';
import { carried } from './carried.ts';
import { checkTieReason } from './check-reason.ts';
import type { Propose } from './decision-draft.ts';
import { holderOf, tieBy } from './subjects.ts';

export function proposeTie(relationshipKey: string, request: z.output<typeof TieDecisionRequest>): Propose {
  return (view) => {
    const tie = tieBy(view, relationshipKey);
    checkTieReason(request);
    return {
      about: 'tie',
      kind: tie.kind,
      ...endsOf(view, tie),
      outcome: request.outcome,
      ...carried(view, request),
    };
  };
}

/** The mentions of the tie's oldest claim that its two people hold; `from` is KIND of `to`. */
function endsOf({ loaded, network }: CaseView, tie: Relationship): { readonly from: string; readonly to: string } {
  const claims = new Map(
    loaded.log.runs.flatMap(({ result }) =>
      result.outcome === 'read' ? result.reading.claims.map((claim) => [claim.id, claim] as const) : [],
    ),
  );
  const oldest = claims.get(tie.evidence[0]?.claimId ?? '');
  if (oldest === undefined)
    throw new AppError('not-decidable', 'The words of this relationship are no longer in the records.');
  const ends = [oldest.from, oldest.to];
  const of = (person: string) => ends.find((end) => holderOf(network, end)?.id === person) ?? person;
  return { from: of(tie.from), to: of(tie.to) };
}
