/**
 * What the rules know of one record once it is parsed: parts with their voice, sentences, tokens, the names in them and the people they
 * stand for. Every rule family reads this and nothing else; offsets are UTF-16 code units of the record's text.
 */
import type { CaseFile } from '#graph/model/case-file.ts';
import type { AddressWord } from './reference/address-words.ts';
import type { Mention, PersonName } from '#graph/model/mention.ts';
import type { Sex } from '#graph/model/kin-path.ts';
import type { KithRecord } from '#graph/model/record.ts';

export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'possessive' | 'clitic' | 'punctuation';
  readonly capital: 'none' | 'first' | 'all';
}

export type PartShape =
  | 'header'
  | 'paragraph'
  | 'list-item'
  | 'table-row'
  | 'form-field'
  | 'speaker-turn'
  | 'email-header'
  | 'signature'
  | 'quoted-reply'
  | 'attendance';

/** A stretch of the record with one shape and one voice. `speakerLabel` is who speaks it as written; absent: the record's author. */
export interface Part {
  readonly shape: PartShape;
  readonly start: number;
  readonly end: number;
  /** In a cell of a table: where its row begins. */
  readonly row?: number;
  /** Which cell of its row it is, counting from nought. */
  readonly column?: number;
  /** The row is the line of a list that enters a person, and has no headings. */
  readonly entry?: true;
  /** The cell is itself a heading. */
  readonly heads?: true;
  readonly speakerLabel?: string;
  /** Where that label stands. */
  readonly labelStart?: number;
  /** The label of a form field or the column heading: "Mother", "Next of kin". */
  readonly label?: string;
  /** True in a passage that belongs to another family's case. */
  readonly otherFamily?: boolean;
}

/** A name found in the text, before it is known whose it is. `from` and `to` are token indexes in its sentence, `to` excluded. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly name: PersonName;
  readonly sex: Sex;
  /** The s of a possessive without its apostrophe was cut off: "Mr Khans brother". */
  readonly possessive?: true;
}

export interface Sentence {
  readonly part: Part;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly names: readonly NameSpan[];
}

/** Someone the record speaks of. Names and facts gather as the record is read; `key` is the order of first appearance. */
export interface Referent {
  readonly key: number;
  readonly childId?: string;
  sex: Sex;
  /** The words say the sex; else the name alone lets one think so. */
  sexTold?: true;
  readonly names: PersonName[];
  readonly places: MentionPlace[];
  role?: string;
  professional: boolean;
  /** Set where the words only introduce somebody in general or in doubt. */
  otherFamily: boolean;
  unnamedOnPurpose: boolean;
  /** Somebody whom the record knows and forbids to name: nobody else's words are theirs. */
  neverToBeNamed?: true;
  /** The words by which grandparents, aunts and uncles are called: "Nan". */
  calledBy?: readonly AddressWord[];
  /** A child or young person by the ages the record gives. */
  young?: boolean;
  /** Told from an elder namesake as the little or the young one. */
  younger?: boolean;
  deceased?: boolean;
  bornOn?: string;
  diedOn?: string;
}

/** One place where the record's words stand for a referent. */
export interface MentionPlace {
  readonly start: number;
  readonly end: number;
  readonly form: 'named' | 'address' | 'described' | 'pronoun';
  readonly name?: PersonName;
  /** Told from a namesake of whom the record says nothing else. */
  readonly namesakeOf?: Mention['namesakeOf'];
}

/** A stretch of a sentence and the people it stands for: what other rule families (concerns, offers, wishes) build on. Offsets into the text. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  readonly people: readonly Referent[];
}

export interface ReadSentence {
  readonly sentence: Sentence;
  readonly references: readonly Reference[];
  /** Who speaks at an offset of this sentence: inside quotation marks the quoted, else the part's speaker; absent: the author. */
  readonly speakerAt: (offset: number) => Referent | undefined;
}

export interface ParsedDocument {
  readonly record: KithRecord;
  readonly caseFile: CaseFile;
  readonly parts: readonly Part[];
  readonly sentences: readonly Sentence[];
  /** The labels of turns of which it can be told whom they name. */
  readonly speakers: ReadonlyMap<string, NameSpan | 'author'>;
}
