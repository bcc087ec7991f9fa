/** What a tab of the case page is, and what the page gives it. */
import type { CaseSession } from './case-session.ts';

export interface CaseTabView {
  readonly element: HTMLElement;
  readonly title: string;
  /** Draws the tab from the session as it is now; `item` is the last part of the address. `focus`: a person asked for it. */
  readonly show: (item: string | undefined, focus: boolean) => void;
  readonly close: () => void;
}

export interface TabUse {
  readonly session: CaseSession;
  /** Records a decision and says so with an undo; `next` gives the item to open afterwards. Failures are shown on the page. */
  readonly write: (
    method: 'POST' | 'PUT' | 'DELETE',
    path: string,
    body: object,
    words: string,
    next?: () => string | undefined,
  ) => Promise<void>;
  /** Says what has been recorded, with an undo for ten seconds, and draws the page again. */
  readonly recorded: (decisionId: string, words: string, next?: string) => void;
  /** Draws the page again after something other than a decision changed the case. */
  readonly changed: () => void;
  /** Says something that needs no undo. */
  readonly say: (words: string) => void;
}
