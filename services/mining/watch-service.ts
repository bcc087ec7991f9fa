/** The program of the thread that ends a case's process when the service is gone. */
import { workerData } from 'node:worker_threads';

const service = Number(workerData);
/** Milliseconds between two looks. */
const often = 2_000;

setInterval(() => {
  if (process.ppid !== service || !isRunning()) process.kill(process.pid, 'SIGKILL');
}, often);

/** On Windows a process keeps its parent's number when that is gone. */
function isRunning(): boolean {
  try {
    return process.kill(service, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
