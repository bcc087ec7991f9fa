/** Whom a bare kin word is about. "Mum" is the speaking child's, or the mother of the children the passage is about; "wife" that of whoever was spoken of. */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../parsed-document.ts';
import { distanceFrom } from '../reference/resolve-pronoun.ts';
import type { Reading } from './reading.ts';
import { mayHave } from './plausible.ts';

const outward = new Set([
  'friend',
  'neighbour',
  'teacher',
  'mentor',
  'faith-leader',
  'foster-carer',
  'godparent',
  'special-guardian',
  'other-connection',
]);

/** The people a kin word without a possessor is about; empty where that cannot be told. */
export function impliedAnchors(reading: Reading, offset: number, kin: KinReading): readonly Referent[] {
  const speaker = reading.speakerAt(offset);
  if (speaker?.childId !== undefined) return [speaker];
  if (speaker && reading.quotedAt(offset)) return [];
  const first = kin.path?.[0];
  if (first?.step === 'parent' || outward.has(kin.kind)) return childrenMeant(reading, offset, kin);
  if (first?.step === 'sibling' && (/sib/i.test(kin.word) || reading.shape === 'form-field')) return reading.focus;
  return [];
}

/** The children a note is about, or the other child that the sentence is about: "Tyler to his PGM". Of the father only the child named is sure. */
function childrenMeant(reading: Reading, offset: number, kin: KinReading): readonly Referent[] {
  const moved = movedTo(reading, offset);
  if (moved) return [moved];
  const { formSubject } = reading.discourse;
  if (formSubject && reading.shape === 'form-field') return [formSubject];
  const { people: [person, ...others] = [], born } = reading.subject;
  if (!person || others.length > 0) return reading.focus;
  if (person.childId === undefined) return person.young || born ? [person] : reading.focus;
  return kin.path?.[0]?.sex === 'male' ? [person] : reading.focus;
}

/** "Tyler to PGM Jean", "Seren -> aunt": whoever goes to a bare kin word goes to their own. */
function movedTo(reading: Reading, offset: number): Referent | undefined {
  const last = reading.discourse.recent.findLast(
    (recent) => recent.sentence === reading.sentence && recent.people.length === 1 && recent.end <= offset,
  );
  const between = last && reading.text.slice(last.end, offset);
  return between !== undefined &&
    /^\s*(?:(?:went|goes|moved|lives|placed|is|was)\s+)?(?:to|->|→|with|c\/o)\s+$/.test(between)
    ? last?.people[0]
    : undefined;
}

/** "Wife is Leanne", "husband Alan", "Bro Gethin": the kin of whoever the sentence spoke of last, else of the subject before it. */
export function topicOf(reading: Reading, but: readonly Referent[], kin: KinReading): readonly Referent[] {
  const step = kin.path?.[0]?.step;
  if (step === undefined || step === 'parent' || looseWords.has(kin.word.toLowerCase())) return [];
  const near = reading.discourse.recent.filter(
    (recent) =>
      recent.people.length === 1 &&
      distanceFrom(recent, { sentence: reading.sentence, item: reading.item }) <= 1 &&
      recent.people.every((person) => !but.includes(person) && !person.professional && mayHave(person, kin)),
  );
  const here = near.findLast((recent) => recent.sentence === reading.sentence);
  const found = (here ?? near.findLast((recent) => recent.subject) ?? near.at(-1))?.people;
  if (found || reading.item === undefined) return found ?? [];
  const { protagonist } = reading.discourse;
  return protagonist && !but.includes(protagonist) && mayHave(protagonist, kin) ? [protagonist] : [];
}

/** Words for any child, boy or girl: only a possessor makes them somebody's. */
export const looseWords: ReadonlySet<string> = new Set([
  'baby',
  'child',
  'kid',
  'boy',
  'girl',
  'lad',
  'lass',
  'bairn',
  'wean',
  'little one',
  'little boy',
  'little girl',
  'babby',
  'youngest',
  'eldest',
  'pickney',
  'first born',
]);
