/** Gives a further name to somebody who was named: an earlier family name, or another name of theirs. */
import type { PersonName } from '#graph/model/mention.ts';
import { nameReferent } from '../kin/people/name-referent.ts';
import type { Reading } from '../kin/reading.ts';
import type { NameSpan, Referent } from '../parsed-document.ts';
import { addName } from '../reference/referents.ts';
import { isAdoptiveName } from './adoptive-name.ts';

/** Writes an earlier family name into the name that stands at an offset, else into the last one given; false where none was. */
export function giveFormerName(reading: Reading, person: Referent, { name, start }: NameSpan, at?: number): boolean {
  const place = person.places.findLast((known) => known.name !== undefined && (at === undefined || known.start === at));
  if (!place?.name) return false;
  const family = name.family ?? name.given[0] ?? '';
  const fuller: PersonName = { ...place.name, former: [...place.name.former, family] };
  person.places[person.places.indexOf(place)] = { ...place, name: fuller };
  addName(reading.discourse, person, fuller);
  reading.claimed.add(start);
  return true;
}

/** The name is another one of the person who was named by the words `one`, else by those last before. */
export function giveOtherName(
  reading: Reading,
  person: Referent,
  name: NameSpan,
  one: Span | undefined = lastNamed(person, name),
): void {
  if (isAdoptiveName(reading.text, person, name)) return void nameReferent(reading, name, [person]);
  addName(reading.discourse, person, name.name);
  const other = nameReferent(reading, name);
  if (!one) return;
  reading.discourse.remarks.push({
    a: person,
    b: other,
    outcome: 'same',
    reason: 'the words give another name',
    spans: [one, name],
    start: Math.max(one.start, reading.start),
    end: name.end,
  });
}

type Span = Pick<NameSpan, 'start' | 'end'>;

function lastNamed({ places }: Referent, { start }: NameSpan): Span | undefined {
  return places.findLast((place) => place.form === 'named' && place.start < start);
}
