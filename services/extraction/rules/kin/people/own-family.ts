/** Bare kin words that are the own kin of whoever a note or a passage of it is about, and not the children's. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { NameSpan, Referent } from '../../parsed-document.ts';
import { isCallersKin } from './callers-kin.ts';
import { knownRelatives } from './known-relations.ts';
import { noteGuess, type Reading } from '../reading.ts';
import { isParentInCase } from '../../reference/parents-in-case.ts';

/** The adult whose family the passage sets out, for a word that one has oneself: abbreviations as MGM are the children's always. */
export function tellersOwn({ told, text }: Reading, offset: number, kin: KinReading): Referent | undefined {
  const step = kin.path?.[0]?.step;
  if (told?.teller === undefined || offset < told.from) return undefined;
  // "Ann's family: nan Joan (Ann's mother)": the children's nan.
  if (kin.kind === 'grandparent' && isParentToo.test(text.slice(offset, offset + 80))) return undefined;
  return (step === 'parent' || step === 'sibling') && kin.tradition !== 'casework' ? told.teller : undefined;
}

const isParentToo = /^[^(),.;\n]* \(\p{Lu}[\p{L}-]+['’]s (?:mother|father|mum|mam|mom|dad)\)/u;

/** "He isn't the father", "I'm the step-grandad" in an adult's mouth is said of the children, "Mam would have him" of the adult's own mother, unless they are a parent themselves. */
export function saidByAdult(reading: Reading, offset: number, kin: KinReading, speaker: Referent): readonly Referent[] {
  const { discourse, focus, text } = reading;
  const [first, ...more] = kin.path ?? [];
  if (first?.step !== 'parent') return [];
  const [isThe, before] = [/^the\b/i.test(text.slice(offset, offset + 4)), text.slice(Math.max(0, offset - 8), offset)];
  if (isThe && /(?:['’]m|am|is|['’]s|was|being|as|not) $/i.test(before))
    return more.length > 0 && first.sex !== 'female' ? ofOneFamily(reading, offset) : focus;
  if (first.nature || more.length > 0) return [];
  if (isThe && !/\ball $/i.test(before)) return focus;
  const isParent = isParentInCase(discourse.claims, speaker);
  const isCalling = /\b(?:call|calls|called|calling|say|says|saying)\s+(?:\p{L}+\s+)?$/iu.test(
    text.slice(Math.max(0, offset - 40), offset),
  );
  if (isCalling || speaker.professional || isParent || !/^\p{Lu}/u.test(text.slice(offset))) return [];
  noteGuess(
    reading,
    offset,
    focus.map((person) => ({ person, doubt: 1 })),
  );
  return [speaker];
}

/** "I'm the step-uncle": where the children have different fathers, the rest of the case knows whose. */
function ofOneFamily(reading: Reading, offset: number): readonly Referent[] {
  const { focus, child } = reading;
  if (new Set(focus.map(({ names: [name] }) => name?.family)).size < 2) return focus;
  const [meant = child] = child ? [child] : focus;
  noteGuess(
    reading,
    offset,
    focus.flatMap((person) => (person === meant ? [] : [{ person, doubt: 0 }])),
  );
  return meant ? [meant] : [];
}

/** In a note of a talk, "Father Abel Foyle" is the other side's own where the children's father is known by another name; the line of a form or a table is no talk. */
export function ownParentOf(
  reading: Reading,
  offset: number,
  kin: KinReading,
  names: readonly NameSpan[],
): Referent | undefined {
  const { discourse, focus, shape } = reading;
  if (shape === 'form-field' || shape === 'table-row' || kin.tradition === 'casework') return undefined;
  const { protagonist, author } = discourse;
  const own =
    author &&
    !author.professional &&
    names.length === 0 &&
    kin.path?.length === 1 &&
    knownRelatives(discourse, [author], kin.path).length > 0;
  if (own) return author;
  if (names.length !== 1 || kin.path?.length !== 1 || !protagonist || protagonist.childId !== undefined)
    return undefined;
  // "Sat with Mum. Mum (Tess) was low": the one described before has a name now, and is not her own mother.
  if (protagonist.names.length === 0 || isOtherLabel(reading, kin) || isTheParent(reading, offset)) return undefined;
  const parentToo = isParentInCase(discourse.claims, protagonist);
  const known = knownRelatives(discourse, focus, kin.path);
  const named = known.filter((person) => person.names.length > 0);
  // "Father (Lee) was sentenced. Mother (Ann) moved": the other parent, as long as nobody is.
  const isOther = named.length === 0 && kin.sex !== 'unknown' && protagonist.sex !== kin.sex;
  if (parentToo) return isOther ? undefined : protagonist;
  const same = named.some((person) => person.names.some((name) => name.given[0] === names[0]?.name.given[0]));
  return named.length > 0 && !same && (named.includes(protagonist) || protagonist.sex !== 'unknown')
    ? protagonist
    : undefined;
}

/** "Bob is the father": theirs of whom the record is. */
function isTheParent({ text }: Reading, offset: number): boolean {
  return (
    /^the\b/i.test(text.slice(offset, offset + 4)) &&
    /\b(?:is|was)\s+$/.test(text.slice(Math.max(0, offset - 8), offset))
  );
}

/** "Mum – Ann Low. Dad – Bob Pike.", "MOTHER ANN LOW. FATHER BOB PIKE.": one label after the other, so he is no father of hers. */
function isOtherLabel({ discourse, text, start }: Reading, { path: [parent] = [] }: KinReading): boolean {
  const last = discourse.claims.at(-1);
  if (last?.kind !== 'parent' || last.path.length !== 1 || last.to.childId === undefined) return false;
  const [said, step] = [last.saidAt ?? last.start, last.path[0]];
  return (
    step?.sex !== parent?.sex &&
    /(?:^|[.;\n])[\s*•–-]*$/.test(text.slice(Math.max(0, said - 6), said)) &&
    isLabelWithName.test(text.slice(said, start))
  );
}

/** A kin word and a name, and no verb. */
const isLabelWithName =
  /^(?:\p{L}+)(?: ?[:–-]+ ?| )\(?\p{Lu}[\p{L}'’-]*\)?(?: \p{Lu}[\p{L}'’-]*){0,3}(?:,? ?\(?[\d/. yrs]+\)?)?[.,;\s]+$/u;

/** The mother of the children a passage is about, where the record has told who she is. */
export function motherTold({ discourse, focus }: Reading): Referent | undefined {
  return discourse.claims.findLast(
    ({ kind, path, to, polarity }) =>
      kind === 'parent' && polarity === 'stated' && path[0]?.sex === 'female' && focus.includes(to),
  )?.from;
}

/** Words that an adult of the family has as well as the children do: parents, aunts, uncles, cousins; not "MGM", not a nan. */
export function mayBeAnothers({ path, side, tradition, kind }: KinReading): boolean {
  const [first, ...more] = path ?? [];
  if (first?.step !== 'parent') return false;
  return more.length === 0 || (tradition !== 'casework' && side === 'unknown' && kind !== 'grandparent');
}

/** "Father Abel d. 2019", "mum Tess and cousin Ann" may be kin of whoever was spoken of last, or whom the note is a talk with: the rest of the case decides. */
export function noteOwnKin(reading: Reading, offset: number): void {
  const { discourse, sentence, shape, text } = reading;
  if (shape === 'form-field' || shape === 'table-row') return;
  // "Father Abel d. 2019. Mother Cis lives in Hull.": she is no mother of his.
  const alone = discourse.recent.filter(
    (recent) =>
      recent.people.length === 1 &&
      sentence - recent.sentence <= 3 &&
      !isBareParent(text.slice(recent.start, recent.end)),
  );
  const rivals = [
    { person: alone.findLast((recent) => recent.sentence === sentence)?.people[0], doubt: 0.8 },
    { person: alone.findLast((recent) => recent.subject && recent.sentence < sentence)?.people[0], doubt: 0.5 },
    { person: discourse.protagonist, doubt: 1 },
  ].flatMap(({ person, doubt }) =>
    person && person.childId === undefined && !person.professional && !isCallersKin(reading, person)
      ? [{ person, doubt }]
      : [],
  );
  if (rivals.length > 0) noteGuess(reading, offset, rivals);
}

function isBareParent(words: string): boolean {
  return /^(?:mother|father|mum|mam|mom|dad)\b/i.test(words);
}

/** "Mother is the daughter of Ann and Bob. Siblings Cy and Di.": siblings go on with the adult of whose family the sentence before told; else they are the children's. */
export function siblingsOf({ discourse, sentence, text, start, focus }: Reading): readonly Referent[] {
  const before = discourse.recent.findLast((recent) => recent.subject && recent.sentence === sentence - 1);
  const [person, ...others] = before?.people ?? [];
  const said = before === undefined ? '\n' : text.slice(before.end, start);
  const isAdult = person !== undefined && others.length === 0 && person.childId === undefined && !person.professional;
  return isAdult && !said.includes('\n') && origins.test(said) ? [person] : focus;
}

/** "Mum was in. Half-brother Al was at college.": whoever's note or talk it is, a half-sibling without a possessor who is told of as a child is the children's after words about a parent of theirs, unless these told of that parent's own family. */
export function halfSiblingsOf(reading: Reading, offset: number): readonly Referent[] {
  const { discourse, sentence, text, start, end, focus } = reading;
  const before = discourse.recent.filter((recent) => recent.sentence === sentence - 1);
  const people = before.flatMap((recent) => recent.people);
  const isAboutThem = people.every((one) => one.childId !== undefined || isParentInCase(discourse.claims, one));
  if (offset !== start || people.length === 0 || !isAboutThem || reading.quotedAt(offset)) return [];
  const said = text.slice(Math.min(...before.map((recent) => recent.start)), start);
  return said.includes('\n') || origins.test(said) || ownKin.test(said) || !isOfChildhood(text.slice(start, end))
    ? []
    : focus;
}

/** "There is a half-sister on dad's side, Bea (9)": of the children, who alone have the mum and dad of a note; not after words about somebody's own family, and none who is grown. */
export function halfSiblingsOfSide(reading: Reading, offset: number): readonly Referent[] {
  const { discourse, sentence, text, start, end } = reading;
  if (!onDadsSide.test(text.slice(offset, end)) || !isOfChildhood(text.slice(offset, end))) return [];
  const before = discourse.recent.filter((recent) => recent.sentence === sentence - 1);
  const said = text.slice(Math.min(start, ...before.map((recent) => recent.start)), start);
  return origins.test(said) || ownKin.test(said) ? [] : ofOneFamily(reading, offset);
}

const onDadsSide = new RegExp(
  inSequence(
    '^(?:an? |one )?(?:older |younger |little |big )?half[- ]?(?:sister|brother|sibling)s? ',
    String.raw`(?:on|from) (?:dad|mum|mam|mom|father|mother|paternal|maternal)(?:['’]?s)? side\b`,
  ),
  'i',
);

const ownKin = /\b(?:famil(?:y|ies)|siblings?|relatives|relations|upbringing|side)\b/i;
function isOfChildhood(words: string): boolean {
  return ofChildhood.test(words) && !/\b(?:works?|teaches|cleans|job|husband|wife|married)\b/i.test(words);
}

/** "(15)", ", 6,", "was off school", "is in Year 2". */
const ofChildhood = new RegExp(
  anyOf(
    String.raw`^[^.;]{0,40}[(,] ?(?:aged )?(?:1[0-7]|\d)(?=[ ),.;]|(?:yrs?|months?|m|mths?)\b)`,
    String.raw`^[^.;]{0,60}\b(?:(?:off|at|from|to|in) (?:the )?(?:school|nursery|college|playgroup|pre-?school)|(?:year|yr) (?:\d|1[0-3])\b|reception class|in (?:his|her|the) cot|asleep upstairs)`,
  ),
  'i',
);

/** What tells of somebody's parents, place among brothers and sisters, or childhood. */
const origins = new RegExp(
  inSequence(
    String.raw`\b`,
    anyOf(
      '(?:grand)?(?:daughter|son|child) of|parents?|parented|born|eldest|oldest|youngest|middle|only child',
      'one of|brought up|grew up|growing up|raised|childhood|adopted|fostered|in care|care leaver|comes? from',
      'came from|family of',
    ),
    String.raw`\b`,
  ),
  'i',
);
