/** Builds the service: plugins, routes, the one error handler. Opens nothing and listens to nothing. */
import fastifyHelmet from '@fastify/helmet';
import fastifyMultipart from '@fastify/multipart';
import fastifyRateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyBaseLogger, type FastifyRequest, LogController } from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { randomUUID } from 'node:crypto';
import type { FamilyGraph } from '#graph/store/family-graph.ts';
import { caseViews } from './access/case-views.ts';
import { guardedGraph, notFound } from './access/guarded-graph.ts';
import type { ReplyCache } from './extraction/llm/reply-cache.ts';
import type { MiningJobs } from './mining/mining-jobs.ts';
import type { Principal } from './access/principal.ts';
import { casesRoutes } from './http/cases-routes.ts';
import { describeApi } from './http/describe-api.ts';
import { erasureRoutes } from './http/erasure-routes.ts';
import { exportsRoutes } from './http/exports-routes.ts';
import { decisionsRoutes } from './http/decisions-routes.ts';
import { identityRoutes } from './http/identity-routes.ts';
import { historyRoutes } from './http/history-routes.ts';
import { searchRoutes } from './http/search-routes.ts';
import { auditRoutes } from './http/audit-routes.ts';
import { healthRoutes } from './http/health-routes.ts';
import type { KithApp } from './http/kith-request.ts';
import { logAnswers } from './http/log-answers.ts';
import { miningRoutes } from './http/mining-routes.ts';
import { networkRoutes } from './http/network-routes.ts';
import { refuseOtherOrigins } from './http/own-origin.ts';
import { sendProblem } from './http/problems.ts';
import { recordsRoutes } from './http/records-routes.ts';
import { helmetOptions } from './http/security-headers.ts';
import { serveViewer } from './http/serve-viewer.ts';

export interface AppDependencies {
  readonly graph: FamilyGraph;
  /** Of the installation: what ids become opaque keys by. */
  readonly secret: Uint8Array;
  /** Who asks. Throws `AppError` `sign-in-required` where nobody is known. */
  readonly principalOf: (request: FastifyRequest) => Principal;
  readonly mining: MiningJobs;
  /** Kept replies of a model, which an erased record takes with it. */
  readonly replies: ReplyCache;
  readonly now?: () => Date;
  readonly log?: FastifyBaseLogger;
  /** The built viewer; absent, only the API is served. */
  readonly viewerFolder?: string;
  readonly requestsPerMinute?: number;
}

/** Of a request; uploads and redacted copies say their own. */
const bodyBytes = 1024 * 1024;

export async function buildApp(dependencies: AppDependencies): Promise<KithApp> {
  const app = Fastify({
    ...(dependencies.log === undefined ? { logger: false } : { loggerInstance: dependencies.log }),
    // Fastify's own lines hold addresses as asked; `logAnswers` writes ours.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: bodyBytes,
    forceCloseConnections: 'idle',
    frameworkErrors: sendProblem,
    routerOptions: { maxParamLength: 500 },
  }).withTypeProvider<ZodTypeProvider>() as KithApp;
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(sendProblem);
  app.setNotFoundHandler((request, reply) => sendProblem(notFound(), request, reply));
  app.addHook('onRequest', refuseOtherOrigins);
  logAnswers(app);
  await app.register(fastifyHelmet, helmetOptions);
  await app.register(fastifyRateLimit, { max: dependencies.requestsPerMinute ?? 6000, timeWindow: '1 minute' });
  await app.register(fastifyMultipart);
  await describeApi(app);
  healthRoutes(app, dependencies.graph);
  await app.register(async (api) => apiRoutes(api as KithApp, dependencies), { prefix: '/api' });
  await serveViewer(app, dependencies.viewerFolder);
  return app;
}

async function apiRoutes(app: KithApp, dependencies: AppDependencies): Promise<void> {
  admit(app, dependencies);
  casesRoutes(app);
  recordsRoutes(app);
  erasureRoutes(app, dependencies.replies);
  networkRoutes(app);
  miningRoutes(app, dependencies.mining);
  decisionsRoutes(app);
  identityRoutes(app);
  exportsRoutes(app);
  historyRoutes(app);
  searchRoutes(app);
  auditRoutes(app);
}

/** Gives every request the guarded way to the store, for who is asking. */
function admit(app: KithApp, { graph, secret, principalOf, now = () => new Date() }: AppDependencies): void {
  const views = caseViews(graph, secret, now);
  app.decorateRequest('guarded');
  // A browser keeps nothing of a case on its disk, where no erasure reaches; the network alone is kept, and asked for again.
  app.addHook('onRequest', async (_request, reply) => void reply.header('cache-control', 'no-store'));
  app.addHook('onRequest', async (request) => {
    const principal = principalOf(request);
    request.guarded = (purpose) => guardedGraph(principal, { graph, views, now }, purpose);
  });
}
