/** Follows the address: opens its page, keeps a case's page while moving within it, and says what failed with a way to try again. */
import { RequestFailure } from '../api/request.ts';
import { type CasePage, casePage } from '../case/case-page.ts';
import { openCase } from '../case/case-session.ts';
import { casesPage } from '../cases/cases-page.ts';
import { findPage } from '../cases/find-page.ts';
import { newCasePage } from '../cases/new-case-page.ts';
import { button } from '../dom/controls.ts';
import { element, fill } from '../dom/element.ts';
import { sentenceFor, sentenceForCode } from '../words/failure-in-words.ts';
import { type Route, routeOf } from './route.ts';

export function startRouter(main: HTMLElement): void {
  let open: { readonly caseId: string | undefined; readonly page: { readonly close: () => void } } | undefined;
  let openCasePage: CasePage | undefined;
  let turn = 0;

  const follow = async (first = false) => {
    const route = routeOf(window.location.hash);
    const mine = ++turn;
    if (route.page === 'case' && open?.caseId === route.caseId && openCasePage !== undefined)
      return openCasePage.show(route.tab, route.item, true);
    const waiting = setTimeout(() => fill(main, element('p', { class: 'loading page' }, 'Loading…')), 150);
    try {
      const next = await pageOf(route);
      if (mine !== turn) return;
      open?.page.close();
      openCasePage = 'show' in next ? next : undefined;
      open = { caseId: route.page === 'case' ? route.caseId : undefined, page: next };
      fill(main, next.element);
      if ('show' in next && route.page === 'case') next.show(route.tab, route.item, false);
      else if ('title' in next) document.title = `${next.title} – Kith`;
      window.scrollTo(0, 0);
      if (!first) main.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    } catch (failure) {
      if (mine === turn)
        fill(
          main,
          failed(failure, () => void follow()),
        );
    } finally {
      clearTimeout(waiting);
    }
  };
  window.addEventListener('hashchange', () => void follow());
  void follow(true);
}

async function pageOf(route: Route) {
  switch (route.page) {
    case 'cases':
      return casesPage();
    case 'new-case':
      return newCasePage();
    case 'find':
      return findPage();
    case 'case':
      return casePage(await openCase(route.caseId));
    case 'not-found':
      return notFoundPage();
  }
}

function notFoundPage() {
  return {
    title: 'Not here',
    element: element(
      'div',
      { class: 'page' },
      element('h1', { class: 'govuk-heading-l', tabindex: '-1' }, 'This page is not here'),
      element('p', {}, element('a', { class: 'govuk-link', href: '#/' }, 'Go to the cases')),
    ),
    close: () => undefined,
  };
}

function failed(failure: unknown, again: () => void): HTMLElement {
  return element(
    'div',
    { class: 'page', role: 'alert' },
    element('h1', { class: 'govuk-heading-l', tabindex: '-1' }, 'This cannot be shown'),
    element('p', {}, whyNot(failure)),
    button('Try again', again),
    element('p', {}, element('a', { class: 'govuk-link', href: '#/' }, 'Go to the cases')),
  );
}

/** An address that no case can have names nothing that is here. */
function whyNot(failure: unknown): string {
  const isAddress = failure instanceof RequestFailure && failure.code === 'invalid-request';
  return isAddress ? sentenceForCode('not-found') : sentenceFor(failure);
}
