/**
 * Ends a case's process once the service that started it is gone. A record that holds the process up keeps it from hearing that its channel has
 * closed; so another thread looks. Otherwise it would go on for ever, with a case in its memory.
 */
import { Worker } from 'node:worker_threads';

export function endWithService(): void {
  new Worker(new URL('watch-service.ts', import.meta.url), { workerData: process.ppid }).unref();
}
