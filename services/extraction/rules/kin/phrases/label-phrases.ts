/** Kin words in labels and entries of a form: what is no child's name, and whose a name before the entry is. Pure grammar. */
import type { NameSpan } from '../../parsed-document.ts';
import type { Item } from './items.ts';
import { namesFrom } from './name-list.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** "Relationship to children: Ann is their aunt": Ann is no child. "Names of grandparents:" asks for theirs. */
export function isInLabel(items: readonly Item[], from: number, to: number): boolean {
  if (/^names?$/.test(items[from - 2]?.lower ?? '')) return false;
  return items[to]?.lower === ':' && /^(?:to|with|of|for|on|about)$/.test(items[from - 1]?.lower ?? '');
}

/** "FOB (Ivy) = Al Marsh", "Fa Ivy: ?", and where a line begins so "Father (Ivy): Al Marsh, in Hull": the name before what the line enters is whose father he is. */
export function childBefore(
  items: readonly Item[],
  at: number,
  { names, to }: { readonly names: readonly NameSpan[]; readonly to: number },
): NounPhrase | undefined {
  const [first, last] = [items[at], items[at - 1]];
  const short = last?.type === 'kin' && last.kin.readings.every(({ register }) => register === 'abbreviation');
  const sign = items[to]?.lower ?? '';
  const next = items[to + 1]?.lower === '?' ? to + 2 : to + 1;
  const entry = (sign === '=' || sign === ':') && items[next]?.type === 'name';
  const isLabel = at === 1 && first?.lower === '(' && /^[,.;(–-]?$/.test(items[next + 1]?.lower ?? '');
  if (!(short || isLabel) || names.length === 0 || !entry || first?.lower === ':') return undefined;
  const [one, end] = [names[0], names.at(-1)];
  return { from: at, to, start: one?.start ?? 0, end: end?.end ?? 0, head: { type: 'names', names } };
}

interface ChildsEntry {
  readonly owner: NounPhrase;
  readonly name: NameSpan;
  readonly to: number;
}

/** "Father: Ivy and Leo - Al Marsh", "Father(s): Ivy - Al Marsh. Leo - not yet given": whose father a form enters before the dash, where a line or an entry begins so. */
export function childAfterLabel(items: readonly Item[], from: number, at: number): ChildsEntry | undefined {
  const label = items[at];
  const isParent =
    label?.type === 'kin' && label.kin.readings.every(({ path }) => path?.length === 1 && path[0]?.step === 'parent');
  const words = items.slice(at + 1, at + 5).map(({ lower }) => lower);
  const colon = words[0] === ':' ? at + 1 : words.join(' ').startsWith('( s ) :') ? at + 4 : -1;
  if (!isParent || colon === -1 || !/^[.;]$/.test(items[from - 1]?.lower ?? '.')) return undefined;
  return childsEntry(items, colon + 1);
}

/** "Ivy and Leo - Al Marsh": the children an entry begins with and, behind the dash, who is entered for them. */
export function childsEntry(items: readonly Item[], at: number): ChildsEntry | undefined {
  const child = items[at];
  if (child?.type !== 'name') return undefined;
  const { names, to } = namesFrom(items, at);
  const parent = items[to + 1];
  if (!/^[–—-]$/.test(items[to]?.lower ?? '') || parent?.type !== 'name') return undefined;
  // "Mother: Ann Low - Bea Dunn will ring her".
  const isEntry = names.every(({ name }) => name.family === undefined) && /^[,.;(]$/.test(items[to + 2]?.lower ?? '.');
  if (!isEntry) return undefined;
  const head = { type: 'names', names } as const;
  const owner = { from: at, to, start: child.start, end: items[to - 1]?.end ?? child.end, head };
  return { owner, name: parent.name, to: to + 2 };
}
