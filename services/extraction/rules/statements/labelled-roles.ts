/** The parts people have in a police line, as its labels give them: VICTIM, SUSPECT, ALSO PRESENT. */
import type { Referent } from '../parsed-document.ts';
import type { ReadDocument } from '../read-document.ts';

export type LineRole = 'victim' | 'suspect' | 'present' | 'informant';

const labels: readonly (readonly [LineRole, RegExp])[] = [
  ['victim', /^(victim|ip|injured party|aggrieved|complainant|vict|survivor)s?$/i],
  ['suspect', /^(suspect|offender|perpetrator|perp|accused|defendant|subject|nominal|person arrested|detainee|dp)s?$/i],
  [
    'present',
    /^(also )?(present|at (scene|address)|at the (scene|address))( at (the )?(address|scene))?$|^(others? present|witness(es)?|wit)$/i,
  ],
  ['informant', /^(inf|informant|caller|call from|reporting person|reported by|rp|referrer)$/i],
];

interface LabelledPerson {
  readonly role: LineRole;
  readonly person: Referent;
  /** The sentence that names them beside the label. */
  readonly at: number;
}

const leading = /^\s*(?:[-–*•]\s*)?([\p{L}][\p{L} /]{1,30}?)\s*(?::|\s-\s)/u;

/** The role that the label at the head of a line gives, if it gives one. */
export function leadingRole(line: string): LineRole | undefined {
  const label = leading.exec(line)?.[1]?.trim();
  return label === undefined ? undefined : labels.find(([, pattern]) => pattern.test(label))?.[0];
}

/** Everybody named beside a role label, in the order of the record. */
function labelledPeople(reading: ReadDocument): LabelledPerson[] {
  const { text } = reading.document.record;
  return reading.sentences.flatMap(({ sentence, references }, at) => {
    const role = leadingRole(text.slice(sentence.start, sentence.end));
    if (role === undefined) return [];
    const person = references.flatMap(({ people }) => people).find((one) => !one.professional);
    return person ? [{ role, person, at }] : [];
  });
}

/** The one person whom a police notice is about, where its labels name one alone. */
export function soleNominal(reading: ReadDocument): Referent | undefined {
  const nominals = new Set(labelledPeople(reading).flatMap(({ role, person }) => (role === 'suspect' ? [person] : [])));
  return nominals.size === 1 ? [...nominals][0] : undefined;
}

const nouns: Readonly<Partial<Record<LineRole, readonly string[]>>> = {
  victim: ['victim', 'ip', 'aggrieved', 'complainant', 'vict'],
  suspect: ['suspect', 'offender', 'perpetrator', 'perp', 'accused', 'defendant', 'dp'],
};

/** Role nouns that stand for one labelled person in the rest of the record. */
export function labelledRoles(reading: ReadDocument): ReadonlyMap<string, Referent> {
  const found = new Map<string, Referent>();
  for (const { role, person } of labelledPeople(reading)) {
    for (const noun of nouns[role] ?? []) if (!found.has(noun)) found.set(noun, person);
  }
  return found;
}
