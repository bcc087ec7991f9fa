/** Erasing a record: what would go with it, and doing it. */
import { ErasurePreview, ErasurePreviewRequest, ErasureResponse, EraseRecordRequest } from '#graph/contract/records.ts';
import { eraseRecord, previewErasure } from '../cases/erase-record.ts';
import { exportsSent } from '../cases/exports-sent.ts';
import type { ReplyCache } from '../extraction/llm/reply-cache.ts';
import { CaseParams, type KithApp, RecordParams } from './kith-request.ts';

const tags = ['records'];

export function erasureRoutes(app: KithApp, replies: ReplyCache): void {
  app.post(
    '/cases/:caseId/erasure/preview',
    { schema: { tags, params: CaseParams, body: ErasurePreviewRequest, response: { 200: ErasurePreview } } },
    async ({ params, body, guarded }) => {
      const { caseId } = params;
      return guarded().read('preview-erasure', { caseId }, async ({ graph, views, viewer }) => {
        const view = await views.view(viewer, caseId);
        if (view === undefined) return undefined;
        const preview = previewErasure(view, body.recordId);
        const found = { ...preview, exportsAlreadySent: await exportsSent(graph, viewer, caseId) };
        return { found, resourceIds: [preview.record.id], decisionVersion: view.revisions.current };
      });
    },
  );

  app.delete(
    '/cases/:caseId/records/:recordId',
    { schema: { tags, params: RecordParams, body: EraseRecordRequest, response: { 200: ErasureResponse } } },
    async ({ params, body, guarded }) => {
      const { caseId, recordId } = params;
      return guarded().write('erase-record', { caseId, resourceIds: [recordId] }, async (permitted) =>
        eraseRecord(permitted, caseId, recordId, body, replies),
      );
    },
  );
}
