/** Whose kin somebody is, told after the "of" or "to" of a kin word: "mother of Ann", "half-sister to yours". Pure grammar. */
import type { NameSpan } from '../../parsed-document.ts';
import { childOfKin } from './child-owner.ts';
import type { Item } from './items.ts';
import { nameAfterCalling } from './names-phrase.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { ownPhrase } from './own-phrase.ts';

/** The possessor at item `begin`; `read` reads a noun phrase. In "Ann as mother of Leo and Ben as his uncle" Ben is put down as something of his own. */
export function ownerAfterOf(
  items: readonly Item[],
  begin: number,
  read: (at: number) => NounPhrase | undefined,
): NounPhrase | undefined {
  // "Half-sister to your Ann": Ann. "SON OF THE VICTIM": hers.
  const next = items[begin + 1]?.type;
  const isOurs = /^(your|our|my|wor|oor)$/.test(items[begin]?.lower ?? '') && next === 'name';
  const at = isOurs || (items[begin]?.lower === 'the' && next === 'pronoun') ? begin + 1 : begin;
  const child = /^(?:the )?(?:subject )?(?:child|children|infant|minor|baby)(?= )/.exec(
    items
      .slice(at, at + 4)
      .map(({ lower }) => lower)
      .join(' '),
  );
  const named = child ? at + child[0].split(' ').length : at;
  const of =
    childOfKin(items, at) ??
    read(items[named]?.type === 'name' ? named : at) ??
    ownPhrase(items, at) ??
    nameAfterCalling(items, at);
  if (of?.head.type !== 'names') return of;
  if (of.head.names.length === 1) return withListed(items, of, of.head.names);
  const isAside = endsAside(items, begin, of.head.names);
  if (items[of.to]?.lower !== 'as' && !isAside) return of;
  const names = of.head.names.slice(0, -1);
  const to = items.findIndex(({ end }) => end === names.at(-1)?.end) + 1;
  return { ...of, to, end: names.at(-1)?.end ?? of.end, head: { type: 'names', names } };
}

/** "Fay, mother of Ann, and Jan Cole came": the comma after Ann closes what the one after Fay opened. */
function endsAside(items: readonly Item[], begin: number, names: readonly NameSpan[]): boolean {
  const [first, second, ...more] = names;
  const at = items.findIndex(({ start }) => start === second?.start);
  const isApart = items[at - 2]?.lower === ',' && /^(?:and|&|plus)$/.test(items[at - 1]?.lower ?? '');
  if (!first || more.length > 0 || !isApart) return false;
  const opened = items.slice(Math.max(0, begin - 4), begin - 2).map(({ lower }) => lower);
  return opened.at(-1) === ',' || (opened[0] === ',' && /^(?:the|a)$/.test(opened[1] ?? ''));
}

/** "Half-sister to Ann, Bob, Cy.": with two or more that follow, and nothing after them, a list. */
function withListed(items: readonly Item[], of: NounPhrase, names: readonly NameSpan[]): NounPhrase {
  const listed = [...names];
  let { to } = of;
  for (let next = items[to + 1]; items[to]?.lower === ',' && next?.type === 'name'; next = items[to + 1]) {
    listed.push(next.name);
    to += 2;
  }
  const isList = listed.length > 2 && /^[.;)]?$/.test(items[to]?.lower ?? '');
  return isList ? { ...of, to, end: listed.at(-1)?.end ?? of.end, head: { type: 'names', names: listed } } : of;
}
