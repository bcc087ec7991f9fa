/** The head of a case: its children and their words, the notice, unread records, and what can be done with the case as a whole. */
import type { CaseView, CaseSession } from './case-session.ts';
import { send } from '../api/request.ts';
import { caseAddress } from '../app/route.ts';
import { button, details, tag } from '../dom/controls.ts';
import { element } from '../dom/element.ts';
import { ageInYears } from '../words/moment-in-words.ts';
import { sentenceFor } from '../words/failure-in-words.ts';
import { count } from '../words/list-in-words.ts';
import { childWishes } from './child-wishes.ts';

export interface CaseHead {
  readonly session: CaseSession;
  readonly drawAgain: () => void;
  readonly fault: (words: string) => void;
}

export function caseHead(use: CaseHead): HTMLElement {
  const view = use.session.view();
  const { reference, isExample, notice } = view.caseDocument;
  return element(
    'header',
    { class: 'case-head' },
    element(
      'div',
      { class: 'case-title' },
      element('h1', { class: 'govuk-heading-m', tabindex: '-1' }, reference),
      isExample && tag('Example: invented people'),
      element('p', { class: 'case-children' }, children(view)),
      caseActions(use),
    ),
    notice !== null && element('div', { class: 'notice', role: 'note' }, element('strong', {}, 'Notice. '), notice),
    unread(view),
    ...childWishes(view),
  );
}

function children({ caseDocument }: CaseView): string {
  const today = new Date();
  return caseDocument.children.map(({ name, dateOfBirth }) => `${name}, ${ageInYears(dateOfBirth, today)}`).join(' · ');
}

function unread({ caseDocument }: CaseView): HTMLElement | undefined {
  const { unread: number, id } = caseDocument;
  if (number === 0) return undefined;
  return element(
    'p',
    { class: 'unread' },
    `${count(number, 'record')} could not be read, so people may be missing. `,
    element('a', { class: 'govuk-link', href: caseAddress(id, 'records') }, 'See what to do'),
  );
}

function caseActions({ session, drawAgain, fault }: CaseHead): HTMLElement {
  const { notice, isExample } = session.view().caseDocument;
  const setNotice = async () => {
    try {
      await session.decide('PUT', '/notice', { shown: notice === null });
      drawAgain();
    } catch (failure) {
      fault(sentenceFor(failure));
    }
  };
  const remove = async () => {
    try {
      await send('DELETE', session.path(''));
      window.location.hash = '#/';
    } catch (failure) {
      fault(sentenceFor(failure));
    }
  };
  return details('Case actions', [
    element('p', {}, notice === null ? noticeOff : 'The case notice is shown to everyone who opens this case.'),
    button(notice === null ? 'Show the case notice' : 'Take the case notice away', () => void setNotice()),
    isExample && element('p', {}, 'This is the example case. Removing it removes its records and decisions for good.'),
    isExample && button('Remove the example case', () => void remove(), { look: 'warning' }),
  ]);
}

const noticeOff =
  'A case notice tells everyone: “Some information is held elsewhere. Speak to the team manager before contacting anyone in this network.”';
