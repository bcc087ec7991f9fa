/** What stands for people in a sentence: names, a pronoun, the children together, or a kin word with its possessor and the name beside it. */
import type { NameSpan } from '../../parsed-document.ts';
import type { Pronoun } from './items.ts';
import type { KinSpan } from './kin-term-at.ts';
import type { Determiner } from './phrase-modifiers.ts';

export interface NounPhrase {
  /** Item indexes, `to` excluded. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly head:
    | { readonly type: 'names'; readonly names: readonly NameSpan[] }
    | { readonly type: 'pronoun'; readonly pronoun: Pronoun }
    /** `one`: of the case's children the one whom the record is about. */
    | { readonly type: 'children'; readonly one?: boolean }
    | { readonly type: 'group'; readonly members: readonly NounPhrase[] }
    | KinHead;
}

export interface KinHead {
  readonly type: 'kin';
  readonly kin: KinSpan;
  readonly anchor?: NounPhrase;
  /** Names beside the kin word that say who it is: "her brother Derek", "twins Ivy and Max". */
  readonly names: readonly NameSpan[];
  readonly determiner: Determiner;
  readonly count: number;
  /** "On his dad's side", said after the word. */
  readonly side?: 'maternal' | 'paternal';
}

/** "No aunt of Ruby's": whoever is said to be it is not. */
export function isOfNobody({ determiner }: KinHead): boolean {
  return determiner === 'no';
}
