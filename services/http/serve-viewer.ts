/** Serves the built viewer. Where in it somebody is stands after the `#`, so its one page is asked for by one address. */
import fastifyStatic from '@fastify/static';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { KithApp } from './kith-request.ts';

export async function serveViewer(app: KithApp, folder: string | undefined): Promise<void> {
  if (folder === undefined || !existsSync(join(folder, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root: resolve(folder),
    // File names of the build carry hashes; the page names them and is asked for again.
    setHeaders: (reply, path) => {
      const isPage = path.endsWith('.html');
      void reply.header('cache-control', isPage ? 'no-cache' : 'public, max-age=31536000, immutable');
    },
  });
}
