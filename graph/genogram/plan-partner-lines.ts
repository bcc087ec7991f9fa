/** The line between two partners: straight where they stand side by side, else over the heads of those between. */
import type { PartnerState } from '../model/relationship-kind.ts';
import type { FamilyPlan } from './family-plan.ts';
import { pairKey } from '../kinship/pair-key.ts';
import type { LineLooks, LinePlan } from './line-plan.ts';
import { planLink } from './plan-links.ts';
import type { Arrangement } from './plan-lines.ts';
import { coupleTrack, trackKey } from './row-items.ts';

type Couple = FamilyPlan['couples'][number];

/** Where two partners stand, left one first; `undefined` where they are not in one row. */
export function standingTogether(
  { clusterOf }: Pick<Arrangement, 'clusterOf'>,
  a: string,
  b: string,
): { readonly left: string; readonly right: string; readonly adjacent: boolean } | undefined {
  const cluster = clusterOf.get(a);
  if (cluster === undefined || cluster !== clusterOf.get(b)) return undefined;
  const [atA, atB] = [cluster.members.indexOf(a), cluster.members.indexOf(b)];
  const adjacent = Math.abs(atA - atB) === 1;
  return atA < atB ? { left: a, right: b, adjacent } : { left: b, right: a, adjacent };
}

/** The track of a partner line that passes over others, beside its right-hand end: children hang from it. */
export const reachTrack = (a: string, b: string) => trackKey('reach', pairKey(a, b));

export function planPartners(lines: LinePlan, arrangement: Arrangement, couple: Couple): void {
  const looks = partnerLooks(couple);
  const standing = standingTogether(arrangement, couple.a, couple.b);
  if (standing === undefined) return planLink(lines, arrangement, couple.a, couple.b, looks, false);
  const { left, right, adjacent } = standing;
  const id = trackKey('partners', pairKey(left, right));
  const people = [left, right];
  if (adjacent) {
    const key = coupleTrack(left, right);
    const end = (person: string) => ({ at: 'beside', key, person }) as const;
    lines.lines.push({ id, looks, people, start: end(left), hops: [], end: end(right) });
    return;
  }
  const [near, far] = [`${reachTrack(left, right)} start`, reachTrack(left, right)];
  lines.tracks.push({ key: near, person: left, side: 'right', direction: 'up', label: undefined });
  lines.tracks.push({ key: far, person: right, side: 'left', direction: 'both', label: undefined });
  lines.lines.push({
    id,
    looks,
    people,
    start: { at: 'side', key: near, person: left },
    hops: [{ net: id, channel: arrangement.rows.get(left) ?? 0, from: near, to: far }],
    end: { at: 'side', key: far, person: right },
  });
}

/** Only a marriage is a solid line; where no record says what two parents were to each other, the line says that too. */
function partnerLooks({ state, related }: Couple): LineLooks {
  const married: ReadonlySet<PartnerState> = new Set(['married', 'civil-partnership', 'widowed', 'divorced']);
  const style = state === undefined ? (related ? 'solid' : 'dash-dot') : married.has(state) ? 'solid' : 'dashed';
  const partnerState = state === undefined ? 'not-recorded' : married.has(state) ? 'married' : 'unmarried';
  const slash = state === 'separated' || state === 'divorced' ? state : undefined;
  return { kind: 'partner', style, doubled: related, partnerState, slash };
}
