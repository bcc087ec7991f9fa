/** Whom the labels of turns name: the name a label is, what the record says its letters stand for, or how the speaker says who they are. */
import { kinTerm } from '#graph/kinship/kin-term.ts';
import { kinTermAt } from '../kin/phrases/kin-term-at.ts';
import { findNames } from '../names/find-names.ts';
import { isEverydayWord } from '../names/everyday-english.ts';
import { foldName } from '../names/fold-name.ts';
import { givenNameSex } from '../names/given-names.ts';
import { openers } from '../names/not-a-name.ts';
import type { RecordNames } from '../names/record-names.ts';
import type { NameSpan, Part, Sentence, Token } from '../parsed-document.ts';
import { speakerLegend } from './speaker-labels.ts';
import { workRoles } from './talk-roles.ts';
import { tokenise } from './tokenise.ts';

/** `author`: the letters stand for whoever writes. */
type SpeakerName = NameSpan | 'author';

/** What somebody is in the talk, and nobody's name. */
const part = new RegExp(
  String.raw`^(?:[qa]$|(?:${workRoles}|caller|interviewee|unknown|speaker|question|answer|child|young person|yp|parent|carer|professional|me|you)\b)`,
  'i',
);
const writer = /^(?:me|the (?:writer|author)|(?:social |family |support )*worker|sw|interviewer)\b/i;

/** The names of those speakers who can be told. */
export function speakerNames(
  text: string,
  parts: readonly Part[],
  sentences: readonly Sentence[],
  known: RecordNames,
): ReadonlyMap<string, SpeakerName> {
  const legend = speakerLegend(text);
  const names = new Map<string, SpeakerName>();
  const tried = new Set<string>();
  const spoken = Map.groupBy(sentences, ({ part: { speakerLabel } }) => speakerLabel);
  for (const { speakerLabel: label, labelStart: start } of parts) {
    if (label === undefined || start === undefined || names.has(label)) continue;
    const explained = legend.get(label);
    const own = tried.has(label) ? [] : (spoken.get(label) ?? []);
    tried.add(label);
    const found = explained
      ? writer.test(text.slice(explained.start, explained.end))
        ? 'author'
        : nameWithin(sentences, explained)
      : (nameOfLabel(text, label, start, known) ?? ownIntroduction(text, own, label));
    if (found) names.set(label, found);
  }
  return names;
}

/** Labels that are names are learned before the names of the text are sought. */
export function learnLabels(text: string, parts: readonly Part[], known: RecordNames): void {
  for (const { speakerLabel: label, labelStart: start, start: from, end } of parts) {
    if (label === undefined || start === undefined) continue;
    nameOfLabel(text, label, start, known);
    const [first, next] = tokenise(text, from, Math.min(end, from + 40));
    const fits = /^\p{Lu}{1,3}$/u.test(label) && first?.capital === 'first' && first.text.startsWith(label.charAt(0));
    if (fits && first.text.length > 2 && /^[.,]$/.test(next?.text ?? '') && mayBeName(first))
      known.given.add(foldName(first.text));
  }
  for (const { start, end } of speakerLegend(text).values()) learnExplained(tokenise(text, start, end), known);
}

/** "JW = Jan Wade": after the equals sign of letters stands a name. */
function learnExplained(tokens: readonly Token[], known: RecordNames): void {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const names = words.slice(words.findIndex((_, at) => kinTermAt(words, at) === undefined));
  if (names.length === 0 || !names.every((token) => token.capital === 'first' && mayBeName(token))) return;
  const [given, ...family] = names.map(({ text }) => foldName(text));
  if (given !== undefined) known.given.add(given);
  for (const word of family.slice(-1)) known.family.add(word);
}

function mayBeName({ lower, text }: Token): boolean {
  return givenNameSex(text) !== undefined || (!openers.has(lower) && !isEverydayWord(lower));
}

function nameWithin(
  sentences: readonly Sentence[],
  { start, end }: { readonly start: number; readonly end: number },
): NameSpan | undefined {
  return sentences.flatMap(({ names }) => names).find((name) => name.end > start && name.start < end);
}

function nameOfLabel(text: string, label: string, start: number, known: RecordNames): NameSpan | undefined {
  const letters = /^\p{Lu}{1,2}$|^[^aeiouy]+$/iu.test(label) && !/^\p{Lu}\p{Ll}$/u.test(label);
  if (letters || kinTerm(label).length > 0 || part.test(label)) return undefined;
  const tokens = tokenise(text, start, start + label.length).map((token) => capitalised(token));
  const [first] = tokens;
  if (tokens.length === 1 && first?.capital === 'first') known.given.add(foldName(first.text));
  return findNames(tokens, known)[0];
}

/** "jo", "dina.k", "ROZ": how people are called in a chat. */
function capitalised(token: Token): Token {
  if (token.kind !== 'word' || token.text.length < 2) return token;
  return { ...token, text: token.text.charAt(0).toUpperCase() + token.text.slice(1).toLowerCase(), capital: 'first' };
}

/** "PT: Phil. Amy's dad.", "Caller: It's Neil.", "K: hello this is Ken": the name with which somebody begins to speak, which fits the letters of the label. */
function ownIntroduction(text: string, own: readonly Sentence[], label: string): NameSpan | undefined {
  const isRole = part.test(label);
  for (const sentence of own) {
    const [name] = sentence.names;
    if (!name || (!isRole && !name.surface.toLowerCase().startsWith(label.charAt(0).toLowerCase()))) continue;
    const words = sentence.tokens.slice(0, name.from).map(({ lower }) => lower);
    const alone = words.length === 0 && /^[.,!]$/.test(sentence.tokens[name.to]?.text ?? '.');
    const isFirst = text.slice(sentence.part.start, sentence.start).trim() === '';
    if (alone && isFirst) return name;
    if (/(?:^|[ ,.])(?:i (?:am|'m)|my name(?:'s| is)|this is|it's|it is|it 's)$/.test(words.join(' '))) return name;
  }
  return undefined;
}
