/** What a table's own columns say of its people's names: a surname in one cell and a forename in the next; a number that other rows call the person by. */
import type { NameSpan, Sentence } from '../parsed-document.ts';
import { givenNameSex } from './given-names.ts';

/** The sentences with the names that the rows of their tables make of two cells, and with the numbers of rows as names: "brother of 03". */
export function withRowNames(sentences: readonly Sentence[], text: string): readonly Sentence[] {
  const rows = Map.groupBy(
    sentences.filter(({ part }) => part.row !== undefined && part.entry === undefined),
    ({ part }) => part.row,
  );
  const made = new Map<Sentence, Sentence>();
  const numbered = new Map<string, NameSpan>();
  for (const cells of rows.values()) {
    for (const [from, to] of joinedNames(cells, text)) made.set(from, to);
    const number = rowNumber(cells[0], text);
    const name = cells.slice(1).flatMap((cell) => (made.get(cell) ?? cell).names)[0];
    if (number !== undefined && name) numbered.set(number, name);
  }
  if (made.size === 0 && numbered.size === 0) return sentences;
  return sentences.map((sentence) => withNumbers(made.get(sentence) ?? sentence, numbered));
}

const surname = /^(?:sur ?name|family name|last name)\b/i;
const forename = /^(?:fore ?names?|first names?|given names?|christian name)\b/i;

function* joinedNames(cells: readonly Sentence[], text: string): Generator<readonly [Sentence, Sentence]> {
  const family = cells.find(({ part }) => surname.test(part.label ?? ''));
  const given = cells.find(({ part }) => forename.test(part.label ?? ''));
  if (!family || !given) return;
  const [first, last] = [given, family].map(({ start, end }) => text.slice(start, end));
  yield [family, { ...family, names: [] }];
  yield [
    given,
    {
      ...given,
      names: [
        {
          from: 0,
          to: given.tokens.length,
          start: given.start,
          end: given.end,
          surface: first ?? '',
          name: { given: first?.split(' ') ?? [], family: last ?? '', former: [], nicknames: [] },
          sex: givenNameSex(first?.split(' ')[0] ?? '') ?? 'unknown',
        },
      ],
    },
  ];
}

function rowNumber(cell: Sentence | undefined, text: string): string | undefined {
  const word = cell?.part.column === 0 || cell?.part.column === 1 ? text.slice(cell.start, cell.end) : '';
  return /^[A-Z]?\d{1,3}$/.test(word) ? word : undefined;
}

/** A number is somebody's only where a word before it asks for one: "sister of 02", "mother of 02 and 05". */
function withNumbers(sentence: Sentence, numbered: ReadonlyMap<string, NameSpan>): Sentence {
  if (sentence.part.row === undefined || numbered.size === 0) return sentence;
  const added: NameSpan[] = [];
  for (const [at, token] of sentence.tokens.entries()) {
    const name = numbered.get(token.text);
    const before = sentence.tokens[at - 1];
    const joins = /^(?:and|&|,|\+)$/.test(before?.lower ?? '') && added.at(-1)?.to === at - 1;
    if (!name || !(joins || /^(?:of|to|by)$/.test(before?.lower ?? ''))) continue;
    added.push({ ...name, from: at, to: at + 1, start: token.start, end: token.end, surface: token.text });
  }
  if (added.length === 0) return sentence;
  const clear = sentence.names.filter((name) => added.every(({ from }) => from < name.from || from >= name.to));
  return { ...sentence, names: [...clear, ...added].toSorted((a, b) => a.from - b.from) };
}
