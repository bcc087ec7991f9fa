/** Decisions about ties, people, passages, handling, redacted copies and the notice. What each needs is checked in services/decisions. */
import { z } from 'zod';
import {
  DecisionResponse,
  LiftHandlingRequest,
  NoticeRequest,
  PassageRequest,
  PersonDecisionRequest,
  TieDecisionRequest,
} from '#graph/contract/decisions.ts';
import { RedactionRequest } from '#graph/contract/records.ts';
import { decide } from '../decisions/decide.ts';
import { proposePerson } from '../decisions/decide-person.ts';
import { proposeLift, proposeNotice, proposePassage, proposeRedaction } from '../decisions/decide-record.ts';
import { proposeTie } from '../decisions/decide-tie.ts';
import {
  CaseParams,
  type KithApp,
  PersonKey,
  PersonParams,
  RecordKey,
  RecordParams,
  TieParams,
} from './kith-request.ts';

const tags = ['decisions'];
const response = { 200: DecisionResponse };
const HandlingParams = CaseParams.extend({ handlingId: z.union([RecordKey, PersonKey]) });
/** Room for the longest text that a copy may have, and what JSON adds to it. */
const redactionBytes = 24 * 1024 * 1024;

export function decisionsRoutes(app: KithApp): void {
  app.post(
    '/cases/:caseId/relationships/:relationshipId/decisions',
    { schema: { tags, params: TieParams, body: TieDecisionRequest, response } },
    async ({ params, body, guarded }) => {
      const propose = proposeTie(params.relationshipId, body);
      return decide(guarded(), 'decide-tie', params.caseId, body.expectedRevision, propose);
    },
  );

  app.post(
    '/cases/:caseId/people/:personId/decisions',
    { schema: { tags, params: PersonParams, body: PersonDecisionRequest, response } },
    async ({ params, body, guarded }) => {
      const propose = proposePerson(params.personId, body);
      return decide(guarded(), 'decide-person', params.caseId, body.expectedRevision, propose);
    },
  );

  app.post(
    '/cases/:caseId/passages',
    { schema: { tags, params: CaseParams, body: PassageRequest, response } },
    async ({ params, body, guarded }) =>
      decide(guarded(), 'mark-passage', params.caseId, body.expectedRevision, proposePassage(body)),
  );

  app.post(
    '/cases/:caseId/handling/:handlingId/lift',
    { schema: { tags, params: HandlingParams, body: LiftHandlingRequest, response } },
    async ({ params, body, guarded }) => {
      const propose = proposeLift(params.handlingId, body.reason);
      return decide(guarded(), 'lift-handling', params.caseId, body.expectedRevision, propose);
    },
  );

  app.post(
    '/cases/:caseId/records/:recordId/redaction',
    { bodyLimit: redactionBytes, schema: { tags, params: RecordParams, body: RedactionRequest, response } },
    async ({ params, body, guarded }) => {
      const propose = proposeRedaction(params.recordId, body.redactedText);
      return decide(guarded(), 'redact-record', params.caseId, body.expectedRevision, propose);
    },
  );

  app.put(
    '/cases/:caseId/notice',
    { schema: { tags, params: CaseParams, body: NoticeRequest, response } },
    async ({ params, body, guarded }) =>
      decide(guarded(), 'set-notice', params.caseId, body.expectedRevision, proposeNotice(body.shown)),
  );
}
