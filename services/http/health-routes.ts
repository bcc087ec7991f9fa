/** Whether the process lives, and whether its store answers. */
import { z } from 'zod';
import type { FamilyGraph } from '#graph/store/family-graph.ts';
import { localOperator } from '../access/local-operator.ts';
import { AppError } from '../errors.ts';
import type { KithApp } from './kith-request.ts';

const Healthy = z.object({ status: z.literal('ok') });
/** Sees no case: the question is whether the store answers at all. */
const nobody = { ...localOperator('health check'), cases: [], cleared: [] };

export function healthRoutes(app: KithApp, graph: FamilyGraph): void {
  app.get('/health/live', { schema: { tags: ['health'], response: { 200: Healthy } } }, async () => ({
    status: 'ok' as const,
  }));
  app.get('/health/ready', { schema: { tags: ['health'], response: { 200: Healthy } } }, async () => {
    await graph.listCases(nobody).catch((error: unknown) => {
      throw new AppError(
        'store-unavailable',
        'The store cannot be reached. Nothing was lost; try again soon.',
        {},
        error,
      );
    });
    return { status: 'ok' as const };
  });
}
