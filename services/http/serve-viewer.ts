/** Serves the built viewer: its files by name, its page for every other address, so that a page can be opened again by its address. */
import fastifyStatic from '@fastify/static';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { notFound } from '../access/guarded-graph.ts';
import type { KithApp } from './kith-request.ts';
import { sendProblem } from './problems.ts';

export async function serveViewer(app: KithApp, folder: string | undefined): Promise<void> {
  const isBuilt = folder !== undefined && existsSync(join(folder, 'index.html'));
  if (isBuilt) {
    await app.register(fastifyStatic, {
      root: resolve(folder),
      // File names of the build carry hashes; the page itself names them and is asked for again.
      setHeaders: (reply, path) => {
        const isPage = path.endsWith('.html');
        void reply.header('cache-control', isPage ? 'no-cache' : 'public, max-age=31536000, immutable');
      },
      wildcard: false,
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const asksForPage = request.method === 'GET' && request.headers.accept?.includes('text/html') === true;
    if (isBuilt && asksForPage && !request.url.startsWith('/api/')) return reply.sendFile('index.html');
    return sendProblem(notFound(), request, reply);
  });
}
