/** Exports: the preview of what would leave, and the file. What left, for whom, why and with which bytes is audited before it is sent. */
import { createHash } from 'node:crypto';
import { ExportPreview, ExportRequest } from '#graph/contract/exports.ts';
import { protectedPeople, withheldRecords } from '#graph/network/protected-people.ts';
import { restrictedRecords } from '#graph/network/restricted-records.ts';
import type { CaseView } from '../access/case-views.ts';
import { buildExport, previewOf } from '../export/build-export.ts';
import { type ExportInput, leavingNetwork } from '../export/export-request.ts';
import { CaseParams, type KithApp } from './kith-request.ts';

const tags = ['exports'];

export function exportsRoutes(app: KithApp): void {
  app.post(
    '/cases/:caseId/exports/preview',
    { schema: { tags, params: CaseParams, body: ExportRequest, response: { 200: ExportPreview } } },
    async ({ params, body, guarded }) => {
      const { caseId } = params;
      return guarded(body.purpose).read('preview-export', { caseId }, async ({ views, viewer }) => {
        const view = await views.view(viewer, caseId);
        if (view === undefined) return undefined;
        const { people, ...rest } = previewOf(body.format, exportInput(view, body.audience, viewer.actor));
        const shown = people.map((person) => ({ ...person, id: view.keys.shown(person.id) }));
        return { found: { ...rest, people: shown }, resourceIds: [caseId], decisionVersion: view.revisions.current };
      });
    },
  );

  app.post(
    '/cases/:caseId/exports',
    { schema: { tags, params: CaseParams, body: ExportRequest, produces: ['application/octet-stream'] } },
    async ({ params, body, guarded }, reply) => {
      const { caseId } = params;
      const file = await guarded(body.purpose).read('export', { caseId }, async ({ views, viewer }) => {
        const view = await views.view(viewer, caseId);
        if (view === undefined) return undefined;
        const input = exportInput(view, body.audience, viewer.actor);
        const found = await buildExport(body.format, input);
        const fileSha256 = createHash('sha256').update(found.bytes).digest('hex');
        const decisionVersion = view.revisions.current;
        return { found, ...whatLeaves(view, input), exportAudience: body.audience, fileSha256, decisionVersion };
      });
      return reply
        .header('content-disposition', `attachment; filename="${file.fileName}"`)
        .header('cache-control', 'no-store')
        .type(file.mediaType)
        .send(Buffer.from(file.bytes));
    },
  );
}

function exportInput(
  { loaded, network, onDate }: CaseView,
  audience: ExportInput['audience'],
  drawnBy: string,
): ExportInput {
  const { caseFile, records } = loaded.log;
  return {
    caseFile,
    records,
    network,
    protectedIds: protectedPeople(network, loaded.log),
    recordsKept: new Set([...restrictedRecords(loaded.log), ...withheldRecords(network, loaded.log)]),
    audience,
    drawnBy,
    drawnOn: onDate,
  };
}

/** The people and the claims that a file may hold: what an auditor asks of it later, without the file. */
function whatLeaves({ keys }: CaseView, input: ExportInput) {
  const { people, relationships } = leavingNetwork(input);
  const claims = [
    ...relationships.flatMap(({ evidence }) => evidence.map(({ claimId }) => claimId)),
    ...people.flatMap(({ statements }) => statements.map(({ id }) => id)),
  ];
  return { resourceIds: people.map(({ id }) => keys.shown(id)), evidenceIds: [...new Set(claims)].map(keys.shown) };
}
