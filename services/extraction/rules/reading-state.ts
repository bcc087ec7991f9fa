/** What goes from sentence to sentence while a record is read, and what of it one sentence is read with. */
import type { FormPeople } from './kin/rows/form-relation.ts';
import type { Branch } from './kin/children/indented-tree.ts';
import type { Descent } from './kin/children/pedigree.ts';
import type { Reading } from './kin/reading.ts';
import type { Row } from './kin/rows/relation-row.ts';
import type { NameSpan, ParsedDocument, Part, Referent, Sentence } from './parsed-document.ts';
import { isHearsay } from './polarity/hearsay.ts';
import type { Discourse } from './reference/discourse.ts';
import type { FamilyPassage } from './reference/family-told.ts';
import { type ListOwner, ownerOfItem } from './reference/item-owner.ts';
import type { Passage } from './reference/passage-child.ts';
import type { Talk } from './reference/quote-speaker.ts';
import { insideQuote, type QuoteSpan } from './reference/quoted-speech.ts';
import { speakerFinder } from './reference/speaker-finder.ts';

/** What goes from sentence to sentence while a record is read. */
export interface State {
  readonly document: ParsedDocument;
  readonly discourse: Discourse;
  readonly apart: ReadonlySet<Part>;
  readonly talk: Talk;
  /** Who says at last, in a part that quotes them, what they are called. */
  readonly answered: Map<Part, NameSpan | undefined>;
  /** With which name whoever is quoted says who they are. */
  readonly selves: Map<QuoteSpan, NameSpan | undefined>;
  readonly quotes: ReadonlyMap<Part, readonly QuoteSpan[]>;
  /** Whom letters go to and who signs them, as long as nothing else was said of them. */
  readonly addressees: Set<Referent>;
  subject: Reading['subject'];
  readonly passage: Passage;
  readonly told: FamilyPassage;
  /** Whom the lines of a form name, for the line that says what they are. */
  readonly form: FormPeople;
  readonly list: ListOwner;
  /** Set in a record that draws a family tree by indentation. */
  readonly branch?: Branch;
  /** Set in a record that writes people down by the signs of a genealogy. */
  readonly descent?: Descent;
  /** A letter in the record that somebody else than its author signs. */
  letter?: { readonly start: number; readonly end: number; readonly writer: Referent; author?: Referent | undefined };
  /** How many claims there were before the sentence before. */
  claimsBefore: number;
  /** The row of a table that is being read: where it begins, and what its cells told together. */
  row?: Row & { readonly start: number; readonly claims: number };
}

export function readingOf(state: State, sentence: Sentence, at: number): Reading {
  const { document, discourse, apart } = state;
  const { part } = sentence;
  const { text } = document.record;
  const quotes = state.quotes.get(part) ?? [];
  const row = part.row === state.row?.start ? state.row : undefined;
  const carried = continued(document.sentences[at - 1], sentence) || (row?.people.length ?? 0) > 0;
  const subject = row && row.people.length > 0 ? { people: row.people } : state.subject;
  const speakerAt = speakerFinder(state, sentence, quotes, at);
  return {
    discourse,
    sentence: at,
    text,
    start: sentence.start,
    end: sentence.end,
    speakerAt,
    addressee: part.shape === 'speaker-turn' ? state.talk.turn?.before : discourse.addressee,
    quotedAt: (offset) => part.shape === 'speaker-turn' || insideQuote(quotes, offset) !== undefined,
    told: state.told.here ?? state.told.told ?? state.told.section,
    focus: row?.children ?? (discourse.recordChild ? [discourse.recordChild] : discourse.children),
    otherFamily: apart.has(part),
    hearsay: isHearsay(sentence),
    claimed: new Set(),
    settled: ownerOfItem(state.list, sentence),
    guesses: new Map(),
    homes: [],
    shape: part.shape,
    part: part.start,
    item: part.shape === 'list-item' ? part.start : row && row.people.length > 0 ? row.start : undefined,
    subject: carried ? subject : {},
    carried: carried && subject.people !== undefined,
  };
}

/** In a table's cell, a list's item or a form's field the subject of the first sentence stays that of the next. */
function continued(before: Sentence | undefined, { part }: Sentence): boolean {
  return before?.part === part && /^(table-row|list-item|form-field)$/.test(part.shape);
}
