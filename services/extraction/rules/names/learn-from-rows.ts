/** A row of a table or a list that says of whom it names what they are ("Precious | mum's mum") shows a name, even one that is an everyday word. */
import { kinTermAt } from '../kin/phrases/kin-term-at.ts';
import type { Token } from '../parsed-document.ts';
import type { Segment } from '../shapes/segment-record.ts';
import { columnOf } from '../shapes/table-headings.ts';
import { isEverydayWord } from './everyday-english.ts';
import { foldName } from './fold-name.ts';
import { isNeverAPerson, openers, placeOrBodyEndings } from './not-a-name.ts';
import type { RecordNames } from './record-names.ts';

/** Adds to the record's names those that stand alone in a cell beside a cell of kin words. */
export function learnFromRows(segments: readonly Segment[], known: RecordNames): void {
  const rows = Map.groupBy(
    segments.filter(({ part }) => part.row !== undefined),
    ({ part }) => part.row,
  );
  for (const cells of rows.values()) {
    const saysKin = cells.some(({ part, sentences }) =>
      isKinCell(sentences.flat(), columnOf(part.label) === 'relation'),
    );
    if (!saysKin) continue;
    const named = cells.filter(({ part }) => part.label === undefined || columnOf(part.label) === 'person');
    for (const tokens of named.map(({ sentences }) => sentences.flat())) {
      const names = namesOfCell(tokens);
      if (names.every((name) => isName(name))) for (const name of names) learnName(name, known);
    }
  }
}

const writers = /^[>\s]*(?:from|to|cc|author|written by|completed by)\s*:\s*/i;

/** Adds those whom the lines of who wrote and who is written to name: "Author: Dhanu Low, Social Worker", "To: Gil Pike; Una Heap". */
export function learnFromHeaders(segments: readonly Segment[], text: string, known: RecordNames): void {
  for (const { part, sentences } of segments) {
    const isHeader =
      part.shape === 'header' || (part.shape === 'email-header' && writers.test(text.slice(part.start, part.end)));
    if (!isHeader) continue;
    const tokens = sentences.flat();
    const colon = tokens.findIndex((token) => token.text === ':');
    const lead = part.shape === 'header' ? 0 : colon + 1;
    for (const name of people(tokens.slice(lead), part.shape === 'header'))
      if (name.length > 1 && isName(name) && !name.some(({ lower }) => isEverydayWord(lower))) learnName(name, known);
  }
}

/** The words before the first comma, or between semicolons, up to a bracket. */
function people(tokens: readonly Token[], one: boolean): readonly (readonly Token[])[] {
  const groups: Token[][] = [[]];
  let open = true;
  for (const token of tokens) {
    if (token.text === ';' && !one) {
      groups.push([]);
      open = true;
    } else if (/^[,(<[|/–—-]$/.test(token.text)) open = false;
    else if (open) groups.at(-1)?.push(token);
  }
  return groups;
}

/** "mum's mum", "paternal aunt, carer", "Ivy's nan": a kin word among the first, written small; in a column of such words "M" too. */
function isKinCell(tokens: readonly Token[], headed: boolean): boolean {
  return [0, 1, 2, 3].some((at) => {
    const kin = kinTermAt(tokens, at, headed && tokens.length === 1);
    return kin !== undefined && !kin.foreign && kin.readings.some((reading) => reading.kind !== 'professional');
  });
}

/** The words of a cell between the commas, bars and "and" that part names; what stands in brackets is left out. */
function namesOfCell(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const names: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.text === '(') depth += 1;
    else if (token.text === ')') depth -= 1;
    else if (depth > 0) continue;
    else if (/^([,/+&]|and)$/.test(token.lower)) names.push([]);
    else names.at(-1)?.push(token);
  }
  return names.length > 1 ? names.filter((name) => name.some(({ capital }) => capital !== 'none')) : names;
}

function isName(tokens: readonly Token[]): boolean {
  return (
    tokens.length > 0 &&
    tokens.length < 4 &&
    tokens.every(
      (token) =>
        token.kind === 'word' &&
        token.capital === 'first' &&
        (token.text.length > 1 || tokens.length > 1) &&
        !isNeverAPerson(token.lower) &&
        !openers.has(token.lower) &&
        !placeOrBodyEndings.has(token.lower),
    ) &&
    kinTermAt(tokens, 0) === undefined
  );
}

function learnName(tokens: readonly Token[], known: RecordNames): void {
  known.given.add(foldName(tokens[0]?.text ?? ''));
  if (tokens.length > 1) known.family.add(foldName(tokens.at(-1)?.text ?? ''));
}
