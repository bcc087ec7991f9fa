/** The labelled bands below the family: people with no line to draw, in rows under a title. */
import type { Person, Relationship } from '../model/network.ts';
import { kinKinds } from '../model/relationship-kind.ts';
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

export interface BandPerson {
  readonly person: Person;
  readonly band: ConnectionsBand['kind'];
}

/** People whom ties that may be drawn or followed lead to from the family, and who are not already in the tree: family of its own members, or connections. */
export function bandPeople(drawable: Drawable, inTree: ReadonlySet<string>): readonly BandPerson[] {
  const tiesOf = new Map<string, Relationship[]>();
  for (const tie of drawable.relationships) {
    pushTo(tiesOf, tie.from, tie);
    pushTo(tiesOf, tie.to, tie);
  }
  const reached = new Set(inTree);
  for (const { id, relations } of drawable.people) if (relations.length > 0) reached.add(id);
  for (const id of reached) for (const { from, to } of tiesOf.get(id) ?? []) reached.add(from).add(to);
  return drawable.people
    .filter(({ id, implied }) => reached.has(id) && !inTree.has(id) && !implied && !drawable.adoptedAway.has(id))
    .map((person) => {
      const besideTree = (tiesOf.get(person.id) ?? []).filter(({ from, to }) => inTree.has(from) || inTree.has(to));
      const kin = person.category === 'kin' || besideTree.some(({ kind }) => kinKinds.has(kind));
      return { person, band: kin ? 'kin-not-placed' : 'connections' };
    });
}

export function planBands(
  people: readonly BandPerson[],
  cards: ReadonlyMap<string, PersonCard>,
  top: number,
  width: number,
): BandPlan {
  const bands: ConnectionsBand[] = [];
  const places = new Map<string, { x: number; y: number }>();
  let y = top;
  for (const kind of ['kin-not-placed', 'connections'] as const) {
    const members = people.filter(({ band }) => band === kind);
    if (members.length === 0) continue;
    const title = { text: titles[kind], at: { x: padding, y: y + padding + bandTitleSize } };
    const bottom = fill(members, cards, y + 2 * padding + bandTitleSize, width, places);
    bands.push({ kind, title, box: { x: 0, y, width, height: bottom + padding - y } });
    y = bottom + padding + 16;
  }
  return { bands, places, bottom: y };
}

/** The width a band needs at least: its title, and its widest card. */
export function bandWidth(people: readonly BandPerson[], cards: ReadonlyMap<string, PersonCard>): number {
  if (people.length === 0) return 0;
  const widest = Math.max(...people.map(({ person }) => cards.get(person.id)?.width ?? 0));
  return Math.max(narrowest, widest, textWidth(titles['kin-not-placed'], bandTitleSize)) + 2 * padding;
}

function fill(
  members: readonly BandPerson[],
  cards: ReadonlyMap<string, PersonCard>,
  top: number,
  width: number,
  places: Map<string, { x: number; y: number }>,
): number {
  let [x, y, rowHeight] = [padding, top, 0];
  for (const { person } of members) {
    const card = cards.get(person.id);
    if (card === undefined) continue;
    if (x > padding && x + card.width + padding > width) {
      [x, y, rowHeight] = [padding, y + rowHeight + personGap, 0];
    }
    places.set(person.id, { x, y });
    x += card.width + personGap;
    rowHeight = Math.max(rowHeight, tagSpace + card.symbolSize + card.textHeight);
  }
  return y + rowHeight;
}
