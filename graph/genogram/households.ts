/** Who is recorded as living together now, by the latest words for each person; and the rings drawn around them. */
import type { Person } from '../model/network.ts';
import type { GenogramNode, HouseholdRing, Box } from './genogram-layout.ts';
import { compareIds } from './compare-ids.ts';

export interface Household {
  readonly letter: string;
  readonly people: readonly string[];
  readonly recordedOn: string | undefined;
}

const ringMargin = 4;

/** Households of at least two people who are drawn; a person is in one, the latest recorded. One that has ended is not drawn. */
export function households(people: readonly Person[], drawn: ReadonlySet<string>): readonly Household[] {
  const holder = new Map(
    people.flatMap(({ id, mentions }) => mentions.map((mention) => [mention.id as string, id] as const)),
  );
  const said = people
    .flatMap((person) => person.statements.map((statement) => ({ head: person.id, statement })))
    .flatMap(({ head, statement }) => (statement.type === 'household' ? [{ head, statement }] : []))
    .filter(({ statement }) => statement.polarity !== 'denied' && statement.fields.to === undefined)
    .map(({ head, statement }) => ({
      head,
      recordedOn: statement.on ?? statement.fields.from,
      people: [...new Set([head, ...statement.fields.with.map((end) => holder.get(end) ?? end)])],
    }))
    .toSorted((a, b) => descending(a.recordedOn, b.recordedOn) || compareIds(a.head, b.head));
  const housed = new Set<string>();
  const found: Household[] = [];
  for (const { head, recordedOn, people: all } of said) {
    const members = all.filter((id) => drawn.has(id) && !housed.has(id));
    if (members.length < 2 || !members.includes(head)) continue;
    for (const id of members) housed.add(id);
    found.push({ letter: letterOf(found.length), people: members, recordedOn });
  }
  return found;
}

function descending(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  return a < b ? 1 : -1;
}

function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${letter}${Math.floor(index / 26) + 1}`;
}

/** Stands on the card of each of its people. */
export function householdWords({ letter, recordedOn }: Household): string {
  return recordedOn === undefined ? `household ${letter}` : `household ${letter}, ${recordedOn}`;
}

/** One ring where nobody else stands within it; otherwise one for each person, with one letter. */
export function drawRing(household: Household, nodes: readonly GenogramNode[]): HouseholdRing {
  const { letter, people, recordedOn } = household;
  const members = new Set(people);
  const inside = nodes.filter(({ personId }) => members.has(personId));
  const around = grow(bounds(inside.map(({ box }) => box)));
  const alone = nodes.every(({ personId, box }) => members.has(personId) || !touch(box, around));
  return { letter, people, recordedOn, boxes: alone ? [around] : inside.map(({ box }) => grow(box)) };
}

function bounds(boxes: readonly Box[]): Box {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

function grow({ x, y, width, height }: Box): Box {
  return { x: x - ringMargin, y: y - ringMargin, width: width + 2 * ringMargin, height: height + 2 * ringMargin };
}

function touch(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
