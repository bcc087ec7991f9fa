/** Says something to screen readers without moving the focus: one polite live region for the whole page. */
import { element } from './element.ts';

const region = element('div', { class: 'govuk-visually-hidden', role: 'status', 'aria-live': 'polite' });

export function announcer(): HTMLElement {
  return region;
}

/** An empty region first, so that the same sentence twice is read twice. */
export function announce(sentence: string): void {
  region.textContent = '';
  requestAnimationFrame(() => {
    region.textContent = sentence;
  });
}
