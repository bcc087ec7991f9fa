/** The cases whose audit entries a viewer may read: ids and counts in an entry tell what is withheld, so clearance is needed too. */
import type { Viewer } from '#graph/model/viewer.ts';

/** `all`: entries of no case as well. */
export function auditScope({ cases, cleared }: Viewer): 'all' | readonly string[] {
  if (cases === 'all') return cleared;
  return cleared === 'all' ? cases : cases.filter((id) => cleared.includes(id));
}
