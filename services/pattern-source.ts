/** Long patterns laid out as lists: sources of regular expressions, put together. */

/** One of the alternatives. */
export const anyOf = (...alternatives: readonly string[]): string => `(?:${alternatives.join('|')})`;

/** Each part after the one before. */
export const inSequence = (...parts: readonly string[]): string => parts.join('');
