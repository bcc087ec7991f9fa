/** The genogram of a case for an audience, as SVG: filtered first, then laid out, then written. */
import { layoutGenogram } from '#graph/genogram/layout-genogram.ts';
import { type ExportInput, leavingNetwork } from './export-request.ts';
import { genogramSvg } from './genogram-svg.ts';

export function drawGenogram(input: ExportInput): string {
  const { caseFile, records, audience, drawnBy, drawnOn } = input;
  const layout = layoutGenogram(leavingNetwork(input), { showReview: audience === 'working' });
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
