/** Who speaks a line of a transcript or a chat: "I: …", "MUM: …", "[12/03, 14:22] Jo: …", "[Jo 14:22] …", and what the record says its letters stand for. */
import { inSequence } from '#services/pattern-source.ts';
import { givenNameSex } from '../names/given-names.ts';

export interface Turn {
  /** As written. */
  readonly label: string;
  /** Where in the line it stands. */
  readonly at: number;
  /** How much of the line comes before the spoken words. */
  readonly length: number;
  /** Before the name or behind it stands when it was sent. */
  readonly stamped: boolean;
  /** With the day as well: "[08/02/2024, 21:14]". */
  readonly dated: boolean;
  readonly bracketed: boolean;
}

const label = String.raw`(?<label>\p{L}[\p{L}\d'’._ -]{0,30}?)`;
const time = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]m)?`;
const before = String.raw`(?<stamp>\[[^\]]{3,30}\]\s*|(?:\d{1,2}\/\d{1,2}\/\d{2,4},? )?${time}\s+(?:[-–]\s+)?)?`;
const spoken = new RegExp(String.raw`^\s*${before}${label}(?:\s*[(,]\s*(?<sent>${time})\)?)?\s*:(?=\s|$)`, 'u');
const day = /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\D+\d{1,2}[:.]\d{2}/;
/** "Q. Who lives here?", "A. Only me." */
const questioned = /^\s*(?<label>[QA])[.)]\s+(?=\S)/;
const bracketed = new RegExp(String.raw`^\s*\[${label}(?:,?\s+(?<sent>[^\]]{0,60}${time}))?\]\s+(?=\S)`, 'u');

const formWords = new RegExp(
  inSequence(
    '^(name|date|dob|address|tel|mother|father|school|gp|re|subject|from|to|cc|sent|note|notes|plan|outcome|action|actions|present|apologies|type|author|time|venue|children|child|police|health|victim|suspect|circs|research|ps|nb|q|http|https|rel|relationship|strengths|concerns|worries|conclusion|recommendation|offer|household|applicants?|risks?|views|age|occupation|comments?|redacted|illegible|inaudible|laughs|pause)',
    '$',
  ),
  'i',
);

/** The label a line begins with, whether or not it is a speaker's. */
export function turnOf(line: string): Turn | undefined {
  const found = bracketed.exec(line) ?? spoken.exec(line) ?? questioned.exec(line);
  const name = found?.groups?.['label']?.trim();
  if (!found || name === undefined) return undefined;
  const stamp = found.groups?.['sent'] ?? found.groups?.['stamp'] ?? '';
  const isBracketed = /^\s*\[\p{L}/u.test(found[0]);
  return {
    label: name,
    at: line.indexOf(name, isBracketed ? 0 : (found.groups?.['stamp']?.length ?? 0)),
    length: found[0].length,
    stamped: /\d/.test(stamp),
    dated: day.test(stamp),
    bracketed: isBracketed,
  };
}

/** The labels that are speakers: such as open three lines, are explained at the top, stand in a chat, or stand in a row of letters that speak in turn. */
export function speakerLabels(lines: readonly string[]): ReadonlySet<string> {
  const turns = lines.flatMap((line) => turnOf(line) ?? []).filter((turn) => !formWords.test(turn.label));
  const counts = new Map<string, number>();
  for (const turn of turns) counts.set(turn.label, (counts.get(turn.label) ?? 0) + 1);
  const explained = speakerLegend(lines.join('\n'));
  const talks = [...counts].some(([letters, count]) => isLetters(letters) && count > 2);
  const inChat =
    turns.filter(({ dated, label: name }) => dated && givenNameSex(name.split(' ')[0] ?? '') !== undefined).length >
      1 || turns.filter(({ stamped, bracketed: inBrackets }) => stamped || inBrackets).length > 3;
  const inTurn = lettersInTurn(lines);
  const present = namesAbove(lines);
  const isAsked = ['Q', 'A'].every((letter) => lines.some((line) => turnOf(line)?.label === letter));
  const sure = new Set([
    ...(isAsked ? ['Q', 'A'] : []),
    ...turns
      .filter((turn) => {
        const count = counts.get(turn.label) ?? 0;
        const sent = inChat && (turn.stamped || (turn.bracketed && count > 1));
        if (count > 2) return !turn.bracketed || inChat;
        const isOfName = count > 1 && turn.label.length === 2 && present.has(turn.label);
        return explained.has(turn.label) || isOfName || sent || (isLetters(turn.label) && (talks || inTurn));
      })
      .map((turn) => turn.label),
  ]);
  return new Set([...sure, ...answering(lines, sure)]);
}

/** Labels of one word whose every line stands straight before or after that of a speaker: who says little in a talk. */
function answering(lines: readonly string[], sure: ReadonlySet<string>): readonly string[] {
  const labels = lines.filter((line) => line.trim() !== '').map((line) => turnOf(line)?.label);
  const apart = new Set(labels.filter((_, at) => !sure.has(labels[at - 1] ?? '') && !sure.has(labels[at + 1] ?? '')));
  return labels
    .filter((label) => label !== undefined)
    .filter(
      (label) =>
        !apart.has(label) &&
        !formWords.test(label) &&
        /^(?:\p{Lu}[\p{L}'’-]*\.?|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}*)$/u.test(label),
    );
}

/** "Fay Marsh" of those present or in a heading: the letters, "FM", of the first and last names that stand above the first turn. */
function namesAbove(lines: readonly string[]): ReadonlySet<string> {
  const first = lines.findIndex((line) => isLetters(turnOf(line)?.label ?? ''));
  const names = lines
    .slice(0, Math.max(0, first))
    .join('\n')
    .matchAll(/(?<!\p{L})(\p{Lu})\p{Ll}+ (\p{Lu})\p{L}+/gu);
  return new Set([...names].map(([, given = '', family = '']) => given + family));
}

function isLetters(words: string): boolean {
  return /^\p{Lu}{1,3}$/u.test(words);
}

/** At least five lines one after the other begin with letters and a colon, some with the same, or somebody asks or says "I" in two of them. */
function lettersInTurn(lines: readonly string[]): boolean {
  let row: string[] = [];
  let talking = 0;
  for (const line of lines) {
    const turn = turnOf(line);
    if (turn !== undefined && isLetters(turn.label) && !formWords.test(turn.label)) {
      row.push(turn.label);
      if (/\?|(?<![\p{L}'’])(?:I|I['’]m|my|you|your|me)(?![\p{L}])/iu.test(line.slice(turn.length))) talking += 1;
    } else if (line.trim() !== '') [row, talking] = [[], 0];
    if (row.length > 4 && (new Set(row).size < row.length || talking > 1)) return true;
  }
  return false;
}

/** Where the words stand that say whom a label means. */
interface Explained {
  readonly start: number;
  readonly end: number;
}

/** "R = me, S = Simone, JW = Jan Wade (in and out).": the letters explained near the beginning, in UTF-16 code units of the text. */
export function speakerLegend(text: string): ReadonlyMap<string, Explained> {
  const found = new Map<string, Explained>();
  const pairs = text.slice(0, 1500).matchAll(/(?<![\p{L}\p{N}])(\p{Lu}{1,3})\s?=\s?(me\b|\p{L}[^,;=\n(]{0,40})/gu);
  for (const pair of pairs) {
    const [whole, letters = '', words = ''] = pair;
    const [said = ''] = words.split(/\.(?:\s|$)/);
    const start = pair.index + whole.length - words.length;
    if (!found.has(letters)) found.set(letters, { start, end: start + said.length });
  }
  return found;
}
