/** Looks ahead in a record for the first passage that says something; each is looked at once, though a record may repeat its warning on every line. */

/** `look` tells of a passage, by its place, what it says; the function answers for places asked in ascending order. */
export function firstAfter<Found>(
  size: number,
  look: (index: number) => Found | undefined,
): (index: number) => Found | undefined {
  let found: Found | undefined;
  let [foundAt, next] = [-1, 0];
  return (index) => {
    for (next = Math.max(next, index + 1); foundAt <= index && next < size; next += 1) {
      found = look(next);
      if (found !== undefined) foundAt = next;
    }
    return foundAt > index ? found : undefined;
  };
}
