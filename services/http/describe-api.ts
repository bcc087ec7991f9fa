/** The OpenAPI document of all routes, and its pages at /api/docs, from files of this installation only. */
import fastifySwagger from '@fastify/swagger';
import fastifySwaggerUi from '@fastify/swagger-ui';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import type { KithApp } from './kith-request.ts';

export async function describeApi(app: KithApp): Promise<void> {
  await app.register(fastifySwagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Kith',
        version: '1',
        description:
          'Finds the kith and kin written down in a case file. Ids and revisions are opaque. Errors are application/problem+json with a closed `code`.',
      },
    },
    transform: jsonSchemaTransform,
  });
  await app.register(fastifySwaggerUi, {
    routePrefix: '/api/docs',
    // The pages carry styles in their elements; the policy of everything else stays as it is.
    transformStaticCSP: (policy) => policy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
    uiConfig: { validatorUrl: 'none' },
  });
}
