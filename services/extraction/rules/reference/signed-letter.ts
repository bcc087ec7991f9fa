/**
 * The letter a record holds whose author's line names a worker or nobody: "Dear Mr Poole, … Yours truly, E. Stubbs (Mrs)". Whoever signs it is
 * "I" in it.
 */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { NameSpan, Sentence } from '../parsed-document.ts';

export interface SignedLetter {
  /** From the greeting to the signature, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly signature: NameSpan;
  /** A first name in full on the line below a signature of initials. */
  readonly given?: NameSpan;
}

const greeting =
  /^\s*(?:(?:my )?(?:dear(?:est)?|respected|to whom|to who) \p{L}|(?:hi|hello|hiya|hey|good (?:morning|afternoon|evening))(?: (?:again|there|all|both|\p{Lu}[\p{L}'’-]*)){0,3}[,.!]?[ \t]*\n)/iu;
/** Where the mail that is answered begins. */
const answered = /^(?:-{2,} ?original message|>|on [^\n]{5,80} wrote:|from:|sent from my)/im;
const closing = new RegExp(
  inSequence(
    String.raw`^[ \t]*`,
    anyOf(
      String.raw`yours\b|sincerely|faithfully`,
      String.raw`(?:with )?(?:kind|kindest|best|warm|warmest|many|all (?:my|our)|much|lots of)? ?(?:regards|wishes|thanks|love|respect|gratitude)\b`,
      'god bless|blessings',
    ),
    String.raw`[^\n.]{0,40}$`,
  ),
  'gim',
);

/** Lines below the closing words among which the signature stands. */
const linesBelow = 3;

export function signedLetter(text: string, sentences: readonly Sentence[]): SignedLetter | undefined {
  const opened = sentences.find(
    ({ part, start }) => part.shape === 'paragraph' && greeting.test(text.slice(start, start + 40)),
  );
  if (!opened) return undefined;
  const reach = answered.exec(text.slice(opened.start))?.index ?? text.length;
  const own = sentences.filter(({ start }) => start < opened.start + reach);
  const close = [...text.slice(opened.start, opened.start + reach).matchAll(closing)].at(-1);
  const below = close ? own.filter(({ end }) => end > opened.start + close.index) : lastLine(text, own);
  const [signature, given] = below.slice(0, linesBelow + 1).flatMap((sentence) => signedBy(sentence) ?? []);
  if (!signature) return undefined;
  const first = signature.name.given[0]?.charAt(0);
  const isSame = given?.name.family === undefined && given?.name.given[0]?.startsWith(first ?? '?') === true;
  return { start: opened.start, end: signature.end, signature, ...(given && isSame ? { given } : {}) };
}

/** A letter may end with no more than the name, on a line of its own. */
function lastLine(text: string, sentences: readonly Sentence[]): readonly Sentence[] {
  const last = sentences.at(-1);
  if (!last) return [];
  return /(?:^|\n)\s*$/.test(text.slice(0, last.start)) ? [last] : [];
}

/** "Yours truly, E. Stubbs (Mrs)": one name, and after it no more than a style; of "Al and Bea Low" the first. */
function signedBy({ tokens, names: [name, other, ...others] }: Sentence): NameSpan | undefined {
  const isPair = name && other && tokens.slice(name.to, other.from).every(({ lower }) => /^(?:and|&|\+)$/.test(lower));
  if (!name || others.length > 0 || (other && !isPair) || tokens.length - (other ?? name).to > 3) return undefined;
  const lead = tokens
    .slice(0, name.from)
    .map(({ lower }) => lower)
    .join(' ');
  return lead === '' || /^(?:yours|sincerely|all|kind|best|love|with|many|regards|thanks)\b.{0,30}$/.test(lead)
    ? name
    : undefined;
}
