/** One log line an answer: the route as written here, never the address as asked; no bodies, no queries, no names. */
import type { KithApp } from './kith-request.ts';

export function logAnswers(app: KithApp): void {
  app.addHook('onResponse', async (request, reply) => {
    const { method, url } = request.routeOptions;
    const milliseconds = Math.round(reply.elapsedTime);
    request.log.info(
      { method: method ?? request.method, route: url, status: reply.statusCode, milliseconds },
      'answered',
    );
  });
}
