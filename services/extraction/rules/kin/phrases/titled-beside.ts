/** "Her sister, Auntie Fay,", "Al's mother (Nani Rukhsana)", "his wife (\"Auntie Noor\")": the title is what the family calls whom the kin word tells. Pure grammar. */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { NameSpan } from '../../parsed-document.ts';
import type { Item } from './items.ts';
import type { KinSpan } from './kin-term-at.ts';

/** The titled name between commas or in brackets after a kin word; in "her mum, Auntie Fay, and …" the next of a list. */
export function titledBeside(
  items: readonly Item[],
  at: number,
  { readings }: KinSpan,
): { readonly names: readonly NameSpan[]; readonly to: number } | undefined {
  const isQuoted = items[at]?.lower === '(' && quotes.test(items[at + 1]?.lower ?? '');
  if (isQuoted && !quotes.test(items[at + 4]?.lower ?? '')) return undefined;
  const [mark, title, name, end, next] = items
    .slice(at, at + 7)
    .filter((item) => !isQuoted || !quotes.test(item.lower));
  if (!/^[,(]$/.test(mark?.lower ?? '') || title?.type !== 'kin' || name?.type !== 'name') return undefined;
  if (!/^\p{Lu}/u.test(title.kin.term) || !readings.every((reading) => mayBear(reading, title.kin.readings)))
    return undefined;
  if (mark?.lower === '(') return end?.lower === ')' ? { names: [name.name], to: at + (isQuoted ? 6 : 4) } : undefined;
  // "Her mother, Nani Ann, and her father": the second begins anew.
  const isNext = joins.test(next?.lower ?? '') && !owns(items[at + 5]) && items[at + 6]?.type !== 'possessive';
  const isLast = end === undefined || /^[.;)]$/.test(end.lower) || (end.lower === ',' && !isNext);
  return isLast ? { names: [name.name], to: at + 3 } : undefined;
}

const quotes = /^["“”'‘’]$/;

function owns(item: Item | undefined): boolean {
  return item?.type === 'pronoun' && item.pronoun.possessive;
}

const joins = /^(?:and|&|\+)$/;

/** A mother is called what a child calls a grandparent, a sister what it calls an aunt, a wife either. */
function mayBear({ plural, sex, path }: KinReading, titles: readonly KinReading[]): boolean {
  const last = path?.at(-1);
  return titles.some((title) => {
    const isSameSex = sex === 'unknown' || title.sex === 'unknown' || sex === title.sex;
    if (plural || !isSameSex || title.register === 'role') return false;
    const isGrandparent = title.path?.length === 2 && title.path.every(({ step }) => step === 'parent');
    if (last === undefined) return title.kind === 'aunt-uncle';
    if (last.step === 'partner') return isGrandparent || title.kind === 'aunt-uncle';
    return last.step === 'parent' ? isGrandparent : last.step === 'sibling' && title.kind === 'aunt-uncle';
  });
}
