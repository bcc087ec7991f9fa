/** Whom a bare kin word is about. "Mum" is the speaking child's, or the mother of the children the passage is about; "wife" that of whoever was spoken of. */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { PersonName } from '#graph/model/mention.ts';
import { bondKinds } from '#graph/model/relationship-kind.ts';
import { foldName } from '../../names/fold-name.ts';
import type { NameSpan, Referent } from '../../parsed-document.ts';
import { distanceFrom } from '../../reference/salience.ts';
import { noteGuess, noteSpoken, type Reading } from '../reading.ts';
import { lineYear } from '../phrases/line-year.ts';
import { supported } from './applicants.ts';
import { whoseFurther } from './further-kin.ts';
import {
  mayBeAnothers,
  motherTold,
  noteOwnKin,
  ownParentOf,
  saidByAdult,
  siblingsOf,
  tellersOwn,
} from './own-family.ts';
import { sharersOf } from './same-parent.ts';
import {
  childInBrackets,
  grownChildOf,
  lineSubject,
  listedBefore,
  otherParentOf,
  siblingTold,
  wedJustNow,
} from './told-before.ts';
import { mayGoWithout, mayHave } from './plausible.ts';
import { coupleBefore } from './unions.ts';

/** The people a kin word without a possessor is about; empty where that cannot be told. `names` are those that say who it is. */
export function impliedAnchors(
  reading: Reading,
  offset: number,
  kin: KinReading,
  names: readonly NameSpan[],
): readonly Referent[] {
  const settled = reading.settled.get(offset);
  if (settled) return settled;
  const speaker = reading.speakerAt(offset);
  if (speaker?.childId !== undefined) return mayHave(speaker, kin) ? [speaker] : [];
  if (speaker && reading.quotedAt(offset)) return saidByAdult(reading, offset, kin, speaker);
  const others = whoseFurther(reading, offset, kin);
  if (others.length > 0) return others;
  const own = tellersOwn(reading, offset, kin);
  if (own) return [own];
  const marked = childInBrackets(reading, offset);
  if (marked && mayHave(marked, kin)) return [marked];
  const first = kin.path?.[0];
  const sharers = first?.step === 'parent' ? sharersOf(reading, offset) : undefined;
  if (sharers) return sharers;
  // "ASSOCIATES: …" in a police log are those of whom it is about.
  if (/\bassociates?$/i.test(kin.word)) return [];
  if (bondKinds.has(kin.kind)) return childrenBound(reading, offset, kin);
  const { formSubject } = reading.discourse;
  if (formSubject && reading.shape === 'form-field' && /^(?:parent|sibling)$/.test(first?.step ?? ''))
    return [formSubject];
  if (first?.step === 'parent') return childrenMeant(reading, offset, kin, names);
  const other = first?.step === 'sibling' ? otherChildren(reading, names, first.nature !== undefined) : [];
  if (other.length > 0) return other;
  const counted = first?.step === 'sibling' ? lineSubject(reading, offset) : undefined;
  if (counted) return [counted];
  const told = first?.step === 'sibling' ? siblingTold(reading) : undefined;
  if (told) return [told];
  if (first?.step === 'sibling' && first.nature !== undefined && reading.child) return [reading.child];
  if (first?.step === 'sibling' && (/sib/i.test(kin.word) || reading.shape === 'form-field'))
    return reading.child ? [reading.child] : kin.plural ? siblingsOf(reading) : reading.focus;
  return [];
}

/** "Half-sister Ivy", who is a child of the case: of the other one. */
function otherChildren(reading: Reading, names: readonly NameSpan[], isHalf: boolean): readonly Referent[] {
  const [name, ...more] = names;
  const isCalled = ({ given }: PersonName) => foldName(given[0] ?? '') === foldName(name?.name.given[0] ?? '-');
  const named = reading.discourse.children.find((child) => child.names.some(isCalled));
  if (!named || more.length > 0) return [];
  if (reading.child && reading.child !== named) return [reading.child];
  const others = reading.discourse.children.filter((child) => child !== named);
  return isHalf && others.length > 1 ? [] : others;
}

/** The children a note is about, or the other child that the sentence is about: "Aiden to his PGM". Of the father only the child named is sure. */
function childrenMeant(
  reading: Reading,
  offset: number,
  kin: KinReading,
  names: readonly NameSpan[],
): readonly Referent[] {
  const moved = movedTo(reading, offset);
  if (moved) return [moved];
  const listed = names.length > 0 && kin.path?.length === 1 ? listedBefore(reading, offset) : [];
  if (listed.length > 0) return listed;
  // "PARENT JO PIKE GIVEN ADVICE" may be that of whoever was spoken to.
  if (kin.word.toLowerCase() === 'parent' && names.length > 0 && reading.shape === 'paragraph')
    noteGuess(reading, offset, []);
  const other =
    otherParentOf(reading, offset, kin) ??
    ownParentOf(reading, kin, names) ??
    grownChildOf(reading, offset, kin, names);
  if (other) {
    noteSpoken(reading, [other], { start: offset, end: offset }, true);
    return [other];
  }
  const { people: [person, ...others] = [], born } = reading.subject;
  const paternal = kin.path?.[0]?.sex === 'male';
  if (person && others.length === 0) {
    if (person.childId === undefined && (person.young || born)) return hasGivenBirth(reading, offset) ? [] : [person];
    if (person.childId !== undefined && (paternal || born)) return [person];
  }
  if (names.length > 0 && mayBeAnothers(kin)) noteOwnKin(reading, offset);
  return paternal ? childrenOfOneFather(reading, offset, names) : reading.focus;
}

/** "Ann, 17, del. baby girl. Putative father Al": the baby's, and not Ann's. */
function hasGivenBirth({ text, start }: Reading, offset: number): boolean {
  const line = Math.max(text.lastIndexOf('\n', start) + 1, start - 160);
  return /\b(?:del\.|delivered|gave birth|pregnant|expecting|had a baby)/i.test(text.slice(line, offset));
}

/** A coach or a godmother is one child's, whom the words spoke of last; carers, neighbours and the church are those of all. */
function childrenBound(reading: Reading, offset: number, { kind }: KinReading): readonly Referent[] {
  const { discourse, subject } = reading;
  const moved = movedTo(reading, offset);
  if (moved) return [moved];
  const isChild = (people: readonly Referent[] | undefined) => people?.length === 1 && people[0]?.childId !== undefined;
  const here = discourse.recent.findLast(({ people, sentence }) => sentence === reading.sentence && isChild(people));
  if (here) return here.people;
  if (subject.people !== undefined && isChild(subject.people)) return subject.people;
  const [person, ...more] = subject.people ?? [];
  if (kind === 'foster-carer' && person && more.length === 0 && person.childId === undefined)
    if (person.young || subject.born || inCare.test(sentenceOf(reading))) return [person];
  const applicants = kind === 'friend' ? supported(reading) : undefined;
  if (applicants) return applicants;
  if (kind === 'foster-carer') return bornBy(reading, lineYear(reading, offset));
  if (sharedBonds.has(kind) || reading.focus.length < discourse.children.length) return reading.focus;
  if (reading.child) return [reading.child];
  if (discourse.protagonist?.childId !== undefined) return [discourse.protagonist];
  const written = mostNamedChild(reading);
  if (written) return [written];
  return (
    lastNamedChild(reading, offset) ??
    discourse.recent.findLast(({ people }) => isChild(people))?.people ??
    reading.focus
  );
}

/** "Yours, Al Low (coach)": a letter is of the child whom it names most. */
function mostNamedChild(reading: Reading): Referent | undefined {
  if (!/^(?:yours|regards|kind|best|sincerely|signed|love|with)\b[^.]{0,60}$/i.test(sentenceOf(reading)))
    return undefined;
  return reading.discourse.children.toSorted((a, b) => b.places.length - a.places.length)[0];
}

/** "Kay is Leo's godmother. Huw stood godfather.": of the child whom the paragraph named last. */
function lastNamedChild({ discourse, part }: Reading, offset: number): readonly Referent[] | undefined {
  const named = discourse.children.flatMap((child) =>
    child.places
      .filter(({ start, form }) => form === 'named' && start >= part && start < offset)
      .map(({ start }) => ({ child, start })),
  );
  const last = named.toSorted((a, b) => b.start - a.start)[0];
  return last && [last.child];
}

/** "Ted was accommodated with Mrs Hill, foster carer": an adult's own years in care. */
const inCare =
  /\b(?:was|were|been|had been|grew up)\b[^.;]{0,20}\b(?:accommodated|fostered|in (?:foster )?care|looked after|placed)\b/i;

function sentenceOf({ text, start, end }: Reading): string {
  return text.slice(start, end);
}

/** The children who were born by then: a brother of two was not placed eight years ago. */
function bornBy({ focus, discourse }: Reading, year: number | undefined): readonly Referent[] {
  if (year === undefined) return focus;
  const born = focus.filter(({ childId }) => {
    const dateOfBirth = discourse.caseChildren.find(({ id }) => id === childId)?.dateOfBirth;
    return dateOfBirth === undefined || Number(dateOfBirth.slice(0, 4)) <= year;
  });
  return born;
}

const sharedBonds: ReadonlySet<string> = new Set(['foster-carer', 'neighbour', 'faith-leader', 'other-connection']);

/**
 * Children with different surnames may have different fathers: the one whom the passage is about is meant, else the one of the father's name, else
 * the one spoken of last, else nobody. The rest of the case may know better.
 */
function childrenOfOneFather(reading: Reading, offset: number, names: readonly NameSpan[]): readonly Referent[] {
  const { focus, discourse, child } = reading;
  const families = new Set(focus.map(familyOf));
  if (families.size < 2) return focus;
  const meant = (children: readonly Referent[], doubt: number) => {
    const others = focus.filter((other) => !children.includes(other));
    noteGuess(reading, offset, [
      ...others.map((person) => ({ person, doubt })),
      ...(reading.guesses.get(offset) ?? []),
    ]);
    return children;
  };
  if (child) return meant([child], 2);
  const surnames = [...names.map(({ name }) => name), ...bloodBefore(reading, offset)].flatMap(({ family }) =>
    family === undefined ? [] : foldName(family),
  );
  const sharing = focus.filter((one) => surnames.includes(familyOf(one)));
  if (sharing.length > 0) return meant(sharing, 1);
  const last = discourse.recent.findLast(({ people }) => people.length === 1 && people[0]?.childId !== undefined)
    ?.people[0];
  return last ? meant([last], 0.3) : [];
}

/** "Abel Marsh, brother of the father", "Di Marsh, 5, is the son of the father": the names of whoever is his by blood, who bears his surname. */
function bloodBefore({ discourse, text, sentence }: Reading, offset: number): readonly PersonName[] {
  if (
    !/\b(?:brother|sister|son|daughter|father)\s+(?:of|to)\s+(?:the\s+)?(?:\p{L}+\s+)?$/iu.test(
      text.slice(Math.max(0, offset - 60), offset),
    )
  )
    return [];
  const last = discourse.recent.findLast(({ people: [person], sentence: where }) => where === sentence && person);
  return last?.people.length === 1 ? (last.people[0]?.names ?? []) : [];
}

function familyOf(child: Referent): string {
  return foldName(child.names[0]?.family ?? '');
}

/** "Aiden to PGM Vi", "Ivy -> aunt": whoever goes to a bare kin word goes to their own. */
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

/** "Wife is Paula", "husband Colin", "Bro Derek": the kin of whoever the sentence spoke of last, else of the subject before it. */
export function topicOf(
  reading: Reading,
  but: readonly Referent[],
  kin: KinReading,
  counted = false,
): readonly Referent[] {
  const step = kin.path?.[0]?.step;
  if (step === undefined || step === 'parent' || (looseWords.has(kin.word.toLowerCase()) && !counted)) return [];
  const mother = isPartnerLine(reading, kin) ? motherTold(reading) : undefined;
  if (mother && !but.includes(mother)) return [mother];
  const near = reading.discourse.recent.filter(
    (recent) =>
      recent.people.length === 1 &&
      !recent.owner &&
      distanceFrom(recent, { sentence: reading.sentence, item: reading.item }) <= 1 &&
      recent.people.every((person) => !but.includes(person) && !person.professional && mayGoWithout(person, kin)),
  );
  const here = near.findLast((recent) => recent.sentence === reading.sentence);
  const earlier = reading.discourse.recent.findLast(
    ({ people: [person, ...others], subject, sentence, item }) =>
      subject &&
      person !== undefined &&
      others.length === 0 &&
      reading.sentence - sentence <= 3 &&
      reading.item === item &&
      !but.includes(person) &&
      !person.professional &&
      mayGoWithout(person, kin),
  );
  const teller = here ? undefined : tellerOfLine(reading);
  if (teller && !but.includes(teller) && mayGoWithout(teller, kin)) return [teller];
  const talker = reading.discourse.protagonist;
  if (reading.start === reading.part && !here && talker && !but.includes(talker) && beginsAfresh(reading, talker, kin))
    return [talker];
  const ofItem = reading.item !== undefined && earlier !== undefined;
  const wed = counted && !here ? (wedJustNow(reading, near) ?? ofCoupleBefore(reading, kin)) : undefined;
  if (wed) return [wed];
  if (counted && !here && !ofItem && talker && !but.includes(talker) && mayHave(talker, kin)) return [talker];
  const found = (here ?? near.findLast((recent) => recent.subject) ?? earlier ?? near.at(-1))?.people;
  if (!here && talker && found && isOtherOfPair(talker, found, kin) && !but.includes(talker)) return [talker];
  if (found || reading.item === undefined) return found ?? [];
  const { protagonist } = reading.discourse;
  return protagonist && !but.includes(protagonist) && mayHave(protagonist, kin) ? [protagonist] : [];
}

/** "Her husband Al died in 1999. Three children: Bea, Cy and Di": theirs. */
function ofCoupleBefore(reading: Reading, { plural, path }: KinReading): Referent | undefined {
  const [one, other] = plural && path?.[0]?.step === 'child' ? (coupleBefore(reading) ?? []) : [];
  const isGrown = [one, other].every((person) => person && person.childId === undefined && !person.professional);
  const last = reading.discourse.claims.at(-1);
  return isGrown && last && last.start >= reading.part ? one : undefined;
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

/** In a form about children the line "Partner:", "Ex-partner:" is of the mother whom another line names. */
function isPartnerLine({ shape, discourse, text, start }: Reading, { path = [] }: KinReading): boolean {
  if (shape !== 'form-field' || discourse.formSubject || path.length !== 1 || path[0]?.step !== 'partner') return false;
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start + 24);
  return /^\W*(?:ex|former|previous)?[- ]?(?:partner|ptnr)s?\s*:/i.test(line);
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
  'oldest',
  'pickney',
  'first born',
]);
