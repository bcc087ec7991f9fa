/** What every route finds on its request: the guarded way to the store, for who is asking. */
import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { GuardedGraph } from '../access/guarded-graph.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** With a purpose other than the principal's own, for what leaves Kith for somebody. */
    guarded: (purpose?: string) => GuardedGraph;
  }
}

export type KithApp = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** Ids in addresses have a shape in which no name fits: they are audited and logged. */
export const CaseParams = z.object({ caseId: z.uuid() });
export const RecordKey = z.string().regex(/^rec[0-9a-f]{20}$/);
export const RecordParams = CaseParams.extend({ recordId: RecordKey });
/** A mention's key, a child's, or that of an implied link, of which the roles are words of ours. */
export const PersonKey = z
  .string()
  .max(200)
  .regex(/^(implied-)?(rec[0-9a-f]{20}-\d{1,9}-\d{1,9}|child-[A-Za-z0-9_-]{1,40})(-[a-z0-9-]{1,100})?$/);
export const PersonParams = CaseParams.extend({ personId: PersonKey });
export const TieParams = CaseParams.extend({
  relationshipId: z
    .string()
    .max(300)
    .regex(/^[a-z-]{1,40}--[A-Za-z0-9_-]{1,200}$/),
});
export const DecisionParams = CaseParams.extend({ decisionId: z.uuid() });
export const JobParams = z.object({ jobId: z.uuid() });
