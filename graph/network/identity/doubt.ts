/** A pair that may be one person, not joined: it becomes a question with what speaks for and against. */
export interface Doubt {
  readonly a: string;
  readonly b: string;
  readonly reasons: readonly { readonly text: string; readonly favours: 'same' | 'different' }[];
}
