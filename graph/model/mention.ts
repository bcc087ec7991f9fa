/** A mention: the words of one record that stand for one person. It is not a person; people are sets of mentions. */
import { z } from 'zod';
import { EdtfDate } from './edtf-date.ts';
import { Sex } from './kin-path.ts';

/** A name as written, taken apart. `former` holds maiden and earlier family names; `nicknames` what the record says they are called. */
export const PersonName = z.object({
  title: z.string().optional(),
  given: z.array(z.string()).readonly(),
  family: z.string().optional(),
  former: z.array(z.string()).readonly(),
  nicknames: z.array(z.string()).readonly(),
  suffix: z.string().optional(),
});
export type PersonName = Readonly<z.infer<typeof PersonName>>;

export const MentionId = z.string().regex(/^r\d+-\d+-\d+$/);
export type MentionId = z.infer<typeof MentionId>;

export const Mention = z.object({
  id: MentionId,
  record: z.int().nonnegative(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  surface: z.string().min(1),
  /** `named`: a proper name. `address`: a kin word used as a name ("Nan", "Bunica"). `described`: words without a name ("her sister"). */
  form: z.enum(['named', 'address', 'described']),
  name: PersonName.optional(),
  sex: Sex,
  bornOn: EdtfDate.optional(),
  diedOn: EdtfDate.optional(),
  deceased: z.boolean().optional(),
  /** Set when the words stand for one of the case's children. */
  childId: z.string().optional(),
  /** The words say that somebody else bears the name too: anybody ("also called Ann"), or an elder ("little Ned", "called after his uncle"). */
  namesakeOf: z.enum(['another', 'elder']).optional(),
  /** A role the words give ("Health Visitor", "football coach"). */
  role: z.string().optional(),
  /** True when the only thing said of them is a paid role in the case. */
  professional: z.boolean().optional(),
  /** True when the words are deliberately unnamed, or belong to another family's passage. */
  apart: z.enum(['unnamed-on-purpose', 'never-to-be-named', 'other-family']).optional(),
});
export type Mention = Readonly<z.infer<typeof Mention>>;

/** Whether the words say that they died. */
export function isToldDead({ deceased, diedOn }: Mention): boolean {
  return deceased === true || diedOn !== undefined;
}

export function mentionId(record: number, start: number, end: number): MentionId {
  return `r${record}-${start}-${end}`;
}

/** Takes a mention id apart; throws where the string is not one. */
export function mentionSpan(id: MentionId): { readonly record: number; readonly start: number; readonly end: number } {
  const [, record, start, end] = /^r(\d+)-(\d+)-(\d+)$/.exec(id) ?? [];
  if (record === undefined) throw new Error('not a mention id');
  return { record: Number(record), start: Number(start), end: Number(end) };
}
