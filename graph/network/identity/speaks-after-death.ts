/** Who is told to be dead in one record is not who speaks in a later one: "her late father" is somebody else's than the father who rang last week. */
import { isToldDead } from '#graph/model/mention.ts';
import type { CurrentReading } from '../current-reading.ts';

/** In words, why the one who died cannot be the one who speaks. `members`: the mentions of a set. Only records with a full date count. */
export function speaksAfterDeath(
  { mentions, claims, statements, writtenOn }: CurrentReading,
  members: (set: string) => readonly string[],
): (a: string, b: string) => string | undefined {
  const dateOf = (record: number) => writtenOn.get(record)?.match(fullDate) ?? [];
  const deaths = Map.groupBy(mentions.filter(isToldDead), ({ id }) => id);
  const words = Map.groupBy([...claims, ...statements], ({ saidBy }) => saidBy?.mention);
  const datesIn = (told: ReadonlyMap<string | undefined, readonly { readonly record: number }[]>, set: string) =>
    members(set)
      .flatMap((member) => told.get(member) ?? [])
      .flatMap(({ record }) => dateOf(record))
      .toSorted();
  const clash = (dead: string, speaker: string): boolean => {
    const [death] = datesIn(deaths, dead);
    if (death === undefined) return false;
    const spokeAfter = (set: string) => (datesIn(words, set).at(-1) ?? '') > death;
    // A set that both died and spoke is no measure of others.
    return spokeAfter(speaker) && !spokeAfter(dead) && datesIn(deaths, speaker).length === 0;
  };
  return (a, b) => (clash(a, b) || clash(b, a) ? 'one is told to be dead, and the other spoke after that' : undefined);
}

const fullDate = /^\d{4}-\d{2}-\d{2}$/;
