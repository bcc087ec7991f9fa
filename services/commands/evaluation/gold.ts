/** The answer key of a case bundle (`gold.json`): who the records name, what they are to each child, how it is said, and the traps laid. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Sex } from '#graph/model/kin-path.ts';
import { StatementDocument } from '#graph/contract/network-document.ts';
import { AppError } from '../../errors.ts';

export const GoldPerson = z.object({
  id: z.string(),
  name: z.string(),
  /** Every way the records name or describe this person, exactly as written. */
  surfaceForms: z.array(z.string()),
  kind: z.enum(['kin', 'connection', 'professional']),
  relationToChild: z.record(z.string(), z.string()),
  sex: Sex,
  deceased: z.boolean(),
  inBaseline: z.boolean(),
  carer: z.enum(['strong', 'possible', 'unlikely', 'ruled-out', 'not-applicable']),
  /** Number of the first record in which the person stands: "003". */
  firstRecord: z.string(),
  side: z.enum(['maternal', 'paternal', 'both', 'none']).optional(),
  tradition: z.string().optional(),
  minor: z.boolean().optional(),
});
export type GoldPerson = Readonly<z.infer<typeof GoldPerson>>;

/** `from` is KIND of `to`; an end is a person of the key or a child of the case. */
export const GoldTie = z.object({
  kind: z.string(),
  from: z.string(),
  to: z.string(),
  status: z.enum(['stated', 'hearsay', 'denied']),
  record: z.string(),
  quote: z.string(),
});
export type GoldTie = Readonly<z.infer<typeof GoldTie>>;

export const GoldStatement = z.object({
  type: StatementDocument.shape.type,
  person: z.string(),
  children: z.array(z.string()),
  fields: z.record(z.string(), z.string()),
  record: z.string(),
  quote: z.string(),
});
export type GoldStatement = Readonly<z.infer<typeof GoldStatement>>;

export const GoldTrap = z.object({
  what: z.string(),
  /** Each a test and its arguments: `["distinct", "p05", "p06"]`. A key without them leaves its traps to a reader. */
  checks: z.array(z.array(z.string()).min(1)).default([]),
});
export type GoldTrap = Readonly<z.infer<typeof GoldTrap>>;

export const AnswerKey = z.object({
  people: z.array(GoldPerson),
  relations: z.array(GoldTie),
  statements: z.array(GoldStatement).default([]),
  traps: z.array(GoldTrap).default([]),
});
export type AnswerKey = Readonly<z.infer<typeof AnswerKey>>;

/** Throws `invalid-request` where the folder has no key, or one of another shape. */
export async function readAnswerKey(folder: string): Promise<AnswerKey> {
  try {
    return AnswerKey.parse(JSON.parse(await readFile(join(folder, 'gold.json'), 'utf8')));
  } catch (cause) {
    throw new AppError('invalid-request', 'The folder has no gold.json that can be read.', {}, cause);
  }
}

/** "003" of "003-phone-note.txt" and of "003-mail.eml/plan.docx". */
export function recordNumber(path: string): string {
  return /^\d+/.exec(path)?.[0] ?? '';
}
