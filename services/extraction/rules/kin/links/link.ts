/** A link between two phrases of a sentence: of what kind it is, and whether it is denied, doubted or only asked. */
import type { CoupleSaid } from './couple-words.ts';
import type { Item } from '../phrases/items.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';

export interface Link {
  readonly type: 'is' | 'apposed' | 'couple' | 'has' | 'born';
  /** For a couple: how they are one, or that they were. */
  readonly couple?: CoupleSaid;
  readonly negated: boolean;
  readonly hearsay: boolean;
  /** "Like a sister", "thought he was my dad": said of somebody who is not that. */
  readonly unreal: boolean;
  /** "Asked whether he is his dad", "Is Bea his aunt?", "talks like she is my mum": neither said nor denied. */
  readonly open: boolean;
  /** "The minutes had him as MGF": what stands elsewhere, often so as to be put right. */
  readonly entry: boolean;
  /** "Is recorded as PGM": believed, and yet an entry. */
  readonly recorded?: boolean;
  /** "Was", and nothing else: what somebody may be no longer. */
  readonly past?: boolean;
}

export interface Between {
  readonly words: readonly string[];
  readonly items: readonly Item[];
  readonly left: NounPhrase;
  readonly right: NounPhrase;
}
