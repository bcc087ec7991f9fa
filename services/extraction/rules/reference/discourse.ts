/** The people a record speaks of, gathered as it is read: who was named, who stands in which relation, who was last spoken of. */
import type { CaseChild, CaseFile } from '#graph/model/case-file.ts';
import type { Speaker } from '#graph/model/claim.ts';
import type { KinPath, Sex } from '#graph/model/kin-path.ts';
import type { PersonName } from '#graph/model/mention.ts';
import type { ParentBasis, PartnerState, Polarity, RelationshipKind, Side } from '#graph/model/relationship-kind.ts';
import type { KithRecord } from '#graph/model/record.ts';
import type { AnnouncedKin } from '../kin/children/announced-kin.ts';
import type { BirthOrder } from '../kin/children/birth-order.ts';
import type { Sibship } from '../kin/children/shared-parents.ts';
import type { LastOwned } from '../kin/people/same-owner.ts';
import { childName } from '../names/child-name.ts';
import { foldName } from '../names/fold-name.ts';
import type { MentionPlace, Referent } from '../parsed-document.ts';
import type { PartyRole } from './party-roles.ts';

/** A kinship claim between referents; it becomes a claim between mentions when the record is read. */
export interface ClaimDraft {
  readonly from: Referent;
  readonly to: Referent;
  readonly kind: RelationshipKind;
  readonly path: KinPath;
  readonly term: string;
  readonly side: Side;
  readonly polarity: Polarity;
  readonly state?: PartnerState;
  readonly basis?: ParentBasis;
  readonly saidBy?: Referent | Speaker;
  /** The kin word is a title before the name ("Auntie Fay"). */
  readonly byTitle?: true;
  /** Set where an end was worked out: the others whom the words may mean there, likeliest first. */
  readonly guess?: { readonly from: readonly Rival[]; readonly to: readonly Rival[] };
  /** The words quote what is entered elsewhere: "the minutes had him as MGF". */
  readonly entry?: true;
  /** Where in its sentence the words stand that say it; `start` and `end` are the quote's. */
  readonly saidAt?: number;
  readonly start: number;
  readonly end: number;
}

/** Somebody else whom words may mean; `doubt`: how much less likely than the one chosen, in log odds. */
export interface Rival {
  readonly person: Referent;
  readonly doubt: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words that say two referents are, or are not, one person. */
export interface RemarkDraft {
  readonly a: Referent;
  readonly b: Referent;
  readonly outcome: 'same' | 'different';
  readonly reason: string;
  /** The very words, where both names are one referent's already. */
  readonly spans?: readonly [Span, Span];
  readonly start: number;
  readonly end: number;
}

export interface Discourse {
  readonly record: KithRecord;
  readonly children: readonly Referent[];
  readonly caseChildren: readonly CaseChild[];
  readonly referents: Referent[];
  readonly claims: ClaimDraft[];
  readonly remarks: RemarkDraft[];
  /** What the latest questions asked, or somebody was called (`isCalled`), as denials, and in which sentence: an answer "no" makes them claims. */
  readonly asked: { sentence: number; claims: ClaimDraft[]; isCalled: boolean };
  /** What people are called without its being said that they are it. */
  readonly called: ClaimDraft[];
  /** Spoken of so far, the latest last. */
  readonly recent: Recent[];
  /** Whom the name at an offset was linked to. */
  readonly bearers: Map<number, Referent>;
  /** Whom a police form calls victim and suspect. */
  readonly parties: Map<PartyRole, Referent>;
  /** Speakers of a transcript whom nothing names so far, by the label of their turns. */
  readonly speakers: Map<string, Referent>;
  /** Referents by how the words of their names begin, so that a name is compared with few. */
  readonly byBeginning: Map<string, Set<Referent>>;
  /** The children that sentences tell of one after another. */
  birthOrder?: BirthOrder;
  /** Who was counted last among brothers and sisters. */
  sibship?: Sibship;
  /** Where the record asked last about people who are not family. */
  outsiders?: { readonly sentence: number; readonly part: number };
  /** Several kin whom nothing has named so far. */
  announced?: AnnouncedKin;
  /** Whose kin "his" or "her" owned last. */
  lastOwned?: LastOwned;
  author?: Referent;
  /** The child whom a letter is written to. */
  addressee?: Referent;
  /** The record speaks of its writer as "I". */
  readonly isFirstPerson: boolean;
  /** The first person of the record who is not there in a paid role: in a note of a talk, the other side of it. */
  protagonist?: Referent;
  /** Who applies, in a form, to look after the children. */
  applicants?: readonly Referent[];
  /** Whom a form is about, where its lines say so and it is no child of the case. */
  formSubject?: Referent;
}

export interface Recent {
  readonly people: readonly Referent[];
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly subject: boolean;
  /** Where its paragraph, item or cell begins. */
  readonly part: number;
  /** The first words of its sentence. */
  readonly leads: boolean;
  /** Named only as whose kin somebody is: the Ann of "Ann's brother". */
  readonly owner?: true;
  /** Set where it was spoken of in an item of a list: the next item starts afresh. */
  readonly item?: number;
  /** Spoken of inside quotation marks: the note's own pronouns mean them less. */
  readonly quoted: boolean;
}

export function startDiscourse(record: KithRecord, caseFile: CaseFile): Discourse {
  const children = caseFile.children.map((child, key) => childReferent(child, key));
  const discourse: Discourse = {
    record,
    children,
    caseChildren: caseFile.children,
    referents: [...children],
    claims: [],
    remarks: [],
    asked: { sentence: -1, claims: [], isCalled: false },
    called: [],
    recent: [],
    bearers: new Map(),
    parties: new Map(),
    isFirstPerson: /(?<![\p{L}'’])(?:I|[Mm]y|[Ii]['’]?m)(?!\p{L})/u.test(
      record.text.replaceAll(/["“][^"“”]*["”]/g, ''),
    ),
    speakers: new Map(),
    byBeginning: new Map(),
  };
  for (const child of children) for (const name of child.names) indexName(discourse, child, name);
  return discourse;
}

function childReferent(child: CaseChild, key: number): Referent {
  return { ...emptyReferent(key, child.sex), childId: child.id, names: [childName(child.name)] };
}

function emptyReferent(key: number, sex: Sex): Referent {
  return { key, sex, names: [], places: [], professional: false, otherFamily: false, unnamedOnPurpose: false };
}

/** Gives a referent a further name. */
export function addName(discourse: Discourse, referent: Referent, name: PersonName): void {
  referent.names.push(name);
  indexName(discourse, referent, name);
}

function indexName({ byBeginning }: Discourse, referent: Referent, name: PersonName): void {
  for (const word of foldedWords(name))
    for (const key of [beginning(word), anyOf(word)])
      byBeginning.set(key, (byBeginning.get(key) ?? new Set()).add(referent));
}

/** Those among the referents some word of whose names begins as one of this name does, or is its initial, in order of appearance. */
export function namesakes({ byBeginning }: Discourse, name: PersonName): readonly Referent[] {
  const keys = foldedWords(name).flatMap((word) =>
    word.length === 1 ? [anyOf(word)] : [beginning(word), word.slice(0, 1)],
  );
  const found = new Set([...new Set(keys)].flatMap((key) => [...(byBeginning.get(key) ?? [])]));
  return [...found].toSorted((a, b) => a.key - b.key);
}

/** Of an initial the letter itself. */
function beginning(word: string): string {
  return word.slice(0, 3);
}

/** Every word with that first letter. */
function anyOf(word: string): string {
  return `${word.slice(0, 1)}*`;
}

function foldedWords({ given, family, former, nicknames }: PersonName): readonly string[] {
  const words = [...given, ...nicknames, ...former, ...(family ?? '').split(/[\s-]/)].flatMap((word) =>
    word.split(/[\s-]/),
  );
  return [...new Set(words.map((word) => foldName(word)).filter((word) => word !== ''))];
}

export function addReferent(discourse: Discourse, sex: Sex): Referent {
  const referent = emptyReferent(discourse.referents.length, sex);
  discourse.referents.push(referent);
  return referent;
}

/** Notes a place where the record's words stand for the referent; the same span is noted once. */
export function addPlace(referent: Referent, place: MentionPlace): void {
  if (referent.places.some((known) => known.start === place.start && known.end === place.end)) return;
  referent.places.push(place);
}

/** Notes that people were spoken of, for the pronouns after. */
export function speakOf(discourse: Discourse, recent: Recent): void {
  if (recent.people.length === 0) return;
  discourse.recent.push(recent);
  if (discourse.recent.length > 60) discourse.recent.splice(0, 20);
}

export function learnSex(referent: Referent, sex: Sex): void {
  if (sex === 'unknown') return;
  if (referent.sex === 'unknown') referent.sex = sex;
  if (referent.sex === sex) referent.sexTold = true;
}

/** "Father Robin", "Isa is her mother": what somebody is said to be goes before what their name lets one think. */
export function correctSex(referent: Referent, sex: Sex): void {
  if (sex === 'unknown' || referent.sexTold || referent.childId !== undefined) return;
  referent.sex = sex;
}
