/** Whose a name after "KIN of KIN" or "KIN of NAME" is: the possessor's, or that of whom the first word speaks. Pure grammar. */
import type { Item } from './items.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** "Other children of mother: Cy", "a cousin of the mother, Mr Low": the name says who is hers, not who she is. */
export function withoutOthersName(items: readonly Item[], of: NounPhrase | undefined): NounPhrase | undefined {
  const [name] = of?.head.type === 'kin' && !of.head.anchor ? of.head.names : [];
  const at = name ? items.findIndex(({ start }) => start === name.start) - 1 : -1;
  const mark = items[at];
  if (!name || of?.head.type !== 'kin' || at <= of.from || !/^[:,]$/.test(mark?.lower ?? '')) return of;
  const differs = of.head.kin.readings.every(
    ({ sex }) => sex !== 'unknown' && name.sex !== 'unknown' && sex !== name.sex,
  );
  if (mark?.lower === ',' && !differs) return of;
  return { ...of, to: at, end: items[at - 1]?.end ?? of.end, head: { ...of.head, names: [] } };
}

/** "The daughter of Joan (Joanie, née Platt)": another name of the mother's. */
export function isBornName(items: readonly Item[], at: number): boolean {
  const [open, name, comma, word] = items.slice(at, at + 4);
  return open?.lower === '(' && name?.type === 'name' && comma?.lower === ',' && /^n[ée]e$/.test(word?.lower ?? '');
}
