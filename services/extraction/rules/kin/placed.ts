/** A phrase of a sentence and, once known, the people it stands for. */
import type { Referent } from '../parsed-document.ts';
import type { NounPhrase } from './noun-phrase.ts';

export interface Placed {
  readonly phrase: NounPhrase;
  people?: readonly Referent[];
  /** Says of more people what was said of these: the second parent of "born to Ann (née Lee) and Bob". */
  extend?: (people: readonly Referent[]) => void;
}
