/** Records of a case: adding files, the list, one with its text, its original, erasing it, a redacted copy. */
import { z } from 'zod';
import { ErrorCodeOfFile } from '#graph/contract/record-summary.ts';
import { AddRecordsRequest, AddRecordsResponse, RecordDocument, RecordsResponse } from '#graph/contract/records.ts';
import { PageQuery } from '#graph/contract/paging.ts';
import { isCleared } from '#graph/model/viewer.ts';
import type { CaseView } from '../access/case-views.ts';
import { addFiles, type GivenFile } from '../cases/add-files.ts';
import { recordSummary } from '../cases/record-summary.ts';
import { IntakeFailure } from '../intake/intake-failure.ts';
import { INTAKE_LIMITS } from '../intake/intake-limits.ts';
import { CaseParams, type KithApp, RecordParams } from './kith-request.ts';
import { paged } from './paged.ts';
import { partsAsFiles } from './parts-as-files.ts';

/** Base64 is a third longer than what it carries. */
const jsonUploadBytes = 64 * 1024 * 1024;
const tags = ['records'];

export function recordsRoutes(app: KithApp): void {
  app.post(
    '/cases/:caseId/records',
    {
      bodyLimit: jsonUploadBytes,
      schema: {
        tags,
        description: 'JSON, or multipart/form-data with one file a part; the file name of a part is its path.',
        params: CaseParams,
        // A multipart request has no body to validate: its parts are read as they come.
        body: AddRecordsRequest.nullish(),
        response: { 200: AddRecordsResponse },
      },
    },
    async (request) => {
      const { caseId } = request.params;
      const files = request.isMultipart() ? partsAsFiles(request) : (request.body?.files ?? []).map(fromBase64);
      return request.guarded().write('add-record', { caseId }, async (permitted) => {
        return addFiles(permitted, caseId, files);
      });
    },
  );

  app.get(
    '/cases/:caseId/records',
    { schema: { tags, params: CaseParams, querystring: PageQuery, response: { 200: RecordsResponse } } },
    async (request) => {
      const { caseId } = request.params;
      return request.guarded().read('list-records', { caseId }, async ({ views, viewer }) => {
        const view = await views.view(viewer, caseId);
        if (view === undefined) return undefined;
        const all = view.loaded.log.records.map((record) => recordSummary(view, record));
        const { items, next } = paged(all, ({ id }) => id, request.query);
        return {
          found: { items, next, unread: unreadFiles(view) },
          resourceIds: items.map(({ id }) => id),
          decisionVersion: view.revisions.current,
        };
      });
    },
  );

  app.get(
    '/cases/:caseId/records/:recordId',
    { schema: { tags, params: RecordParams, response: { 200: RecordDocument } } },
    async (request) => {
      const { caseId, recordId } = request.params;
      const resourceIds = [recordId];
      return request.guarded().read('read-record', { caseId, resourceIds }, async ({ views, viewer }) => {
        const view = await views.view(viewer, caseId);
        const record = view && recordOf(view, recordId);
        if (view === undefined || record === undefined) return undefined;
        const found = { ...recordSummary(view, record), text: record.text, handling: [...record.handling] };
        return { found, resourceIds, decisionVersion: view.revisions.current };
      });
    },
  );

  app.get(
    '/cases/:caseId/records/:recordId/original',
    { schema: { tags, params: RecordParams, produces: ['application/octet-stream'] } },
    async (request, reply) => {
      const { caseId, recordId } = request.params;
      const resourceIds = [recordId];
      const { bytes, format } = await request
        .guarded()
        .read('read-original', { caseId, resourceIds }, async (given) => {
          const { graph, views, viewer } = given;
          const view = await views.view(viewer, caseId);
          const record = view && recordOf(view, recordId);
          if (record === undefined) return undefined;
          // A message holds its attachments, and one of those may be withheld.
          if (record.format === 'eml' && !isCleared(viewer, caseId)) return undefined;
          const original = await graph.readOriginal(viewer, caseId, record.number);
          return original && { found: { bytes: original, format: record.format }, resourceIds };
        });
      // A file's own name may hold names: the download is called by its id.
      void reply.header('content-disposition', `attachment; filename="${recordId}.${format}"`);
      return reply.type('application/octet-stream').send(Buffer.from(bytes));
    },
  );
}

function recordOf({ loaded, keys }: CaseView, recordId: string) {
  const number = keys.recordNumber(recordId);
  return loaded.log.records.find((record) => record.number === number);
}

function unreadFiles({ loaded }: CaseView): RecordsResponse['unread'] {
  return loaded.unread.map(({ path, code }) => {
    const known = ErrorCodeOfFile.parse(code);
    return { path, code: known, detail: new IntakeFailure(known).message };
  });
}

function fromBase64({ path, content }: z.output<typeof AddRecordsRequest>['files'][number]): GivenFile {
  const bytes = Buffer.from(content, 'base64');
  return { path, bytes: bytes.length > INTAKE_LIMITS.fileBytes ? 'too-large' : bytes };
}
