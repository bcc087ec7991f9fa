/**
 * A genogram as positions: plain readonly data that the SVG writer and the viewer both draw from.
 * Units are CSS pixels; y grows downwards; every point lies inside `width` × `height`.
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Square male, circle female, diamond not recorded. */
export type SymbolShape = 'square' | 'circle' | 'diamond';

/** `?` suggested, `C` in the council's system, none confirmed (practice §7). */
export type ReviewTag = '?' | 'C';

export interface TextLine {
  readonly text: string;
  readonly role: 'name' | 'years' | 'relation' | 'note' | 'household';
  /** Middle of the line, and its baseline. */
  readonly at: Point;
}

export interface GenogramNode {
  readonly personId: string;
  /** Everything drawn of the person, text included; boxes never overlap. */
  readonly box: Box;
  readonly symbol: {
    readonly shape: SymbolShape;
    readonly centre: Point;
    readonly size: number;
    /** An index child. */
    readonly doubled: boolean;
    readonly deceased: boolean;
    /** Adopted. */
    readonly bracketed: boolean;
  };
  /** A link in the chain whom no record names. */
  readonly unnamed: boolean;
  readonly tag: ReviewTag | undefined;
  readonly lines: readonly TextLine[];
  /** Generation, 0 the oldest; `undefined` in a band below the family. */
  readonly row: number | undefined;
}

export type LineStyle = 'solid' | 'dashed' | 'dotted' | 'dash-dot';

/** `unplaced-kin`: related, but the person between is not known. */
export type LineKind = 'partner' | 'child' | 'siblings' | 'twins' | 'foster' | 'placement' | 'unplaced-kin';

export interface GenogramLine {
  readonly id: string;
  readonly kind: LineKind;
  readonly style: LineStyle;
  /** Partners who are also blood relatives. */
  readonly doubled: boolean;
  readonly partnerState: PartnerLineState | undefined;
  readonly arrow: boolean;
  readonly label: { readonly text: string; readonly box: Box } | undefined;
  /** The people at its ends: partners; parents then the child. */
  readonly people: readonly string[];
  /** Corners of an orthogonal path. */
  readonly points: readonly Point[];
  /** Where the slash of a separation or divorce stands. */
  readonly mark: { readonly kind: 'separated' | 'divorced'; readonly at: Point } | undefined;
}

export type PartnerLineState = 'married' | 'unmarried' | 'not-recorded';

/** People recorded as living together: one ring for each run of neighbours, all with one letter. */
export interface HouseholdRing {
  readonly letter: string;
  readonly people: readonly string[];
  readonly boxes: readonly Box[];
  /** EDTF date of the record or of the words, where there is one. */
  readonly recordedOn: string | undefined;
}

/** A labelled band below the family for people with no line to draw. */
export interface ConnectionsBand {
  readonly kind: 'kin-not-placed' | 'connections';
  readonly title: { readonly text: string; readonly at: Point };
  readonly box: Box;
}

export interface GenogramLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly GenogramNode[];
  readonly lines: readonly GenogramLine[];
  readonly rings: readonly HouseholdRing[];
  readonly bands: readonly ConnectionsBand[];
}
