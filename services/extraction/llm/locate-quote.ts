/**
 * Where a model's quote stands in the record. What is answered is always the record's own words, to the letter. A model may write other spaces,
 * quotation marks and dashes, leave out the marks that begin a line of a reply or a table, and words in the middle where it says so ("…").
 */
export interface Located {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** UTF-16 units that may stand where a quote leaves words out. */
const leftOut = 240;

const singleMarks = "['’‘`´]";
const doubleMarks = '["“”„«»]';
const dashes = '[-‐‑‒–—]';
/** Between two words of a quote: spaces, and what begins a new line in an e-mail's reply, a list or a table. */
const gap = '(?:\\s|(?<=\\n[\\s>|*•]*)[>|*•]|\\u00AD)+';

/** @returns `undefined` where the quote is not there. */
export function locateQuote(text: string, quote: string, from = 0, to = text.length): Located | undefined {
  const wanted = quote.trim();
  if (wanted.length < 2) return undefined;
  const searched = text.slice(from, to);
  const exact = searched.indexOf(wanted);
  if (exact >= 0) return { quote: wanted, start: from + exact, end: from + exact + wanted.length };
  const parts = wanted.split(/\s*(?:\[?(?:…|\.\.\.)\]?)\s*/u).filter((part) => /[\p{L}\p{N}]/u.test(part));
  if (parts.length === 0 || parts.length > 4) return undefined;
  const found = new RegExp(parts.map(loosely).join(`[\\s\\S]{0,${leftOut}}?`), 'u').exec(searched);
  if (found === null) return undefined;
  return { quote: found[0], start: from + found.index, end: from + found.index + found[0].length };
}

/** Every place where a written form stands as words of its own. */
export function locateForm(text: string, form: string, from: number, to: number): readonly Located[] {
  if (form.length < 2 || form.length > 120) return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}]|\\p{L}-)${loosely(form)}(?![\\p{L}\\p{N}]|-\\p{L})`, 'gu');
  return [...text.slice(from, to).matchAll(pattern)].map((match) => ({
    quote: match[0],
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}

/** The words as a pattern; a full stop or comma at the end is the model's own. */
function loosely(words: string): string {
  return words
    .replace(/(?<=[\p{L}\p{N}"”’'])[.,;]$/u, '')
    .split(/\s+/u)
    .map((word) =>
      word
        .replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
        .replace(/['’‘`´]/gu, singleMarks)
        .replace(/["“”„«»]/gu, doubleMarks)
        .replace(/[-‐‑‒–—]/gu, dashes),
    )
    .join(gap);
}
