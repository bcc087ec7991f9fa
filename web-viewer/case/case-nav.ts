/** The tabs of a case, as links: each has an address of its own. Numbers say how much waits there. */
import { caseAddress, type CaseTab, caseTabs } from '../app/route.ts';
import { element } from '../dom/element.ts';
import type { CaseSession } from './case-session.ts';

const words: Readonly<Record<CaseTab, string>> = {
  people: 'People',
  genogram: 'Genogram',
  questions: 'Questions',
  gaps: 'Gaps',
  records: 'Records',
  exports: 'Exports',
  history: 'History',
};

export function caseNav(session: CaseSession, open: CaseTab): HTMLElement {
  const { network, caseDocument } = session.view();
  const waiting: Readonly<Partial<Record<CaseTab, number>>> = {
    people: caseDocument.toDecide,
    questions: network.questions.length + network.contradictions.length,
    records: caseDocument.unread,
  };
  return element(
    'nav',
    { class: 'case-nav', 'aria-label': 'Case' },
    element(
      'ul',
      {},
      ...caseTabs.map((tab) =>
        element(
          'li',
          {},
          element(
            'a',
            { href: caseAddress(session.caseId, tab), 'aria-current': tab === open ? 'page' : undefined },
            words[tab],
            waiting[tab] ? ` (${waiting[tab]})` : '',
          ),
        ),
      ),
    ),
  );
}
