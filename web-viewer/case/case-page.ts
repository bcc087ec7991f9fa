/** The page of one case: its head with the notice, its tabs, and the tab that is open. It stays while addresses move within the case. */
import { caseAddress, type CaseTab } from '../app/route.ts';
import { element, fill } from '../dom/element.ts';
import { sentenceFor } from '../words/failure-in-words.ts';
import { exportsTab } from '../exports/exports-tab.ts';
import { gapsTab } from '../gaps/gaps-tab.ts';
import { genogramTab } from '../genogram/genogram-tab.ts';
import { historyTab } from '../history/history-tab.ts';
import { peopleTab } from '../people/people-tab.ts';
import { questionsTab } from '../questions/questions-tab.ts';
import { recordsTab } from '../records/records-tab.ts';
import { caseHead } from './case-head.ts';
import { caseNav } from './case-nav.ts';
import type { CaseSession } from './case-session.ts';
import type { CaseTabView, TabUse } from './case-tab-view.ts';
import { recordedBanner } from './recorded-banner.ts';

const tabs: Readonly<Record<CaseTab, (use: TabUse) => CaseTabView>> = {
  people: peopleTab,
  genogram: genogramTab,
  questions: questionsTab,
  gaps: gapsTab,
  records: recordsTab,
  exports: exportsTab,
  history: historyTab,
};

export interface CasePage {
  readonly element: HTMLElement;
  readonly show: (tab: CaseTab, item: string | undefined, focus: boolean) => void;
  readonly close: () => void;
}

export function casePage(session: CaseSession): CasePage {
  const head = element('div', {});
  const body = element('div', { class: 'tab-body' });
  const banner = recordedBanner();
  let open: { readonly name: CaseTab; readonly view: CaseTabView; item: string | undefined } | undefined;

  /** One decision at a time: a second press while the first is on its way is not a second decision. */
  let isRecording = false;

  const drawHead = () => {
    fill(
      head,
      caseHead({ session, drawAgain: refresh, fault: banner.fault }),
      caseNav(session, open?.name ?? 'people'),
    );
    document.title = `${open?.view.title ?? 'Case'}: ${session.view().caseDocument.reference} – Kith`;
  };
  const refresh = () => {
    drawHead();
    open?.view.show(open.item, false);
  };
  const undo = async (decisionId: string, words: string) => {
    try {
      await session.decide('POST', `/decisions/${encodeURIComponent(decisionId)}/undo`, {});
      banner.say(`Undone. ${words}`);
    } catch (failure) {
      banner.fault(sentenceFor(failure));
    }
    refresh();
  };
  const use: TabUse = {
    session,
    changed: () => refresh(),
    say: banner.say,
    recorded: (decisionId, words, next) => {
      banner.recorded(words, () => void undo(decisionId, words));
      if (open === undefined) return;
      const moved = next !== undefined && next !== open.item;
      if (moved) {
        open.item = next;
        history.pushState(null, '', caseAddress(session.caseId, open.name, next));
      }
      drawHead();
      open.view.show(open.item, moved);
      // The undo must be in sight, above what opens next.
      if (banner.element.getBoundingClientRect().top < 0) banner.element.scrollIntoView({ block: 'start' });
    },
    write: async (method, path, content, words, next = () => open?.item) => {
      if (isRecording) return;
      isRecording = true;
      try {
        const { decisionId } = await session.decide(method, path, content);
        use.recorded(decisionId, words, next());
      } catch (failure) {
        banner.fault(sentenceFor(failure));
        banner.element.scrollIntoView({ block: 'nearest' });
        refresh();
      } finally {
        isRecording = false;
      }
    },
  };
  return {
    element: element('div', { class: 'case-page' }, head, banner.element, body),
    show: (name, item, focus) => {
      if (open?.name === name) open.item = item;
      else {
        open?.view.close();
        banner.clear();
        open = { name, view: tabs[name](use), item };
        fill(body, open.view.element);
      }
      drawHead();
      open.view.show(item, focus);
    },
    close: () => open?.view.close(),
  };
}
