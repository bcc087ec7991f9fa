/** Which child "the child" of a notice or form is where the case has several: "grandmother of child". */
import type { Referent } from '../../parsed-document.ts';
import type { Reading } from '../reading.ts';

/** The one whom the passage is about, or whom the record named last; before anybody was named, all. */
export function oneChild({ child, discourse: { children }, focus }: Reading, offset: number): readonly Referent[] {
  if (child) return [child];
  const named = children.flatMap((one) =>
    one.places.flatMap(({ start, form }) => (form === 'named' && start < offset ? [{ one, start }] : [])),
  );
  const last = named.toSorted((a, b) => b.start - a.start)[0];
  return last ? [last.one] : focus;
}
