/** A label whose word a bracket explains: "Dayi (mother's brother): Ali", "Nan (Mum's mum): Ann Low", "ABTI (SAID TO MEAN MOTHER'S BROTHER) ISSA". Pure grammar. */
import type { Item } from './items.ts';
import { namesFrom } from './name-list.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** The kin phrase of the bracket with the names after it, and that of the word before it where it is one; `read` reads a noun phrase. */
export function glossedLabel(
  items: readonly Item[],
  at: number,
  read: (at: number) => NounPhrase | undefined,
): readonly NounPhrase[] | undefined {
  const open = items.slice(at, at + 4).findIndex(({ lower }) => lower === '(');
  if (open < 1 || !beginsLabel(items, at)) return undefined;
  const from = at + open + 1;
  const lead = items.slice(from, from + 6).findIndex(({ lower }) => !explains.test(lower));
  const gloss = lead === -1 ? undefined : read(from + lead);
  if (gloss?.head.type !== 'kin' || !gloss.head.anchor || gloss.head.names.length > 0) return undefined;
  if (items[gloss.to]?.lower !== ')') return undefined;
  const isMarked = /^[:=–-]$/.test(items[gloss.to + 1]?.lower ?? '');
  const { names, to } = namesFrom(items, isMarked ? gloss.to + 2 : gloss.to + 1);
  const [name, ...others] = names;
  if (!name || others.length > 0 || items[to]?.type === 'possessive') return undefined;
  const end = items[to - 1]?.end ?? gloss.end;
  const named: NounPhrase = { ...gloss, to, end, head: { ...gloss.head, names } };
  const before = read(at);
  if (before?.head.type !== 'kin' || before.to !== at + open || before.head.names.length > 0) return [named];
  return [{ ...before, to, end, head: { ...before.head, names } }, named];
}

const explains = /^(?:said|to|mean|means|meaning|is|that|=|i|\.|e|ie|,|the|his|her|their|"|“|”)$/;

/** A line, an item of a list or a sentence begins with it. */
function beginsLabel(items: readonly Item[], at: number): boolean {
  return at === 0 || /^[.;:•–-]$/.test(items[at - 1]?.lower ?? '');
}
