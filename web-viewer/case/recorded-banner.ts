/** Says what has just been recorded, with an undo for ten seconds; after that the undo stands in History. */
import { button } from '../dom/controls.ts';
import { announce } from '../dom/announce.ts';
import { element, fill } from '../dom/element.ts';

const undoMilliseconds = 10_000;

export interface RecordedBanner {
  readonly element: HTMLElement;
  readonly recorded: (words: string, undo: () => void) => void;
  readonly say: (words: string) => void;
  readonly fault: (words: string) => void;
  readonly clear: () => void;
}

export function recordedBanner(): RecordedBanner {
  const place = element('div', { class: 'banner-place' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (kind: string, ...content: (Node | string)[]) => {
    clearTimeout(timer);
    fill(place, element('div', { class: `banner ${kind}` }, ...content));
  };
  return {
    element: place,
    recorded: (words, undo) => {
      const later = element('span', { class: 'source' }, 'Undo here for ten seconds, then in History.');
      const press = button('Undo', undo, { class: 'govuk-button govuk-button--secondary small', 'data-undo': true });
      show('', element('p', {}, element('strong', {}, 'Recorded. '), words), press, later);
      announce(`Recorded. ${words}. Undo is the button above the card for ten seconds, then in History.`);
      // The sentence stays; only the button goes, and not while somebody is on it.
      timer = setTimeout(function fade() {
        if (document.activeElement === press) timer = setTimeout(fade, 1000);
        else {
          press.remove();
          later.textContent = 'Undo it in History.';
        }
      }, undoMilliseconds);
    },
    say: (words) => {
      show('', element('p', {}, words));
      announce(words);
    },
    fault: (words) => show('fault', element('p', { role: 'alert' }, words)),
    clear: () => {
      clearTimeout(timer);
      fill(place);
    },
  };
}
