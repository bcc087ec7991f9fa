/** The nouns of distance: greats, degrees and removes, for people of either sex. */

/** Words for a woman, a man, and somebody whose sex is not known. */
export type Bysex = readonly [female: string, male: string, unknown: string];

/** `ordinals[2]` is "second". */
export const ordinals = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];
/** `times[2]` is "twice". */
export const times = [
  '',
  'once',
  'twice',
  'three times',
  'four times',
  'five times',
  'six times',
  'seven times',
  'eight times',
  'nine times',
  'ten times',
  'eleven times',
  'twelve times',
];

/** `greats(2)` is "great-great-"; none for zero or less. */
export function greats(count: number): string {
  return 'great-'.repeat(Math.max(0, count));
}

/** An aunt is one generation up, a great-aunt two. `nature` is "", "half-", "step-" or "adoptive ". */
export function uncleWords(ups: number, nature: string): Bysex {
  const before = nature + greats(ups - 1);
  const [aunt, uncle] = [`${before}aunt`, `${before}uncle`];
  return [aunt, uncle, `${aunt} or ${uncle}`];
}

/** Nieces, with a "great-" for each generation further down. */
export function downWords([female, male]: Bysex, further: number, nature: string): Bysex {
  const before = nature + greats(further);
  return [before + female, before + male, `${before}${female} or ${before}${male}`];
}

/**
 * Cousins by the generations up to the sibling pair and down from it: equal numbers give the degree, the difference the removes. A first cousin is
 * a "cousin", as files call them.
 */
export function cousinWords(ups: number, downs: number, nature: string): string {
  const degree = Math.min(ups, downs);
  const removed = Math.abs(ups - downs);
  if (degree === 1 && removed === 0) return `${nature}cousin`;
  const words = `${ordinals[degree] ?? `${degree}th`} ${nature}cousin`;
  return removed === 0 ? words : `${words} ${times[removed] ?? `${removed} times`} removed`;
}
