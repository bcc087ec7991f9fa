/** The list that a count announces: "eldest Yara, then Sami (12), and a tiny one, Zed", "Ana, called Big Sis; Mrs Low; and Rory, the driver". Pure grammar. */
import type { NameSpan } from '../../parsed-document.ts';
import type { Item } from '../phrases/items.ts';

interface Roster {
  readonly names: readonly NameSpan[];
  /** "Bal, Jit, herself": the one whose place among them was told. */
  readonly self: boolean;
  /** The item after what was read. */
  readonly to: number;
}

const joint = /^(,|;|and|&|\+|then|next|also)$/;
const rank =
  /^(the|eldest|oldest|youngest|senior|junior|middle|second|third|last|a|an|one|tiny|little|wee|big|baby|late|himself|herself|our)$/;

/** Reads the list from item `at` to the end of the sentence, or to the first words that are no part of it. */
export function rosterFrom(items: readonly Item[], at: number): Roster {
  const names: NameSpan[] = [];
  let self = false;
  let to = at;
  const bySemicolon = items.slice(at).some(({ lower }) => lower === ';');
  for (let here = at; here < items.length;) {
    while (joint.test(items[here]?.lower ?? '') || rank.test(items[here]?.lower ?? '')) here += 1;
    const item = items[here];
    if (/^(herself|himself|themselves)$/.test(item?.lower ?? '')) self = true;
    else if (item?.type === 'name' && items[here + 1]?.type !== 'possessive') names.push(item.name);
    else break;
    const next = bySemicolon ? nextSegment(items, here) : afterDetails(items, here + 1);
    to = next ?? items.length;
    if (next === undefined || !joint.test(items[next]?.lower ?? '')) break;
    here = next;
  }
  return { names, self, to };
}

function nextSegment(items: readonly Item[], at: number): number | undefined {
  const next = items.findIndex(({ lower }, here) => here > at && lower === ';');
  return next === -1 ? undefined : next;
}

/** Past an age, a bracket, "the eldest", "is oldest" and "who is at sea" after a name of a list. */
function afterDetails(items: readonly Item[], at: number): number {
  let here = at;
  for (;;) {
    const word = items[here]?.lower ?? '';
    if (word === '(') {
      const close = items.findIndex(({ lower }, index) => index > here && lower === ')');
      if (close === -1) return here;
      here = close + 1;
    } else if (isAge(word) || (rank.test(word) && items[here + 1]?.type !== 'name')) here += 1;
    else if (word === ',' && isAge(items[here + 1]?.lower ?? '')) here += 2;
    else if (/^(is|was)$/.test(word) && /^(the|eldest|oldest|youngest)$/.test(items[here + 1]?.lower ?? '')) here += 1;
    else if (word === ',' && /^(who|that)$/.test(items[here + 1]?.lower ?? '')) here = endOfClause(items, here + 1);
    else if (/^(who|that)$/.test(word)) here = endOfClause(items, here);
    else return here;
  }
}

/** "9", "9yrs", "aged 9", "DOB 01/02/2016". */
function isAge(word: string): boolean {
  return /^(?:aged|dob|d\.o\.b|born|yrs?|years?|old|mths?|months?|\d{1,2}(?:[/.-]\d{1,2}[/.-]\d{2,4}|y|yrs?|m|mths?)?)$/.test(
    word,
  );
}

function endOfClause(items: readonly Item[], at: number): number {
  const end = items.findIndex(({ lower }, here) => here > at && /^[,;.]$|^(and|then)$/.test(lower));
  return end === -1 ? items.length : end;
}
