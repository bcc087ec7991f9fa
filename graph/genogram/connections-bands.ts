/** The labelled bands below the family: people with no line to draw, in rows under a title. */
import type { Person } from '../model/network.ts';
import { compareIds } from './compare-ids.ts';
import type { Drawable } from './drawable-relationships.ts';
import type { ConnectionsBand } from './genogram-layout.ts';
import { tagSpace, type PersonCard } from './person-card.ts';
import { pushTo } from './push-to.ts';
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

/** People whom ties that may be drawn or followed lead to from the family, and who are not already in the tree. */
export function bandPeople(drawable: Drawable, inTree: ReadonlySet<string>): readonly Person[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of drawable.relationships) {
    pushTo(next, from, to);
    pushTo(next, to, from);
  }
  const reached = new Set(inTree);
  for (const { id, relations } of drawable.people) if (relations.length > 0) reached.add(id);
  for (const id of reached) for (const other of next.get(id) ?? []) reached.add(other);
  const shown = ({ id, implied }: Person) => reached.has(id) && !inTree.has(id) && !implied;
  return drawable.people.filter((person) => shown(person) && !drawable.adoptedAway.has(person.id));
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
