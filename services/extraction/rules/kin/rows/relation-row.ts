/** A row of a table that says who people are: "Ted, Maud, Nell | grandad, nan, aunt". Its headings tell which cell is which, else names and kin words do. */
import { isAlways } from '../phrases/one-step-kin.ts';
import type { Referent, Sentence } from '../../parsed-document.ts';
import { columnOf, kinOfHeading, type Column } from '../../shapes/table-headings.ts';
import { claimTie } from '../claim-tie.ts';
import { itemsOf } from '../phrases/items.ts';
import { nounPhraseAt } from '../phrases/noun-phrase-at.ts';
import { mayBe, mayHave } from '../people/plausible.ts';
import { type Reading, stated } from '../reading.ts';
import { claimRow } from './claim-row.ts';
import { isSurnameAbove, ownersOfCell, onlyNames, peopleOfCell, saysForWhom } from './row-people.ts';
import { relationsOfCell, type SaidKin } from './row-relations.ts';

/** What a row tells before its other cells are read. */
export interface Row {
  readonly people: readonly Referent[];
  /** The children its kin words are about, where a cell says so. */
  readonly children?: readonly Referent[];
  /** The cells that have been read. */
  readonly read: ReadonlySet<Sentence>;
}

type ReadingAt = (cell: Sentence, children: readonly Referent[] | undefined) => Reading;

/** Reads whom the row is about and what it says they are; `above` is the row before it, for "their son". */
export function readRow(cells: readonly Sentence[], readingAt: ReadingAt, above: Row | undefined): Row {
  const under = (column: Column) => cells.find(({ part }) => columnOf(part.label) === column);
  const headed = under('relation');
  // "Relationship | Child": there the child is whose kin the row is about, and no child of theirs.
  const isKin = ({ part: { label } }: Sentence) => kinOfHeading(label) && !(headed && columnOf(label) === 'child');
  const kinCells = cells.filter((cell) => isKin(cell));
  const ownerCell = under('child') ?? under('owner') ?? cells.find(saysForWhom);
  const ofNames = cells.filter((cell) => cell !== ownerCell && !kinCells.includes(cell) && onlyNames(cell));
  const named =
    under('person') ??
    (ofNames[1] && ofNames[0] && isSurnameAbove(ofNames[0]) ? ofNames[1] : ofNames[0]) ??
    (kinCells.length > 0 ? ownerCell : undefined);
  if (!named) return { people: [], read: new Set() };
  const owners = ownerCell && ownersOfCell(ownerCell, readingAt(ownerCell, undefined));
  const children = owners?.some(({ childId }) => childId !== undefined) ? owners : undefined;
  if (describesPerson(named)) return { people: [], ...(children ? { children } : {}), read: new Set() };
  const people = peopleOfCell(named, readingAt(named, children));
  const told = kinCells.filter((cell) => onlyNames(cell) && claimKinCell(readingAt(cell, children), cell, people));
  const rest = cells.filter((cell) => cell !== named && cell !== ownerCell && !told.includes(cell));
  const kinCell = headed ?? rest.find((cell) => relationsOfCell(itemsOf(cell.tokens, cell.names)).length > 0);
  if (!kinCell || people.length === 0)
    return { people, ...(children ? { children } : {}), read: new Set([...told, ...(headed ? [headed] : [])]) };
  const said = relationsOfCell(itemsOf(kinCell.tokens, kinCell.names, kinCell === headed));
  const reading = readingAt(kinCell, children);
  const ofChildren = isSiblingToChildren(reading, kinCell, said) ? reading.focus : undefined;
  claimRow(reading, people, said, above?.people ?? [], children ? ofChildren : (owners ?? ofChildren));
  const read = new Set(said.length > 0 && !saysMore(kinCell) ? [named, kinCell, ...told] : [named, ...told]);
  return { people, ...(children ? { children } : {}), read: ownerCell ? read.add(ownerCell) : read };
}

/** "Brother" and nothing else under "Relationship to child": of whom the table is. */
function isSiblingToChildren(
  { told }: Reading,
  { part: { label = '' } }: Sentence,
  [one, ...others]: readonly SaidKin[],
): boolean {
  const isBare = one !== undefined && others.length === 0 && !one.head.anchor && told?.teller === undefined;
  return isBare && /relation/i.test(label) && isAlways(one.head.kin, 'sibling');
}

/** Under "Mother" or "Parents" stand those of whom the row is about; false where it is about several. */
function claimKinCell(reading: Reading, cell: Sentence, people: readonly Referent[]): boolean {
  const kin = kinOfHeading(cell.part.label);
  if (!kin || people.length !== 1) return false;
  const phrase = { start: cell.start, end: cell.end };
  for (const person of peopleOfCell(cell, reading))
    if (!people.includes(person) && mayBe(person, kin) && people.every((anchor) => mayHave(anchor, kin)))
      claimTie(reading, {
        person,
        anchors: people,
        kin,
        phrase,
        head: { kin: { term: kin.word } },
        manner: stated(reading),
      });
  return true;
}

/** "Ted's brother Al", "Ivy's mum": who is meant has to be read. */
function describesPerson(cell: Sentence): boolean {
  const phrase = nounPhraseAt(itemsOf(cell.tokens, cell.names), 0);
  return phrase?.head.type === 'kin' && phrase.head.anchor !== undefined;
}

/** "Ann's boy, not a brother", "half-brother of Ann, same father": read as a sentence too. */
function saysMore({ tokens }: Sentence): boolean {
  return tokens.some(({ lower }) => /^(?:not|no|n't|never|unrelated|same|different)$/.test(lower));
}
