/** A case as the list and the head of its page show it. */
import type { CaseDocument } from '#graph/contract/cases.ts';
import { decisionsAbout, standingDecisions } from '#graph/network/standing-decisions.ts';
import type { CaseView } from '../access/case-views.ts';
import type { ShownJob } from './shown-job.ts';

/** Practice §4: set by a person, never by code; its words tell nothing of what is held. */
const caseNotice =
  'Some information is held elsewhere. Speak to the team manager before contacting anyone in this network.';

export function caseDocument(view: CaseView, job: ShownJob | undefined): CaseDocument {
  const { loaded, suggestions, revisions } = view;
  const { id, caseFile, isExample, createdAt, log, unread } = loaded;
  const forChildren = suggestions.flatMap((suggestion) => suggestion.children);
  return {
    id,
    reference: caseFile.reference,
    children: [...caseFile.children],
    isExample,
    createdAt,
    revision: revisions.current,
    notice: isNoticeShown(view) ? caseNotice : null,
    records: log.records.length,
    unread: unread.length,
    toDecide: suggestions.filter((one) => one.children.some((child) => child.nextStep === 'undecided')).length,
    checkAgain: forChildren.filter((child) => child.newEvidence.length > 0).length,
    job: job === undefined ? null : { id: job.id, state: job.state },
  };
}

function isNoticeShown({ loaded }: CaseView): boolean {
  const notices = decisionsAbout(standingDecisions(loaded.log.decisions), 'notice');
  return notices.at(-1)?.outcome === 'set';
}
