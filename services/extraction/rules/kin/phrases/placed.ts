/** A phrase of a sentence and, once known, the people it stands for. */
import type { Referent } from '../../parsed-document.ts';
import type { NounPhrase } from './noun-phrase.ts';

export interface Placed {
  readonly phrase: NounPhrase;
  people?: readonly Referent[];
  /** It gives another name of whoever stands before it. */
  isAlias?: true;
  /** Who was named last in it, where the phrase stands for somebody else: in "son of Jan", Jan. */
  nearest?: readonly Referent[];
  /** With or by whom children were had, where that stands before: "by his wife Sue he had …". */
  by?: readonly Referent[];
  /** Said of two people before it together with the word beside it: "are brother and sister". */
  inPair?: true;
  /** Who stands before it with nothing but "and" between: of "Nonna Ann and Nonno Al (Dad's parents)" the first. */
  with?: Placed;
  /** Children whom the sentence says somebody has: "had a son, Al". */
  had?: readonly Referent[];
  /** The couple that a marriage just told of; children after it are theirs. */
  couple?: readonly Referent[];
  /** Who left these: "left her for Jo". */
  leaver?: readonly Referent[];
  /** The second of two names of whom this is said of the first: "Ann and Bob, Leo's aunt and her husband". */
  other?: Referent;
  /** Says of the same subject what a further kin phrase says: "son of A and brother of B", "has a son, Al, and a daughter". */
  further?: (phrase: Placed) => boolean;
  /** Says of others what was said of the subject: "and so is Amy". */
  likewise?: (people: readonly Referent[]) => void;
  /** Says of more people what was said of these: the second parent of "born to Ann (née Lee) and Bob". */
  extend?: (people: readonly Referent[]) => void;
}
