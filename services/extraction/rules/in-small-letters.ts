/** The same pattern for a text in small letters: V8 looks for it in a third of the time it takes for one that ignores case. */

/** What a source is told apart into: a letter by its code, what stays as it is written (escapes, group names), capitals. */
const parts = /\\u(?<code>[\da-fA-F]{4})|(?<kept>\\[pP]\{\w+\}|\\k<\w+>|\(\?<\w+>|\\.)|\p{Lu}+/gu;

/**
 * Of a pattern that ignores case, the one that finds the same in a text made small. Capitals that the pattern asks for ("HMP", `[A-Z]`, `\p{Lu}`) are
 * small ones to it, as they are where case is ignored. Capitals told by two digits (`\xC9`), and what is none (`\P{Lu}`), are not changed.
 */
export function inSmallLetters({ source, flags }: RegExp): RegExp {
  const small = source
    .replaceAll(String.raw`\p{Lu}`, String.raw`\p{Ll}`)
    .replace(parts, (part, code?: string, kept?: string) => {
      if (kept !== undefined) return part;
      if (code === undefined) return part.toLowerCase();
      const letter = String.fromCharCode(Number.parseInt(code, 16));
      return letter === letter.toLowerCase() ? part : letter.toLowerCase();
    });
  return new RegExp(small, flags.replace('i', ''));
}
