/** The genogram of a case for an audience, as SVG: filtered first, then laid out, then written. */
import type { Audience } from '#graph/contract/exports.ts';
import { layoutGenogram } from '#graph/genogram/layout-genogram.ts';
import type { CaseFile } from '#graph/model/case-file.ts';
import type { Network } from '#graph/model/network.ts';
import type { KithRecord } from '#graph/model/record.ts';
import { forAudience } from './audience.ts';
import { genogramSvg } from './genogram-svg.ts';

export interface GenogramRequest {
  readonly caseFile: CaseFile;
  readonly records: readonly Pick<KithRecord, 'writtenOn'>[];
  readonly network: Network;
  readonly audience: Audience;
  readonly drawnBy: string;
  /** `YYYY-MM-DD`. */
  readonly drawnOn: string;
}

export function drawGenogram({ caseFile, records, network, audience, drawnBy, drawnOn }: GenogramRequest): string {
  const layout = layoutGenogram(forAudience(network, audience), { showReview: audience === 'working' });
  const dates = records.flatMap((record) => record.writtenOn ?? []).toSorted();
  return genogramSvg(layout, {
    reference: caseFile.reference,
    children: caseFile.children.map((child) => child.name),
    drawnBy,
    drawnOn,
    recordsTo: dates.at(-1),
    audience,
  });
}
