/** What a table's own columns say of its people's names: a surname in one cell and a forename in the next; a number that other rows call the person by. */
import type { NameSpan, Sentence } from '../parsed-document.ts';
import { columnOf } from '../shapes/table-headings.ts';
import { givenNameSex } from './given-names.ts';
import { titleOf } from './titles.ts';

/** The sentences with the names that the rows of their tables make of two cells, and with the numbers of rows as names: "brother of 03". */
export function withRowNames(sentences: readonly Sentence[], text: string): readonly Sentence[] {
  const rows = Map.groupBy(
    sentences.filter(({ part }) => part.row !== undefined && part.entry === undefined),
    ({ part }) => part.row,
  );
  const made = turnedNames(sentences, text);
  const numbered = new Map<string, NameSpan>();
  for (const cells of rows.values()) {
    for (const [from, to] of joinedNames(cells, text)) made.set(from, to);
    const number = rowNumber(cells[0], text);
    const name = cells.slice(1).flatMap((cell) => (made.get(cell) ?? cell).names)[0];
    if (number !== undefined && name) numbered.set(number, name);
  }
  if (made.size === 0 && numbered.size === 0) return sentences;
  return sentences.map((sentence) => withNumbers(made.get(sentence) ?? sentence, numbered, text));
}

const surname = /^(?:sur ?name|family name|last name)\b/i;
const forename = /^(?:fore ?names?|first names?|given names?|christian name)\b/i;

function* joinedNames(cells: readonly Sentence[], text: string): Generator<readonly [Sentence, Sentence]> {
  const family = cells.find(({ part }) => surname.test(part.label ?? ''));
  const given = cells.find(({ part }) => forename.test(part.label ?? ''));
  if (!family || !given) return;
  const [first = '', last = ''] = [given, family].map(({ start, end }) => text.slice(start, end));
  yield [family, { ...family, names: [] }];
  yield [given, { ...given, names: [wholeCell(given, text, last, first.split(' '))] }];
}

const turned = /^(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?), (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}) ?$/u;

/** "Marsh, Ann" in each cell of a column for people: the surname comes first. Where only some cells hold a comma it parts two people. */
function turnedNames(sentences: readonly Sentence[], text: string): Map<Sentence, Sentence> {
  const columns = Map.groupBy(
    sentences.filter(({ part }) => part.row !== undefined && columnOf(part.label) === 'person'),
    ({ part }) => part.label,
  );
  const made = new Map<Sentence, Sentence>();
  for (const cells of columns.values()) {
    const found = cells.flatMap((cell) => {
      const [, family, given] = turned.exec(text.slice(cell.start, cell.end)) ?? [];
      return family === undefined || given === undefined ? [] : [{ cell, family, given: given.trim().split(' ') }];
    });
    if (found.length < 2 || found.length * 3 < cells.length * 2) continue;
    for (const { cell, family, given } of found)
      made.set(cell, { ...cell, names: [wholeCell(cell, text, family, given)] });
  }
  return made;
}

function wholeCell({ tokens, start, end }: Sentence, text: string, family: string, words: readonly string[]): NameSpan {
  const title = titleOf(words[0] ?? '') ? words[0] : undefined;
  const given = title === undefined ? words : words.slice(1);
  return {
    from: 0,
    to: tokens.length,
    start,
    end,
    surface: text.slice(start, end),
    name: { ...(title === undefined ? {} : { title }), given, family, former: [], nicknames: [] },
    sex: givenNameSex(given[0] ?? '') ?? titleOf(title ?? '')?.sex ?? 'unknown',
  };
}

function rowNumber(cell: Sentence | undefined, text: string): string | undefined {
  const word = cell?.part.column === 0 || cell?.part.column === 1 ? text.slice(cell.start, cell.end) : '';
  return /^[A-Z]?\d{1,3}$/.test(word) ? word : undefined;
}

/** A number is somebody's only where a word before it asks for one: "sister of 02", "mother of 02 and 05", "no. 2". */
function withNumbers(sentence: Sentence, numbered: ReadonlyMap<string, NameSpan>, text: string): Sentence {
  if (sentence.part.row === undefined || numbered.size === 0) return sentence;
  const added: NameSpan[] = [];
  for (const [at, token] of sentence.tokens.entries()) {
    const name = numbered.get(token.text);
    const stop = sentence.tokens[at - 1]?.text === '.' ? at - 1 : at;
    const before = sentence.tokens[stop - 1];
    const joins = /^(?:and|&|,|\+)$/.test(before?.lower ?? '') && added.at(-1)?.to === at - 1;
    if (!name || !(joins || /^(?:of|to|by|no|row|#)$/.test(before?.lower ?? ''))) continue;
    const from = /^(?:no|row|#)$/.test(before?.lower ?? '') ? stop - 1 : at;
    const { start } = sentence.tokens[from] ?? token;
    added.push({ ...name, from, to: at + 1, start, end: token.end, surface: text.slice(start, token.end) });
  }
  if (added.length === 0) return sentence;
  const clear = sentence.names.filter((name) => added.every(({ from }) => from < name.from || from >= name.to));
  return { ...sentence, names: [...clear, ...added].toSorted((a, b) => a.from - b.from) };
}
