/** As whom a job reads and writes: it works through the whole case, whatever the one who started it may see. */
import type { Viewer } from '#graph/model/viewer.ts';

export const miner: Viewer = { actor: 'mining', role: 'operator', purpose: 'mining', cases: 'all', cleared: 'all' };
