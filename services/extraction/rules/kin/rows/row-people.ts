/** Whom the cells of a table's row name: its people ("Ted (by phone) + Maud"), the children it is about ("Both", "MARSH Ruby 4B"). */
import type { Referent, Sentence } from '../../parsed-document.ts';
import { addPlace } from '../../reference/referents.ts';
import { itemsOf, type Item } from '../phrases/items.ts';
import { nameReferent } from '../people/name-referent.ts';
import type { Reading } from '../reading.ts';
import { columnOf } from '../../shapes/table-headings.ts';

const separator = /^([,/+&;]|and|with)$/;

/** The people named outside brackets, in order; a name in brackets after one is that person's other name. `undefined`: it holds other words too. */
export function peopleOfCell(cell: Sentence, reading: Reading): readonly Referent[] {
  const people: Referent[] = [];
  let depth = 0;
  for (const [at, item] of itemsOf(cell.tokens, cell.names).entries()) {
    if (item.lower === '(') depth += 1;
    else if (item.lower === ')') depth -= 1;
    else if (item.type !== 'name') continue;
    else if (depth === 0) people.push(nameReferent(reading, item.name));
    else if (isAlias(itemsOf(cell.tokens, cell.names), at)) {
      const person = people.at(-1);
      if (!person || person.childId !== undefined) continue;
      reading.discourse.bearers.set(item.start, person);
      addPlace(person, { start: item.start, end: item.end, form: 'named', name: item.name.name });
    }
  }
  return people;
}

/** "Minty (Araminta)": a name alone in brackets straight after a name. */
function isAlias(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.lower === '(' && items[at + 1]?.lower === ')' && items[at - 2]?.type === 'name';
}

/** Whether a cell holds names with their titles ("Auntie Pat") and nothing else outside its brackets. */
export function onlyNames(cell: Sentence): boolean {
  let depth = 0;
  let names = 0;
  const items = itemsOf(cell.tokens, cell.names);
  for (const [at, item] of items.entries()) {
    if (item.lower === '(') depth += 1;
    else if (item.lower === ')') depth -= 1;
    else if (depth > 0 || (item.type === 'kin' && items[at + 1]?.type === 'name')) continue;
    else if (item.type === 'name') names += 1;
    else if (!separator.test(item.lower) && !/^["“”.]$/.test(item.lower)) return false;
  }
  return names > 0;
}

/** The case's children that a cell is about, or in a column for anybody the people; `undefined` where it says nothing of them. */
export function ownersOfCell(cell: Sentence, reading: Reading): readonly Referent[] | undefined {
  const { children } = reading.discourse;
  if (/^(both|all)\b/i.test(reading.text.slice(cell.start, cell.end))) return children;
  const named = cell.names.map((name) => nameReferent(reading, name));
  const inCase = named.filter(({ childId }) => childId !== undefined);
  const owners = inCase.length > 0 || columnOf(cell.part.label) === 'child' ? inCase : named;
  return owners.length > 0 ? owners : undefined;
}

/** "For: Ivy", "Re: Ivy and Max". */
export function saysForWhom({ tokens, names }: Sentence): boolean {
  return /^(?:for|re|child|children)$/.test(tokens[0]?.lower ?? '') && tokens[1]?.text === ':' && names.length > 0;
}

/** "MARSH" of "MARSH - Ann & Bob": the surname under which the names stand. */
export function isSurnameAbove({ tokens, names }: Sentence): boolean {
  return names.length === 1 && tokens.length === 1 && tokens[0]?.capital === 'all';
}
