/** From a noun phrase to the people it stands for, noting on the way what it says of them: "Carys's brother Gethin" names Gethin and claims a tie. */
import { reversePath } from '#graph/kinship/reverse-path.ts';
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Sex } from '#graph/model/kin-path.ts';
import type { ParentBasis, Polarity } from '#graph/model/relationship-kind.ts';
import type { NameSpan, Referent } from '../parsed-document.ts';
import { addPlace, addReferent, learnSex, speakOf, type Discourse } from '../reference/discourse.ts';
import { linkName } from '../reference/link-name.ts';
import { resolvePlural, resolveSingular } from '../reference/resolve-pronoun.ts';
import { chooseReading } from './choose-reading.ts';
import { knownRelatives } from './known-relations.ts';
import type { Pronoun } from './items.ts';
import type { KinHead, NounPhrase } from './noun-phrase.ts';
import { mayBe, mayHave } from './plausible.ts';

/** What a sentence's rules need to know while it is read. */
export interface Reading {
  readonly discourse: Discourse;
  readonly sentence: number;
  readonly text: string;
  /** The stretch a claim may quote: the sentence, or its cell. */
  readonly start: number;
  readonly end: number;
  /** Who speaks at an offset; `undefined` is the record's author. */
  readonly speakerAt: (offset: number) => Referent | undefined;
  readonly quotedAt: (offset: number) => boolean;
  /** The children the passage is about. */
  readonly focus: readonly Referent[];
  readonly otherFamily: boolean;
  /** The words are hearsay here: everything asserted is reported. */
  readonly hearsay: boolean;
  /** Starts of names that turned out to be part of somebody else's name ("née Raine"). */
  readonly claimed: Set<number>;
}

/** How a tie is said: its polarity and, for parents, what it rests on. */
export interface Manner {
  readonly polarity: Polarity;
  readonly basis?: ParentBasis;
}

export function stated(reading: Reading): Manner {
  return { polarity: reading.hearsay ? 'reported' : 'stated' };
}

/** The people a phrase stands for; empty where nobody can be told. Ties the phrase itself asserts become claims. `may` narrows a pronoun. */
export function peopleOf(
  reading: Reading,
  phrase: NounPhrase,
  may?: (referent: Referent) => boolean,
): readonly Referent[] {
  const { head } = phrase;
  if (head.type === 'names') return head.names.map((name) => nameReferent(reading, name));
  if (head.type === 'children') return reading.discourse.children;
  if (head.type === 'group') return [...new Set(head.members.flatMap((member) => peopleOf(reading, member, may)))];
  if (head.type === 'pronoun') return pronounPeople(reading, phrase.start, head.pronoun.who, may);
  return kinPeople(reading, phrase, head);
}

export function nameReferent(reading: Reading, span: NameSpan): Referent {
  const referent = linkName(reading.discourse, span);
  addPlace(referent, { start: span.start, end: span.end, form: 'named', name: span.name });
  if (reading.otherFamily) referent.otherFamily = true;
  return referent;
}

function pronounPeople(
  reading: Reading,
  offset: number,
  who: Pronoun['who'],
  may: (referent: Referent) => boolean = () => true,
): readonly Referent[] {
  const { discourse, sentence } = reading;
  const speaker = reading.speakerAt(offset);
  const quoted = reading.quotedAt(offset);
  if (who === 'first' || who === 'first-plural') {
    const self = speaker ?? (quoted ? undefined : discourse.author);
    return self && !self.professional && may(self) ? [self] : [];
  }
  if (who === 'second') return [];
  const other = (referent: Referent) => may(referent) && !(quoted && referent === speaker);
  if (who === 'plural') return resolvePlural(discourse, sentence, other) ?? [];
  const found = resolveSingular(discourse, who, sentence, other);
  return found ? [found] : [];
}

/** Whom a kin phrase is about: its possessor, or for a bare word whoever speaks or the passage's children. */
export function anchorsOf(reading: Reading, phrase: NounPhrase, head: KinHead, kin: KinReading): readonly Referent[] {
  if (head.anchor)
    return peopleOf(reading, head.anchor, (anchor) => mayHave(anchor, kin)).filter((anchor) => mayHave(anchor, kin));
  return impliedAnchors(reading, phrase.start, kin);
}

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

function impliedAnchors(reading: Reading, offset: number, kin: KinReading): readonly Referent[] {
  const speaker = reading.speakerAt(offset);
  if (speaker?.childId !== undefined) return [speaker];
  const first = kin.path?.[0]?.step;
  if (speaker && reading.quotedAt(offset)) return [];
  if (first === 'parent' || outward.has(kin.kind)) return reading.focus;
  if (first === 'sibling' && /sib/i.test(kin.word)) return reading.focus;
  return [];
}

/** "Wife is Leanne", "husband Alan": the wife or husband of whoever was spoken of last. */
export function topicOf(reading: Reading, but: readonly Referent[], kin: KinReading): readonly Referent[] {
  const recent = reading.discourse.recent.findLast(({ people: [person, ...others], sentence }) => {
    return (
      person !== undefined &&
      others.length === 0 &&
      reading.sentence - sentence <= 1 &&
      !but.includes(person) &&
      !person.professional &&
      mayHave(person, kin)
    );
  });
  return recent?.people ?? [];
}

const nearKin = new Set(['partner', 'child', 'sibling']);

function kinPeople(reading: Reading, phrase: NounPhrase, head: KinHead): readonly Referent[] {
  const kin = readingOf(reading, phrase, head);
  if (!kin || head.determiner === 'no') return [];
  const anchors = anchorsOf(reading, phrase, head, kin).filter((anchor) => !anchor.otherFamily || reading.otherFamily);
  if (head.names.length > 0) {
    const named = head.names.map((name) => nameReferent(reading, name));
    const bare = anchors.length === 0 && head.determiner !== 'the' && nearKin.has(kin.path?.[0]?.step ?? '');
    const owners = bare ? topicOf(reading, named, kin) : anchors;
    for (const person of named)
      if (!person.professional)
        claimTie(reading, { person, anchors: owners, kin, phrase, head, manner: stated(reading) });
    return named;
  }
  if (anchors.length === 0 || (kin.path === undefined && !head.anchor)) return [];
  return unnamedPeople(reading, phrase, head, kin, anchors);
}

export function readingOf(reading: Reading, phrase: NounPhrase, head: KinHead): KinReading | undefined {
  const begins = reading.text.slice(head.kin.term.length === 0 ? 0 : phrase.start, phrase.end);
  const capital = /^\p{Lu}/u.test(head.kin.term) && (phrase.start > reading.start || begins.length > 3);
  return chooseReading(head.kin, { anchored: head.anchor !== undefined, capital });
}

function unnamedPeople(
  reading: Reading,
  phrase: NounPhrase,
  head: KinHead,
  kin: KinReading,
  anchors: readonly Referent[],
): readonly Referent[] {
  const { discourse } = reading;
  const known = kin.path
    ? knownRelatives(discourse, anchors, kin.path).filter((person) => sexFits(person, kin.sex))
    : [];
  const indefinite = head.determiner === 'a';
  if (known.length > 0 && !indefinite) {
    if (kin.plural || head.count > 1) return known;
    const person =
      discourse.recent.findLast((recent) => recent.people.length === 1 && known.includes(recent.people[0] as Referent))
        ?.people[0] ?? known[0];
    if (!person) return [];
    addPlace(person, { start: phrase.start, end: phrase.end, form: described(head) });
    return [person];
  }
  if (kin.plural || head.count > 1 || head.determiner === 'other') return [];
  const person = addReferent(discourse, kin.sex);
  person.otherFamily = reading.otherFamily;
  addPlace(person, { start: phrase.start, end: phrase.end, form: described(head) });
  claimTie(reading, { person, anchors, kin, phrase, head, manner: stated(reading) });
  return [person];
}

function described(head: KinHead): 'address' | 'described' {
  const word = head.kin.readings[0];
  return head.anchor === undefined && word?.register === 'address' && /^\p{Lu}/u.test(head.kin.term)
    ? 'address'
    : 'described';
}

function sexFits(person: Referent, sex: Sex): boolean {
  return person.sex === sex || person.sex === 'unknown' || sex === 'unknown';
}

export interface Tie {
  readonly person: Referent;
  readonly anchors: readonly Referent[];
  readonly kin: KinReading;
  readonly phrase: { readonly start: number; readonly end: number };
  readonly head: Pick<KinHead, 'kin'>;
  readonly manner: Manner;
}

/** Notes that a person is KIN of each anchor, with the words that say so. */
export function claimTie(reading: Reading, { person, anchors, kin, phrase, head, manner }: Tie): void {
  if (reading.otherFamily || (!mayBe(person, kin) && manner.polarity !== 'denied')) return;
  learnSexFromKin(person, kin, manner);
  for (const anchor of anchors) {
    if (anchor === person) continue;
    const [from, to] = kin.inverse ? [anchor, person] : [person, anchor];
    const path = kin.path ?? [];
    reading.discourse.claims.push({
      from,
      to,
      kind: kin.kind,
      path: kin.inverse ? reversePath(path, anchor.sex) : withSex(path, person.sex),
      term: head.kin.term,
      side: kin.side,
      polarity: manner.polarity,
      ...(manner.basis ? { basis: manner.basis } : {}),
      ...partnerState(kin),
      ...saidBy(reading, phrase.start),
      ...quoteAround(reading, phrase.start, phrase.end),
    });
  }
  if (kin.late && manner.polarity !== 'denied') person.deceased = true;
}

function learnSexFromKin(person: Referent, kin: KinReading, manner: Manner): void {
  if (manner.polarity !== 'denied') learnSex(person, kin.sex);
}

function withSex(path: NonNullable<KinReading['path']>, sex: Sex): NonNullable<KinReading['path']> {
  return path.map((step, at) => (at === path.length - 1 && step.sex === 'unknown' ? { ...step, sex } : step));
}

function partnerState(kin: KinReading): { readonly state?: 'married' | 'separated' | 'relationship' } {
  const last = kin.path?.at(-1);
  if (kin.kind !== 'partner' || !last) return {};
  if (last.nature === 'former' || kin.former) return { state: 'separated' };
  return last.married ? { state: 'married' } : {};
}

function saidBy(reading: Reading, offset: number): { readonly saidBy?: Referent } {
  const speaker = reading.speakerAt(offset);
  return speaker ? { saidBy: speaker } : {};
}

/** Notes that each of the parents is a parent of each of the children. */
export function claimParents(
  reading: Reading,
  parents: readonly Referent[],
  children: readonly Referent[],
  term: string,
  polarity?: Polarity,
): void {
  if (reading.otherFamily) return;
  for (const parent of parents) {
    for (const child of children) {
      if (parent === child || parent.childId !== undefined) continue;
      reading.discourse.claims.push({
        from: parent,
        to: child,
        kind: 'parent',
        path: [{ step: 'parent', sex: parent.sex }],
        term,
        side: parent.sex === 'female' ? 'maternal' : parent.sex === 'male' ? 'paternal' : 'unknown',
        polarity: polarity ?? stated(reading).polarity,
        ...saidBy(reading, reading.start),
        start: reading.start,
        end: reading.end,
      });
    }
  }
}

const longestQuote = 220;

/** The sentence where it is short; else the clause around the words. */
export function quoteAround(
  reading: Reading,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  if (reading.end - reading.start <= longestQuote) return { start: reading.start, end: reading.end };
  let [from, to] = [start, end];
  while (from > reading.start && start - from < 80 && !/[,;:(–—|]/.test(reading.text[from - 1] ?? '')) from -= 1;
  while (to < reading.end && to - end < 80 && !/[,;:)–—|]/.test(reading.text[to] ?? '')) to += 1;
  while (
    from < start &&
    (/\s/.test(reading.text[from] ?? '') ||
      (from > reading.start && /\w/.test(reading.text[from - 1] ?? '') && /\w/.test(reading.text[from] ?? '')))
  )
    from += 1;
  while (
    to > end &&
    (/\s/.test(reading.text[to - 1] ?? '') ||
      (to < reading.end && /\w/.test(reading.text[to - 1] ?? '') && /\w/.test(reading.text[to] ?? '')))
  )
    to -= 1;
  return { start: from, end: to };
}

export function noteSpoken(reading: Reading, people: readonly Referent[], offset: number, subject: boolean): void {
  speakOf(reading.discourse, people, offset, reading.sentence, subject);
}
