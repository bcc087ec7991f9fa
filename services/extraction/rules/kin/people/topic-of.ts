/** Whose wife, son or brother a kin word without a possessor is: of whoever was spoken of last. */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import type { Recent } from '../../reference/discourse.ts';
import { distanceFrom } from '../../reference/salience.ts';
import type { Reading } from '../reading.ts';
import { ofApplicantsHome } from './applicants.ts';
import { looseWords } from './loose-words.ts';
import { motherTold } from './own-family.ts';
import { mayGoWithout, mayHave } from './plausible.ts';
import { lifeToldJustNow, ownerToldBefore } from './told-before.ts';
import { coupleBefore } from './unions.ts';

/** "Wife is Paula", "husband Colin", "Bro Derek": the kin of whoever the sentence spoke of last, else of the subject before it. */
export function topicOf(
  reading: Reading,
  but: readonly Referent[],
  kin: KinReading,
  counted = false,
): readonly Referent[] {
  const step = kin.path?.[0]?.step;
  if (step === undefined || step === 'parent' || (looseWords.has(kin.word.toLowerCase()) && !counted)) return [];
  const applicants = ofApplicantsHome(reading, kin).filter((one) => !but.includes(one));
  if (applicants.length > 0) return applicants;
  if (counted && ofHome.test(reading.text.slice(reading.start, reading.end))) return [];
  const isLine = isPartnerLine(reading, kin);
  const mother = isLine ? motherTold(reading) : undefined;
  if (mother && !but.includes(mother)) return [mother];
  const beside = isLine ? toldBeside(reading) : [];
  const isMeant = (person: Referent) =>
    !but.includes(person) && !beside.includes(person) && !person.professional && mayGoWithout(person, kin);
  const near = lastSpokenOf(reading, isMeant);
  const here = near.findLast((recent) => recent.sentence === reading.sentence);
  const earlier = earlierSubject(reading, isMeant);
  const teller = here ? undefined : tellerOfLine(reading);
  if (teller && !but.includes(teller) && mayGoWithout(teller, kin)) return [teller];
  const { protagonist } = reading.discourse;
  const talker = protagonist && beside.includes(protagonist) ? undefined : protagonist;
  if (reading.start === reading.part && !here && talker && !but.includes(talker) && beginsAfresh(reading, talker, kin))
    return [talker];
  const ofItem = reading.item !== undefined && earlier !== undefined;
  const living = counted && !here ? lifeToldJustNow(reading, near) : undefined;
  if (living) return [living];
  const couple = counted && !here ? ofCoupleBefore(reading, kin) : [];
  if (couple.length > 0) return couple;
  if (counted && !here && !ofItem && talker && !but.includes(talker) && mayHave(talker, kin)) return [talker];
  const found = (here ?? near.findLast((recent) => recent.subject) ?? earlier ?? near.at(-1))?.people;
  if (!here && talker && found && isOtherOfPair(talker, found, kin) && !but.includes(talker)) return [talker];
  const whose = here || step !== 'sibling' ? undefined : ownerToldBefore(reading, found?.[0]);
  if (whose && isMeant(whose)) return [whose];
  if (found || reading.item === undefined) return found ?? [];
  return talker && !but.includes(talker) && mayHave(talker, kin) ? [talker] : [];
}

/** "There are two boys in the home": whoever's they are. */
const ofHome =
  /^\s*there (?:are|is|were|was) [^.,;:]* (?:in|at) (?:the|this) (?:home|house|household|address|property|placement)\b/i;

/** The people, each alone, whom this sentence or the one before spoke of. */
function lastSpokenOf(
  { discourse, sentence, item }: Reading,
  isMeant: (person: Referent) => boolean,
): readonly Recent[] {
  return discourse.recent.filter(
    (recent) =>
      recent.people.length === 1 &&
      !recent.owner &&
      distanceFrom(recent, { sentence, item }) <= 1 &&
      recent.people.every(isMeant),
  );
}

/** The one person who was the subject of one of the last sentences of this item. */
function earlierSubject(reading: Reading, isMeant: (person: Referent) => boolean): Recent | undefined {
  return reading.discourse.recent.findLast(
    ({ people: [person, ...others], subject, sentence, item }) =>
      subject &&
      person !== undefined &&
      others.length === 0 &&
      reading.sentence - sentence <= 3 &&
      reading.item === item &&
      isMeant(person),
  );
}

/** "Her husband Al died in 1999. Three children: Bea, Cy and Di", "Ann and Al married in 1999. One son, Cy": theirs. */
function ofCoupleBefore(reading: Reading, { plural, path }: KinReading): readonly Referent[] {
  const [one, other] = path?.[0]?.step === 'child' ? (coupleBefore(reading) ?? []) : [];
  if (!plural && !isSubjectBefore(reading, [one, other])) return [];
  const isGrown = [one, other].every((person) => person && person.childId === undefined && !person.professional);
  const last = reading.discourse.claims.at(-1);
  return one && other && isGrown && last && last.start >= reading.part ? [one, other] : [];
}

/** The two were the subject of the sentence before. */
function isSubjectBefore({ discourse, sentence }: Reading, couple: readonly (Referent | undefined)[]): boolean {
  return discourse.recent.some(
    (recent) =>
      recent.subject &&
      recent.sentence === sentence - 1 &&
      recent.people.length === 2 &&
      recent.people.every((person) => couple.includes(person)),
  );
}

/** "Fam: mum Ann, brother Bob. Older girl Cy" and below it "Wife Di": each line is of whoever tells, as is a child older than another. */
function tellerOfLine({ told, text, start, end }: Reading): Referent | undefined {
  if (!told?.teller || told.goesOn !== true || start < told.from) return undefined;
  const isLine = /\n\s*$/.test(text.slice(Math.max(0, start - 4), start));
  return isLine || /^(?:older|elder|younger|other)\b/i.test(text.slice(start, end)) ? told.teller : undefined;
}

/** "Call from Ann. Son is Bob. Ted = ex husband": hers, who tells it, rather than the man's. */
function isOtherOfPair(talker: Referent, [found]: readonly Referent[], { sex, path }: KinReading): boolean {
  return (
    path?.[0]?.step === 'partner' &&
    sex !== 'unknown' &&
    found?.sex === sex &&
    talker.sex !== sex &&
    talker.childId === undefined
  );
}

/** "Bea Low: fiancée." where a paragraph of a talk begins: of whom the talk is with. */
function beginsAfresh({ shape }: Reading, talker: Referent, kin: KinReading): boolean {
  return shape !== 'table-row' && talker.childId === undefined && !talker.professional && mayGoWithout(talker, kin);
}

/** "Partner: Al   Previous partner: Bob": neither is the other's. */
function toldBeside({ discourse, text, part }: Reading): readonly Referent[] {
  const line = text.lastIndexOf('\n', part);
  return discourse.recent.filter(({ end }) => end > line).flatMap(({ people }) => people);
}

/** In a form about children the line "Partner:", "Ex-partner:" is of the mother whom another line names. */
function isPartnerLine({ shape, discourse, text, part, start }: Reading, { path = [] }: KinReading): boolean {
  if (shape !== 'form-field' || discourse.formSubject || path.length !== 1 || path[0]?.step !== 'partner') return false;
  const line = text.slice(part, start + 24);
  return /^\W*(?:ex|former|previous)?[- ]?(?:partner|ptnr)s?\s*:/i.test(line);
}
