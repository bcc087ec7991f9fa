/** A line between any two people: sideways out of one, over the rows between, sideways (or from above) into the other. */
import type { LineEnd, LineLooks, LinePlan, Hop } from './line-plan.ts';
import type { Arrangement } from './plan-lines.ts';
import { trackKey, type TrackRequest } from './row-items.ts';

export function planLink(
  lines: LinePlan,
  arrangement: Arrangement,
  from: string,
  to: string,
  looks: LineLooks,
  intoTop: boolean,
): void {
  const [rowFrom, rowTo] = [arrangement.rows.get(from) ?? 0, arrangement.rows.get(to) ?? 0];
  const id = trackKey(looks.kind, from, to);
  const fromIsUpper = rowFrom <= rowTo;
  const [upper, lower] = fromIsUpper ? [from, to] : [to, from];
  const labelOf = (person: string) => (person === from ? looks.label : undefined);
  const upperEnd = sideEnd(lines, arrangement, upper, lower, `${id} start`, 'down', labelOf(upper));
  const sameRow = rowFrom === rowTo;
  const lowerEnd: LineEnd = intoTop
    ? { at: 'top', key: lower, person: lower }
    : sideEnd(lines, arrangement, lower, upper, `${id} end`, sameRow ? 'down' : 'up', labelOf(lower));
  const net = intoTop ? trackKey(looks.kind, to) : id;
  const hops = descend(lines, net, upperEnd.key, Math.min(rowFrom, rowTo), lowerEnd.key, Math.max(rowFrom, rowTo));
  if (intoTop) lines.pulls.push({ source: upperEnd.key, targets: [to] });
  lines.lines.push(
    fromIsUpper
      ? { id, looks, people: [from, to], start: upperEnd, hops, end: lowerEnd }
      : { id, looks, people: [from, to], start: lowerEnd, hops: hops.toReversed().map(turned), end: upperEnd },
  );
}

/** The horizontals from a key in one row to a key in a lower row (or the same), with a pass through every row between. */
export function descend(
  lines: LinePlan,
  net: string,
  from: string,
  rowFrom: number,
  to: string,
  rowTo: number,
): readonly Hop[] {
  const hops: Hop[] = [];
  let at = from;
  for (let channel = rowFrom + 1; channel <= Math.max(rowTo, rowFrom + 1); channel++) {
    const next = channel >= rowTo ? to : `${trackKey('pass', net)} ${channel}`;
    if (channel < rowTo && !lines.passes.some(({ key }) => key === next)) {
      lines.passes.push({ key: next, row: channel, from, to });
      lines.pulls.push({ source: at, targets: [next] });
    }
    hops.push({ net: `${net} ${channel}`, channel, from: at, to: next });
    at = next;
  }
  return hops;
}

function turned({ net, channel, from, to }: Hop): Hop {
  return { net, channel, from: to, to: from };
}

function sideEnd(
  lines: LinePlan,
  arrangement: Arrangement,
  person: string,
  other: string,
  key: string,
  direction: TrackRequest['direction'],
  label: string | undefined,
): LineEnd {
  const side = arrangement.x(other) < arrangement.x(person) ? 'left' : 'right';
  lines.tracks.push({ key, person, side, direction, label });
  return { at: 'side', key, person };
}
