/** Who is one person: joining, keeping apart, splitting, each with a preview; and one human in two cases. */
import {
  DecisionResponse,
  IdentityPreview,
  IdentityPreviewRequest,
  IdentityRequest,
  SameHumanRequest,
  SplitPreviewRequest,
  SplitRequest,
} from '#graph/contract/decisions.ts';
import { decide } from '../decisions/decide.ts';
import type { Propose } from '../decisions/decision-draft.ts';
import { proposeSameHuman } from '../decisions/join-cases.ts';
import { proposeIdentity, proposeSplit } from '../decisions/judge-identity.ts';
import { previewIdentity } from '../decisions/preview-identity.ts';
import type { GuardedGraph } from '../access/guarded-graph.ts';
import { CaseParams, type KithApp, PersonParams } from './kith-request.ts';
import { viewOf } from './view-of.ts';

const tags = ['identity'];
const nothingSeen = { evidenceSeen: [] };

export function identityRoutes(app: KithApp): void {
  app.post(
    '/cases/:caseId/identity',
    { schema: { tags, params: CaseParams, body: IdentityRequest, response: { 200: DecisionResponse } } },
    async ({ params, body, guarded }) =>
      decide(guarded(), 'decide-identity', params.caseId, body.expectedRevision, proposeIdentity(body)),
  );

  app.post(
    '/cases/:caseId/people/:personId/split',
    { schema: { tags, params: PersonParams, body: SplitRequest, response: { 200: DecisionResponse } } },
    async ({ params, body, guarded }) => {
      const propose = proposeSplit(params.personId, body);
      return decide(guarded(), 'decide-identity', params.caseId, body.expectedRevision, propose);
    },
  );

  app.post(
    '/cases/:caseId/identity/preview',
    { schema: { tags, params: CaseParams, body: IdentityPreviewRequest, response: { 200: IdentityPreview } } },
    async ({ params, body, guarded }) =>
      preview(guarded(), params.caseId, proposeIdentity({ ...body, ...nothingSeen })),
  );

  app.post(
    '/cases/:caseId/split/preview',
    { schema: { tags, params: CaseParams, body: SplitPreviewRequest, response: { 200: IdentityPreview } } },
    async ({ params, body, guarded }) =>
      preview(guarded(), params.caseId, proposeSplit(body.personId, { ...body, ...nothingSeen })),
  );

  app.post(
    '/same-human',
    { schema: { tags, body: SameHumanRequest, response: { 200: DecisionResponse } } },
    async ({ body, guarded }) => {
      const other = await viewOf(guarded(), 'join-cases', body.otherCaseId);
      const propose = proposeSameHuman(body.personId, { view: other, personKey: body.otherPersonId }, body.outcome);
      return decide(guarded(), 'join-cases', body.caseId, body.expectedRevision, propose);
    },
  );
}

async function preview(guarded: GuardedGraph, caseId: string, propose: Propose) {
  return previewIdentity(await viewOf(guarded, 'preview-identity', caseId), propose);
}
