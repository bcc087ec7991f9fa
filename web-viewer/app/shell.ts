/** The frame of every page: skip link, header, the main part, the foot, and what says that Kith cannot be reached. */
import { announcer } from '../dom/announce.ts';
import { element } from '../dom/element.ts';

export interface Shell {
  readonly element: DocumentFragment;
  readonly main: HTMLElement;
}

export function shell(): Shell {
  const main = element('main', { id: 'main', tabindex: '-1' });
  const skip = element(
    'a',
    {
      class: 'govuk-skip-link',
      href: '#main',
      on: {
        click: (event) => {
          // The part after # is the address of the page here.
          event.preventDefault();
          main.focus();
        },
      },
    },
    'Skip to main content',
  );
  const fragment = document.createDocumentFragment();
  fragment.append(skip, header(), offlineBanner(), main, footer(), announcer());
  return { element: fragment, main };
}

function header(): HTMLElement {
  return element(
    'header',
    { class: 'kith-header' },
    element('a', { class: 'kith-name', href: '#/' }, 'Kith'),
    element(
      'nav',
      { 'aria-label': 'Kith' },
      element('a', { href: '#/' }, 'Cases'),
      element('a', { href: '#/find' }, 'Find a person'),
    ),
  );
}

function footer(): HTMLElement {
  return element(
    'footer',
    { class: 'kith-footer' },
    element(
      'p',
      {},
      'Kith shows what records say and who said it. Finding a person says nothing about whether they could care for a child: people decide that.',
    ),
  );
}

function offlineBanner(): HTMLElement {
  const banner = element('div', { class: 'offline', role: 'alert', hidden: navigator.onLine });
  const words = 'This machine is offline. What is on screen stays; nothing can be recorded until it is back.';
  const update = () => {
    banner.hidden = navigator.onLine;
    banner.textContent = navigator.onLine ? '' : words;
  };
  window.addEventListener('online', update);
  window.addEventListener('offline', update);
  update();
  return banner;
}
