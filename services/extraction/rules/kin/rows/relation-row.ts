/** A row of a table that says who people are: "Ted, Maud, Nell | grandad, nan, aunt". Its headings tell which cell is which, else names and kin words do. */
import { isAlways } from '../phrases/one-step-kin.ts';
import type { Referent, Sentence } from '../../parsed-document.ts';
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Sex } from '#graph/model/kin-path.ts';
import { bondKinds } from '#graph/model/relationship-kind.ts';
import { correctSex } from '../../reference/referents.ts';
import { markProfessional } from '../../professionals/note-professionals.ts';
import { foldName } from '../../names/fold-name.ts';
import { columnOf, kinOfHeading, type Column } from '../../shapes/table-headings.ts';
import { chooseReading } from '../people/choose-reading.ts';
import { claimTie } from '../claim-tie.ts';
import { itemsOf } from '../phrases/items.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { nounPhraseAt } from '../phrases/noun-phrase-at.ts';
import { anchorsOf } from '../people/whose-kin.ts';
import { readingOf } from '../people/choose-reading.ts';
import { mayBe, mayHave } from '../people/plausible.ts';
import { nameReferent } from '../people/name-referent.ts';
import { unionOf } from '../people/unions.ts';
import { type Manner, noteGuess, type Reading, stated } from '../reading.ts';
import { isSurnameAbove, ownersOfCell, onlyNames, peopleOfCell, saysForWhom } from './row-people.ts';
import { isCouple, relationsOfCell, type SaidKin } from './row-relations.ts';

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

/** As many kin words as people go pair by pair; several for one person are all theirs; a plural is everybody's. `owners`: grown people whose kin a cell says they are. */
export function claimRow(
  reading: Reading,
  people: readonly Referent[],
  said: readonly SaidKin[],
  above: readonly Referent[],
  owners?: readonly Referent[],
): void {
  const main = said.filter(({ inBrackets, isTakenBack }) => !inBrackets && !isTakenBack);
  const takenBack = said.filter(({ isTakenBack }) => isTakenBack);
  for (const one of takenBack) for (const person of people) claim(reading, one, person, owners ?? above, owners);
  const pairwise = people.length > 1 && main.length > 1;
  for (const [at, one] of (main.length > 0 ? main : said).entries()) {
    const plural = one.head.kin.readings.every((reading) => reading.plural);
    const first = pairwise ? at : 0;
    const meant = plural && !pairwise ? people : people.slice(first, first + 1);
    const before = pairwise && at > 0 ? people.slice(at - 1, at) : (owners ?? above);
    // A name that men and women bear, or of another language: the word beside it tells which.
    if (people.length === 1 && meant[0]) correctSex(meant[0], sexOf(one));
    for (const person of meant) claim(reading, one, person, before, owners);
  }
  const [person, ...others] = people;
  if (person && others.length === 0 && main.length > 0)
    for (const one of said.filter(({ inBrackets }) => inBrackets)) claim(reading, one, person, owners ?? above, owners);
}

/** Of whichever sex all readings of the word are. */
function sexOf({ head }: SaidKin): Sex {
  const [sex = 'unknown', ...others] = new Set(head.kin.readings.map((reading) => reading.sex));
  return others.length === 0 ? sex : 'unknown';
}

/** "mum's step-brother + wife", "dad, his sister", "their son": a bare partner and a pronoun's kin are those of the people before. */
function claim(
  reading: Reading,
  said: SaidKin,
  person: Referent,
  before: readonly Referent[],
  owners: readonly Referent[] | undefined,
): void {
  const { phrase, isTakenBack } = said;
  const head = withChildBeside(reading, said);
  if (head.kin.readings.every(({ kind }) => kind === 'professional')) markProfessional(person, head.kin.term);
  const kin = readingOf(reading, phrase, head) ?? chooseReading(head.kin, { anchored: true, capital: true });
  if (!kin || !mayBe(person, kin)) return;
  if (!head.anchor && isOfOneFather(reading, kin)) noteGuess(reading, phrase.start, []);
  const couple = !head.anchor && isCouple(head) && before.length > 0;
  const given = head.anchor ? undefined : owners;
  const anchors = couple
    ? before
    : (given ??
      ownersBefore(reading, head.anchor, childrenOr(before, reading, kin)) ??
      anchorsOf(reading, phrase, head, kin));
  claimTie(reading, {
    person,
    anchors: anchors.filter((anchor) => anchor !== person),
    kin,
    phrase,
    head,
    manner: isTakenBack ? { polarity: 'denied' } : mannerOf(reading, head),
    byTitle: !head.anchor && /^Aunt(ie|y)$/.test(head.kin.term),
  });
}

/** "PGM (Ruby)": the child's; any other name beside the word is another one of the person's. */
function withChildBeside(reading: Reading, { head, beside }: SaidKin): SaidKin['head'] {
  if (beside?.head.type !== 'names') return head;
  const isChildren = beside.head.names.every((name) => nameReferent(reading, name).childId !== undefined);
  return isChildren ? { ...head, anchor: beside } : head;
}

/** Anybody may be put down as "uncle". */
function mannerOf(reading: Reading, { anchor, kin }: SaidKin['head']): Manner {
  return anchor || !/^uncle$/i.test(kin.term) ? stated(reading) : { polarity: 'reported' };
}

/** Of children with different surnames, a bare "granny" or "uncle" may be one child's alone. */
function isOfOneFather({ focus }: Reading, { path = [] }: KinReading): boolean {
  const [first] = path;
  const families = new Set(focus.map(({ names: [name] }) => foldName(name?.family ?? '')));
  return families.size > 1 && first?.step === 'parent' && first.sex !== 'female';
}

/** "her foster carers", "his teacher": a bond that only a child has is the children's. */
function childrenOr(before: readonly Referent[], { focus }: Reading, { kind }: KinReading): readonly Referent[] {
  return bondKinds.has(kind) && kind !== 'friend' && kind !== 'neighbour' ? focus : before;
}

/** Whom "his", "her" and "their" mean in a row: those of the person before, in this row or the one above. */
function ownersBefore(
  reading: Reading,
  anchor: NounPhrase | undefined,
  before: readonly Referent[],
): readonly Referent[] | undefined {
  if (anchor?.head.type !== 'pronoun' || before.length === 0) return undefined;
  const { who } = anchor.head.pronoun;
  if (who === 'plural') return unionOf(reading, before);
  if (who !== 'male' && who !== 'female') return undefined;
  return before.filter(({ sex }) => sex === who || sex === 'unknown').slice(0, 1);
}
