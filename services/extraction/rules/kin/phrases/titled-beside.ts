/** "Her sister, Auntie Fay," "Al's brother, Uncle Ted.": the title is what the family calls whom the kin word tells. Pure grammar. */
import type { NameSpan } from '../../parsed-document.ts';
import type { Item } from './items.ts';
import type { KinSpan } from './kin-term-at.ts';

/** The titled name between commas after a kin word; in "her mum, Auntie Fay, and …" the next of a list. */
export function titledBeside(
  items: readonly Item[],
  at: number,
  { readings }: KinSpan,
): { readonly names: readonly NameSpan[]; readonly to: number } | undefined {
  const [comma, title, name, end, next] = items.slice(at, at + 5);
  if (comma?.lower !== ',' || title?.type !== 'kin' || name?.type !== 'name') return undefined;
  const isTitle = /^(?:Uncle|Aunt|Auntie|Aunty)$/.test(title.kin.term);
  const sex = title.kin.readings[0]?.sex;
  const mayBear = readings.every(
    (reading) =>
      !reading.plural &&
      (reading.sex === sex || reading.sex === 'unknown') &&
      (reading.path === undefined || /^(?:sibling|partner)$/.test(reading.path.at(-1)?.step ?? '')),
  );
  const isLast =
    end === undefined || /^[.;)]$/.test(end.lower) || (end.lower === ',' && !joins.test(next?.lower ?? ''));
  return isTitle && mayBear && isLast ? { names: [name.name], to: at + 3 } : undefined;
}

const joins = /^(?:and|&|\+)$/;
