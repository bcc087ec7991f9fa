/** What the rules of a sentence share while it is read: the discourse, who speaks where, the subject so far, and what may be quoted. */
import type { ParentBasis, Polarity } from '#graph/model/relationship-kind.ts';
import type { PartShape, Referent } from '../parsed-document.ts';
import type { ToldFamily } from '../reference/family-told.ts';
import { type Discourse, speakOf } from '../reference/discourse.ts';
import type { Rival } from '../reference/drafts.ts';

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
  /** Whom "you" stands for outside quotation marks: who spoke before in a talk, the child a letter is written to. */
  readonly addressee: Referent | undefined;
  /** The children the passage is about. */
  readonly focus: readonly Referent[];
  /** The one child whom the passage's lead or heading names. */
  child?: Referent | undefined;
  /** Whose own family the passage sets out, or of which side of the children's. */
  readonly told?: ToldFamily | undefined;
  readonly otherFamily: boolean;
  readonly shape: PartShape;
  /** Where the paragraph, item or cell begins. */
  readonly part: number;
  /** Set in an item of a list: its place. */
  readonly item: number | undefined;
  /** The first person of the sentence, or of the cell or line it continues; `born` where it says that they were born. */
  readonly subject: { people?: readonly Referent[]; born?: boolean };
  /** True where the subject was carried over from the sentence before. */
  readonly carried: boolean;
  /** The subject is known before the first phrase for people: it was left out, or is a stranger. */
  isBegun?: true;
  /** The words are hearsay here: everything asserted is reported. */
  readonly hearsay: boolean;
  /** Two grown people whom the sentence puts in one home. */
  readonly homes: (readonly [Referent, Referent])[];
  /** Offsets of words whose people were worked out, a pronoun or a bare kin word: the others whom they may mean, likeliest first. */
  readonly guesses: Map<number, readonly Rival[]>;
  /** Whom a possessive pronoun at an offset stands for, where the words before it settle that. */
  readonly settled: Map<number, readonly Referent[]>;
  /** Starts of names that turned out to be part of somebody else's name ("née Baines"). */
  readonly claimed: Set<number>;
}

/** How a tie is said: its polarity and, for parents, what it rests on. */
export interface Manner {
  readonly polarity: Polarity;
  readonly basis?: ParentBasis;
  /** Quoted from an entry elsewhere. */
  readonly entry?: true;
}

export function stated(reading: Reading): Manner {
  return { polarity: reading.hearsay ? 'reported' : 'stated' };
}

/** Rivals less likely than this are not kept. */
const farthestRival = 2.5;

/** Notes that the people of the words at an offset were worked out. */
export function noteGuess(reading: Reading, offset: number, rivals: readonly Rival[]): void {
  reading.guesses.set(
    offset,
    rivals.filter(({ doubt }) => doubt < farthestRival),
  );
}

/** Notes that people were spoken of here, for the pronouns after: as the sentence's subject, as the owner of somebody, or otherwise. */
export function noteSpoken(
  reading: Reading,
  people: readonly Referent[],
  place: { readonly start: number; readonly end: number },
  as: boolean | 'owner',
): void {
  const { sentence, item, part } = reading;
  const subject = as === true;
  speakOf(reading.discourse, {
    leads: place.start === reading.start && as !== 'owner',
    ...(as === 'owner' ? { owner: true } : {}),
    people,
    start: place.start,
    end: place.end,
    sentence,
    subject,
    part,
    quoted: reading.quotedAt(place.start),
    ...(item === undefined ? {} : { item }),
  });
}

const longestQuote = 220;
const clauseReach = 80;

/** The sentence where it is short; else the clause around the words, whole words only. */
export function quoteAround(
  { text, start: first, end: last }: Reading,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  if (last - first <= longestQuote) return { start: first, end: last };
  let [from, to] = [start, end];
  while (from > first && start - from < clauseReach && !/[,;:(–—|]/.test(text[from - 1] ?? '')) from -= 1;
  while (to < last && to - end < clauseReach && !/[,;:)–—|]/.test(text[to] ?? '')) to += 1;
  while (from < start && !startsWord(text, from)) from += 1;
  while (to > end && !endsWord(text, to)) to -= 1;
  return { start: from, end: to };
}

function startsWord(text: string, at: number): boolean {
  return (
    /\S/.test(text[at] ?? '') && !(/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at] ?? ''))
  );
}

function endsWord(text: string, at: number): boolean {
  return (
    /\S/.test(text[at - 1] ?? '') && !(/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at] ?? ''))
  );
}
