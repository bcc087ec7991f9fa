/** Exports: a format for an audience and a purpose; the preview lists what leaves. No default for either. */
import { z } from 'zod';

export const Audience = z.enum(['working', 'assessment', 'court', 'family']);
export type Audience = z.infer<typeof Audience>;

export const ExportFormat = z.enum(['genogram-svg', 'genogram-png', 'genogram-pdf', 'register-csv', 'register-docx']);
export type ExportFormat = z.infer<typeof ExportFormat>;

export const ExportRequest = z.object({
  format: ExportFormat,
  audience: Audience,
  purpose: z.string().trim().min(3).max(300),
});

export const ExportPreview = z.object({
  people: z.array(z.object({ id: z.string(), name: z.string(), labels: z.array(z.string()) })),
  ties: z.int(),
  leftOut: z.array(z.string()),
  banner: z.string().nullable(),
  fileName: z.string(),
});
export type ExportPreview = z.infer<typeof ExportPreview>;
