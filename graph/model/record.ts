/** A record: one stored text of a case, with what was recognised about it and who may read it. Offsets everywhere are UTF-16 code units of `text`. */
import { z } from 'zod';
import { EdtfDate } from './edtf-date.ts';

export const RecordFormat = z.enum(['txt', 'md', 'csv', 'html', 'eml', 'docx', 'pdf', 'vtt', 'srt']);
export type RecordFormat = z.infer<typeof RecordFormat>;

export const RecordType = z.enum([
  'council-system',
  'phone-call',
  'visit',
  'case-note',
  'police-notification',
  'referral',
  'strategy-discussion',
  'meeting-minutes',
  'family-group-conference',
  'assessment',
  'viability-assessment',
  'chronology',
  'school',
  'health',
  'email',
  'letter',
  'contact-supervision',
  'direct-work',
  'transcript',
  'messages',
  'court',
  'other',
]);
export type RecordType = z.infer<typeof RecordType>;

/** A word in a record that says its reading is limited. `restricted`: the record itself is limited. `cue`: the word is only mentioned. */
export const HandlingCue = z.object({
  cue: z.enum([
    'refuge',
    'marac',
    'visor',
    'idva',
    'privileged',
    'restricted',
    'adoption',
    'not-for-family',
    'confidential-address',
  ]),
  level: z.enum(['restricted', 'cue']),
  quote: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type HandlingCue = Readonly<z.infer<typeof HandlingCue>>;

export const KithRecord = z.object({
  number: z.int().nonnegative(),
  /** Path under `records/` with `/`; an attachment is `mail.eml/plan.docx`; `relationships.csv` is record 0. May hold names: never logged. */
  path: z.string().min(1).max(1000),
  format: RecordFormat,
  text: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  type: RecordType,
  /** The type as the record words it, where it does. */
  typeAsWritten: z.string().optional(),
  writtenOn: EdtfDate.optional(),
  author: z.string().optional(),
  handling: z.array(HandlingCue).readonly(),
});
export type KithRecord = Readonly<z.infer<typeof KithRecord>>;

/** True when the record's own marking limits who may read it (practice §4); only a named person lifts that. */
export function isRestricted(record: Pick<KithRecord, 'handling'>): boolean {
  return record.handling.some((cue) => cue.level === 'restricted');
}
