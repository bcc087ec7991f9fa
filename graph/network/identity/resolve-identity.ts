/**
 * Which mentions are one person. Workers' judgements bind; rules join two sets only on direct evidence and only where nothing forbids it.
 * The result depends on what is read and decided, never on the order it came in.
 */
import type { CaseFile } from '#graph/model/case-file.ts';
import { childPersonId } from '#graph/model/case-file.ts';
import type { Decision } from '#graph/model/decision.ts';
import type { Mention } from '#graph/model/mention.ts';
import type { CurrentReading } from '../current-reading.ts';
import { decisionsAbout } from '../standing-decisions.ts';
import type { PersonSets } from './person-sets.ts';
import { createPersonSets } from './person-sets.ts';
import { applyJudgements } from './worker-judgements.ts';
import { applyRemarks } from './extractor-remarks.ts';
import { joinFullNames } from './join-full-names.ts';
import { joinPartNames } from './join-part-names.ts';
import { joinKinPositions } from './join-kin-positions.ts';
import type { Doubt } from './doubt.ts';
import type { Traits } from './traits.ts';
import { mergedTraits, traitsClash, traitsOf, traitsOfChild } from './traits.ts';

export interface Identity {
  readonly sets: PersonSets;
  readonly doubts: readonly Doubt[];
  /** Standing judgements that contradict earlier ones and so could not be followed, in words. */
  readonly unfollowed: readonly { readonly a: string; readonly b: string; readonly text: string }[];
}

/** What every identity rule works with. */
export interface IdentityWork {
  readonly sets: PersonSets;
  readonly reading: CurrentReading;
  readonly mentions: ReadonlyMap<string, Mention>;
  readonly childIds: readonly string[];
  traits(end: string): Traits;
  doubt(doubt: Doubt): void;
}

export function resolveIdentity(caseFile: CaseFile, reading: CurrentReading, standing: readonly Decision[]): Identity {
  const { work, doubts } = identityWork(caseFile, reading);
  const unfollowed = applyJudgements(work.sets, decisionsAbout(standing, 'identity'));
  applyRemarks(work);
  joinFullNames(work);
  joinPartNames(work);
  joinKinPositions(work);
  return { sets: work.sets, doubts, unfollowed };
}

function identityWork(caseFile: CaseFile, reading: CurrentReading): { work: IdentityWork; doubts: Doubt[] } {
  const childIds = caseFile.children.map((child) => childPersonId(child.id));
  const traits = new Map<string, Traits>([
    ...caseFile.children.map((child) => [childPersonId(child.id), traitsOfChild(child)] as const),
    ...reading.mentions.map((mention) => [mention.id, traitsOf(mention)] as const),
  ]);
  const known = (end: string): Traits => {
    const found = traits.get(end);
    if (found === undefined) throw new Error('an identity rule names a mention that is not in the reading');
    return found;
  };
  const sets = createPersonSets(
    [...traits.keys()],
    (a, b) => traitsClash(known(a), known(b)),
    (survivor, absorbed) => traits.set(survivor, mergedTraits(known(survivor), known(absorbed))),
  );
  const doubts: Doubt[] = [];
  const work: IdentityWork = {
    sets,
    reading,
    childIds,
    mentions: new Map(reading.mentions.map((mention) => [mention.id, mention])),
    traits: (end) => known(sets.find(end)),
    doubt: (doubt) => void doubts.push(doubt),
  };
  return { work, doubts };
}
