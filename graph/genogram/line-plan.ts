/** What a line is before it has coordinates: its looks, its two ends, and the horizontals between rows that it goes over. */
import type { GenogramLine } from './genogram-layout.ts';
import type { TrackRequest } from './row-items.ts';
import type { Pull } from './row-positions.ts';

/**
 * `beside`: straight to the partner alongside; `couple`: from the middle of that line; `side`: through the person's port on a track;
 * `reach`: from a partner line where it comes down on that track; `top`: into the symbol from above. `key` is the track, or the person for `top`.
 */
export interface LineEnd {
  readonly at: 'beside' | 'couple' | 'reach' | 'side' | 'top';
  readonly key: string;
  readonly person: string;
}

/** One horizontal: in the space above row `channel`, from the vertical of one key to that of another. */
export interface Hop {
  readonly net: string;
  readonly channel: number;
  readonly from: string;
  readonly to: string;
}

export interface LineLooks extends Pick<GenogramLine, 'kind' | 'style'> {
  readonly doubled?: boolean;
  readonly partnerState?: GenogramLine['partnerState'];
  readonly arrow?: boolean;
  readonly label?: string | undefined;
  readonly slash?: 'separated' | 'divorced' | undefined;
}

export interface PlannedLine {
  readonly id: string;
  readonly looks: LineLooks;
  readonly people: readonly string[];
  readonly start: LineEnd;
  readonly hops: readonly Hop[];
  readonly end: LineEnd;
}

/** A track on its own between the blocks of a row, for a line that passes it on the way between two keys. */
export interface Pass {
  readonly key: string;
  readonly row: number;
  readonly from: string;
  readonly to: string;
}

export interface LinePlan {
  readonly lines: PlannedLine[];
  readonly tracks: TrackRequest[];
  readonly passes: Pass[];
  readonly pulls: Pull[];
}
