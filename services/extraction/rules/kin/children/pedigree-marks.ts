/** The signs by which genealogies and typed genograms join people: "Al = Bea > Cy", "Al m. Bea, issue: Cy and Di", "Al --//-- Bea". */
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { CoupleSaid } from '../links/couple-words.ts';

type Sign = { readonly type: 'couple'; readonly said?: CoupleSaid } | { readonly type: 'issue' | 'next' | 'of' };

const order = String.raw`(?: \d| (?:19|20)\d\d)?`;
const couples: readonly (readonly [RegExp, CoupleSaid | undefined])[] = [
  [
    new RegExp(String.raw`^(?:,? ?(?:m\.|m|mar\.?|md\.?)|=|⚭|∞)${order}(?: (?:his|her) (?:first |second )?cousin)?$`),
    { state: 'married', ended: false },
  ],
  [/^(?:x|≠|-{1,2}\/{1,2}-{1,2}|\)\()$/, { state: 'divorced', ended: true }],
  [/^(?:~|≈|-{2,6}|—)$/, { state: 'relationship', ended: false }],
  [/^(?:\+|by|with|&|and)$/, undefined],
];
const number = String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})`;
/** "Issue:", "had issue", "Three children, L to R:", "Issue six, of whom in Hull:". */
const heading = String.raw`(?:had )?(?:${number} )?(?:issue|children|child|iss\.?|ch)\b(?: ${number}\b)?(?:, [^:;.]{1,24}(?=:))?`;
const issue = new RegExp(
  String.raw`^(?:(?: ?(?:19|20)\d\d)?[,;:.]? ?${heading} ?[:=-]?|-?->|=?>|→)(?: ?[a-h1-9][.)])?$`,
  'i',
);
const opening = new RegExp(String.raw`^\W*${heading}[ :]*\W*(?:[a-z1-9][.)])?\W*$`, 'i');

/** Whether the words before the first name of a line say that the issue of those before follow. */
export function opensIssue(words: string): boolean {
  return opening.test(words);
}
/** "(b) ", ", 2. ": where the next of a list begins. */
const numbered = /^[\s,;]*(?:\(?[a-h1-9]\)|[1-9]\.)\s*$/;
const next = /^(?:[,;] ?)?(?:and|&|>|\+)?(?: ?[a-h1-9][.)])?$/;

/** What the words between two names of a line say of them, once what only describes the first is taken out. */
export function signBetween(words: string): Sign | undefined {
  if (numbered.test(words)) return { type: 'next' };
  const plain = withoutParticulars(words);
  if (issue.test(plain)) return { type: 'issue' };
  if (/^o\.?c\.? of$/.test(plain)) return { type: 'of' };
  const couple = couples.find(([pattern]) => pattern.test(plain));
  if (couple) return { type: 'couple', ...(couple[1] ? { said: couple[1] } : {}) };
  return plain !== '' && next.test(plain) ? { type: 'next' } : undefined;
}

/** "(d. 2019)", "(now Bea Hill)", ", b. Leeds 1984", "(1)", "both b. Leeds", "Cy 17, Di 11". */
function withoutParticulars(words: string): string {
  return words
    .replaceAll(/\((?!d?\))[^()]*\)|\[[^\]]*\]|\(d\)/g, ' ')
    .replace(/^,? (?:aged )?\d{1,2}(?=[,;]| and\b| &|$)/, ' ')
    .replaceAll(/,? ?(?:both )?\b(?:b|d|bap|bur)\. ?[^,;:.>=~]*/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** "JW = Joan Webb" says what letters stand for. */
const signs =
  /(?:\p{Ll}|\)) (?:=|x|~|>|-{2,6}|-{1,2}\/\/-{1,2}) \p{Lu}\p{Ll}|\b(?:had )?[Ii]ssue\b[ :]|\p{L}\)?,? m\. (?:\(\d\) )?\p{Lu}/gu;

/** How many of a text's signs join people: "Mum = Ann" says who somebody is. */
function signsIn(text: string): number {
  return [...text.matchAll(signs)].filter(({ index }) => !isKinWord(text, index)).length;
}

/** "Mum = Ann", "Ann's mo = Bea". */
function isKinWord(text: string, end: number): boolean {
  const word = /\p{L}[\p{L}-]*$/u.exec(text.slice(Math.max(0, end - 20), end + 1))?.[0] ?? '';
  return [...kinTerm(word), ...(word.length === 2 ? kinTerm(word.toUpperCase()) : [])].some(
    ({ tradition }) => tradition === 'english' || tradition === 'casework',
  );
}

/** "Ann Low = Bob Pike (m. 2010)", "Ann = Bob, 2 ch: Cy": one line that nobody could mean otherwise. */
const drawnCouple =
  /\p{Ll} = \p{Lu}\p{Ll}[^\n=:]*(?:\((?:m|md|mar|sep|div)\.? ?(?:19|20)\d\d|[,;.] ?(?:\d )?(?:ch|chn|children|issue)\b ?:)/u;

/** "Ann + Bob (sep) -> Cy": in a genogram an arrow leads to the children; elsewhere to anything. */
const arrows = /(?:\p{Ll}|[)\]]) (?:-{1,2}>|→) \p{Lu}\p{Ll}/gu;

/** Whether a record writes people down by such signs: one line alone may be something else. */
export function isPedigree(text: string): boolean {
  if (!/\b(?:genogram|family tree|pedigree)\b/i.test(text)) return drawnCouple.test(text) || signsIn(text) > 2;
  return drawnCouple.test(text) || signsIn(text) + (text.match(arrows)?.length ?? 0) > 1;
}

/** A line that holds one. */
export function hasSign(line: string): boolean {
  return signsIn(line) > 0;
}

/** A line of names and drawn signs alone, which no grammar reads: there "=" is no "is". */
export function isDrawn(line: string): boolean {
  return [...line.matchAll(drawn)].some(
    ({ index, 0: found }) => !isKinWord(line, index) && !isSameName(line, index, index + found.length - 2),
  );
}

/** "Al = Al Low" says who he is. */
function isSameName(line: string, end: number, start: number): boolean {
  const [before, after] = [/\p{L}+$/u.exec(line.slice(0, end + 1)), /^\p{L}+/u.exec(line.slice(start))];
  return before !== null && before[0] === after?.[0];
}

const drawn = /(?:\p{Ll}|\)) (?:=|x|~|>|-{2,6}|-{1,2}\/\/-{1,2}) \p{Lu}\p{Ll}/gu;
