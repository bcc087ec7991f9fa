/**
 * Which records a viewer who is not cleared may not read as they are (practice §4), from what the store knows of each and the decisions.
 * Deny by default: a record counts as hidden until a network was composed with what was read in it.
 */
import type { Decision } from '#graph/model/decision.ts';
import { decisionsAbout, standingDecisions } from '#graph/network/standing-decisions.ts';

export interface RecordStanding {
  readonly number: number;
  /** By its own marking (`isRestricted`). */
  readonly restricted: boolean;
  /** Names a protected person, as of the last commit. */
  readonly withheld: boolean;
  /** The case revision of the latest write of the record or of a run that read it. */
  readonly revision: number;
}

export interface Withholding {
  /** Numbers of the records that are not shown as they are. */
  readonly hidden: ReadonlySet<number>;
  /** Of the hidden ones, those with a standing approved redaction, and its text. */
  readonly redacted: ReadonlyMap<number, string>;
}

/** `composedAt`: the revision of the case's last commit. `decisions`: at least those about handling and redaction, and the undos, in order. */
export function withholding(
  records: readonly RecordStanding[],
  decisions: readonly Decision[],
  composedAt: number,
): Withholding {
  const standing = standingDecisions(decisions);
  const latest = new Map(decisionsAbout(standing, 'handling').map((decision) => [decision.record, decision]));
  const mayBeRead = ({ number, restricted }: RecordStanding) => {
    const decision = latest.get(number);
    // Only a lifting lifts: a handling set for the case team leaves the record's own marking in force.
    if (decision?.outcome === 'lifted') return true;
    return !restricted && (decision === undefined || decision.fields?.mayBeReadBy === 'case-team');
  };
  const isHidden = (record: RecordStanding) => record.withheld || record.revision > composedAt || !mayBeRead(record);
  const hidden = new Set(records.filter(isHidden).map((record) => record.number));
  const redactions = decisionsAbout(standing, 'redaction').filter(({ record }) => hidden.has(record));
  return { hidden, redacted: new Map(redactions.map(({ record, redactedText }) => [record, redactedText])) };
}

/** What decisions `withholding` needs. */
export const decisionsOnReading = ['handling', 'redaction', 'undo'] as const;
