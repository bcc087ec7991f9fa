/** Kin words in labels and entries of a form: what is no child's name, and whose a name before the entry is. Pure grammar. */
import type { NameSpan } from '../../parsed-document.ts';
import type { Item } from './items.ts';
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
