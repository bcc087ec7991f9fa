/**
 * Which mentions are one person. Workers' judgements bind; rules join two sets only on direct evidence and only where nothing forbids it.
 * The result depends on what is read and decided, never on the order it came in.
 */
import type { CaseFile } from '#graph/model/case-file.ts';
import type { ClaimEnd } from '#graph/model/claim.ts';
import type { Decision } from '#graph/model/decision.ts';
import type { Sex } from '#graph/model/kin-path.ts';
import type { CurrentReading } from '../current-reading.ts';
import { decisionsAbout } from '../standing-decisions.ts';
import type { Doubt } from './doubt.ts';
import { applyRemarks } from './extractor-remarks.ts';
import { identityWork } from './identity-work.ts';
import { joinCalledAfterChild } from './join-called-after-child.ts';
import { joinCalled } from './join-called.ts';
import { joinFullNames, joinNearNames } from './join-full-names.ts';
import { joinKinPositions } from './join-kin-positions.ts';
import { joinRoles } from './join-roles.ts';
import { joinUnnamedRemarks } from './join-unnamed-remarks.ts';
import { joinPartNames } from './join-part-names.ts';
import { unplacedMentions } from './unplaced-mentions.ts';
import type { PersonSets } from './person-sets.ts';
import type { Unfollowed } from './worker-judgements.ts';
import { applyJudgements } from './worker-judgements.ts';

export interface Identity {
  readonly sets: PersonSets;
  readonly doubts: readonly Doubt[];
  /** Standing judgements that contradict earlier ones and so could not be followed. */
  readonly unfollowed: readonly Unfollowed[];
  /** Mentions that may mean somebody known already, and of which no statement is made: nobody of their own. */
  readonly unplaced: ReadonlySet<string>;
  sexOf(end: string): Sex;
}

/** `alsoTold`: of whom claims that are set aside for the while say something; nobody without such claims. */
export function resolveIdentity(
  caseFile: CaseFile,
  reading: CurrentReading,
  standing: readonly Decision[],
  alsoTold: ReadonlySet<ClaimEnd> = new Set(),
): Identity {
  const work = identityWork(caseFile, reading, alsoTold);
  const unfollowed = applyJudgements(work.sets, decisionsAbout(standing, 'identity'));
  applyRemarks(work);
  joinFullNames(work);
  joinPartNames(work);
  joinCalledAfterChild(work);
  joinCalled(work);
  joinUnnamedRemarks(work);
  joinKinPositions(work);
  joinRoles(work);
  // By now more is known of who stands where, which tells a changed family name from another person's.
  joinNearNames(work);
  const ambiguous = joinPartNames(work);
  joinKinPositions(work);
  return {
    sets: work.sets,
    doubts: work.doubts,
    unfollowed,
    unplaced: unplacedMentions(work, ambiguous),
    sexOf: (end) => work.traits(end).sex,
  };
}
