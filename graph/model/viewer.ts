/** Who is reading: every read of a store takes a viewer first, and has no default. */
import { z } from 'zod';

export const Viewer = z.object({
  actor: z.string().min(1),
  role: z.enum(['worker', 'manager', 'auditor', 'operator']),
  purpose: z.string().min(1),
  /** Cases the viewer may open; `all` for the local operator. */
  cases: z.union([z.literal('all'), z.array(z.string()).readonly()]),
  /** Cases in which the viewer is cleared for restricted records and people. */
  cleared: z.union([z.literal('all'), z.array(z.string()).readonly()]),
});
export type Viewer = Readonly<z.infer<typeof Viewer>>;

export function mayOpen(viewer: Viewer, caseId: string): boolean {
  return viewer.cases === 'all' || viewer.cases.includes(caseId);
}

export function isCleared(viewer: Viewer, caseId: string): boolean {
  return viewer.cleared === 'all' || viewer.cleared.includes(caseId);
}
