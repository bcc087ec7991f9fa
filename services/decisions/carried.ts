/** What every decision of a worker carries: a reason, a note, and the quotes that were on screen, kept as hashes (design §4.6). */
import type { z } from 'zod';
import type { EvidenceSeenRequest } from '#graph/contract/decisions.ts';
import type { DecisionReason, EvidenceSeen } from '#graph/model/decision.ts';
import type { Evidence } from '#graph/model/network.ts';
import { quoteHash, statementEvidence } from '#graph/suggestions/statement-evidence.ts';
import type { CaseView } from '../access/case-views.ts';
import { AppError } from '../errors.ts';

export interface CarriedRequest {
  readonly reasonCode?: z.infer<typeof DecisionReason> | undefined;
  readonly note?: string | undefined;
  readonly evidenceSeen: z.output<typeof EvidenceSeenRequest>;
}

export function carried(view: CaseView, request: CarriedRequest) {
  const { reasonCode, note } = request;
  return {
    ...(reasonCode !== undefined && { reasonCode }),
    ...(note !== undefined && note !== '' && { note }),
    evidenceSeen: evidenceSeen(view, request.evidenceSeen),
  };
}

/** Every claim whose words stand at a place that was on screen. Throws `invalid-request` where no claim has its words there. */
function evidenceSeen(view: CaseView, places: CarriedRequest['evidenceSeen']): readonly EvidenceSeen[] {
  if (places.length === 0) return [];
  const byPlace = Map.groupBy(everyEvidence(view), ({ record, start, end }) => `${record} ${start} ${end}`);
  const seen = new Map<string, EvidenceSeen>();
  for (const { recordId, start, end } of places) {
    const found = byPlace.get(`${view.keys.recordNumber(recordId)} ${start} ${end}`);
    if (found === undefined)
      throw new AppError('invalid-request', 'Evidence is named that the case does not hold. Load the case again.');
    for (const { claimId, record, quote } of found)
      seen.set(claimId, { claimId, record, quoteSha256: quoteHash(quote) });
  }
  return [...seen.values()];
}

function everyEvidence({ network }: CaseView): readonly Evidence[] {
  return [
    ...network.people.flatMap((person) => person.statements.map(statementEvidence)),
    ...[...network.relationships, ...network.questions, ...network.contradictions].flatMap(({ evidence }) => evidence),
  ];
}
