/** Where a model's quote stands in the record, to the letter; line breaks and runs of spaces may differ, nothing else. */
export interface Located {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** @returns the record's own words at their offsets, or `undefined` where the quote is not there. */
export function locateQuote(text: string, quote: string, from = 0, to = text.length): Located | undefined {
  const wanted = quote.trim();
  if (wanted.length < 2) return undefined;
  const exact = text.slice(from, to).indexOf(wanted);
  if (exact >= 0) return { quote: wanted, start: from + exact, end: from + exact + wanted.length };
  const pattern = wanted.split(/\s+/u).map(escape).join('\\s+');
  const found = new RegExp(pattern, 'u').exec(text.slice(from, to));
  if (found === null) return undefined;
  return { quote: found[0], start: from + found.index, end: from + found.index + found[0].length };
}

/** Every place where a written form stands as words of its own. */
export function locateForm(text: string, form: string, from: number, to: number): readonly Located[] {
  const wanted = form.trim();
  if (wanted.length < 2 || wanted.length > 120) return [];
  const pattern = `(?<![\\p{L}\\p{N}])${wanted.split(/\s+/u).map(escape).join('\\s+')}(?![\\p{L}\\p{N}])`;
  return [...text.slice(from, to).matchAll(new RegExp(pattern, 'gu'))].map((match) => ({
    quote: match[0],
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}

function escape(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
