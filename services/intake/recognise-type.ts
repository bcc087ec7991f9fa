/** Record types by the words practice uses for them, in the record's own type line or, failing that, its title. */
import type { RecordFormat, RecordType } from '#graph/model/record.ts';

/** In order: the more particular wording first. */
const WORDINGS: readonly (readonly [RecordType, RegExp])[] = [
  [
    'council-system',
    /\bcouncil(?:'s)? system|case management system|(?:mosaic|liquidlogic|lcs|ics|eclipse) (?:extract|export|relationships)\b/i,
  ],
  [
    'family-group-conference',
    /\bfamily group (?:conference|decision|meeting)|\bfgc\b|\bfgdm\b|\bfamily network meeting\b/i,
  ],
  ['strategy-discussion', /\bstrategy (?:discussion|meeting)\b/i],
  [
    'viability-assessment',
    /\bviability\b|\bconnected persons? assessment\b|\bform c\b|\bspecial guardianship (?:assessment|report)\b/i,
  ],
  [
    'contact-supervision',
    /\bcontact (?:supervision|record|note|session|report)|supervised contact|family time (?:record|note|supervision)\b/i,
  ],
  [
    'police-notification',
    /\bpolice\b|\bppn\b|\bvulnerable (?:child|adult|person) (?:concern|notification|form)|\bmerlin\b|\bpvp\b|\bconcern form\b/i,
  ],
  [
    'direct-work',
    /\bdirect work\b|\bwishes (?:and|&) feelings\b|\bthree houses\b|\bseen alone\b|\bvoice of the (?:child|young person)\b|\b(?:child|young person|pupil)['’]?s (?:own )?(?:words|wishes|views|feelings|voice|statement|account)\b/i,
  ],
  ['transcript', /\btranscript|\btranscribed\b|\baudio\b|\bvoicemail\b/i],
  ['messages', /\btext messages?\b|\bwhats ?app\b|\bsms\b|\bmessages?\b(?! taken)|\bchat\b/i],
  ['referral', /\breferral\b|\bmarf\b|\bmash\b|\bfirst contact\b/i],
  ['chronology', /\bchronology\b|\btimeline\b/i],
  [
    'court',
    /\bcourt\b|\bstatement of\b|\bwitness statement\b|\bstatement\b|\bcase management order\b|\bposition statement\b|\bcare proceedings\b|\bguardian's (?:report|analysis)\b/i,
  ],
  ['assessment', /\bassessment\b|\bc&f\b|\bparenting report\b/i],
  ['meeting-minutes', /\bminutes\b|\bconference\b|\bmeeting\b|\blac review\b|\breview\b|\bcore group\b|\bpanel\b/i],
  ['phone-call', /\b(?:tele)?phone\b|\bphone ?call\b|\bcall (?:note|from|to)\b|\bt\/?c\b/i],
  ['email', /\be-?mail\b/i],
  ['school', /\bschool\b|\bnursery\b|\bpastoral\b|\beducation\b|\bpep\b|\bcpoms\b/i],
  ['health', /\bhealth\b|\bgp\b|\bmidwi(?:fe|fery)\b|\bhospital\b|\bpaediatric|\bcamhs\b|\bsystmone\b|\bmedical\b/i],
  ['letter', /\bletter\b/i],
  ['visit', /\b(?:home )?visit\b|\bh\/v\b/i],
  ['case-note', /\bcase ?note|\bcase record|\brunning (?:note|record)|\bnote\b|\bedt\b|\brecording\b|\blog\b/i],
];

export interface TypeEvidence {
  readonly typeAsWritten: string | undefined;
  readonly format: RecordFormat;
  /** The first lines of the record that are not empty. */
  readonly lines: readonly string[];
}

/** `wording` is what the record calls itself, where it does. */
export function recogniseType(evidence: TypeEvidence): { readonly type: RecordType; readonly wording?: string } {
  const { typeAsWritten, format, lines } = evidence;
  if (typeAsWritten !== undefined)
    return { type: byWording(typeAsWritten) ?? 'other', wording: typeAsWritten.slice(0, 200) };
  if (format === 'eml') return { type: 'email' };
  if (format === 'vtt' || format === 'srt') return { type: 'transcript' };
  // Only what looks like a title: a sentence that mentions the police is not a police notification.
  const titles = lines
    .slice(0, 6)
    .filter((line) => line.length <= 90 && !/[.?!]$/.test(line) && !/^\S+(?:\s\S+)?:\s/.test(line));
  for (const title of titles) {
    const type = byWording(title);
    if (type !== undefined) return { type, wording: title.replace(/^[#*_\s]+|[*_\s]+$/g, '') };
  }
  if (lines.some((line) => /^dear\b/i.test(line))) return { type: 'letter' };
  return looksLikePastedMail(lines) ? { type: 'email' } : { type: 'other' };
}

function byWording(words: string): RecordType | undefined {
  return WORDINGS.find(([, pattern]) => pattern.test(words))?.[0];
}

function looksLikePastedMail(lines: readonly string[]): boolean {
  return ['From:', 'To:', 'Subject:'].filter((label) => lines.some((line) => line.startsWith(label))).length >= 2;
}
