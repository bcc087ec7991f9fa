/**
 * What stands in a row: people, and tracks. A track is a narrow column kept free for one vertical line, so that whatever passes a row has a
 * place of its own beside the names; a block is a run of both that moves as one (partners with the lines between them).
 */
import type { Cluster } from './couple-clusters.ts';
import { pairKey } from '../kinship/pair-key.ts';
import type { FamilyPlan } from './family-plan.ts';
import { smallSize, type PersonCard } from './person-card.ts';
import { textWidth } from './text-width.ts';

const trackWidth = 13;
const coupleTrackWidth = 24;
export const personGap = 10;

export interface Item {
  /** A person's id, or a track's key. */
  readonly key: string;
  readonly width: number;
  /** Centre, from the block's left edge. */
  readonly offset: number;
}

export interface Block {
  readonly row: number;
  readonly items: readonly Item[];
  readonly width: number;
}

/** Where a line leaves a person sideways: the track it takes, and how far above or below the symbol's middle. */
export interface Port {
  readonly track: string;
  readonly person: string;
  readonly side: 'left' | 'right';
  readonly dy: number;
}

/** A track asked for beside a person, nearest first; `up`, `down`: which way the line goes there. */
export interface TrackRequest {
  readonly key: string;
  readonly person: string;
  readonly side: 'left' | 'right';
  readonly direction: 'up' | 'down' | 'both';
  readonly label: string | undefined;
}

export interface Rows {
  readonly blocks: readonly (readonly Block[])[];
  readonly ports: ReadonlyMap<string, Port>;
}

export const trackKey = (what: string, ...ids: readonly string[]) => `track ${what} ${ids.join(' ')}`;
export const labelKey = (track: string) => `${track} label`;
export const coupleTrack = (a: string, b: string) => trackKey('couple', pairKey(a, b));

export function rowItems(
  order: readonly (readonly Cluster[])[],
  plan: FamilyPlan,
  cards: ReadonlyMap<string, PersonCard>,
  requests: readonly TrackRequest[],
): Rows {
  const couples = new Set(plan.couples.map(({ a, b }) => pairKey(a, b)));
  const ports = new Map<string, Port>();
  const wanted = Map.groupBy(requests, ({ person, side }) => `${side} ${person}`);
  const blocks = order.map((row) => row.map((cluster) => clusterBlock(cluster, couples, cards, wanted, ports)));
  return { blocks, ports };
}

function clusterBlock(
  cluster: Cluster,
  couples: ReadonlySet<string>,
  cards: ReadonlyMap<string, PersonCard>,
  wanted: ReadonlyMap<string, readonly TrackRequest[]>,
  ports: Map<string, Port>,
): Block {
  const items: { key: string; width: number }[] = [];
  const paired = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && couples.has(pairKey(a, b));
  cluster.members.forEach((person, at) => {
    const [before, after] = [cluster.members[at - 1], cluster.members[at + 1]];
    const left = wanted.get(`left ${person}`) ?? [];
    const right = wanted.get(`right ${person}`) ?? [];
    givePorts(left, paired(before, person), ports);
    givePorts(right, paired(person, after), ports);
    if (paired(before, person)) items.push({ key: coupleTrack(before ?? '', person), width: coupleTrackWidth });
    items.push(
      ...left.flatMap(columns).toReversed(),
      { key: person, width: cards.get(person)?.width ?? 0 },
      ...right.flatMap(columns),
    );
  });
  return blockOf(cluster.row, items);
}

/** The words on a line have a column of their own beside its track, nearer to the person. */
function columns({ key, label }: TrackRequest): readonly { readonly key: string; readonly width: number }[] {
  const line = { key, width: trackWidth };
  return label === undefined ? [line] : [{ key: labelKey(key), width: textWidth(label, smallSize) + 4 }, line];
}

/** Nearest lines leave furthest from the middle, so that no stub crosses a nearer vertical; the middle is for the partner alongside. */
function givePorts(requests: readonly TrackRequest[], besidePartner: boolean, ports: Map<string, Port>): void {
  const lastFree = besidePartner ? undefined : requests.at(-1);
  requests.forEach((request, at) => {
    const spread = Math.max(4, 13 - 4 * at);
    const dy = request === lastFree ? 0 : request.direction === 'down' ? spread : -spread;
    const { key, person, side } = request;
    ports.set(key, { track: key, person, side, dy });
  });
}

function blockOf(row: number, parts: readonly { readonly key: string; readonly width: number }[]): Block {
  let edge = 0;
  const items = parts.map(({ key, width }, at) => {
    const previous = parts[at - 1];
    if (previous !== undefined && !isTrack(previous.key) && !isTrack(key)) edge += personGap;
    const offset = edge + width / 2;
    edge += width;
    return { key, width, offset };
  });
  return { row, items, width: edge };
}

/** Track keys begin with a word that no person's id begins with. */
export function isTrack(key: string): boolean {
  return key.startsWith('track ');
}

export function passBlock(row: number, key: string): Block {
  return blockOf(row, [{ key, width: trackWidth }]);
}
