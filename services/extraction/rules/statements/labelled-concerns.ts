/** Police lines give each person a part: VICTIM, SUSPECT, ALSO PRESENT. The label is the statement; the kind of incident is the notice's own. */
import { adult, concern, type Concern, type Role } from './concern-draft.ts';
import { leadingRole, type LineRole } from './labelled-roles.ts';
import { cuesOf } from './cues-of.ts';
import type { Passage } from './passage.ts';
import { subjectOf } from './subject.ts';
import type { ConcernCategory } from './vocabulary/concern-words.ts';
import { injuryWords } from './vocabulary/harm-words.ts';

const roles: Readonly<Partial<Record<LineRole, Role>>> = {
  victim: 'harmed',
  suspect: 'may-have-caused-harm',
  present: 'present',
};

const incidents: readonly (readonly [ConcernCategory, RegExp])[] = [
  ['domestic-abuse', /\b(domestic|DASH|DVPN|DVPO|S\.?39 (PARTNER|EX))\b/i],
  ['sexual-harm', /\b(sexual|rape|indecent)\b/i],
  ['physical-harm', /\b(assault|cruelty|wounding|ABH|GBH|injur|bruis)/i],
];

export function labelledConcerns(passage: Passage): Concern[] {
  const { record } = passage.reading.document;
  if (record.type !== 'police-notification') return [];
  const category =
    incidents.find(([, words]) => words.test(record.text.replace(/\bno (visible )?injur\w+/gi, '')))?.[0] ?? 'other';
  return [...labelled(passage, category), ...injuries(passage, category)];
}

function labelled(passage: Passage, category: ConcernCategory): Concern[] {
  const line = leadingRole(passage.text);
  const role = line && roles[line];
  const person = passage.references.flatMap(({ people }) => people).find((one) => !one.professional);
  if (!role || !person || !adult(person) || (person.young === true && role !== 'harmed')) return [];
  if (role === 'may-have-caused-harm' && /\bchild\b/i.test(passage.text)) return [];
  if (role === 'present' && !/present|scene/i.test(passage.text.slice(0, 40))) return [];
  const cue = { start: passage.start, end: passage.start + passage.text.length, words: passage.text };
  const draft = concern(passage, category, cue, person, role);
  const status =
    role === 'may-have-caused-harm' && draft.fields.status === 'not-stated' ? 'alleged' : draft.fields.status;
  const end = Math.min(passage.sentence.sentence.part.end, passage.start + 240);
  return [
    { ...draft, fields: { ...draft.fields, status: role === 'may-have-caused-harm' ? status : 'not-stated' }, end },
  ];
}

/** "VICTIM HAS BRUISING TO LEFT ARM". */
function injuries(passage: Passage, category: ConcernCategory): Concern[] {
  const [cue] = cuesOf(passage, injuryWords);
  if (!cue || /\bno\s+(visible\s+)?$/i.test(passage.text.slice(0, cue.start - passage.start))) return [];
  return subjectOf(passage, cue, { may: adult }).map((person) => concern(passage, category, cue, person, 'harmed'));
}
