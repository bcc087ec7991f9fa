/** A couple told in passing: "Al, whom she wed at nineteen, …", "Al (who Ann divorced) …". */
import { coupleBetween, type CoupleSaid } from '../links/couple-words.ts';
import type { Item } from '../phrases/items.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';
import { claimCouple } from './couples.ts';

/** Reads what "who" or "whom" before somebody and the verb after them make of the two. */
export function readWhomWed(
  reading: Reading,
  items: readonly Item[],
  before: Placed | undefined,
  { phrase, people = [] }: Placed,
): void {
  if (!before || before.phrase.to !== phrase.from - 2 || !followsWhom(items, phrase.from)) return;
  const said = coupleSaid(items.slice(phrase.to, phrase.to + longest));
  if (!said) return;
  const link = { couple: said, negated: false, hearsay: false, unreal: false, open: false };
  claimCouple(reading, people, before.people ?? [], link, { start: before.phrase.start, end: phrase.end });
}

/** ", whom (she)", "( who (Ann)". */
export function followsWhom(items: readonly Item[], at: number): boolean {
  return /^whom?$/.test(items[at - 1]?.lower ?? '') && /^[,(]$/.test(items[at - 2]?.lower ?? '');
}

const longest = 8;
const wed =
  /^(?:(?:has|had|later|then|since|recently|finally|also|met(?: [\p{L}\d]+){0,4} and|eventually) )*(?:married|wed|remarried)(?! off\b)/u;

function coupleSaid(following: readonly Item[]): CoupleSaid | undefined {
  const end = following.findIndex(({ lower }) => /^[,;.()]$/.test(lower));
  const clause = following.slice(0, end === -1 ? longest : end);
  if (clause.some((_, at) => isOther(clause, at))) return undefined;
  const words = clause.map(({ lower }) => lower);
  if (wed.test(words.join(' '))) return { state: 'married', ended: false };
  const ends = words.map((_, at) => words.length - at);
  return ends.map((to) => coupleBetween(words.slice(0, to), words.slice(to))).find((said) => said !== undefined);
}

/** "Al, whom Ann married Bob before", "who Ann wed her cousin with": it is somebody else who was married, unless the name is of a place. */
function isOther(clause: readonly Item[], at: number): boolean {
  const [item, before] = [clause[at], clause[at - 1]?.lower ?? ''];
  const isObject = before.endsWith('ed');
  return (
    (item?.type === 'name' && !/^(?:in|at|near)$/.test(before)) ||
    (isObject && (item?.type === 'kin' || item?.type === 'pronoun'))
  );
}
