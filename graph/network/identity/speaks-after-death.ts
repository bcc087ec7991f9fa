/** Who is told to be dead in one record is not who speaks in a later one: "her late father" is somebody else's than the father who rang last week. */
import type { CurrentReading } from '../current-reading.ts';

type Dates = ReadonlyMap<string, string>;

/** In words, why the one who died cannot be the one who speaks. `members`: the mentions of a set. Only records with a full date count. */
export function speaksAfterDeath(
  { mentions, claims, statements, writtenOn }: CurrentReading,
  members: (set: string) => readonly string[],
): (a: string, b: string) => string | undefined {
  const dateOf = (record: number): string | undefined => {
    const date = writtenOn.get(record);
    return date !== undefined && fullDate.test(date) ? date : undefined;
  };
  const told = earliest(
    mentions
      .filter(({ deceased, diedOn }) => deceased === true || diedOn !== undefined)
      .map(({ id, record }) => [id, dateOf(record)]),
  );
  const spoke = latest([...claims, ...statements].map(({ saidBy, record }) => [saidBy?.mention, dateOf(record)]));
  const deathOf = (set: string) => datesOf(members(set), told)[0];
  const lastWords = (set: string) => datesOf(members(set), spoke).at(-1);
  const clash = (dead: string, speaker: string): boolean => {
    const [death, words] = [deathOf(dead), lastWords(speaker)];
    if (death === undefined || words === undefined || words <= death) return false;
    // A set that both died and spoke is no measure of others.
    return (lastWords(dead) ?? '') <= death && deathOf(speaker) === undefined;
  };
  return (a, b) => (clash(a, b) || clash(b, a) ? 'one is told to be dead, and the other spoke after that' : undefined);
}

const fullDate = /^\d{4}-\d{2}-\d{2}$/;

type Dated = readonly (readonly [string | undefined, string | undefined])[];

function earliest(dated: Dated): Dates {
  return kept(dated, (date, before) => date < before);
}

function latest(dated: Dated): Dates {
  return kept(dated, (date, before) => date > before);
}

function kept(dated: Dated, isBetter: (date: string, before: string) => boolean): Dates {
  const dates = new Map<string, string>();
  for (const [id, date] of dated) {
    if (id === undefined || date === undefined) continue;
    const before = dates.get(id);
    if (before === undefined || isBetter(date, before)) dates.set(id, date);
  }
  return dates;
}

/** Earliest first. */
function datesOf(members: readonly string[], dates: Dates): readonly string[] {
  return members.flatMap((member) => dates.get(member) ?? []).toSorted();
}
