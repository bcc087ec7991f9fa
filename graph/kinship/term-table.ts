/** The shape of the vocabulary: one table a tradition, words against the path they name. Data only; composition is grammar. */
import type { Sex } from '../model/kin-path.ts';
import type { RelationshipKind } from '../model/relationship-kind.ts';

/** Comma-separated words, as written with their accents. */
type Words = string;

/** Paths in the notation of `kin-notation.ts`. One word may stand under several paths: it then has several readings. */
type WordsByPath = Readonly<Record<string, Words>>;

export type Tradition =
  | 'english'
  | 'casework'
  | 'welsh'
  | 'irish'
  | 'scots'
  | 'traveller'
  | 'polish'
  | 'romanian'
  | 'romani'
  | 'ukrainian-russian'
  | 'albanian'
  | 'south-asian'
  | 'arabic'
  | 'somali'
  | 'turkish-kurdish'
  | 'west-african'
  | 'caribbean'
  | 'chinese'
  | 'vietnamese'
  | 'portuguese-spanish'
  | 'italian'
  | 'greek'
  | 'french'
  | 'german'
  | 'jewish'
  | 'persian'
  | 'south-indian'
  | 'gujarati'
  | 'nepali'
  | 'southern-african'
  | 'filipino'
  | 'slovak-czech'
  | 'hungarian'
  | 'baltic'
  | 'south-slav'
  | 'eritrean-ethiopian'
  | 'swahili'
  | 'korean';

export type Role = {
  readonly kind: RelationshipKind;
  readonly sex: Sex;
  readonly words: Words;
};

export type TermTable = {
  readonly tradition: Tradition;
  /** Words one speaks of a relative with: mother, mamgu. */
  readonly reference?: WordsByPath;
  /** Words one calls a relative by: mum, nan. */
  readonly address?: WordsByPath;
  /** Letters used in case files: MGM, PU. */
  readonly abbreviations?: WordsByPath;
  /** Nouns for people who are not kin by that word: godmother, neighbour, social worker. */
  readonly roles?: readonly Role[];
  /** Words of this table that are also said to people who are no relation: they never prove kinship alone. */
  readonly honorifics?: Words;
};
