/** What a mined network calls a person for one child, as readings that can be compared with the key's. */
import type { PersonDocument } from '#graph/contract/network-document.ts';
import { labelReadings, type LabelReading } from './label-readings.ts';

/** The side that the network gives goes before the one the words imply. */
export function foundReadings(person: PersonDocument | undefined, childId: string): readonly LabelReading[] {
  return (person?.relations ?? [])
    .filter((relation) => relation.childId === childId)
    .flatMap(({ label, side }) =>
      labelReadings(label).map((reading) =>
        side === 'maternal' || side === 'paternal' ? { ...reading, side } : reading,
      ),
    );
}
