/** The lines from parents to their children, and the bar that joins siblings none of whose parents is recorded. */
import type { Sibship } from './family-plan.ts';
import type { LineEnd, LineLooks, LinePlan } from './line-plan.ts';
import { descend } from './plan-links.ts';
import type { Arrangement } from './plan-lines.ts';
import { reachTrack, standingTogether } from './plan-partner-lines.ts';
import { coupleTrack, trackKey } from './row-items.ts';

export function planSibship(lines: LinePlan, arrangement: Arrangement, sibship: Sibship): void {
  const drop = dropOf(lines, arrangement, sibship);
  if (drop === undefined) return planBar(lines, arrangement, sibship);
  const row = arrangement.rows.get(drop.person) ?? 0;
  const net = trackKey('sibship', sibship.id);
  const below = sibship.children.map(({ id }) => id).filter((id) => arrangement.rows.get(id) === row + 1);
  if (below.length > 0) lines.pulls.push({ source: drop.key, targets: below });
  for (const { id, adopted } of sibship.children) {
    const childRow = arrangement.rows.get(id) ?? 0;
    if (childRow <= row) continue;
    const looks: LineLooks = { kind: 'child', style: adopted ? 'dashed' : 'solid' };
    const hops = descend(lines, net, drop.key, row, id, childRow);
    const lastPass = hops.at(-1)?.from ?? drop.key;
    if (childRow > row + 1) lines.pulls.push({ source: lastPass, targets: [id] });
    const end: LineEnd = { at: 'top', key: id, person: id };
    const people = [...sibship.parents, id];
    lines.lines.push({ id: trackKey('child', ...sibship.parents, id), looks, people, start: drop, hops, end });
  }
}

/** Where the line to the children begins: between two partners, or beside the one parent who is drawn. */
function dropOf(lines: LinePlan, arrangement: Arrangement, { parents }: Sibship): LineEnd | undefined {
  const [a, b] = parents;
  if (a === undefined) return undefined;
  const standing = b === undefined ? undefined : standingTogether(arrangement, a, b);
  if (standing?.adjacent)
    return { at: 'couple', key: coupleTrack(standing.left, standing.right), person: standing.left };
  if (standing) return { at: 'reach', key: reachTrack(standing.left, standing.right), person: standing.right };
  const lower = (arrangement.rows.get(b ?? a) ?? 0) > (arrangement.rows.get(a) ?? 0) ? (b ?? a) : a;
  const key = trackKey('single', ...parents);
  const members = arrangement.clusterOf.get(lower)?.members ?? [];
  const side = members.length > 1 && members[0] === lower ? 'left' : 'right';
  lines.tracks.push({ key, person: lower, side, direction: 'down', label: undefined });
  return { at: 'side', key, person: lower };
}

function planBar(lines: LinePlan, arrangement: Arrangement, sibship: Sibship): void {
  const children = sibship.children.map(({ id }) => id);
  const row = Math.min(...children.map((id) => arrangement.rows.get(id) ?? 0));
  const top = children.filter((id) => arrangement.rows.get(id) === row);
  const [first] = top;
  if (first === undefined) return;
  lines.pulls.push({ source: undefined, targets: top });
  const net = trackKey('bar', sibship.id);
  for (const id of children) {
    if (id === first) continue;
    const childRow = arrangement.rows.get(id) ?? 0;
    const hops = descend(lines, net, first, row - 1, id, childRow);
    lines.lines.push({
      id: trackKey('siblings', first, id),
      looks: { kind: 'siblings', style: 'solid' },
      people: [first, id],
      start: { at: 'top', key: first, person: first },
      hops,
      end: { at: 'top', key: id, person: id },
    });
  }
}
