/** The case as its `case.json` gives it: a reference and the children it is about. */
import { z } from 'zod';
import { Sex } from './kin-path.ts';

export const CaseChild = z.object({
  id: z.string().regex(/^[A-Za-z0-9_-]{1,40}$/),
  name: z.string().trim().min(1).max(200),
  dateOfBirth: z.iso.date(),
  sex: Sex,
});
export type CaseChild = Readonly<z.infer<typeof CaseChild>>;

export const CaseFile = z.object({
  reference: z.string().trim().min(1).max(80),
  children: z
    .array(CaseChild)
    .min(1)
    .max(20)
    .refine((children) => new Set(children.map((child) => child.id)).size === children.length, {
      message: 'two children have the same id',
    }),
});
export type CaseFile = Readonly<z.infer<typeof CaseFile>>;

/** The id by which claims, relationships and people name a case's child: `child-child1`. */
export function childPersonId(childId: string): string {
  return `child-${childId}`;
}
