/**
 * Refuses what another web page sends through a worker's browser: without sign-in the loopback address alone keeps strangers out, and a page
 * from elsewhere can reach that (cross-site requests, and names that resolve to this machine).
 */
import type { FastifyRequest } from 'fastify';
import { AppError } from '../errors.ts';

const loopbackNames: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

export async function refuseOtherOrigins({ headers }: FastifyRequest): Promise<void> {
  const host = headers.host ?? '';
  const isOwnHost = loopbackNames.has(host.replace(/:\d+$/, ''));
  const isOwnOrigin = headers.origin === undefined || headers.origin === `http://${host}`;
  if (!isOwnHost || !isOwnOrigin || headers['sec-fetch-site'] === 'cross-site')
    throw new AppError('invalid-request', 'Kith answers its own pages on this machine only.');
}
