/** The sets of mentions as people to be: their ids (anchors) and how any mention id, new or old, finds its person. */
import type { Decision } from '#graph/model/decision.ts';
import type { Mention } from '#graph/model/mention.ts';
import type { Identity } from '../identity/resolve-identity.ts';
import { endsNamedBy } from '../standing-decisions.ts';
import { compareEnds } from '../text-position.ts';

export interface PersonMentions {
  readonly id: string;
  readonly mentions: readonly Mention[];
}

export interface PeopleIndex {
  readonly people: readonly PersonMentions[];
  /** The id of the person who holds a mention or is that child; `undefined` where nobody does. */
  personOf(end: string): string | undefined;
}

/** A person's id is its anchor: the child, else the earliest mention named by a standing decision, else the earliest. */
export function peopleIndex(
  { sets, unplaced }: Pick<Identity, 'sets' | 'unplaced'>,
  mentions: readonly Mention[],
  standing: readonly Decision[],
): PeopleIndex {
  const named = new Set(standing.flatMap(endsNamedBy));
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const idOf = new Map<string, string>();
  const people = sets.sets().flatMap((set): readonly PersonMentions[] => {
    const ends = sets.members(set).toSorted(compareEnds);
    // Who is never to be named is somebody all the same, whose record is withheld.
    const isApart = (mention: Mention | undefined) =>
      mention?.apart !== undefined && mention.apart !== 'never-to-be-named';
    const isNobody = (end: string) => unplaced.has(end) || isApart(byId.get(end));
    if (ends.every((end) => isNobody(end) && !named.has(end))) return [];
    const id = ends.find((end) => end.startsWith('child-')) ?? ends.find((end) => named.has(end)) ?? ends[0] ?? set;
    for (const end of ends) idOf.set(end, id);
    return [{ id, mentions: ends.flatMap((end) => byId.get(end) ?? []) }];
  });
  return { people: people.toSorted((a, b) => compareEnds(a.id, b.id)), personOf: (end) => idOf.get(end) };
}
