/** Errors as problem+json (RFC 9457): a closed code, its status, a plain sentence. Never a name, never case text, never the message of a library. */
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import type { Problem } from '#graph/contract/problem.ts';
import { CaseNotFound } from '#graph/store/case-not-found.ts';
import { StoreUnavailable } from '#graph/store/store-unavailable.ts';
import { notFound } from '../access/guarded-graph.ts';
import { AppError, type ErrorCode } from '../errors.ts';
import { framesOf } from '../frames-of.ts';

const statuses: Readonly<Record<ErrorCode, readonly [status: number, title: string]>> = {
  'invalid-request': [400, 'The request is not valid'],
  'sign-in-required': [401, 'Sign in first'],
  'not-found': [404, 'Not found'],
  'already-decided': [409, 'Already decided'],
  'contradicts-decision': [409, 'Contradicts a decision'],
  'already-undone': [409, 'Already undone'],
  'changed-meanwhile': [409, 'Changed meanwhile'],
  'not-decidable': [409, 'Not decided on'],
  'unreadable-file': [422, 'The file cannot be read'],
  'encrypted-file': [422, 'The file is protected'],
  'empty-file': [422, 'The file is empty'],
  'image-only-file': [422, 'The file holds pictures only'],
  'too-large': [413, 'Too large'],
  'unsupported-format': [422, 'The format is not read'],
  'too-many-requests': [429, 'Too many requests'],
  'audit-unavailable': [503, 'The audit trail cannot be written'],
  'store-unavailable': [503, 'The store is unavailable'],
  'model-unavailable': [422, 'No model may be used'],
  internal: [500, 'Something went wrong inside Kith'],
};

export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const known = toAppError(error);
  const [status, title] = statuses[known.code];
  if (status >= 500) request.log.error({ code: known.code, frames: framesOf(error) }, 'a request failed');
  const { decisionIds, revision } = known.details as Pick<Problem, 'decisionIds' | 'revision'>;
  const problem: Problem = {
    type: `urn:kith:problem:${known.code}`,
    title,
    status,
    code: known.code,
    detail: known.message,
    requestId: request.id,
    ...(decisionIds && { decisionIds }),
    ...(revision && { revision }),
  };
  // As text: the schema of the route's own answers does not apply.
  void reply.status(status).type('application/problem+json').send(JSON.stringify(problem));
}

function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof CaseNotFound) return notFound();
  if (error instanceof StoreUnavailable)
    return new AppError('store-unavailable', 'The store cannot be reached. Nothing was lost; try again soon.');
  if (hasZodFastifySchemaValidationErrors(error)) {
    // The issue's own message may quote what was sent.
    const places = error.validation.map((issue) => `${error.validationContext ?? 'body'}${issue.instancePath}`);
    return new AppError(
      'invalid-request',
      `Not as the API describes it: ${[...new Set(places)].slice(0, 5).join(', ')}.`,
    );
  }
  return fromFramework(error as Partial<FastifyError>);
}

function fromFramework({ statusCode = 500 }: Partial<FastifyError>): AppError {
  if (statusCode === 404) return notFound();
  if (statusCode === 413) return new AppError('too-large', 'This is larger than Kith takes at once.');
  if (statusCode === 429)
    return new AppError('too-many-requests', 'Too many requests in a short time. Try again in a minute.');
  if (statusCode >= 400 && statusCode < 500)
    return new AppError('invalid-request', 'The request cannot be understood.');
  return new AppError('internal', 'Something went wrong inside Kith. Nothing was changed by this request.');
}
