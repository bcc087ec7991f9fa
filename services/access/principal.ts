/** Who asks: a viewer with the rights that say what they may do at all. Cases and clearances say where (graph/model/viewer.ts). */
import type { Viewer } from '#graph/model/viewer.ts';

export const everyRight = [
  'see-cases',
  'read-records',
  'add-cases',
  'add-records',
  'erase-records',
  'mine',
  'decide',
  /** What the screen of a case warns of, who may read a record, a redacted copy. */
  'handle',
  'export',
  'search',
  'read-audit',
] as const;
export type Right = (typeof everyRight)[number];

export interface Principal extends Viewer {
  readonly rights: ReadonlySet<Right>;
}

/** The one person at this machine, until sign-in is configured: every right, cleared for every case. */
export function localWorker(name = 'local worker'): Principal {
  return {
    actor: name,
    role: 'worker',
    purpose: 'family finding',
    cases: 'all',
    cleared: 'all',
    rights: new Set(everyRight),
  };
}
