/**
 * Where in a record each person stands whom the model lists. A name stands for its person wherever it is written, but not inside another's longer
 * name. Words that may mean several people ("her sister", one name of two people) are placed only where a finding about that person quotes them.
 */
import type { FoundPerson } from '#prompts/extract-network/v2/output.ts';
import { locateForm, type Located } from './locate-quote.ts';
import { writtenForm, type WrittenForm } from './written-form.ts';

export interface Place extends Located {
  readonly kind: WrittenForm['kind'];
}

interface Wanted {
  readonly ref: string;
  readonly form: WrittenForm;
}

/** @param quotesOf what the answer quotes about each person, by ref. */
export function placeForms(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  people: readonly Pick<FoundPerson, 'ref' | 'forms'>[],
  quotesOf: ReadonlyMap<string, readonly Located[]>,
): ReadonlyMap<string, readonly Place[]> {
  const wanted = people.flatMap(({ ref, forms }) => formsOf(forms).map((form) => ({ ref, form })));
  const claimants = Map.groupBy(wanted, ({ form }) => form.words);
  const isShared = ({ form }: Wanted) => new Set(claimants.get(form.words)?.map(({ ref }) => ref)).size > 1;
  const taken = new Map<string, string>();
  const names: Located[] = [];
  const placed = new Map<string, Place[]>();
  const put = ({ ref, form }: Wanted, places: readonly Located[]): void => {
    for (const place of places) {
      const span = `${place.start} ${place.end}`;
      if (taken.has(span) || (form.kind === 'named' && names.some((longer) => isWithin(place, longer)))) continue;
      taken.set(span, ref);
      if (form.kind === 'named') names.push(place);
      placed.set(ref, [...(placed.get(ref) ?? []), { ...place, kind: form.kind }]);
    }
  };
  const longestFirst = wanted.toSorted((a, b) => b.form.words.length - a.form.words.length);
  for (const one of longestFirst) {
    const places = locateForm(text, one.form.words, start, end);
    const isOpen = isShared(one) || (one.form.kind === 'described' && places.length > 1);
    put(
      one,
      isOpen ? places.filter((place) => quotesOf.get(one.ref)?.some((quote) => isWithin(place, quote))) : places,
    );
  }
  // Whom no finding quotes still stands somewhere: the first place that is nobody else's.
  for (const one of longestFirst.filter(({ ref }) => !placed.has(ref)))
    if (!placed.has(one.ref))
      put(
        one,
        locateForm(text, one.form.words, start, end)
          .filter((place) => !taken.has(`${place.start} ${place.end}`))
          .slice(0, 1),
      );
  return placed;
}

function formsOf(forms: readonly string[]): readonly WrittenForm[] {
  const read = forms.flatMap((form) => writtenForm(form) ?? []);
  return [...new Map(read.map((form) => [form.words, form])).values()];
}

function isWithin(inner: Located, outer: Located): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
