/** A quote that has been on screen, as a decision names it. The bare words of a mention are no evidence of anything yet. */
import type { EvidenceDocument } from '#graph/contract/network-document.ts';

export interface EvidenceSeen {
  readonly recordId: string;
  readonly start: number;
  readonly end: number;
}

/** `undefined` where no claim rests on the words. */
export function evidenceSeen({ recordId, claimId, start, end }: EvidenceDocument): EvidenceSeen | undefined {
  return recordId === undefined || claimId === undefined ? undefined : { recordId, start, end };
}
