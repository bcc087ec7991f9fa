/** The row of a table that is being read: whom it is about, of whom "he" and "his" speak in its cells. */
import { readRow } from './kin/rows/relation-row.ts';
import type { Reference, Sentence } from './parsed-document.ts';
import { readingOf, type State } from './reading-state.ts';
import { type Discourse, speakOf } from './reference/discourse.ts';
import { columnOf } from './shapes/table-headings.ts';

/** "Ivy's mum (?)", "Pops" in the first cell: no name, yet the row is about them where nothing else stands there. */
export function describeRow(
  state: State,
  row: NonNullable<State['row']>,
  { part, start, end }: Sentence,
  references: readonly Reference[],
): void {
  if (row.people.length > 0 || (part.column ?? 2) > 1) return;
  if (part.label !== undefined && columnOf(part.label) !== 'person') return;
  const words = state.document.record.text.slice(start, end).replace(/\s*\([^()]*\)\W*$/, '');
  const whole = references.findLast((one) => one.start === start && one.end >= start + words.length);
  if (whole?.people.length === 1) state.row = { ...row, people: whole.people };
}

/** At the first cell of a row, reads whom the row is about and what it says they are. */
export function openRow(state: State, { part: { row } }: Sentence, at: number): void {
  if (row === undefined) delete state.row;
  if (row === undefined || row === state.row?.start) return;
  const claims = state.discourse.claims.length;
  const cells = state.document.sentences.slice(at, at + 24).filter(({ part }) => part.row === row);
  const read = readRow(
    cells,
    (cell, children) => ({ ...readingOf(state, cell, at), ...(children ? { focus: children } : {}) }),
    state.row,
  );
  state.row = { ...read, start: row, claims };
}

/** In the cells of a row "he" is whom it is about, "his" perhaps the child it names. */
export function speakOfRow(
  discourse: Discourse,
  row: NonNullable<State['row']>,
  { start }: Sentence,
  sentence: number,
): void {
  const here = { start, end: start, sentence, part: row.start, quoted: false, leads: true, item: row.start };
  speakOf(discourse, { ...here, people: row.children ?? [], subject: false });
  speakOf(discourse, { ...here, people: row.people, subject: true });
}
