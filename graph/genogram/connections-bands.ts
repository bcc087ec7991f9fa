/** The labelled bands below the family: people with no line to draw, in rows under a title. */
import type { Person } from '../model/network.ts';
import { compareIds } from './compare-ids.ts';
import type { Drawable } from './drawable-relationships.ts';
import type { ConnectionsBand } from './genogram-layout.ts';
import { tagSpace, type PersonCard } from './person-card.ts';
import { personGap } from './row-items.ts';
import { textWidth } from './text-width.ts';

export const bandTitleSize = 12;
const titles = {
  'kin-not-placed': 'Family: their place in the tree is not recorded',
  connections: 'Connections',
} as const;
const padding = 12;
const narrowest = 560;

export interface BandPlan {
  readonly bands: readonly ConnectionsBand[];
  /** The top left corner of each card. */
  readonly places: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  readonly bottom: number;
}

/** People connected to the family by any tie that may be drawn or followed, and not already in the tree. */
export function bandPeople(drawable: Drawable, inTree: ReadonlySet<string>): readonly Person[] {
  const tied = new Set(drawable.relationships.flatMap(({ from, to }) => [from, to]));
  return drawable.people.filter((person) => {
    if (inTree.has(person.id) || person.implied || drawable.adoptedAway.has(person.id)) return false;
    const followed = person.relations.some(
      ({ polarity, status, chain }) => polarity !== 'denied' && status !== 'wrong' && drawable.mayFollow(chain),
    );
    return tied.has(person.id) || followed;
  });
}

export function planBands(
  people: readonly Person[],
  cards: ReadonlyMap<string, PersonCard>,
  top: number,
  width: number,
): BandPlan {
  const bands: ConnectionsBand[] = [];
  const places = new Map<string, { x: number; y: number }>();
  let y = top;
  for (const kind of ['kin-not-placed', 'connections'] as const) {
    const members = people.filter(({ category }) => (category === 'kin') === (kind === 'kin-not-placed'));
    if (members.length === 0) continue;
    const title = { text: titles[kind], at: { x: padding, y: y + padding + bandTitleSize } };
    const bottom = fill(members, cards, y + 2 * padding + bandTitleSize, width, places);
    bands.push({ kind, title, box: { x: 0, y, width, height: bottom + padding - y } });
    y = bottom + padding + 16;
  }
  return { bands, places, bottom: y };
}

/** The width a band needs at least: its title, and its widest card. */
export function bandWidth(people: readonly Person[], cards: ReadonlyMap<string, PersonCard>): number {
  if (people.length === 0) return 0;
  const widest = Math.max(...people.map(({ id }) => cards.get(id)?.width ?? 0));
  return Math.max(narrowest, widest, textWidth(titles['kin-not-placed'], bandTitleSize)) + 2 * padding;
}

function fill(
  members: readonly Person[],
  cards: ReadonlyMap<string, PersonCard>,
  top: number,
  width: number,
  places: Map<string, { x: number; y: number }>,
): number {
  let [x, y, rowHeight] = [padding, top, 0];
  for (const { id } of members.toSorted((a, b) => compareIds(a.id, b.id))) {
    const card = cards.get(id);
    if (card === undefined) continue;
    if (x > padding && x + card.width + padding > width) {
      [x, y, rowHeight] = [padding, y + rowHeight + personGap, 0];
    }
    places.set(id, { x, y });
    x += card.width + personGap;
    rowHeight = Math.max(rowHeight, tagSpace + card.symbolSize + card.textHeight);
  }
  return y + rowHeight;
}
